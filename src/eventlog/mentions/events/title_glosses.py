"""Noun phrases in English word for word, for titles: numerals in figures, heads before their qualities."""

from collections.abc import Sequence
from functools import cache

from eventlog.language.pack import load_pack
from eventlog.language.schema.events import Form
from eventlog.mentions.actors.lexicon import load_lexicon
from eventlog.mentions.events.lexicon import Entry, Hit, Part, entries_of, lexicon_of
from eventlog.mentions.events.title_verbs import PREPOSITIONS, gerund, plural, singular
from eventlog.mentions.events.title_words import CALLED, NOUNS_OF_VERBS
from eventlog.mentions.numbers import find_numbers

__all__ = ["Counted", "counted", "entry_for", "glossed", "link_of", "noun_of", "people_in", "with_number"]

_ROUND = ((1_000_000, "millions of"), (2000, "thousands of"), (200, "hundreds of"), (20, "dozens of"))
"""What vague numbers are called, by their lower bound."""

_LEADING = frozenset(
    {"at least", "about", "nearly", "all", "various", "alleged", "more than", "less than", "many"}
)
"""Glosses that stay in front of the noun."""

_SEVERAL = frozenset({"all", "various", "many"})

_ONLY_COUNTS = "~"

_LONGEST = 4
"""Words of the longest gloss."""

_MOST = 4
"""Words of a phrase in English, beside its number."""

Counted = tuple[str, int, int]
"""A number in figures, how many words say it, and how many it counts (0: unknown, several)."""


def counted(words: Sequence[str], code: str) -> Counted:
    """The number at the front of a phrase; empty and zeros where none is."""
    text = " ".join(words[:_LONGEST])
    number = next((one for one in find_numbers(text, load_pack(code)) if one.span.start == 0), None)
    if number is None:
        return "", 0, 0
    length = len(text[: number.span.end].split())
    if number.value is None:
        return next((said for least, said in _ROUND if (number.low or 0) >= least), ""), length, 0
    if number.value != int(number.value) or not text[number.span.end :].startswith(" "):
        return "", 0, 0
    return f"{number.value:,.0f}", length, int(number.value)


def with_number(number: str, many: int, noun: str) -> str:
    """A noun with its number, in the form that agrees with it."""
    return f"{number} {singular(noun) if many == 1 else plural(noun)}" if number else noun


def entry_for(hit: Hit) -> Entry:
    """The entry whose affix is that of the word: "keluar+kan" says more of a form in -kan than "keluar"."""
    first = hit.entry
    key = (first.stem, first.rest, first.part)
    alike = (one for one in hit.entries if (one.stem, one.rest, one.part) == key and one.kind)
    return first if first.kind else next(alike, first)


def noun_of(verb: str) -> str:
    """A noun for a deed that a verb names."""
    return NOUNS_OF_VERBS.get(verb, "") or CALLED.get(verb, "").lower() or gerund(verb)


def link_of(word: str, code: str) -> str:
    """A preposition in English, empty where it is none that the pack knows."""
    return word if not _things(code) else _things(code).get(word, "") if word in _small(code) else ""


def glossed(
    words: Sequence[str], code: str, *, names: Sequence[tuple[int, int, str]] = ()
) -> tuple[str, int]:
    """A phrase that begins with its head in English, and how many words it took; empty where it is unknown.

    ``names`` are runs of the words that name somebody, with the English of it. What stands behind the last
    word that is known is left out.
    """
    lead, number, at = _front(words, code)
    called = {first: (last, name) for first, last, name in names}
    heads: list[str] = []
    behind = ""
    while at < len(words) and len(heads) < _MOST and not behind:
        if at in called and heads:
            at, behind = called[at]
            continue
        gloss, length, person = _gloss_at(words, at, code, quality=bool(heads))
        if not gloss:
            break
        at += length
        if heads and person:
            behind = gloss
        elif gloss not in (*heads, _ONLY_COUNTS):
            heads.append(gloss)
        if heads == ["people"] and _is_person(words, at, code):
            heads.clear()
    return (_joined(lead, number, heads, behind), at) if heads else ("", 0)


def _front(words: Sequence[str], code: str) -> tuple[list[str], Counted, int]:
    """What stands before a head in English too: "about", and the number; and where the head stands."""
    at, number = 0, ("", 0, 0)
    lead: list[str] = []
    while at < len(words):
        figure = counted(words[at:], code)
        gloss, length, _ = _gloss_at(words, at, code)
        if figure[1]:
            number = figure
        elif gloss in _LEADING:
            lead.append(gloss)
        elif words[at] not in _determiners(code) and gloss != _ONLY_COUNTS:
            break
        at += figure[1] or length or 1
    return lead, number, at


def _joined(lead: Sequence[str], number: Counted, heads: Sequence[str], behind: str) -> str:
    """An English phrase of its parts: number, qualities, head, and whose it is."""
    noun = " ".join(reversed(heads))
    figure, _, many = number
    noun = with_number(figure, many, noun) if figure or _SEVERAL.isdisjoint(lead) else plural(noun)
    short = behind.removeprefix("the ")
    if short.isupper() and " " not in short and not figure:
        noun = f"{short} {noun}"
    elif behind:
        noun = f"{noun} of {behind}"
    return " ".join((*lead, noun))


def _gloss_at(words: Sequence[str], at: int, code: str, *, quality: bool = False) -> tuple[str, int, bool]:
    """What the words at a place mean, the longest run first, and whether they mean people.

    Behind a head (``quality``) a word that means both people and a quality is the quality.
    """
    people, things = _people(code), _things(code)
    plain = lexicon_of(code).morphology.plain
    for length in range(min(_LONGEST, len(words) - at), 0, -1):
        run = " ".join(words[at : at + length])
        bare = plain(run)
        for said in (run, bare):
            if said in people and not (quality and said in things):
                return people[said], length, True
            if said in things and said not in _small(code):
                return things[said], length, False
    hit = next((one for one in lexicon_of(code).find(words[at : at + _LONGEST]) if one.first == 0), None)
    if hit is None or hit.form is not Form.NOMINAL or "+" in hit.entry.gloss:
        return "", 0, False
    entry = hit.entry
    return entry.gloss if entry.part is Part.NOUN else noun_of(entry.gloss), hit.last, False


def people_in(words: Sequence[str], code: str) -> tuple[int, int]:
    """Where in a phrase its word for people stands, behind numbers, and of how many words; zeros for none."""
    at = _front(words, code)[2]
    plain = lexicon_of(code).morphology.plain
    for length in range(min(_LONGEST, len(words) - at), 0, -1):
        run = " ".join(words[at : at + length])
        if any(
            one in _people(code) or one in _things(code).keys() & _roles(code) for one in (run, plain(run))
        ):
            return at, length
    return 0, 0


def _is_person(words: Sequence[str], at: int, code: str) -> bool:
    """Whether a word for people follows, so that the one before it only counts them."""
    return at < len(words) and _gloss_at(words, at, code)[2]


@cache
def _people(code: str) -> dict[str, str]:
    return {words: gloss or words for words, gloss in entries_of(load_pack(code).events.people)}


@cache
def _roles(code: str) -> frozenset[str]:
    """Words for people in the lists of actors, which the glosses of things put into English."""
    data = load_lexicon(code).words
    counts = {words for words, gloss in entries_of(load_pack(code).events.things) if gloss == "people"}
    return frozenset(data.role_nouns | data.group_nouns.keys() | data.titles | data.kinship | counts)


@cache
def _things(code: str) -> dict[str, str]:
    return dict(entries_of(load_pack(code).events.things))


@cache
def _small(code: str) -> frozenset[str]:
    """Prepositions among the glosses: what they mean is not part of a noun phrase."""
    return frozenset(words for words, gloss in _things(code).items() if gloss in PREPOSITIONS - {"about"})


@cache
def _determiners(code: str) -> frozenset[str]:
    return frozenset(words for words, _ in entries_of(load_pack(code).events.roles.determiner))
