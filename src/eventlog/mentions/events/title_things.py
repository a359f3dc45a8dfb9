"""What a deed is done to, as the sentence has it: the noun phrase behind a verb or before a passive."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from eventlog.language.pack import load_pack
from eventlog.language.schema.events import Form
from eventlog.mentions.actors.lexicon import load_lexicon
from eventlog.mentions.events.lexicon import Hit, entries_of, lexicon_of
from eventlog.mentions.events.lines import Line, words_of
from eventlog.mentions.events.title_glosses import entry_for, glossed, link_of
from eventlog.mentions.events.title_phrases import (
    MOST,
    QUOTES,
    Reader,
    articles_of,
    head_first,
    head_last,
    is_capital,
    is_count,
)
from eventlog.mentions.events.title_verbs import Shape, shape_of
from eventlog.mentions.events.title_words import FOR, LINKS, OF, PHRASAL
from eventlog.mentions.model import Actor

__all__ = ["Thing", "object_of", "phrase_around", "subject_of"]


@dataclass(frozen=True, slots=True)
class Thing:
    """A noun phrase for a title.

    ``whole`` tells that those who undergo the event stand there, so that their names say it better, ``deed``
    that it is no noun but what somebody is to do ("to recognise the result"), ``clause`` that a statement
    follows the verb, ``aside`` that it stands behind a preposition. ``link`` and ``to`` are the preposition
    behind it and those whom it then names.
    """

    text: str = ""
    whole: bool = False
    deed: bool = False
    clause: bool = False
    aside: bool = False
    link: str = ""
    to: tuple[str, ...] = ()


def object_of(
    line: Line, hit: Hit, code: str, *, actors: Mapping[str, Actor], told: Sequence[str], verb: str
) -> Thing:
    """What stands behind a verb or its preposition; ``told`` undergo the event, ``verb`` is its gloss."""
    reader = Reader(line, code, words_of(code), actors)
    at, link = hit.last, LINKS.get(verb, "")
    if at >= len(line.words) or not reader.readable:
        return Thing()
    deed = _deed(reader, at, link)
    if deed:
        return Thing(deed, deed=True)
    if reader.head_first and hit.last - hit.first > 1 and glossed(line.words[at - 1 : at], code)[1]:
        return Thing()
    led = link_of(line.words[at], code)
    if not led or led not in (link, "for" if verb in FOR else link) or at + 1 >= len(line.words):
        return _noun_phrase(reader, at, told, more=verb not in OF)
    behind = _noun_phrase(reader, at + 1, told)
    return Thing(f"{led} {behind.text}", aside=True) if behind.text and not behind.whole else Thing()


def _deed(reader: Reader, at: int, link: str) -> str:
    """What somebody is to do, behind the verb that says so: "to" and a verb, or the verb alone."""
    line, words = reader.line, reader.words
    if not reader.head_first:
        named = at + 1 < len(line.words) and line.words[at] in words.aim
        if not named or reader.is_edge(at + 1) or not reader.text(at + 1)[:1].islower():
            return ""
        end = next((hit.last for hit in line.hits if hit.first == at + 1), 0)
        if line.words[at + 1] in words.determiner or (not end and link == line.words[at]):
            return ""
        end = end or at + 2
        if end < len(line.words) and f"{line.words[end - 1]} {line.words[end]}" in PHRASAL:
            end += 1
        thing = _noun_phrase(reader, end, ()) if end < len(line.words) else Thing()
        return f"{reader.said(at, end)} {thing.text}".strip()
    while at < len(line.words) and line.words[at] in words.auxiliary | words.aim:
        at += 1
    hit = reader.verb_at(at)
    if hit is None or hit.form not in (Form.ACTIVE, Form.STATE):
        return ""
    gloss = entry_for(hit).gloss
    thing = _noun_phrase(reader, hit.last, ()) if hit.last < len(line.words) else Thing()
    if "+" in gloss or (not thing.text and shape_of(gloss) not in (Shape.ALONE, Shape.WHOLE)):
        return ""
    return f"to {gloss} {thing.text}".strip() if shape_of(gloss) is not Shape.WHOLE else f"to {gloss}"


def _noun_phrase(reader: Reader, at: int, told: Sequence[str], *, more: bool = True) -> Thing:
    line, words = reader.line, reader.words
    if line.words[at] in words.relative or line.words[at] in QUOTES or line.words[at] == ":":
        return Thing(clause=True)
    text, first, end = head_first(reader, at) if reader.head_first else head_last(reader, at, more=more)
    if not text:
        return Thing(clause=_opens_clause(reader, at))
    inside = first if reader.head_first else end - 1
    owner = reader.phrase_at(inside)
    whole = owner is not None and owner.first <= first and not set(owner.actors).isdisjoint(told)
    if _goes_on(reader, end):
        return Thing(text, whole, clause=True)
    near = next((one for one in line.phrases if end < one.first <= end + 3), None)
    link = link_of(line.words[end], reader.code) if near and line.words[end] == near.lead else ""
    if near is None or not link or set(near.actors).isdisjoint(told) or link in ("by", "in"):
        return Thing(text, whole)
    return Thing(text, whole, link=link, to=near.actors)


def _opens_clause(reader: Reader, at: int) -> bool:
    word = reader.line.words[at]
    return word in reader.words.opener or word in load_lexicon(reader.code).words.pronouns


def _goes_on(reader: Reader, end: int) -> bool:
    """Whether what was read is the subject of a statement: "denied the ship was overloaded"."""
    line, words = reader.line, reader.words
    if end >= len(line.words):
        return False
    if line.words[end] in words.passive | (words.modal - words.aim):
        return True
    if reader.head_first:
        while end < len(line.words) - 1 and line.words[end] in words.determiner:
            end += 1
        near = line.words[end : end + 2]
        first = near[0] not in words.function and near[0] not in words.determiner and near[0].isalpha()
        if near[0] in _tenses(reader.code) or _is_predicate(reader, end):
            return True
        return (first or near[0] in words.auxiliary) and len(near) > 1 and _is_predicate(reader, end + 1)
    verb = reader.verb_at(end)
    if verb is not None and verb.form is Form.ACTIVE:
        return True
    ahead = end + 1 < len(line.words) and line.words[end] in words.auxiliary - words.aim
    after = reader.verb_at(end + 1) if ahead else None
    return after is not None and after.form in (Form.PAST, Form.GERUND)


def _is_predicate(reader: Reader, at: int) -> bool:
    """Whether a word is a verb, or has the shape of one."""
    word = reader.line.words[at]
    verb = reader.verb_at(at)
    if verb is not None and verb.form is not Form.BARE:
        return True
    readings = lexicon_of(reader.code).morphology.readings(word)
    shaped = any(one.form in (Form.ACTIVE, Form.PASSIVE) and one.stem != word for one in readings)
    return shaped and word not in reader.words.function | reader.words.determiner


def subject_of(line: Line, hit: Hit, code: str, actors: Mapping[str, Actor]) -> str:
    """The noun phrase before a predicate that is not a participant: what was approved, lifted, released."""
    reader = Reader(line, code, words_of(code), actors)
    words = reader.words
    end = line.led(hit.first, words.auxiliary) + 1
    if end <= 0 or reader.is_edge(end - 1) or not reader.readable:
        return ""
    first = end
    while first > 0 and end - first < 3 * MOST and not _opens_subject(reader, first - 1):
        first -= 1
    hung = reader.verb_at(first - 1) if first and not reader.head_first else None
    if _continues(reader, first) or (hung is not None and hung.form is Form.GERUND):
        return ""
    while first < end and reader.is_edge(first) and line.words[first] not in words.prepositions:
        if line.words[first] in _negated(code):
            return ""
        first += 1
    if first >= end or line.words[first] in words.prepositions:
        return ""
    text, _, until = head_first(reader, first) if reader.head_first else head_last(reader, first)
    broken = until < end and line.words[until] not in words.prepositions and not reader.head_first
    named = reader.head_first and until < end and text[:1].isupper() and is_capital(reader, first)
    return "" if broken or named or until > end else text


def _continues(reader: Reader, at: int) -> bool:
    """Whether a relative word before says the subject itself: "the tram which tipped over"."""
    words, before = reader.words, reader.line.words[max(0, at - 2) : at]
    said = reader.text(at)[:1].isupper() or not words.speech.isdisjoint(before)
    if not before or before[-1] not in words.relative or said:
        return False
    return reader.line.words[at] not in articles_of(reader.code) and not is_count(reader, at)


def _opens_subject(reader: Reader, at: int) -> bool:
    """Whether a subject begins only behind a word: a mark, a word that opens a clause, another predicate."""
    words, word = reader.words, reader.line.words[at]
    if word in words.relative or word in words.opener or word in words.conjunction or not word[:1].isalnum():
        return True
    verb = reader.verb_at(at)
    if verb is None:
        return False
    if reader.head_first:
        return verb.form in (Form.ACTIVE, Form.PASSIVE)
    before = reader.line.words[at - 1] if at else ""
    noun = verb.form is Form.ACTIVE and (before in words.prepositions or before in articles_of(reader.code))
    return verb.form is not Form.BARE and not noun


def phrase_around(line: Line, hit: Hit, code: str, actors: Mapping[str, Actor]) -> str:
    """The noun phrase of a trigger that is a noun, with what tells which one it was."""
    reader = Reader(line, code, words_of(code), actors)
    if reader.head_first:
        return head_first(reader, hit.first)[0]
    if not reader.readable:
        return ""
    first = hit.first
    while first > 0 and hit.first - first < 2:
        word = line.words[first - 1]
        plain = word not in reader.words.determiner and not reader.is_edge(first - 1)
        if not plain or reader.verb_at(first - 1) is not None or reader.phrase_at(first - 1) is not None:
            break
        first -= 1
    text, _, until = head_last(reader, first)
    return text if until >= hit.last else ""


@cache
def _negated(code: str) -> frozenset[str]:
    return frozenset(words for words, _ in entries_of(load_pack(code).events.status.negated))


@cache
def _tenses(code: str) -> frozenset[str]:
    """Words by which a statement says that it was so or not: what stands before them is its subject."""
    status = load_pack(code).events.status
    listed = (status.completed, status.negated)
    return frozenset(words for one in listed for words, _ in entries_of(one) if " " not in words)
