"""People and bodies of a short text that become actors only if an event has them.

The actors of an article are those that it speaks of again and again, which a model learned to tell. A brief
of a few sentences names everybody once; whom the police arrested there has to have a name in the event all
the same. In longer articles these would be wrong more often than right.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from eventlog.document.model import Document
from eventlog.language.pack import LanguagePack
from eventlog.language.schema.events import Form
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.actors.found import Found, Kind
from eventlog.mentions.actors.lexicon import Lexicon, fold, load_lexicon
from eventlog.mentions.actors.rules import tag_by_rules
from eventlog.mentions.events.lexicon import TriggerLexicon, lexicon_of
from eventlog.mentions.events.lines import Words, overrun, words_of
from eventlog.mentions.events.standing import standing_beside_triggers
from eventlog.mentions.model import Actor, ActorForm, ActorMention, Timex
from eventlog.ontology import ActorType
from eventlog.span import Span

__all__ = ["find_bystanders"]

_SHORT = 5
"""Sentences up to which a text is a brief."""

_BRIEF = 3000
"""Characters up to which it is one, however its sentences are cut."""

_CALLED = 40
"""Characters before a name that hold the word by which its bearer is called."""

_TYPES = {
    Kind.PERSON: ActorType.PERSON,
    Kind.ROLE: ActorType.PERSON,
    Kind.GROUP: ActorType.GROUP,
    Kind.GOVERNMENT: ActorType.GOVERNMENT,
    Kind.ORGANIZATION: ActorType.ORGANIZATION,
    Kind.ARMED_GROUP: ActorType.ARMED_GROUP,
}


def find_bystanders(
    document: Document, pack: LanguagePack, actors: ActorTable, timexes: Sequence[Timex] = ()
) -> tuple[Actor, ...]:
    """Whom lists, capitals and grammar tell of in a brief where no actor is; ids go on from the actors'."""
    if len(document.sentences) > _SHORT or len(document.text) > _BRIEF:
        return ()
    lexicon = load_lexicon(pack.code)
    taken = [mention.span for mention, _ in actors.mentions if not _overrun(mention.span, document, pack)]
    by_name: dict[str, list[Found]] = defaultdict(list)
    called = {word for span in taken for word in _callings(span, document)}
    for found in _both(document, pack, lexicon, actors=actors, timexes=timexes):
        name = fold(_plain(found.span, document, lexicon))
        if name not in called and not any(found.span.overlaps(span) for span in taken):
            by_name[name].append(found)
    first = 1 + max((int(actor.id[1:]) for actor in actors.actors if actor.id[1:].isdigit()), default=0)
    ranked = sorted(by_name.values(), key=lambda mentions: mentions[0].span)
    return tuple(
        _actor(f"A{number}", mentions, document, lexicon) for number, mentions in enumerate(ranked, first)
    )


def _callings(span: Span, document: Document) -> tuple[str, ...]:
    """What a named person is by the word before the name; alone it means the same person ("the banker")."""
    words = span.of(document.text).split()
    if len(words) < 2 and not words[0][:1].isupper():
        return ()
    before = document.text[max(0, span.start - _CALLED) : span.start].split()[-1:]
    return tuple(fold(word) for word in (*before, words[0]) if word.islower() and words[-1][:1].isupper())


def _both(
    document: Document,
    pack: LanguagePack,
    lexicon: Lexicon,
    *,
    actors: ActorTable,
    timexes: Sequence[Timex],
) -> list[Found]:
    """Mentions by lists and by grammar in text order; of two that overlap a name wins, then the longer."""
    words = words_of(pack.code)
    places = [place.span for place in actors.places]
    listed = []
    for raw in tag_by_rules(document, lexicon):
        found = replace(raw, span=_cut(raw.span, document, words, lexicon_of(pack.code)))
        country = bool(lexicon.gazetteer.country_of(found.span.of(document.text)))
        acts = found.kind in _TYPES and not any(found.span.overlaps(span) for span in places)
        if (country or acts) and not _is_predicate(found, document, lexicon, words):
            listed.append(found)
    standing = [
        found
        for found in standing_beside_triggers(document, pack, timexes)
        if not any(
            found.span.overlaps(other.span) and (other.name or len(other.span) > len(found.span))
            for other in listed
        )
    ]
    kept = [other for other in listed if not any(other.span.overlaps(found.span) for found in standing)]
    return sorted((*kept, *standing), key=lambda found: found.span)


def _is_predicate(found: Found, document: Document, lexicon: Lexicon, words: Words) -> bool:
    """Whether a word for people is a verb here: it has an object ("injured twenty passengers")."""
    sentence = document.sentence_at(found.span.start)
    if sentence is None or found.name or lexicon.words.head_first:
        return False
    at = sentence.first_from(found.span.end)
    after = sentence.tokens[at].text if at < len(sentence.tokens) else ""
    counts = after.lower() in lexicon.numbers or after[:1].isdigit()
    return found.kind is Kind.GROUP and (counts or after.lower() in words.determiner)


def _overrun(span: Span, document: Document, pack: LanguagePack) -> bool:
    """Whether a mention ran on over a predicate, so that there is more than one name in it."""
    lower = tuple(span.of(document.text).lower().split())
    return overrun(range(len(lower)), lower, words_of(pack.code), lexicon_of(pack.code).find(lower))


def _cut(span: Span, document: Document, words: Words, triggers: TriggerLexicon) -> Span:
    """A name without what a preposition of place or time adds, and without a trigger opening a sentence."""
    sentence = document.sentence_at(span.start)
    over = (sentence.tokens[at] for at in sentence.over(span)) if sentence else ()
    tokens = [token for token in over if span.contains(token.span)]
    if len(tokens) > 1 and sentence and tokens[0].start == sentence.span.start:
        hits = triggers.find([token.text.lower() for token in tokens])
        if hits and hits[0].first == 0 and hits[0].form is Form.NOMINAL and hits[0].last < len(tokens):
            tokens = tokens[hits[0].last :]
    at = next(
        (i for i, token in enumerate(tokens) if i and token.text in words.place | words.agent), len(tokens)
    )
    return Span(tokens[0].start, tokens[at - 1].end) if tokens else span


def _plain(span: Span, document: Document, lexicon: Lexicon) -> str:
    """The name without numbers, articles and words of quantity before it."""
    rest = span.of(document.text)
    small = lexicon.words.quantifiers | lexicon.words.articles
    while True:
        head, _, tail = rest.partition(" ")
        if not tail or not (head.lower() in small or head[:1].isdigit()):
            return rest
        rest = tail


def _actor(number: str, mentions: list[Found], document: Document, lexicon: Lexicon) -> Actor:
    surfaces = [mention.span.of(document.text) for mention in mentions]
    name = max(surfaces, key=len)
    plain = [_plain(mention.span, document, lexicon) for mention in mentions]
    aliases = [form for form in dict.fromkeys((*surfaces, *plain)) if form != name]
    kind = next(
        (_TYPES[mention.kind] for mention in mentions if mention.kind in _TYPES), ActorType.GOVERNMENT
    )
    return Actor(
        number,
        name,
        kind,
        tuple(ActorMention(mention.span, ActorForm.NAME) for mention in mentions),
        tuple(aliases),
    )
