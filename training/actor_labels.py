"""Project annotated actors onto the tokens of their article, as labels for training."""

import re
from collections.abc import Iterator
from typing import Any

from eventlog.document.model import Document
from eventlog.mentions.actors.lexicon import Lexicon
from eventlog.mentions.geography import Where

__all__ = ["labels_of"]

_TYPES = {"government": "GOV", "organization": "ORG", "armed_group": "ARM", "group": "GRP"}
_Labelled = tuple[int, int, str]


def labels_of(
    document: Document, gold: dict[str, Any], lexicon: Lexicon, *, inner: bool = False
) -> list[list[str]]:
    """BIO labels for each token of each sentence of an annotated article.

    With ``inner``, what is labelled inside titles, roles, groups and bodies is the names of other actors.
    """
    stretches: list[_Labelled] = []
    taken: list[tuple[int, int]] = []
    forms = sorted(_forms(gold), key=lambda form: (-len(form[0]), form[0], form[1]["id"]))
    for form, actor in forms:
        for start, end in _occurrences(document.text, form):
            if any(start < e and s < end for s, e in taken) or _located(
                document.text, start, end, actor, lexicon
            ):
                continue
            taken.append((start, end))
            parts = list(_parts(start, end, form, actor, lexicon))
            stretches.extend(_inside(parts, document.text, actor, forms, lexicon) if inner else parts)
    for sentence in document.sentences:
        stretches.extend(_places(sentence.tokens, gold, taken, lexicon))
    return [_bio(sentence.tokens, stretches) for sentence in document.sentences]


def _forms(gold: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    seen = set()
    for actor in gold["actors"]:
        for form in [actor["name"], *actor["aliases"]]:
            if form not in seen and len(form) > 1:
                seen.add(form)
                yield form, actor


def _occurrences(text: str, form: str) -> Iterator[tuple[int, int]]:
    for match in re.finditer(rf"(?<!\w){re.escape(form)}(?!\w)", text):
        yield match.start(), match.end()


def _located(text: str, start: int, end: int, actor: dict[str, Any], lexicon: Lexicon) -> bool:
    """A country or city after a word of place is a place there, whatever it is elsewhere."""
    known = lexicon.gazetteer.place(text[start:end])
    if not known or actor["type"] not in ("government", "organization"):
        return False
    before = text[max(0, start - 12) : start].split()
    return bool(before) and before[-1].casefold() in lexicon.words.place_words


def _parts(start: int, end: int, form: str, actor: dict[str, Any], lexicon: Lexicon) -> Iterator[_Labelled]:
    if actor["type"] != "person":
        yield start, end, _TYPES[actor["type"]]
        return
    name = _name_in(form, actor, lexicon)
    if not name:
        yield start, end, "ROL"
        return
    at = form.rfind(name)
    if form[:at].strip():
        yield start, start + at, "TTL"
    yield start + at, start + at + len(name), "PER"


def _inside(
    parts: list[_Labelled],
    text: str,
    actor: dict[str, Any],
    forms: list[tuple[str, dict[str, Any]]],
    lexicon: Lexicon,
) -> Iterator[_Labelled]:
    for start, end, label in parts:
        held: list[tuple[int, int]] = []
        for form, other in forms if label != "PER" else ():
            if other["id"] == actor["id"] or len(form) >= end - start or form not in text[start:end]:
                continue
            for at, stop in _occurrences(text[start:end], form):
                if not any(at < e and s < stop for s, e in held) and any(c.isupper() for c in form):
                    held.append((at, stop))
                    yield from _parts(start + at, start + stop, form, other, lexicon)
        if not held and label not in ("TTL", "ROL"):
            yield start, end, label


def _name_in(form: str, actor: dict[str, Any], lexicon: Lexicon) -> str:
    """The proper name inside one form of a person, or an empty string."""
    others = [actor["name"], *actor["aliases"]]
    pure = [other for other in others if _pure(other, lexicon)]
    inside = [other for other in pure if re.search(rf"(?<!\w){re.escape(other)}(?!\w)", form)]
    if inside:
        return max(inside, key=len)
    known = {word for other in pure for word in other.split()}
    tail: list[str] = []
    for word in reversed(form.split()):
        if word not in known:
            break
        tail.insert(0, word)
    return " ".join(tail)


def _pure(form: str, lexicon: Lexicon) -> bool:
    """Whether a form is a proper name and nothing else."""
    words, data = form.split(), lexicon.words
    first = words[0].casefold().rstrip(".")
    if any(c in form for c in "(),") or not words[0][0].isupper() or not words[-1][:1].isupper():
        return False
    if first in data.titles or first in data.honorifics or first in data.articles or first in data.role_nouns:
        return False
    if first in data.kinship or first in lexicon.gazetteer.demonyms or words[0].endswith(("'s", "’s")):
        return False
    lower = [word for word in words if word[0].islower()]
    if any(word.casefold() not in data.particles for word in lower):
        return False
    inner = {word.casefold() for word in words[:-1]}
    return len(words) == 1 or not inner & (data.titles | data.honorifics | data.organization_words.keys())


def _places(
    tokens: Any, gold: dict[str, Any], taken: list[tuple[int, int]], lexicon: Lexicon
) -> Iterator[_Labelled]:
    named = {
        part.strip() for event in gold.get("events", []) for part in (event.get("place") or "").split(",")
    }
    text_at = 0
    for at, token in enumerate(tokens):
        if token.start < text_at or not token.text[:1].isupper():
            continue
        place = lexicon.longest_place(tokens, at)
        end = place[0] if place else 0
        for name in named:
            words = name.split()
            if words and name[0].isupper() and [t.text for t in tokens[at : at + len(words)]] == words:
                end = max(end, at + len(words))
        if not end:
            continue
        start, stop = token.start, tokens[end - 1].start + len(lexicon.bare(tokens[end - 1].text))
        text_at = stop
        region = place and place[1].kind in (Where.COUNTRY, Where.CAPITAL, Where.CITY, Where.REGION)
        if not any(start < e and s < stop for s, e in taken) and (region or named):
            yield start, stop, "LOC"


def _bio(tokens: Any, stretches: list[_Labelled]) -> list[str]:
    labels = ["O"] * len(tokens)
    for start, end, label in stretches:
        first = True
        for at, token in enumerate(tokens):
            if token.start < end and start < token.end and labels[at] == "O":
                labels[at] = ("B-" if first else "I-") + label
                first = False
    return labels
