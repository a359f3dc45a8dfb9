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
from eventlog.mentions.events.title_glosses import counted, entry_for, glossed, link_of
from eventlog.mentions.events.title_verbs import Shape, shape_of
from eventlog.mentions.events.title_words import FOR, LINKS, OF, PHRASAL
from eventlog.mentions.geography import load_gazetteer
from eventlog.mentions.model import Actor
from eventlog.mentions.timexes import lexicon as timexes

__all__ = ["Thing", "object_of", "phrase_around", "subject_of"]

_MOST = 5
"""Words of a noun phrase that a title takes."""

_MONEY = frozenset("$€£¥")
_QUOTES = frozenset("\"“‘'")


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

    def said(self, first: int, last: int) -> str:
        """Words as the sentence writes them, with the number at their front in figures."""
        tokens = self.line.sentence.tokens[first:last]
        parts = [
            ("" if not at or tokens[at - 1].end == token.start else " ") + token.text
            for at, token in enumerate(tokens)
        ]
        words = "".join(parts).split()
        figure, length, _ = counted([word.lower() for word in words], self.code)
        if not length or figure.endswith(" of") or (figure == "1" and length < len(words)):
            return " ".join(words)
        return " ".join((figure, *words[length:]))

    def name(self, actor: str) -> str:
        """An actor's name in English; empty for nobody that is known."""
        return english_name(self.actors[actor], self.code) if actor in self.actors else ""

    def phrase_at(self, at: int) -> Phrase | None:
        return next((one for one in self.line.phrases if one.first <= at < one.last), None)

    def is_edge(self, at: int) -> bool:
        """Whether a word belongs to no noun phrase."""
        word = self.line.words[at]
        bare = lexicon_of(self.code).morphology.plain(word)
        calendar = self.text(at)[:1].isupper() and bare in _calendar(self.code)
        return (
            calendar
            or not (word[:1].isalnum() or word[:1] in _MONEY)
            or word in self.words.function
            or word in _edges(self.code)
            or word in load_lexicon(self.code).words.pronouns
        )

    def verb_at(self, at: int) -> Hit | None:
        """A predicate that begins at a word."""
        forms = (Form.ACTIVE, Form.PASSIVE, Form.PAST, Form.GERUND, Form.BARE, Form.STATE)
        return next((hit for hit in self.line.hits if hit.first == at and hit.form in forms), None)


def object_of(
    line: Line, hit: Hit, code: str, *, actors: Mapping[str, Actor], told: Sequence[str], verb: str
) -> Thing:
    """What stands right behind a verb or its preposition; ``told`` undergo the event, ``verb`` is its gloss."""
    reader = _Reader(line, code, words_of(code), actors)
    at, link = hit.last, LINKS.get(verb, "")
    if at >= len(line.words):
        return Thing()
    deed = _deed(reader, at, link)
    if deed:
        return Thing(deed, deed=True)
    if reader.head_first and hit.last - hit.first > 1 and glossed(line.words[at - 1 : at], code)[1]:
        return Thing()
    led = link_of(line.words[at], code)
    if not led or led not in (link, "for" if verb in FOR else link) or at + 1 >= len(line.words):
        thing = _noun_phrase(reader, at, told, more=verb not in OF)
        return thing
    behind = _noun_phrase(reader, at + 1, told)
    return Thing(f"{led} {behind.text}", aside=True) if behind.text and not behind.whole else Thing()


def _deed(reader: _Reader, at: int, link: str) -> str:
    """What somebody is to do, behind the verb that says so: "to" and a verb, or in Indonesian the verb alone."""
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


def _noun_phrase(reader: _Reader, at: int, told: Sequence[str], *, more: bool = True) -> Thing:
    line, words = reader.line, reader.words
    if line.words[at] in words.relative or line.words[at] in _QUOTES or line.words[at] == ":":
        return Thing(clause=True)
    text, first, end = _head_first(reader, at) if reader.head_first else _head_last(reader, at, more=more)
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
    if reader.head_first:
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


def _is_predicate(reader: _Reader, at: int) -> bool:
    """Whether a word is a verb, or has the shape of one."""
    word = reader.line.words[at]
    verb = reader.verb_at(at)
    if verb is not None and verb.form is not Form.BARE:
        return True
    readings = lexicon_of(reader.code).morphology.readings(word)
    shaped = any(one.form in (Form.ACTIVE, Form.PASSIVE) and one.stem != word for one in readings)
    return shaped and word not in reader.words.function | reader.words.determiner


def _head_first(reader: _Reader, at: int) -> tuple[str, int, int]:
    """A phrase that is put into English word for word, where its head stands and where it ends."""
    line = reader.line
    first = at
    while first < len(line.words) and line.words[first] in reader.words.determiner:
        first += 1
    named = reader.phrase_at(first)
    if named is not None and named.first == first:
        people = dict.fromkeys(reader.name(one) for one in named.actors[:2])
        said = " and ".join(one for one in people if one)
        return said, first, named.last
    last = first
    while 0 < first and last < len(line.words) and last - first < _MOST and _is_capital(reader, last):
        last += 1
    if last > first and _is_name(reader, first, last):
        return reader.said(first, last), first, last
    names = [
        (one.first - at, one.last - at, reader.name(one.actors[0]))
        for one in line.phrases
        if one.first > first and len(one.actors) == 1
    ]
    text, length = glossed(
        line.words[at : at + 2 * _MOST], reader.code, names=[one for one in names if one[2]]
    )
    return text, first, at + length


def _is_name(reader: _Reader, first: int, last: int) -> bool:
    """Whether capitalised words name somebody: no word that is known, and no mark of money ("Rp 5")."""
    line, plain = reader.line, lexicon_of(reader.code).morphology.plain
    amount = last < len(line.words) and line.words[last][:1].isdigit()
    own = all(plain(word) == word for word in line.words[first:last])
    return own and not amount and not glossed(line.words[first:last], reader.code)[1]


def _is_capital(reader: _Reader, at: int) -> bool:
    return reader.text(at)[:1].isupper() and not reader.is_edge(at)


def _head_last(reader: _Reader, at: int, *, more: bool = True) -> tuple[str, int, int]:
    """A phrase as the sentence has it, without its article; with what stands behind "of" if that is short."""
    line = reader.line
    first = _start(reader, at)
    end = first
    while (
        end < len(line.words) and end - first < _MOST and not _is_over(reader, first, end, owned=first > at)
    ):
        end += 1
    longer = end - first == _MOST and end < len(line.words) and not reader.is_edge(end)
    lasts = end > first and line.words[end - 1] in _units(reader.code)
    if end == first or longer or lasts or (end == first + 1 and _is_small(reader, first)):
        return "", first, end
    text = reader.said(first, end).removesuffix("'s").removesuffix("’s")
    if (
        first == 0
        and reader.phrase_at(0) is None
        and load_gazetteer(reader.code).country_of(line.words[0]) == ""
    ):
        text = text[:1].lower() + text[1:]
    if more and end < len(line.words) - 1 and line.words[end] in reader.words.of:
        rest, _, until = _head_last(reader, end + 1, more=False)
        if rest and len(rest.split()) < _MOST:
            return f"{text} {reader.text(end)} {rest}", first, until
    return text, first, end


def _start(reader: _Reader, at: int) -> int:
    """Where a phrase begins behind its articles, a day that has it ("Friday's") and a quotation mark."""
    words, small, plain = reader.line.words, _articles(reader.code), lexicon_of(reader.code).morphology.plain
    first = at
    while first < len(words):
        calendar = plain(words[first]) != words[first] and plain(words[first]) in _calendar(reader.code)
        if not (words[first] in small or calendar or (first > at and words[first] in _QUOTES)):
            break
        first += 1
    return first


def _is_over(reader: _Reader, first: int, at: int, *, owned: bool) -> bool:
    """Whether a noun phrase from ``first`` ends before a word; ``owned`` tells that it had an article."""
    line, words = reader.line, reader.words
    word, verb = line.words[at], reader.verb_at(at)
    if at == first:
        quantity = word in words.determiner or word in load_lexicon(reader.code).words.quantifiers
        quantity = quantity and word not in _edges(reader.code)
        told = verb is not None and not owned and verb.form in (Form.ACTIVE, Form.PAST)
        plain = owned and word in _edges(reader.code)
        return bool(told) or (reader.is_edge(at) and not quantity and not plain)
    score = word[:1].isdigit() and not word.isalnum()
    if reader.is_edge(at) or score or word in _articles(reader.code):
        return True
    if verb is None or verb.form not in (Form.PAST, Form.GERUND, Form.ACTIVE):
        return False
    after = line.words[at + 1] if at + 1 < len(line.words) else ""
    return verb.form is not Form.ACTIVE or after in words.determiner


def _is_small(reader: _Reader, at: int) -> bool:
    """Whether a word alone is no noun: "those", "most"."""
    word = reader.line.words[at]
    small = word in reader.words.determiner or word in load_lexicon(reader.code).words.quantifiers
    return small and not _is_count(reader, at)


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
    while first > 0 and end - first < 3 * _MOST and not _opens_subject(reader, first - 1):
        first -= 1
    hung = reader.verb_at(first - 1) if first and not reader.head_first else None
    if _continues(reader, first) or (hung is not None and hung.form is Form.GERUND):
        return ""
    while first < end and reader.is_edge(first) and line.words[first] not in words.prepositions:
        first += 1
    if first >= end or line.words[first] in words.prepositions:
        return ""
    text, _, until = _head_first(reader, first) if reader.head_first else _head_last(reader, first)
    broken = until < end and line.words[until] not in words.prepositions and not reader.head_first
    named = reader.head_first and until < end and text[:1].isupper() and _is_capital(reader, first)
    return "" if broken or named or until > end else text


def _continues(reader: _Reader, at: int) -> bool:
    """Whether a relative word before says the subject itself: "the tram which tipped over"."""
    words, before = reader.words, reader.line.words[max(0, at - 2) : at]
    said = reader.text(at)[:1].isupper() or not words.speech.isdisjoint(before)
    if not before or before[-1] not in words.relative or said:
        return False
    return reader.line.words[at] not in _articles(reader.code) and not _is_count(reader, at)


def _opens_subject(reader: _Reader, at: int) -> bool:
    """Whether a subject begins only behind a word: a mark, a word that opens a clause, another predicate."""
    words, word = reader.words, reader.line.words[at]
    if word in words.relative or word in words.opener or word in words.conjunction or not word[:1].isalnum():
        return True
    verb = reader.verb_at(at)
    if verb is None:
        return False
    return verb.form in (Form.ACTIVE, Form.PASSIVE) if reader.head_first else verb.form is not Form.BARE


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
def _tenses(code: str) -> frozenset[str]:
    """Words by which a statement says that it was so or not: what stands before them is its subject."""
    status = load_pack(code).events.status
    listed = (status.completed, status.negated)
    return frozenset(words for one in listed for words, _ in entries_of(one) if " " not in words)


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
def _units(code: str) -> frozenset[str]:
    """Words for stretches of time, which are never what a deed is done to ("a week later")."""
    lexicons = load_pack(code).timex.lexicons
    return frozenset(word for name, words in lexicons.items() if "unit" in name for word in words)


@cache
def _calendar(code: str) -> frozenset[str]:
    pack = load_pack(code)
    values = timexes.words_of(pack.timex, pack.numerals).values
    return frozenset(values["month"].keys() | values["weekday"].keys())
