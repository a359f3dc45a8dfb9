"""Tag mentions with a linear-chain CRF trained on news; its card is ``mentions/models/actors.md``."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from eventlog.document.model import Document, Token
from eventlog.mentions.actors.features import Features
from eventlog.mentions.actors.found import Found, Kind, touching
from eventlog.mentions.actors.lexicon import Lexicon, load_lexicon
from eventlog.mentions.actors.models import open_model
from eventlog.span import Span

if TYPE_CHECKING:
    import pycrfsuite

__all__ = ["ActorTagger", "add_names", "load_tagger"]

_KINDS = {
    "PER": Kind.PERSON,
    "ROL": Kind.ROLE,
    "GOV": Kind.GOVERNMENT,
    "ORG": Kind.ORGANIZATION,
    "ARM": Kind.ARMED_GROUP,
    "GRP": Kind.GROUP,
    "LOC": Kind.PLACE,
}
_GUESS = 0.25
_LEAST_LIKELY = 0.15
_WEAKER = 0.5
_Piece = tuple[int, int, str, float]


class ActorTagger:
    """Two models over the same features: ``outer`` finds whole mentions, ``inner`` names in titles and roles.

    ``names``, where there is one, is a model of another corpus whose labels are features to both.
    """

    def __init__(
        self,
        outer: "pycrfsuite.Tagger",
        inner: "pycrfsuite.Tagger",
        lexicon: Lexicon,
        *,
        names: "pycrfsuite.Tagger | None" = None,
    ) -> None:
        self._outer, self._inner, self._names, self._lexicon = outer, inner, names, lexicon
        self._features = Features(lexicon)

    def tag(self, document: Document) -> tuple[list[Found], dict[int, float]]:
        """Mentions in order, those inside another marked as nested.

        And for the words outside mentions, by offset, how likely they are of one all the same.
        """
        sentences = [sentence.tokens for sentence in document.sentences]
        found: list[Found] = []
        likely: dict[int, float] = {}
        for tokens, rows in zip(sentences, self._features.of(sentences), strict=True):
            if not tokens:
                continue
            if self._names is not None:
                add_names(rows, self._names.tag(rows))
            pieces = list(_pieces(self._outer, rows))
            spare = _spare(self._outer, pieces, len(rows))
            likely.update((tokens[at].start, chance) for at, chance in spare.items())
            guesses = _guesses(self._outer, spare, len(rows))
            whole = list(self._mentions(tokens, sorted(pieces + guesses)))
            parts = self._mentions(tokens, list(_pieces(self._inner, rows)))
            found += whole
            starts = [mention.span.start for mention in whole]
            found += [
                replace(part, nested=True)
                for part in parts
                if _adds(part, touching(part.span, whole, starts))
            ]
        return sorted(found, key=lambda m: (m.span.start, -m.span.end)), likely

    def _mentions(self, tokens: Sequence[Token], pieces: list[_Piece]) -> Iterator[Found]:
        title: _Piece | None = None
        for start, end, kind, sure in pieces:
            if kind == "TTL":
                title = (start, end, kind, sure)
                continue
            span = self._span(tokens, start, end)
            if kind != "PER":
                yield Found(span, _KINDS[kind], None if kind in ("ROL", "GRP") else span, sure)
            elif title and title[1] == start:
                yield Found(Span(tokens[title[0]].start, span.end), Kind.PERSON, span, sure)
            else:
                yield Found(span, Kind.PERSON, span, sure)
            title = None

    def _span(self, tokens: Sequence[Token], start: int, end: int) -> Span:
        last = tokens[end - 1]
        stop = last.start + len(self._lexicon.bare(last.text))
        return Span(tokens[start].start, max(stop, tokens[start].start + 1))


def add_names(rows: list[list[str]], labels: Sequence[str]) -> None:
    """Write another model's labels into the features of a sentence."""
    last = len(rows) - 1
    for at, row in enumerate(rows):
        row.append(f"ner={labels[at]}")
        if at:
            row.append(f"-1:ner={labels[at - 1]}")
        if at < last:
            row.append(f"+1:ner={labels[at + 1]}")


def _pieces(model: "pycrfsuite.Tagger", rows: list[list[str]]) -> Iterator[_Piece]:
    """Labelled token ranges with their mean marginal probability."""
    labels = [*model.tag(rows), "O"]
    start, kind, sure = 0, "", 0.0
    for at, label in enumerate(labels):
        if kind and label != f"I-{kind}":
            yield start, at, kind, sure / (at - start)
            kind = ""
        if label != "O":
            if not kind:
                start, kind, sure = at, label[2:], 0.0
            sure += model.marginal(label, at)


def _spare(model: "pycrfsuite.Tagger", pieces: list[_Piece], length: int) -> dict[int, float]:
    """Words outside the best labelling's mentions, and how likely each belongs to a mention all the same."""
    covered = {at for start, end, _, _ in pieces for at in range(start, end)}
    return {at: 1.0 - model.marginal("O", at) for at in range(length) if at not in covered}


def _guesses(model: "pycrfsuite.Tagger", spare: dict[int, float], length: int) -> list[_Piece]:
    """Ranges that the best labelling passes over though they might well be a mention."""
    guesses: list[_Piece] = []
    kind, start, sure = "", 0, 0.0
    for at in range(length + 1):
        label, likely = "", 0.0
        if spare.get(at, 0.0) > _GUESS:
            likely, label = max((model.marginal(f"{p}-{k}", at), k) for k in _KINDS for p in "BI")
        if kind and label != kind:
            guesses.append((start, at, kind, _WEAKER * sure / (at - start)))
            kind, sure = "", 0.0
        if label and likely > _LEAST_LIKELY:
            kind, start = kind or label, start if kind else at
            sure += likely
        elif kind:
            guesses.append((start, at, kind, _WEAKER * sure / (at - start)))
            kind, sure = "", 0.0
    return guesses


def _adds(part: Found, whole: list[Found]) -> bool:
    """Whether an inner name lies inside a longer mention, or where there is none at all."""
    over = [m for m in whole if m.span.overlaps(part.span)]
    if not over:
        return part.kind is not Kind.PLACE
    return all(m.span.contains(part.span) and part.span not in (m.span, m.name) for m in over) and not any(
        m.name and m.name.overlaps(part.span) and m.kind is Kind.PERSON for m in over
    )


@cache
def load_tagger(code: str) -> ActorTagger | None:
    """The tagger of a language, opened when first asked for; None where no model ships for it."""
    outer, inner = open_model(f"actors-{code}"), open_model(f"inner-{code}")
    if outer is None or inner is None:
        return None
    return ActorTagger(outer, inner, load_lexicon(code), names=open_model(f"names-{code}"))
