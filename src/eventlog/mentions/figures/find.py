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
from eventlog.mentions.figures.parts import scope_of, whole_of
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
    numbers = [candidate for candidate, _ in chosen]
    for at, (candidate, measure) in enumerate(chosen):
        whole = whole_of(at, numbers, lexicon)
        claim = _claim_at(candidate.span, claims)
        span = clause_of(candidate, measure, lexicon)
        figures.append(
            Figure(
                id=f"F{at + 1}",
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
                scope=scope_of(candidate, lexicon),
                part_of=f"F{whole + 1}" if whole is not None else None,
            )
        )
    return tuple(figures)


def _without_repeats(chosen: Sequence[Chosen]) -> list[Chosen]:
    """One figure for a number given twice at once ("1 (satu) orang"), or again in the very same words."""
    kept: list[Chosen] = []
    seen: set[tuple[Measure, tuple[str, ...]]] = set()
    for candidate, measure in chosen:
        same = measure, candidate.words.small[candidate.first : candidate.last + 5]
        if same in seen or any(_twice(other, candidate) and kind == measure for other, kind in kept[-1:]):
            continue
        seen.add(same)
        kept.append((candidate, measure))
    return kept


def _twice(one: Candidate, two: Candidate) -> bool:
    """Whether the second number only repeats the first in other signs."""
    equal = (one.value, one.low, one.high) == (two.value, two.low, two.high)
    return equal and one.words is two.words and two.first - one.last <= 1


def _claim_at(number: Span, claims: Sequence[Claim]) -> Claim | None:
    """The innermost claim that holds a number."""
    holding = [claim for claim in claims if claim.content.contains(number)]
    return min(holding, key=lambda claim: (len(claim.content), claim.id), default=None)
