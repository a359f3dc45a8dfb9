"""Where an event was: the place its clause names, else its sentence, the dateline or the text around it."""

from collections.abc import Sequence

from eventlog.document.model import Document
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.actors.table import Place
from eventlog.mentions.events.lines import Line, Words
from eventlog.span import Span

__all__ = ["Where", "find_place"]

Where = tuple[str, Span | None, str]
"""Name, evidence and ISO 3166 alpha-3 country; all empty where the text does not tell."""


def find_place(
    document: Document, line: Line, clause: Span, trigger: Span, *, actors: ActorTable, words: Words
) -> Where:
    """The place of a trigger. Words count that follow a preposition of place, nearest first."""
    inside = [place for place in actors.places if line.sentence.span.contains(place.span)]
    led = [place for place in inside if _led(line, place, words)]
    for candidates in ([p for p in led if clause.contains(p.span)], led, inside):
        if candidates:
            best = min(candidates, key=lambda place: (_distance(place.span, trigger), place.span))
            return best.name, best.span, best.country
    if document.dateline:
        country = next((place.country for place in actors.places if place.name == document.dateline), "")
        return document.dateline, None, country
    return "", None, _country(actors.places)


def _led(line: Line, place: Place, words: Words) -> bool:
    tokens = line.sentence.tokens
    at = next((i for i, token in enumerate(tokens) if token.end > place.span.start), 0) - 1
    at = at if at < len(line.words) else -1
    while at >= 0 and line.words[at] in words.determiner:
        at -= 1
    return at >= 0 and line.words[at] in words.place


def _country(places: Sequence[Place]) -> str:
    """The country that most places of the document lie in, if one leads."""
    counts: dict[str, int] = {}
    for place in places:
        if place.country:
            counts[place.country] = counts.get(place.country, 0) + 1
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return ranked[0][0] if ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]) else ""


def _distance(one: Span, other: Span) -> int:
    return max(0, one.start - other.end, other.start - one.end)
