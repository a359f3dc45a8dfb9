"""Find the figures of a document."""

from collections.abc import Sequence

from eventlog.document.model import Document
from eventlog.language.pack import LanguagePack
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.figures.candidates import Candidate, find_candidates
from eventlog.mentions.figures.classify import choose_measures
from eventlog.mentions.figures.features import features_of
from eventlog.mentions.figures.lexicon import figure_lexicon
from eventlog.mentions.figures.nouns import unit_of
from eventlog.mentions.figures.words import clause_of
from eventlog.mentions.model import Claim, Figure
from eventlog.ontology import Measure
from eventlog.span import Span

__all__ = ["find_figures"]

Chosen = tuple[Candidate, Measure]


def find_figures(
    document: Document, pack: LanguagePack, *, actors: ActorTable, claims: tuple[Claim, ...]
) -> tuple[Figure, ...]:
    """Figures in text order; the giver is the speaker of the innermost claim a figure stands in."""
    del actors
    candidates = [c for sentence in document.sentences for c in find_candidates(document, sentence, pack)]
    measures = choose_measures(features_of(document, candidates, pack))
    chosen = _without_repeats([(c, m) for c, m in zip(candidates, measures, strict=True) if m is not None])
    lexicon = figure_lexicon(pack)
    figures: list[Figure] = []
    for candidate, measure in chosen:
        claim = _claim_at(candidate.span, claims)
        span = clause_of(candidate, measure, lexicon)
        figures.append(
            Figure(
                id=f"F{len(figures) + 1}",
                span=span,
                number=candidate.span,
                measure=measure,
                qualifier=candidate.qualifier,
                value=candidate.value,
                low=candidate.low,
                high=candidate.high,
                unit=unit_of(candidate, measure, lexicon),
                speaker=claim.speaker if claim else None,
                as_of=claim.said_on if claim else "",
                claim=claim.id if claim else None,
            )
        )
    return tuple(figures)


def _without_repeats(chosen: Sequence[Chosen]) -> list[Chosen]:
    """A number said twice for the same thing in one sentence ("1 (satu) orang") is one figure."""
    kept: list[Chosen] = []
    for candidate, measure in chosen:
        again = any(
            other.words is candidate.words
            and kind == measure
            and (other.value, other.low, other.high) == (candidate.value, candidate.low, candidate.high)
            and candidate.first - other.last <= 1
            for other, kind in kept[-2:]
        )
        if not again:
            kept.append((candidate, measure))
    return kept


def _claim_at(number: Span, claims: Sequence[Claim]) -> Claim | None:
    """The innermost claim that holds a number."""
    holding = [claim for claim in claims if claim.content.contains(number)]
    return min(holding, key=lambda claim: (len(claim.content), claim.id), default=None)
