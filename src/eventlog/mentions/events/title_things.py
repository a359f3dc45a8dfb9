"""What a deed is done to, as the sentence has it: the noun phrase behind a verb or before a passive."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from eventlog.language.pack import load_pack
from eventlog.language.schema.events import Form
from eventlog.mentions.actors.lexicon import load_lexicon
from eventlog.mentions.events.english import english_name
from eventlog.mentions.events.lexicon import Hit, entries_of, lexicon_of
from eventlog.mentions.events.lines import Line, Phrase, Words, words_of
from eventlog.mentions.events.title_glosses import counted, glossed, link_of, with_number
from eventlog.mentions.model import Actor
from eventlog.mentions.timexes import lexicon as timexes

__all__ = ["Thing", "object_of", "phrase_around", "subject_of"]

_MOST = 5
"""Words of a noun phrase that a title takes."""

_INFINITIVE = 6
"""Words of a deed that is offered, refused or threatened ("to recognise the result")."""


@dataclass(frozen=True, slots=True)
class Thing:
    """A noun phrase for a title.

    ``whole`` tells that those who undergo the event stand there, so that their names say it better, ``deed``
    that it is no noun but what somebody is to do ("to recognise the result"), ``clause`` that a statement
    follows the verb, ``aside`` that it stands behind a preposition. ``link`` and ``to`` are the preposition behind it and those whom it then names.
    """

    text: str = ""
    whole: bool = False
    deed: bool = False
    clause: bool = False
    aside: bool = False
    link: str = ""
    to: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Reader:
    """A sentence with what tells where its noun phrases end."""

    line: Line
    code: str
    words: Words
    actors: Mapping[str, Actor]

    @property
    def head_first(self) -> bool:
        return load_lexicon(self.code).words.head_first

    def text(self, at: int) -> str:
        return self.line.sentence.tokens[at].text

    def phrase_at(self, at: int) -> Phrase | None:
        return next((one for one in self.line.phrases if one.first <= at < one.last), None)

    def is_edge(self, at: int) -> bool:
        """Whether a word belongs to no noun phrase."""
        word = self.line.words[at]
        bare = lexicon_of(self.code).morphology.plain(word)
        calendar = self.text(at)[:1].isupper() and bare in _calendar(self.code)
        return (
            calendar
            or not word[:1].isalnum()
            or word in self.words.function
            or word in _edges(self.code)
            or word in load_lexicon(self.code).words.pronouns
        )

    def verb_at(self, at: int) -> Hit | None:
        """A predicate that begins at a word."""
        forms = (Form.ACTIVE, Form.PASSIVE, Form.PAST, Form.GERUND, Form.BARE, Form.STATE)
        return next((hit for hit in self.line.hits if hit.first == at and hit.form in forms), None)

    def number(self, words: Sequence[str]) -> str:
        """Words with their number in figures."""
        figure, length, _ = counted([word.lower() for word in words], self.code)
        keeps = not figure or length == len(words) or figure == "1" or figure.endswith(" of")
        return " ".join(words if keeps else (figure, *words[length:]))


def object_of(line: Line, hit: Hit, code: str, actors: Mapping[str, Actor], told: Sequence[str]) -> Thing:
    """What stands right behind a verb; ``told`` are those who undergo it."""
    reader = _Reader(line, code, words_of(code), actors)
    at = hit.last
    if at >= len(line.words):
        return Thing()
    deed = _deed(reader, at)
    if deed:
        return Thing(deed, deed=True)
    led = line.words[at] in reader.words.recipient - reader.words.place - reader.words.of
    if led and not reader.head_first and at + 1 < len(line.words):
        behind = _noun_phrase(reader, at + 1, told)
        return (
            Thing(f"{line.words[at]} {behind.text}", aside=True)
            if behind.text and not behind.whole
            else Thing()
        )
    return _noun_phrase(reader, at, told)


def _deed(reader: _Reader, at: int) -> str:
    """What somebody is to do, behind the verb that says so: "to" and a verb, or in Indonesian the verb alone."""
    line = reader.line
    if not reader.head_first:
        if line.words[at] not in reader.words.aim or at + 1 >= len(line.words) or reader.is_edge(at + 1):
            return ""
        verb = line.words[at + 1]
        named = any(hit.first == at + 1 for hit in line.hits)
        if not named or reader.text(at + 1)[:1].isupper() or verb in reader.words.determiner:
            return ""
        end = next(hit.last for hit in line.hits if hit.first == at + 1)
        said = [reader.text(one) for one in range(at, end)]
        thing = _noun_phrase(reader, end, ()) if end < len(line.words) else Thing()
        return " ".join((*said, thing.text)).strip() if not thing.clause else ""
    while at < len(line.words) and line.words[at] in reader.words.auxiliary | reader.words.aim:
        at += 1
    verb_hit = reader.verb_at(at)
    if verb_hit is None or verb_hit.form not in (Form.ACTIVE, Form.STATE) or "+" in verb_hit.entry.gloss:
        return ""
    thing = _noun_phrase(reader, verb_hit.last, ()) if verb_hit.last < len(line.words) else Thing()
    own = f"to {verb_hit.entry.gloss}"
    return f"{own} {thing.text}".strip() if thing.text or " " in verb_hit.entry.gloss else ""


def _noun_phrase(reader: _Reader, at: int, told: Sequence[str]) -> Thing:
    line, words = reader.line, reader.words
    if line.words[at] in words.relative or line.words[at] in ('"', "“", ":", "”"):
        return Thing(clause=True)
    text, first, end = _head_first(reader, at) if reader.head_first else _head_last(reader, at)
    if not text:
        return Thing(clause=_opens_clause(reader, at))
    if _goes_on(reader, end):
        return Thing(clause=True)
    owner = reader.phrase_at(end - 1)
    whole = owner is not None and not set(owner.actors).isdisjoint(told) and owner.first <= first
    if reader.head_first:
        owner = reader.phrase_at(first)
        whole = owner is not None and owner.first == first and not set(owner.actors).isdisjoint(told)
    near = next((one for one in line.phrases if end < one.first <= end + 3), None)
    link = link_of(line.words[end], reader.code) if near and line.words[end] == near.lead else ""
    if near is None or not link or set(near.actors).isdisjoint(told) or link in ("by", "in"):
        return Thing(text, whole)
    return Thing(text, whole, link=link, to=near.actors)


def _opens_clause(reader: _Reader, at: int) -> bool:
    word = reader.line.words[at]
    return word in reader.words.opener or word in load_lexicon(reader.code).words.pronouns


def _goes_on(reader: _Reader, end: int) -> bool:
    """Whether what was read is the subject of a statement: "denied the ship was overloaded"."""
    line, words = reader.line, reader.words
    if end >= len(line.words):
        return False
    if line.words[end] in words.passive | (words.modal - words.aim):
        return True
    verb = reader.verb_at(end)
    if verb is not None and reader.head_first:
        return verb.form in (Form.ACTIVE, Form.PASSIVE, Form.STATE)
    ahead = end + 1 < len(line.words) and line.words[end] in words.auxiliary - words.aim
    after = reader.verb_at(end + 1) if ahead else None
    return after is not None and after.form in (Form.PAST, Form.GERUND)


def _head_first(reader: _Reader, at: int) -> tuple[str, int, int]:
    """A phrase that is put into English word for word, where its head stands and where it ends."""
    line = reader.line
    first = at
    while first < len(line.words) and line.words[first] in reader.words.determiner:
        first += 1
    names = [
        (one.first - at, one.last - at, english_name(reader.actors[one.actors[0]], reader.code))
        for one in line.phrases
        if one.first > first and len(one.actors) == 1 and one.actors[0] in reader.actors
    ]
    text, length = glossed(line.words[at : at + 2 * _MOST], reader.code, names=names)
    return text, first, at + length


def _head_last(reader: _Reader, at: int, *, more: bool = True) -> tuple[str, int, int]:
    """A phrase as the sentence has it, without its article; with what stands behind "of" if that is short."""
    line, small = reader.line, _articles(reader.code)
    first = at
    while first < len(line.words) and line.words[first] in small:
        first += 1
    end = first
    while end < len(line.words) and end - first < _MOST:
        inner = end > first
        if reader.is_edge(end) or (
            inner and line.words[end] in reader.words.determiner and not _is_count(reader, end)
        ):
            break
        verb = reader.verb_at(end)
        if inner and verb is not None and verb.form in (Form.PAST, Form.GERUND, Form.ACTIVE):
            if verb.form is not Form.ACTIVE or end + 1 >= len(line.words) or reader.is_edge(end + 1):
                break
        end += 1
    if end == first or end - first == _MOST and end < len(line.words) and not reader.is_edge(end):
        return "", first, end
    said = reader.number([reader.text(one) for one in range(first, end)])
    said = said.removesuffix("'s").removesuffix("’s")
    if more and end < len(line.words) - 1 and line.words[end] in reader.words.of:
        rest, _, until = _head_last(reader, end + 1, more=False)
        if rest and len(rest.split()) <= _MOST - 1:
            return f"{said} {reader.text(end)} {rest}", first, until
    return said, first, end


def _is_count(reader: _Reader, at: int) -> bool:
    return bool(counted((reader.line.words[at], "people"), reader.code)[1])


def subject_of(line: Line, hit: Hit, code: str, actors: Mapping[str, Actor]) -> str:
    """The noun phrase before a predicate that is not a participant: what was approved, lifted, released."""
    reader = _Reader(line, code, words_of(code), actors)
    words = reader.words
    end = line.led(hit.first, words.auxiliary) + 1
    if end <= 0 or reader.is_edge(end - 1):
        return ""
    first = end
    while first > 0 and end - first < 3 * _MOST:
        word = line.words[first - 1]
        stops = word in words.relative or word in words.opener or word in words.conjunction
        stops = stops or not (word[:1].isalnum()) or reader.verb_at(first - 1) is not None
        if stops:
            break
        first -= 1
    while first < end and (reader.is_edge(first) or line.words[first] in words.prepositions):
        if line.words[first] in words.prepositions:
            return ""
        first += 1
    if first >= end:
        return ""
    text, _, until = _head_first(reader, first) if reader.head_first else _head_last(reader, first)
    behind = until < end and line.words[until] not in words.prepositions and not reader.head_first
    return "" if behind or until > end else text


def phrase_around(line: Line, hit: Hit, code: str, actors: Mapping[str, Actor]) -> str:
    """The noun phrase of a trigger that is a noun, with what tells which one it was."""
    reader = _Reader(line, code, words_of(code), actors)
    if reader.head_first:
        return _head_first(reader, hit.first)[0]
    first = hit.first
    while first > 0 and hit.first - first < 2:
        word = line.words[first - 1]
        plain = word not in reader.words.determiner and not reader.is_edge(first - 1)
        if not plain or reader.verb_at(first - 1) is not None or reader.phrase_at(first - 1) is not None:
            break
        first -= 1
    text, _, until = _head_last(reader, first)
    return text if until >= hit.last else ""


@cache
def _edges(code: str) -> frozenset[str]:
    return frozenset(words for words, _ in entries_of(load_pack(code).events.edges))


@cache
def _articles(code: str) -> frozenset[str]:
    roles = load_pack(code).events.roles
    owned = {words for words, _ in entries_of(roles.possessive)}
    data = load_lexicon(code).words
    return frozenset(data.articles | data.definite_before | owned)


@cache
def _calendar(code: str) -> frozenset[str]:
    pack = load_pack(code)
    values = timexes.words_of(pack.timex, pack.numerals).values
    return frozenset(values["month"].keys() | values["weekday"].keys())
