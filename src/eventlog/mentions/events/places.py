"""Where an event was: the place its clause names, else its sentence, the dateline or the text around it."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from eventlog.document.model import Document
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.actors.table import Place
from eventlog.mentions.events.dates import Occasion
from eventlog.mentions.events.lines import Line, Words
from eventlog.span import Span

__all__ = ["Where", "find_place"]

_DATELINE = 2
"""Sentences of which the dateline tells where they happened."""

_APPOSED = 8
"""Words from the comma behind a place to another that describes it."""

Where = tuple[str, Span | None, str]
"""Name, evidence and ISO 3166 alpha-3 country; all empty where the text does not tell."""


def find_place(
    document: Document,
    line: Line,
    occasion: Occasion,
    *,
    actors: ActorTable,
    words: Words,
    roles: Sequence[str] = (),
) -> Where:
    """The place of a trigger: what a preposition of place puts there, else a name right beside it.

    A country that acts or undergoes (``roles``) is a place only where something happened inside it.
    """
    clause, trigger = occasion.clause, occasion.trigger
    read = line.span(0, len(line.words))
    first, last = (
        bisect_left(actors.places, at, key=lambda place: place.span.start) for at in (read.start, read.end)
    )
    inside = [place for place in actors.places[first:last] if place.name[:1].isupper()]
    standing = [(place, _standing(line, place, words)) for place in inside]
    parties = [mention.span for mention, one in actors.within(read) if one in roles]
    held = [place for place, lead in standing if lead == "inside"]
    led = [
        place
        for place, lead in standing
        if lead == "inside" or (lead == "place" and not any(place.span.overlaps(span) for span in parties))
    ]
    beside = [
        place
        for place in inside
        if place.span.apart(trigger) <= 1 and not any(place.span.overlaps(span) for span in parties)
    ]
    taken = [mention.span for mention, _ in actors.within(read)]
    named = [place for place in inside if not any(place.span.overlaps(span) for span in taken)]
    for candidates in (_in(clause, held), _in(clause, led), beside, held, led, named):
        if candidates:
            best = min(candidates, key=lambda place: (place.span.apart(trigger), place.span))
            best = _described(line, best, inside, words)
            return best.name, best.span, best.country
    if document.dateline and line.sentence.index < _DATELINE:
        country = next((place.country for place in actors.places if place.name == document.dateline), "")
        return document.dateline, None, country
    return "", None, _country(actors.places)


def _described(line: Line, place: Place, others: Sequence[Place], words: Words) -> Place:
    """The place that another only describes ("in Tarsa, in the Odell region"), with the country of either."""
    before = (one for one in reversed(others) if _describes(line, one, place, words))
    first = next(before, place)
    behind = (one.country for one in others if one.country and _describes(line, first, one, words))
    return replace(first, country=first.country or place.country or next(behind, ""))


def _describes(line: Line, place: Place, other: Place, words: Words) -> bool:
    """Whether the words from a comma behind a place to another are but a description of the first.

    They open with a preposition or an article ("Tarsa, the port on the Odell"); a bare comma stands between a
    place and its country only.
    """
    first, last = line.sentence.first_from(place.span.end), line.sentence.first_from(other.span.start)
    if not 0 < last - first <= _APPOSED or last > len(line.words) or line.words[first] != ",":
        return False
    if last == first + 1:
        return bool(other.country) and place.country in ("", other.country)
    led = line.words[first + 1] in words.inside | words.place | words.of | words.determiner
    told = any(first <= hit.first < last for hit in line.hits)
    named = any(first <= phrase.first < last for phrase in line.phrases)
    return led and not told and not named and words.conjunction.isdisjoint(line.words[first:last])


def _in(clause: Span, places: Sequence[Place]) -> list[Place]:
    return [place for place in places if clause.contains(place.span)]


def _standing(line: Line, place: Place, words: Words) -> str:
    """``inside`` behind a preposition of being there, ``place`` behind one of coming or going."""
    at = line.sentence.over(place.span).start - 1
    at = at if at < len(line.words) else -1
    while at >= 0 and line.words[at] in words.determiner:
        at -= 1
    if at < 0:
        return ""
    lead = line.words[at]
    return "inside" if lead in words.inside else "place" if lead in words.place else ""


def _country(places: Sequence[Place]) -> str:
    """The country that most places of the document lie in, if one leads."""
    counts: dict[str, int] = {}
    for place in places:
        if place.country:
            counts[place.country] = counts.get(place.country, 0) + 1
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return ranked[0][0] if ranked and (len(ranked) == 1 or ranked[0][1] > ranked[1][1]) else ""
