"""Find the figures of a document."""

from collections.abc import Sequence
from dataclasses import replace

from eventlog.document.model import Document
from eventlog.language.pack import LanguagePack
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.figures.candidates import find_candidates
from eventlog.mentions.figures.classify import choose_measures
from eventlog.mentions.figures.currencies import with_local_currencies
from eventlog.mentions.figures.features import features_of
from eventlog.mentions.figures.given import given_by, givers_in
from eventlog.mentions.figures.lexicon import FigureLexicon, figure_lexicon
from eventlog.mentions.figures.parts import whole_of
from eventlog.mentions.figures.readings import Reading, pointed, read_numbers
from eventlog.mentions.figures.stance import Pointing
from eventlog.mentions.figures.words import clause_of
from eventlog.mentions.model import Claim, Figure, Timex
from eventlog.span import Span

__all__ = ["find_figures"]

_GONE = ("former", "withdrawn", "denied")


def find_figures(
    document: Document,
    pack: LanguagePack,
    *,
    actors: ActorTable,
    claims: tuple[Claim, ...],
    timexes: tuple[Timex, ...] = (),
) -> tuple[Figure, ...]:
    """Figures in text order.

    The giver is the speaker of the innermost claim a figure stands in, else whom its own words name as such.

    Words that withdraw or deny a number given before ("that figure was wrong") are figures of that number,
    behind all others in number but not in order.
    """
    numbers_in = [c for sentence in document.sentences for c in find_candidates(document, sentence, pack)]
    candidates = with_local_currencies(document, numbers_in, pack)
    lexicon = figure_lexicon(pack)
    described = features_of(document, candidates, pack)
    readings = read_numbers(document, candidates, described, choose_measures(described), lexicon)
    numbers = [reading.candidate for reading in readings]
    gone = frozenset(at for at, one in enumerate(readings) if one.stance in _GONE)
    wholes = [whole_of(at, numbers, lexicon, passed=gone) for at in range(len(numbers))]
    figures = [
        _figure((at, whole), readings, claims=claims, actors=actors, lexicon=lexicon)
        for at, whole in enumerate(wholes)
    ]
    for pointing, antecedent in list(pointed(document, figures, lexicon)):
        number = len(figures) + 1
        figures.append(_pointing(number, pointing, antecedent, claims=claims, actors=actors))
    found = (_with_giver(one, document, actors, timexes, lexicon) for one in figures)
    return tuple(sorted(found, key=lambda figure: figure.number))


def _with_giver(
    figure: Figure, document: Document, actors: ActorTable, timexes: Sequence[Timex], lexicon: FigureLexicon
) -> Figure:
    if figure.claim or figure.speaker or figure.antecedent:
        return figure
    giver = given_by(document, figure.number, actors=actors, timexes=timexes, words=lexicon.giving)
    return replace(figure, speaker=giver.actor, as_of=giver.day) if giver else figure


def _figure(
    places: tuple[int, int | None],
    readings: Sequence[Reading],
    *,
    claims: Sequence[Claim],
    actors: ActorTable,
    lexicon: FigureLexicon,
) -> Figure:
    """The figure at a place among the readings, part of the one at the other."""
    at, whole = places
    reading = readings[at]
    candidate = reading.candidate
    claim = _claim_at(candidate.span, claims)
    speaker = claim.speaker if claim else None
    if reading.stance in ("withdrawn", "denied") and reading.stance_span:
        sentence = candidate.words.sentence.span
        speaker = _rejecter(reading.stance_span, sentence, actors) or speaker
    return Figure(
        id=f"F{at + 1}",
        span=_clause(reading, lexicon),
        number=candidate.span,
        measure=reading.measure,
        qualifier=candidate.qualifier,
        value=candidate.value,
        low=candidate.low,
        high=candidate.high,
        unit=reading.unit,
        speaker=speaker,
        as_of=claim.said_on if claim else "",
        claim=claim.id if claim else None,
        scope=reading.scope,
        scope_class=reading.scope_class,
        part_of=f"F{whole + 1}" if whole is not None else None,
        stance=reading.stance,
        stance_span=reading.stance_span,
        revised_from=f"F{reading.former + 1}" if reading.former is not None else None,
    )


def _clause(reading: Reading, lexicon: FigureLexicon) -> Span:
    """The words of a figure, with those that reject it where they do."""
    clause = clause_of(reading.candidate, reading.measure, lexicon)
    rejected = reading.stance in ("withdrawn", "denied") and reading.stance_span
    return clause.covering(rejected) if rejected else clause


def _pointing(
    number: int,
    pointing: Pointing,
    antecedent: Figure,
    *,
    claims: Sequence[Claim],
    actors: ActorTable,
) -> Figure:
    """The figure that words such as "that figure was wrong" give: the number of what they point at."""
    claim = _claim_at(pointing.number, claims)
    speaker = _rejecter(pointing.span, pointing.words.sentence.span, actors)
    return Figure(
        id=f"F{number}",
        span=pointing.span,
        number=pointing.number,
        measure=antecedent.measure,
        qualifier=antecedent.qualifier,
        value=antecedent.value,
        low=antecedent.low,
        high=antecedent.high,
        unit=antecedent.unit,
        scope=antecedent.scope,
        scope_class=antecedent.scope_class,
        speaker=(claim.speaker if claim else None) or speaker,
        as_of=claim.said_on if claim else "",
        claim=claim.id if claim else None,
        stance=pointing.kind,
        stance_span=pointing.cue,
        antecedent=antecedent.id,
    )


def _rejecter(cue: Span, sentence: Span, actors: ActorTable) -> str | None:
    """The actor named last before the words that reject a number, in their sentence."""
    if cue.start <= sentence.start:
        return None  # nobody stands before the words that reject
    before = givers_in(actors, Span(sentence.start, cue.start))
    return before[-1][1] if before else None


def _claim_at(number: Span, claims: Sequence[Claim]) -> Claim | None:
    """The innermost claim that holds a number."""
    holding = [claim for claim in claims if claim.content.contains(number)]
    return min(holding, key=lambda claim: (len(claim.content), claim.id), default=None)
