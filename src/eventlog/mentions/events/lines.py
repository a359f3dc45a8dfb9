"""A sentence as events are looked for in it: words, triggers, phrases that name actors, and clauses."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from functools import cache, cached_property

from eventlog.document.model import Document, Sentence, Token
from eventlog.language.pack import load_pack
from eventlog.language.schema.events import Form
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.events.lexicon import Hit, TriggerLexicon, entries_of
from eventlog.mentions.model import ActorForm
from eventlog.ontology import ActorType
from eventlog.span import Span

__all__ = ["Line", "Phrase", "Words", "lines_of", "overrun", "words_of"]

_LONGEST = 250
"""Tokens read of one sentence; what runs on longer is a table or a list, and would cost its square."""

_OWNER = ("'s", "’s")

_PACK_NAMES = {"opener": "clause_opener"}
"""Where the pack calls a list otherwise than ``Words`` does."""

_BREAKS = frozenset(';:()[]"“”«»–—…')


@dataclass(frozen=True)
class Words:
    """The function words of a pack as sets of runs of words."""

    agent: frozenset[str]
    recipient: frozenset[str]
    company: frozenset[str]
    place: frozenset[str]
    of: frozenset[str]
    relative: frozenset[str]
    conjunction: frozenset[str]
    auxiliary: frozenset[str]
    determiner: frozenset[str]
    opener: frozenset[str]
    after: frozenset[str]
    before: frozenset[str]
    because: frozenset[str]
    causes: frozenset[str]
    speech: frozenset[str]
    possessive: frozenset[str]
    passive: frozenset[str]
    inside: frozenset[str]
    first_person: frozenset[str]
    happened: frozenset[str]
    cited: frozenset[str]
    modal: frozenset[str]
    doer: frozenset[str]
    harm: frozenset[str]
    part: frozenset[str]
    thus: frozenset[str]
    next: frozenset[str]
    earlier: frozenset[str]
    bare: frozenset[str]
    protesters: frozenset[str]
    police: frozenset[str]
    seats: frozenset[str]
    then: frozenset[str]
    aim: frozenset[str]
    sequel: frozenset[str]
    when: frozenset[str]
    onward: frozenset[str]
    lasting: frozenset[str]
    finite: frozenset[str]
    light: frozenset[str]
    reports: frozenset[str]
    states: frozenset[str]
    relations: frozenset[str]

    @cached_property
    def prepositions(self) -> frozenset[str]:
        """Every word that keeps the phrase behind it from being a subject."""
        return self.agent | self.recipient | self.place | self.of | self.company - self.conjunction

    @cached_property
    def function(self) -> frozenset[str]:
        """Every word that belongs to no noun phrase."""
        return (
            self.prepositions
            | self.inside
            | self.company
            | self.relative
            | self.conjunction
            | self.auxiliary
            | self.opener
            | self.speech
            | self.after
            | self.before
            | self.because
            | self.first_person
        )


@dataclass(frozen=True, slots=True)
class Phrase:
    """Coordinated actor mentions as one participant: tokens ``first`` to ``last`` (exclusive).

    ``lead`` is the preposition before it, ``tail`` the possessive mark or word after it, both in lower case;
    ``pronoun`` tells that only a pronoun stands there.
    """

    first: int
    last: int
    actors: tuple[str, ...]
    lead: str
    tail: str
    pronoun: bool = False


@dataclass(frozen=True)
class Line:
    """One sentence read for events; ``holders`` are persons who are named in it by their seat alone."""

    sentence: Sentence
    words: tuple[str, ...]
    hits: tuple[Hit, ...]
    phrases: tuple[Phrase, ...]
    quoted: tuple[bool, ...]
    holders: frozenset[str] = frozenset()

    def span(self, first: int, last: int) -> Span:
        """The text of tokens ``first`` to ``last`` (exclusive)."""
        return Span(self.sentence.tokens[first].start, self.sentence.tokens[last - 1].end)

    def clause(self, first: int, last: int, openers: frozenset[str]) -> tuple[int, int]:
        """Token bounds of the clause around a trigger: up to a strong mark or a word that opens a clause."""
        left, right = first, last
        while left > 0 and self.words[left - 1] not in _BREAKS and self.words[left - 1] not in openers:
            left -= 1
        while (
            right < len(self.words) and self.words[right] not in _BREAKS and self.words[right] not in openers
        ):
            right += 1
        while left < first and self.words[left] in ",.'":
            left += 1
        while right > last and self.words[right - 1] in ",.'!?":
            right -= 1
        return left, right

    def led(self, first: int, auxiliary: frozenset[str]) -> int:
        """The token before a predicate and its auxiliaries, -1 where it opens the sentence."""
        at = first - 1
        while at >= 0 and self.words[at] in auxiliary:
            at -= 1
        return at

    def before(self, first: int, runs: frozenset[str], start: int = 0) -> int:
        """Where the nearest of these runs of words begins between ``start`` and the trigger, or -1."""
        for at in range(first - 1, start - 1, -1):
            for length in (1, 2, 3, 4):
                if at + length <= first and " ".join(self.words[at : at + length]) in runs:
                    return at
        return -1


@cache
def words_of(code: str) -> Words:
    """The function words of a language's pack."""
    roles = load_pack(code).events.roles

    def run(listed: str) -> frozenset[str]:
        return frozenset(words for words, _ in entries_of(listed))

    listed = {
        word.name: run(getattr(roles, _PACK_NAMES.get(word.name, word.name)))
        for word in fields(Words)
        if word.name != "relations"
    }
    return Words(**listed, relations=load_pack(code).actors.relations)


def lines_of(
    document: Document, lexicon: TriggerLexicon, words: Words, *, actors: ActorTable
) -> tuple[Line, ...]:
    """Every body sentence, read."""
    return tuple(_line(document, sentence, lexicon, words, actors) for sentence in document.sentences)


def _line(
    document: Document, sentence: Sentence, lexicon: TriggerLexicon, words: Words, actors: ActorTable
) -> Line:
    tokens = sentence.tokens[:_LONGEST]
    lower = tuple(token.text.lower() for token in tokens)
    quoted = tuple(document.quotation_at(token.start) is not None for token in tokens)
    hits = lexicon.find(lower)
    mentions = list(_mentions(sentence, lower, actors))
    held = [
        one
        for one in mentions
        if (one.person and _holds_a_seat(lower, one, words, hits)) or _is_related(lower, one, words)
    ]
    verbs = [hit for hit in hits if not _is_name(tokens, hit, mentions)]
    phrases = _phrases([one for one in mentions if one not in held], lower, words, verbs)
    return Line(sentence, lower, hits, tuple(phrases), quoted, frozenset(one.actor for one in held))


@dataclass(frozen=True, slots=True)
class _Mention:
    """An actor's mention as tokens ``first`` to ``last`` (exclusive)."""

    first: int
    last: int
    actor: str
    pronoun: bool
    person: bool


def _mentions(sentence: Sentence, lower: tuple[str, ...], actors: ActorTable) -> Iterator[_Mention]:
    persons = {actor.id for actor in actors.actors if actor.type is ActorType.PERSON}
    for mention, actor in actors.within(sentence.span):
        over = sentence.over(mention.span)
        inside = range(over.start, min(over.stop, len(lower)))
        if inside:
            pronoun = mention.form is ActorForm.PRONOUN
            person = actor in persons and not pronoun
            yield _Mention(inside[0], inside[-1] + 1, actor, pronoun, person)


def _is_name(tokens: Sequence[Token], hit: Hit, mentions: Sequence[_Mention]) -> bool:
    """Whether what may be a verb is part of a person's name ("James Hunt", "Mark Hope")."""
    capital = all(token.text[:1].isupper() for token in tokens[hit.first : hit.last])
    return capital and any(one.person and one.first <= hit.first < one.last for one in mentions)


def _phrases(
    mentions: Sequence[_Mention], lower: tuple[str, ...], words: Words, hits: Sequence[Hit]
) -> Iterator[Phrase]:
    """Mentions in order, inner ones left out, those joined by commas and conjunctions taken together."""
    placed: list[tuple[int, int, str]] = []
    pronouns: set[int] = set()
    for one in mentions:
        inner = bool(placed) and one.last <= placed[-1][1]
        if not inner and not overrun(range(one.first, one.last), lower, words, hits):
            placed.append((one.first, one.last, one.actor))
            if one.pronoun:
                pronouns.add(one.first)
    at = 0
    while at < len(placed):
        first, last, actor = placed[at]
        members = [actor]
        while at + 1 < len(placed) and _joined(
            lower[last : placed[at + 1][0]], words, placed[at + 2 :], lower, placed[at + 1][1]
        ):
            at += 1
            last = placed[at][1]
            members.append(placed[at][2])
        yield Phrase(
            first,
            last,
            tuple(dict.fromkeys(members)),
            _lead(lower, first, words),
            _tail(lower, last),
            first in pronouns,
        )
        at += 1


def _holds_a_seat(lower: tuple[str, ...], mention: _Mention, words: Words, hits: Sequence[Hit]) -> bool:
    """Whether a person only tells whose place it is: "the president's residence", "kediaman presiden".

    One word may stand between in Indonesian ("kediaman resmi presiden"); whose deed follows is more than that
    ("di istana presiden memecat menteri").
    """
    first, last = mention.first, mention.last
    if words.of:
        return not words.seats.isdisjoint(_owned(lower, last))
    near = lower[max(0, first - 2) : first]
    seated = not words.seats.isdisjoint(near[-1:]) or (
        len(near) == 2
        and (near[0] in words.seats or " ".join(near) in words.seats)
        and near[1].isalpha()
        and near[1] not in words.function
    )
    return seated and not any(hit.first == last and hit.form is Form.ACTIVE for hit in hits)


def _is_related(lower: tuple[str, ...], mention: _Mention, words: Words) -> bool:
    """Whether somebody only tells whose kin or supporters act: "the wife of X", "X's lawyer", "istri X"."""
    first, last = mention.first, mention.last
    if not words.of:
        return any(" ".join(lower[max(0, first - n) : first]) in words.relations for n in (1, 2))
    if first and lower[first - 1] in words.determiner:
        first -= 1
    if first > 1 and lower[first - 1] in words.of and lower[first - 2] in words.relations:
        return True
    return not words.relations.isdisjoint(_owned(lower, last))


def _owned(lower: tuple[str, ...], last: int) -> tuple[str, ...]:
    """The two words behind an owner that ends at ``last`` ("X's former wife"); none where nobody owns."""
    if lower[last - 1].endswith(_OWNER):
        return lower[last : last + 2]
    return lower[last + 1 : last + 3] if last < len(lower) and lower[last] in _OWNER else ()


def overrun(inside: Sequence[int], lower: tuple[str, ...], words: Words, hits: Sequence[Hit]) -> bool:
    """Whether a mention ran on over the predicate of its clause; a relative clause may belong to a name."""
    return any(
        (
            hit.form in (Form.ACTIVE, Form.PASSIVE)
            or (hit.form is Form.PAST and hit.last <= inside[-1] and lower[hit.last] in words.determiner)
        )
        and inside[0] < hit.first <= inside[-1]
        and words.relative.isdisjoint(lower[inside[0] : hit.first])
        for hit in hits
    )


def _joined(
    gap: tuple[str, ...],
    words: Words,
    later: list[tuple[int, int, str]],
    lower: tuple[str, ...],
    end: int,
) -> bool:
    """Whether what stands between two mentions makes a list of them."""
    inner = [word for word in gap if word not in words.determiner]
    if inner and all(word == "," or word in words.conjunction for word in inner):
        if any(word in words.conjunction for word in inner):
            return True
        return bool(later) and _joined(lower[end : later[0][0]], words, later[1:], lower, later[0][1])
    return False


def _lead(lower: tuple[str, ...], first: int, words: Words) -> str:
    at = first - 1
    while at >= 0 and lower[at] in words.determiner:
        at -= 1
    return lower[at] if at >= 0 else ""


def _tail(lower: tuple[str, ...], last: int) -> str:
    if lower[last - 1].endswith(("'s", "’s")):
        return "'s"
    return lower[last] if last < len(lower) else ""
