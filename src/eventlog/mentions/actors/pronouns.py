"""Resolve pronouns to the person or group that the text speaks of."""

from eventlog.document.model import Document, Token
from eventlog.mentions.actors.cluster import Cluster
from eventlog.mentions.actors.found import Kind
from eventlog.mentions.actors.lexicon import Lexicon
from eventlog.ontology import ActorType
from eventlog.span import Span

__all__ = ["resolve_pronouns"]

_FITTING = {
    ActorType.PERSON: (Kind.PERSON, Kind.ROLE),
    ActorType.GROUP: (Kind.GROUP, Kind.ARMED_GROUP),
}
_REACH = 3
"""A pronoun means somebody of its own sentence or of the few before."""


def resolve_pronouns(clusters: list[Cluster], document: Document, lexicon: Lexicon) -> dict[int, list[Span]]:
    """The pronouns of each cluster, by its place in the list.

    The candidate is the fitting actor that opens the latest sentence which names one; a pronoun inside a
    quotation means somebody whom the quotation itself names, or nobody we know.
    """
    resolved: dict[int, list[Span]] = {}
    named = sorted(
        (mention.span.start, at)
        for at, cluster in enumerate(clusters)
        for mention in cluster.mentions
        if not mention.nested
    )
    subjects: dict[ActorType, list[tuple[int, int, int]]] = {kind: [] for kind in _FITTING}
    next_named = 0
    for sentence in document.sentences:
        for token in sentence.tokens:
            while next_named < len(named) and named[next_named][0] <= token.start:
                start, at = named[next_named]
                _note(subjects, clusters[at], (sentence.index, start, at))
                next_named += 1
            kind = lexicon.words.pronouns.get(token.text.casefold())
            if kind is None:
                continue
            meant = _meant(subjects[kind], sentence.index, token, document)
            if meant is not None:
                resolved.setdefault(meant, []).append(token.span)
                _note(subjects, clusters[meant], (sentence.index, token.start, meant))
    return resolved


def _note(
    subjects: dict[ActorType, list[tuple[int, int, int]]], cluster: Cluster, entry: tuple[int, int, int]
) -> None:
    for kind, fitting in _FITTING.items():
        if cluster.kind in fitting:
            subjects[kind].append(entry)


def _meant(
    subjects: list[tuple[int, int, int]], sentence: int, token: Token, document: Document
) -> int | None:
    quotation = document.quotation_at(token.start)
    best: tuple[int, int, int] | None = None
    for index, start, at in reversed(subjects[-24:]):
        if sentence - index > _REACH:
            break
        same = document.quotation_at(start)
        if same != quotation and (quotation is not None or same is not None):
            continue
        # The subject, which comes first, is the likelier one to be taken up.
        if best is None or (index == best[0] and start < best[1]):
            best = (index, start, at)
        elif index < best[0]:
            break
    return best[2] if best else None
