"""People and bodies that no name list knows, found where grammar puts those who act or undergo.

Behind "by" and "oleh" and as the subject of a deed stands somebody, whatever the noun; as an object or beside
a noun only words for people do, because things are arrested, named and taken as well.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from eventlog.document.model import Document, Sentence
from eventlog.language.pack import LanguagePack, load_pack
from eventlog.language.schema.events import Form, Frame
from eventlog.mentions.actors.found import Found, Kind
from eventlog.mentions.actors.lexicon import Lexicon, load_lexicon
from eventlog.mentions.events.lexicon import Hit, TriggerLexicon, entries_of, lexicon_of
from eventlog.mentions.events.lines import Line, Words, words_of
from eventlog.mentions.events.roles import voice_of
from eventlog.mentions.model import Timex
from eventlog.ontology import EventType
from eventlog.span import Span

__all__ = ["standing_beside_triggers"]

_LONGEST = 4
"""Words of a noun phrase."""

_BEHIND = 8
"""Words behind a trigger within which its agent or its object stands."""

_SOMEBODY = frozenset({"person", "household", "body"})
"""Kinds of counted nouns that are people or bodies of them."""

_NOBODY = frozenset({"building", "vehicle", "document", "happening", "amount", "thing", "animal"})

_BEFALL = frozenset({EventType.DISASTER, EventType.ACCIDENT})

_STRONG = frozenset(';:()[]"“”«»–—…')

_VERB_STEM = 4
"""Letters that a stem has at least for a prefix before it to be the prefix of a verb."""


@dataclass(frozen=True)
class _Read:
    """One sentence as noun phrases are read in it; ``timed`` are its tokens that tell a time, ``verbs`` the
    triggers that are no nouns by each of their words.
    """

    line: Line
    words: Words
    names: Lexicon
    triggers: TriggerLexicon
    people: frozenset[str]
    things: frozenset[str]
    timed: frozenset[int]
    verbs: Mapping[int, Sequence[Hit]]

    @property
    def head_first(self) -> bool:
        """Whether the head of a noun phrase is its first word, as in Indonesian."""
        return self.names.words.head_first


def standing_beside_triggers(
    document: Document, pack: LanguagePack, timexes: Sequence[Timex] = ()
) -> Iterator[Found]:
    """Noun phrases of participants, in text order, each once."""
    words, names, triggers = words_of(pack.code), load_lexicon(pack.code), lexicon_of(pack.code)
    for sentence in document.sentences:
        lower = tuple(token.text.lower() for token in sentence.tokens)
        line = Line(sentence, lower, triggers.find(lower), (), (False,) * len(lower))
        timed = frozenset(_timed(sentence, timexes))
        people, things = _people(pack.code), _things(pack.code)
        read = _Read(line, words, names, triggers, people, things, timed, _verbs(line.hits))
        phrases = {phrase for hit in line.hits for phrase in _around(read, hit)}
        for first, last in sorted(phrases):
            yield Found(_without_clitic(read, line.span(first, last)), _kind(read, first, last))


def _without_clitic(read: _Read, span: Span) -> Span:
    """A phrase without the "his" that is glued to its last word ("tetangganya")."""
    sentence = read.line.sentence
    last = sentence.tokens[sentence.first_from(span.end) - 1]
    bare = read.triggers.morphology.plain(last.text.lower())
    known = bare in read.people or (read.head_first and last.text.lower() not in read.people)
    return Span(span.start, last.start + len(bare)) if known else span


def _timed(sentence: Sentence, timexes: Sequence[Timex]) -> Iterator[int]:
    for timex in timexes:
        if sentence.span.overlaps(timex.span):
            yield from sentence.over(timex.span)


def _verbs(hits: Sequence[Hit]) -> Mapping[int, Sequence[Hit]]:
    found: defaultdict[int, list[Hit]] = defaultdict(list)
    for hit in hits:
        if hit.form is not Form.NOMINAL:
            for at in range(hit.first, hit.last):
                found[at].append(hit)
    return found


def _around(read: _Read, hit: Hit) -> Iterator[tuple[int, int]]:
    """Noun phrases that grammar joins to one trigger."""
    group, form = hit.entry.group, voice_of(read.line, hit, read.words)
    if group.frame is Frame.HAPPENING or group.type in _BEFALL:
        return
    agent = _agent(read, hit, form)
    if agent:
        yield agent
    if form is Form.NOMINAL:
        yield from (phrase for phrase in _beside_noun(read, hit) if _is_people(read, *phrase))
        return
    subject, target = _subject(read, hit), _object(read, hit)
    undergoes = form is Form.PASSIVE or group.frame is Frame.UNDERGOER
    if subject and (_is_people(read, *subject) if undergoes else not _is_thing(read, *subject)):
        yield subject
    if target and form is not Form.PASSIVE and _is_people(read, *target):
        yield target


def _agent(read: _Read, hit: Hit, form: Form) -> tuple[int, int] | None:
    """What stands behind the preposition of agents, or right behind a passive that needs none."""
    line, words = read.line, read.words
    if form is Form.PASSIVE and line.words[hit.first].startswith(tuple(words.bare)):
        bare = _phrase(read, hit.last)
        if bare and not _is_thing(read, *bare):
            return bare
    if form not in (Form.PASSIVE, Form.NOMINAL):
        return None
    for at in range(hit.last, min(len(line.words), hit.last + _BEHIND)):
        if line.words[at] in words.relative or line.words[at] in _STRONG or line.words[at] in words.opener:
            return None
        if line.words[at] in words.agent:
            found = _phrase(read, at + 1)
            return found if found and not _is_thing(read, *found) else None
    return None


def _subject(read: _Read, hit: Hit) -> tuple[int, int] | None:
    """The first noun phrase of the clause; behind a relative word what it refers back to."""
    line, words = read.line, read.words
    start, _ = line.clause(hit.first, hit.last, words.opener - words.relative)
    commas = [at for at in range(start, hit.first) if line.words[at] == ","]
    for comma in commas:
        if (
            line.words[start] in words.prepositions
            or line.words[start] in words.inside
            or start in read.timed
        ):
            start = comma + 1
    while start < hit.first and line.words[start] in words.conjunction:
        start += 1
    found = _phrase(read, start)
    return found if found and found[1] <= hit.first else None


def _object(read: _Read, hit: Hit) -> tuple[int, int] | None:
    """The noun phrase right behind a trigger, or behind the first preposition of recipients after it."""
    line, words = read.line, read.words
    found = _phrase(read, hit.last)
    if found and _is_people(read, *found):
        return found
    for at in range(hit.last, min(len(line.words), hit.last + _BEHIND)):
        if line.words[at] in _STRONG or line.words[at] in words.relative:
            return None
        if line.words[at] in words.recipient or line.words[at] in words.company:
            found = _phrase(read, at + 1)
            if found and _is_people(read, *found):
                return found
    return None


def _beside_noun(read: _Read, hit: Hit) -> Iterator[tuple[int, int]]:
    """The owner before a noun, what stands right behind it, and what its prepositions govern."""
    line, words = read.line, read.words
    if hit.first and any(mark in line.words[hit.first - 1] for mark in ("'", "’")):
        at = hit.first - 1
        while at and _is_noun(read, at - 1) and hit.first - at < _LONGEST:
            at -= 1
        yield at, hit.first
    found = _phrase(read, hit.last) if not words.of else None
    if found:
        yield found
    for at in range(hit.last, min(len(line.words), hit.last + _BEHIND)):
        if line.words[at] in _STRONG:
            return
        if line.words[at] in words.of or line.words[at] in words.recipient or line.words[at] in words.company:
            found = _phrase(read, at + 1)
            if found:
                yield found


def _phrase(read: _Read, at: int) -> tuple[int, int] | None:
    """The noun phrase that begins at a word, without the article and the number before it."""
    line = read.line
    while at < len(line.words) and (
        line.words[at] in read.words.determiner
        or line.words[at][:1].isdigit()
        or line.words[at] in read.names.numbers
        or line.words[at] in read.names.words.quantifiers
    ):
        at += 1
    end = at
    while end < len(line.words) and end - at < _LONGEST and _is_noun(read, end):
        if end > at and not read.head_first and _is_past(read, line.words[end]):
            break
        end += 1
    return (at, end) if end > at else None


def _is_noun(read: _Read, at: int) -> bool:
    """Whether a word may stand in a noun phrase: no function word, no predicate, no time, no mark."""
    line, words = read.line, read.words
    word = line.words[at]
    if not word[:1].isalpha() or at in read.timed or word.endswith("ly"):
        return False
    if word in words.function or word in words.determiner:
        return False
    hits = read.verbs.get(at, ())
    named = at and line.words[at - 1] in words.determiner and all(hit.form is Form.BARE for hit in hits)
    if hits and not named:
        return word in read.people
    return word in read.people or not _is_prefixed_verb(read, word)


def _is_past(read: _Read, word: str) -> bool:
    """Whether a word behind a noun is the past form of a verb, known or not ("the captain came")."""
    data = read.triggers.data
    endings = tuple(one.suffix for one in data.affixes if one.form is Form.PAST and len(one.suffix) > 1)
    return word not in read.people and (word in data.irregular or word.endswith(endings))


def _is_prefixed_verb(read: _Read, word: str) -> bool:
    return any(
        reading.form in (Form.ACTIVE, Form.PASSIVE)
        and len(reading.stem) >= _VERB_STEM
        and not word.startswith(reading.stem[:3])
        for reading in read.triggers.morphology.readings(word)
    )


def _is_people(read: _Read, first: int, last: int) -> bool:
    """Whether the head of a noun phrase is a word for people or for a body of them."""
    head = read.line.words[first if read.head_first else last - 1]
    data = read.names.words
    bare = read.names.bare(head).rstrip("'’")
    if bare in data.organization_words or data.group_nouns.get(bare) is not None:
        return True
    return not read.people.isdisjoint(_numbers_of(bare, read.triggers))


def _numbers_of(noun: str, triggers: TriggerLexicon) -> set[str]:
    """A noun with and without a plural ending and an enclitic."""
    found = {noun, triggers.morphology.plain(noun)}
    for one in tuple(found):
        if one.endswith("s"):
            found.add(one[:-1])
        if one.endswith("ies"):
            found.add(one[:-3] + "y")
        if one.endswith("men"):
            found.add(one[:-3] + "man")
    return found


def _is_thing(read: _Read, first: int, last: int) -> bool:
    """Whether the head names a happening or a thing that is counted, neither of which acts."""
    at = first if read.head_first else last - 1
    head = read.line.words[at]
    if _is_people(read, first, last):
        return False
    happening = any(hit.first <= at < hit.last for hit in read.line.hits)
    return happening or not read.things.isdisjoint(_numbers_of(head, read.triggers))


def _kind(read: _Read, first: int, last: int) -> Kind:
    head = read.names.bare(read.line.words[first if read.head_first else last - 1])
    data = read.names.words
    if head in data.organization_words:
        return Kind(data.organization_words[head])
    if head in data.group_nouns:
        return Kind(data.group_nouns[head])
    return Kind.ROLE if head in data.role_nouns or head in data.titles else Kind.GROUP


@cache
def _people(code: str) -> frozenset[str]:
    """Words for people: those that the pack puts into English or counts, titles, roles and kin."""
    names = load_lexicon(code).words
    listed = {words for words, _ in entries_of(load_pack(code).events.people) if " " not in words}
    listed |= _counted(code, _SOMEBODY)
    return frozenset(listed | names.titles | names.role_nouns | names.kinship | set(names.group_nouns))


@cache
def _things(code: str) -> frozenset[str]:
    """Words for what is counted and is nobody."""
    return frozenset(_counted(code, _NOBODY))


def _counted(code: str, kinds: frozenset[str]) -> set[str]:
    """The nouns of a pack's units of these kinds, as they are counted and as they are given."""
    groups = [group for group in load_pack(code).figures.units if group.kind in kinds]
    return {word for group in groups for pair in entries_of(group.text) for word in pair if word}
