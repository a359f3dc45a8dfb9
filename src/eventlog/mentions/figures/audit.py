"""Whether the figures of one article fit together: parts with their whole, the headline with the body."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from eventlog.document.model import Document, FurnitureKind, Sentence
from eventlog.document.tokens import find_tokens
from eventlog.language.pack import LanguagePack, available_languages, load_pack
from eventlog.mentions.figures.candidates import Candidate, find_candidates
from eventlog.mentions.figures.governor import find_governors, measure_hits
from eventlog.mentions.figures.lexicon import figure_lexicon
from eventlog.mentions.figures.nouns import counted_noun
from eventlog.mentions.model import Figure
from eventlog.ontology import Measure, Qualifier
from eventlog.span import Span

__all__ = ["FigureWarning", "audit_figures"]


@dataclass(frozen=True, slots=True)
class FigureWarning:
    """What does not fit: a kind (``parts_above_whole``, ``headline_differs``), where, and a sentence."""

    kind: str
    span: Span
    message: str
    figures: tuple[str, ...] = ()


def audit_figures(document: Document, figures: tuple[Figure, ...]) -> tuple[FigureWarning, ...]:
    """Warnings in text order; empty where all fits. Nothing is corrected."""
    found = [*_parts_above_whole(figures), *_headline_differs(document, figures)]
    return tuple(sorted(found, key=lambda warning: (warning.span, warning.kind)))


def _parts_above_whole(figures: Sequence[Figure]) -> list[FigureWarning]:
    """Parts of one measure that together exceed the whole they are part of."""
    parts: dict[tuple[str, Measure, str], list[Figure]] = defaultdict(list)
    for figure in figures:
        if figure.part_of and figure.value is not None:
            parts[figure.part_of, figure.measure, figure.unit].append(figure)
    wholes = {figure.id: figure for figure in figures}
    found = []
    for (whole_id, measure, unit), group in parts.items():
        whole = wholes.get(whole_id)
        total = sum(figure.value or 0 for figure in group)
        open_ended = (Qualifier.AT_LEAST, Qualifier.VAGUE)
        if whole is None or whole.value is None or whole.unit != unit or whole.qualifier in open_ended:
            continue
        if total > whole.value:
            message = f"the parts come to {total:g} {measure}, more than the {whole.value:g} they are part of"
            ids = (whole.id, *(figure.id for figure in group))
            found.append(FigureWarning("parts_above_whole", whole.span, message, ids))
    return found


def _headline_differs(document: Document, figures: Sequence[Figure]) -> list[FigureWarning]:
    """Numbers of the headline that no figure of that measure in the body gives."""
    if document.language not in available_languages():
        return []
    pack = load_pack(document.language)
    found = []
    for furniture in document.furniture:
        if furniture.kind is FurnitureKind.HEADLINE:
            for candidate, measure in _governed(document, furniture.span, pack):
                body = [figure for figure in figures if figure.measure is measure]
                values = sorted({figure.value for figure in body if figure.value is not None})
                if candidate.value is None or not values or _near(candidate.value, values):
                    continue
                given = ", ".join(f"{value:g}" for value in values)
                message = f"the headline gives {candidate.value:g} {measure}, the text {given}"
                ids = tuple(figure.id for figure in body)
                found.append(FigureWarning("headline_differs", candidate.whole, message, ids))
    return found


def _governed(document: Document, line: Span, pack: LanguagePack) -> list[tuple[Candidate, Measure]]:
    """The numbers of a line to which the order of words gives a measure that an article has one total of."""
    lexicon = figure_lexicon(pack)
    candidates = find_candidates(document, Sentence(line, 0, 0, find_tokens(document.text, line)), pack)
    nouns = [counted_noun(candidate, lexicon) for candidate in candidates]
    hits = measure_hits(candidates[0].words, lexicon) if candidates else []
    governors = find_governors(candidates, nouns, hits, lexicon)
    pairs = zip(candidates, governors, strict=True)
    return [(candidate, own.measure) for candidate, own in pairs if own.measure and own.measure not in _LOOSE]


_LOOSE = (Measure.OTHER, Measure.MONEY, Measure.PARTICIPANTS, Measure.TROOPS)
"""Measures whose numbers in one article are seldom about the same thing."""

_ROUNDING = 0.05


def _near(value: float, values: Sequence[float]) -> bool:
    """Whether a value, or what a headline may round to it, or the sum of all, is among the values."""
    return any(abs(value - other) <= _ROUNDING * other for other in (*values, sum(values)))
