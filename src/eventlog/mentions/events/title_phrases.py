"""Noun phrases of a sentence as titles take them: short, without article, in English for both languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from eventlog.language.pack import load_pack
from eventlog.language.schema.events import Form
from eventlog.mentions.actors.lexicon import load_lexicon
from eventlog.mentions.events.english import english_name
from eventlog.mentions.events.lexicon import Hit, entries_of, lexicon_of
from eventlog.mentions.events.lines import Line, Phrase, Words
from eventlog.mentions.events.title_glosses import counted, glossed
from eventlog.mentions.geography import load_gazetteer
from eventlog.mentions.model import Actor
from eventlog.mentions.timexes import lexicon as timexes

__all__ = ["MOST", "QUOTES", "Reader", "articles_of", "head_first", "head_last", "is_capital", "is_count"]

MOST = 5
"""Words of a noun phrase that a title takes."""

_MONEY = frozenset("$€£¥")
QUOTES = frozenset("\"“‘'")


@dataclass(frozen=True)
class Reader:
    """A sentence with what tells where its noun phrases end."""

    line: Line
    code: str
    words: Words
    actors: Mapping[str, Actor]

    @property
    def head_first(self) -> bool:
        """Whether the head of a noun phrase comes first in the language."""
        return load_lexicon(self.code).words.head_first

    @property
    def readable(self) -> bool:
        """Whether its phrases can stand in an English title: in English as they are, or put into it."""
        return self.head_first or self.code == "en"

    def text(self, at: int) -> str:
        """A word as the sentence writes it."""
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
        """The participant whose name a word belongs to."""
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


def head_first(reader: Reader, at: int) -> tuple[str, int, int]:
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
    while first > 0 and last < len(line.words) and last - first < MOST and is_capital(reader, last):
        last += 1
    if last > first and _is_name(reader, first, last):
        return reader.said(first, last), first, last
    names = [
        (one.first - at, one.last - at, reader.name(one.actors[0]))
        for one in line.phrases
        if one.first > first and len(one.actors) == 1
    ]
    text, length = glossed(
        line.words[at : at + 2 * MOST], reader.code, names=[one for one in names if one[2]]
    )
    return text, first, at + length


def _is_name(reader: Reader, first: int, last: int) -> bool:
    """Whether capitalised words name somebody: no word that is known, and no mark of money ("Rp 5")."""
    line, plain = reader.line, lexicon_of(reader.code).morphology.plain
    amount = last < len(line.words) and line.words[last][:1].isdigit()
    own = all(plain(word) == word for word in line.words[first:last])
    return own and not amount and not glossed(line.words[first:last], reader.code)[1]


def is_capital(reader: Reader, at: int) -> bool:
    """Whether a word may be part of a name."""
    return reader.text(at)[:1].isupper() and not reader.is_edge(at)


def head_last(reader: Reader, at: int, *, more: bool = True) -> tuple[str, int, int]:
    """A phrase as the sentence has it, without its article; with what stands behind "of" if that is short."""
    line = reader.line
    first = _start(reader, at)
    end = first
    while end < len(line.words) and end - first < MOST and not _is_over(reader, first, end, owned=first > at):
        end += 1
    longer = end - first == MOST and end < len(line.words) and not reader.is_edge(end)
    lasts = end > first and (
        line.words[end - 1] in _units(reader.code) or line.words[end : end + 1] == ("%",)
    )
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
        rest, _, until = head_last(reader, end + 1, more=False)
        if rest and len(rest.split()) < MOST:
            return f"{text} {reader.text(end)} {rest}", first, until
    return text, first, end


def _start(reader: Reader, at: int) -> int:
    """Where a phrase begins behind its articles, a day that has it ("Friday's") and a quotation mark."""
    words, small, plain = (
        reader.line.words,
        articles_of(reader.code),
        lexicon_of(reader.code).morphology.plain,
    )
    first = at
    while first < len(words):
        calendar = plain(words[first]) != words[first] and plain(words[first]) in _calendar(reader.code)
        if not (words[first] in small or calendar or (first > at and words[first] in QUOTES)):
            break
        first += 1
    return first


def _is_over(reader: Reader, first: int, at: int, *, owned: bool) -> bool:
    """Whether a noun phrase from ``first`` ends before a word; ``owned`` tells that it had an article."""
    line, words = reader.line, reader.words
    word, verb = line.words[at], reader.verb_at(at)
    if at == first:
        quantity = word in words.determiner or word in load_lexicon(reader.code).words.quantifiers
        quantity = quantity and word not in _edges(reader.code)
        led = owned or (at > 0 and line.words[at - 1] in words.prepositions)
        told = verb is not None and not led and verb.form in (Form.ACTIVE, Form.PAST)
        plain = owned and word in _edges(reader.code)
        return bool(told) or (reader.is_edge(at) and not quantity and not plain)
    score = word[:1].isdigit() and not word.isalnum()
    if reader.is_edge(at) or score or word in articles_of(reader.code):
        return True
    if verb is None or verb.form not in (Form.PAST, Form.GERUND, Form.ACTIVE):
        return False
    after = line.words[at + 1] if at + 1 < len(line.words) else ""
    return verb.form is not Form.ACTIVE or after in words.determiner


def _is_small(reader: Reader, at: int) -> bool:
    """Whether a word alone is no noun: "those", "most"."""
    word = reader.line.words[at]
    small = word in reader.words.determiner or word in load_lexicon(reader.code).words.quantifiers
    return small and not is_count(reader, at)


def is_count(reader: Reader, at: int) -> bool:
    """Whether a word is a number."""
    return bool(counted((reader.line.words[at], "people"), reader.code)[1])


@cache
def _edges(code: str) -> frozenset[str]:
    return frozenset(words for words, _ in entries_of(load_pack(code).events.edges))


@cache
def articles_of(code: str) -> frozenset[str]:
    """Articles, possessives and what points: with them a noun phrase begins, and a title leaves them out."""
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
