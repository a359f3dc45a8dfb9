"""The type, mode and contexts of a trigger: object rules first, then the lexicon's group."""

from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from eventlog.language.pack import load_pack
from eventlog.language.schema.events import Form, ObjectRule
from eventlog.mentions.events.lexicon import Hit, Part, entries_of
from eventlog.mentions.events.lines import Line, Words, words_of
from eventlog.ontology import EventType

__all__ = ["Kind", "contexts_of", "kinds_of", "topics_of"]

_NEAR = 3
"""Words between a noun and its article, or between a verb and its object."""

_REACH = 9
"""How many words behind a trigger may decide its type, and how many before a noun or passive."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A possible type of a trigger; ``ruled`` where an object rule says so."""

    type: EventType
    mode: str = ""
    contexts: tuple[str, ...] = ()
    ruled: bool = False


@cache
def _rules(code: str) -> tuple[tuple[ObjectRule, frozenset[str], frozenset[str]], ...]:
    """Rules with their triggers and the runs of words beside them, split once."""
    return tuple(
        (
            rule,
            frozenset(words.lower() for words, _ in entries_of(rule.triggers)),
            frozenset(words.lower() for words, _ in entries_of(rule.beside)),
        )
        for rule in load_pack(code).events.rules
    )


def kinds_of(line: Line, hit: Hit, code: str) -> tuple[Kind, ...]:
    """Possible types, likeliest first; never empty. A verb that supports a noun has those of the noun."""
    noun = _supported(line, hit, words_of(code))
    if noun is not None:
        return kinds_of(line, noun, code)
    found: list[Kind] = []
    names = _names(hit)
    beside = _beside(line, hit)
    for rule, triggers, objects in _rules(code):
        if not names.isdisjoint(triggers) and not beside.isdisjoint(objects):
            found.append(Kind(rule.type, rule.mode, rule.contexts, ruled=True))
    found += [Kind(entry.group.type, entry.group.mode, entry.group.contexts) for entry in hit.entries]
    return tuple(dict.fromkeys(found))


def _supported(line: Line, hit: Hit, words: Words) -> Hit | None:
    """The noun that tells what was held: the subject of a passive, or the object ("held urgent talks")."""
    if hit.entry.stem not in words.light or hit.entry.part is not Part.VERB or hit.entry.rest:
        return None
    nouns = [one for one in line.hits if one.form is Form.NOMINAL]
    at = line.led(hit.first, words.auxiliary)
    if at < hit.first - 1 and not words.passive.isdisjoint(line.words[at + 1 : hit.first]):
        start = line.clause(hit.first, hit.last, words.opener)[0]
        subject = next((one for one in nouns if start <= one.first and one.last <= at + 1), None)
        led = line.words[max(start, subject.first - _NEAR) : subject.first] if subject else ()
        return subject if subject and words.prepositions.isdisjoint(led) else None
    behind = (one for one in nouns if 0 <= one.first - hit.last <= _NEAR)
    return next((one for one in behind if _is_object(line.words[hit.last : one.first], words)), None)


def _is_object(between: tuple[str, ...], words: Words) -> bool:
    """Whether nothing but articles and adjectives stands between a verb and its noun."""
    return all(word in words.determiner or word not in words.function for word in between)


def _names(hit: Hit) -> set[str]:
    """What a rule may call this trigger: its key, its bare stem, and its first word alone."""
    found = set()
    for entry in hit.entries:
        found |= {entry.key.lower(), " ".join((entry.stem, *entry.rest))}
        if entry.part is Part.VERB and not entry.kind:
            found |= {entry.stem, f"{entry.stem}+kan", f"{entry.stem}+i"}
        elif entry.rest:
            found.add(entry.stem)
    return found


def _beside(line: Line, hit: Hit) -> set[str]:
    """Words and short runs of words near the trigger, where a rule may look for its object."""
    both = hit.form in (Form.NOMINAL, Form.PASSIVE, Form.PAST, Form.STATE)
    first = max(0, hit.first - _REACH) if both else max(0, hit.first - 4)
    last = min(len(line.words), hit.last + _REACH)
    window = line.words[first : hit.first], line.words[hit.first : last]
    found: set[str] = set()
    for words in window:
        for at in range(len(words)):
            for length in (1, 2, 3):
                found.add(" ".join(words[at : at + length]))
    plain = {word[:-3] for word in found if word.endswith("nya")} | {
        word[:-2] for word in found if word[-2:] in ("'s", "’s")
    }
    return found | plain


@cache
def _context_words(code: str) -> tuple[tuple[str, frozenset[str]], ...]:
    listed = load_pack(code).events.contexts
    return tuple(
        (name, frozenset(words.lower() for words, _ in entries_of(cues))) for name, cues in listed.items()
    )


def topics_of(line: Line, code: str) -> frozenset[str]:
    """The fields (PLOVER's contexts) that the words of a sentence speak of."""
    index = _fields_by_words(code)
    words = line.words
    runs = (*words, *(f"{one} {two}" for one, two in pairwise(words)))
    return frozenset(name for run in runs for name in index.get(run, ()))


@cache
def _fields_by_words(code: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name, cues in _context_words(code):
        for cue in cues:
            found[cue] = (*found.get(cue, ()), name)
    return found


def contexts_of(line: Line, kind: Kind, code: str) -> tuple[str, ...]:
    """The contexts that the trigger brings along, then those the sentence names, at most four."""
    runs = {" ".join(line.words[at : at + n]) for at in range(len(line.words)) for n in (1, 2)}
    told = [name for name, cues in _context_words(code) if not runs.isdisjoint(cues)]
    return tuple(dict.fromkeys((*kind.contexts, *told)))[:4]
