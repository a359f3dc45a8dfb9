"""What a candidate looks like among all others of its document: numbers for the trees that pick events."""

from collections.abc import Iterator, Sequence
from math import log

from eventlog.mentions.events.date_view import COMPANY
from eventlog.mentions.events.looks import Look
from eventlog.mentions.events.triggers import Reading

__all__ = ["trigger_numbers"]


def trigger_numbers(reading: Reading, looks: Sequence[Look], own: int) -> dict[str, float]:
    """Numbers for ``looks[own]``."""
    look = looks[own]
    found = {"lin": _logit(look.likely), "is": 1.0}
    found.update(_self(reading, look))
    found.update(_company(looks, own))
    return found


def _logit(share: float) -> float:
    share = min(max(share, 1e-6), 1 - 1e-6)
    return log(share / (1 - share))


def _self(reading: Reading, look: Look) -> Iterator[tuple[str, float]]:
    candidate, line = look.candidate, look.candidate.line
    kinds = sorted(look.kinds.values(), reverse=True)
    yield "kindshare", kinds[0]
    yield "kindlead", kinds[0] - kinds[1]
    dates = sorted(look.date_shares, reverse=True)
    yield "dateshare", dates[0] if dates else 0.0
    yield f"kind:{look.kind}", 1.0
    yield f"status:{look.occasion.status}", 1.0
    yield "real", float(candidate.modality.real)
    for mark in look.occasion.marks:
        yield f"mark:{mark}", 1.0
    yield "part:" + candidate.hit.entry.part, 1.0
    yield "words", float(candidate.hit.last - candidate.hit.first)
    yield "sentence", float(candidate.index)
    yield "left", float(len(reading.lines) - candidate.index)
    yield "sentences", float(len(reading.lines))
    yield "stems", float(reading.stems[candidate.stem])
    yield "earlier", float(candidate.earlier)
    yield "length", float(len(line.words))
    yield "at", float(candidate.hit.first)
    yield "actors", float(len(candidate.participants.actors))
    yield "recipients", float(len(candidate.participants.recipients))
    yield "phrases", float(len(line.phrases))
    yield "dated", float(reading.dated[candidate.index])
    yield "digits", float(sum(word[:1].isdigit() for word in line.words))


def _company(looks: Sequence[Look], own: int) -> Iterator[tuple[str, float]]:
    me = looks[own]
    first = max(0, own - COMPANY)
    others = [*looks[first:own], *looks[own + 1 : own + COMPANY]]
    yield "candidates", float(len(looks))
    yield "expected", sum(one.likely for one in others)
    yield "rank", float(sum(one.likely > me.likely for one in others))
    here = [one for one in others if one.candidate.index == me.candidate.index]
    yield "here", float(len(here))
    yield "bettershere", float(sum(one.likely > me.likely for one in here))
    yield "besthere", max((one.likely for one in here), default=0.0)
    start, end = me.occasion.clause.start, me.occasion.clause.end
    near = [one for one in here if start <= one.occasion.trigger.start < end]
    yield "inclause", max((one.likely for one in near), default=0.0)
    previous = [one for one in here if one.candidate.hit.last <= me.candidate.hit.first]
    following = [one for one in here if one.candidate.hit.first >= me.candidate.hit.last]
    yield "previous", previous[-1].likely if previous else 0.0
    yield "previousgap", float(me.candidate.hit.first - previous[-1].candidate.hit.last) if previous else 99.0
    yield "following", following[0].likely if following else 0.0
    yield (
        "followinggap",
        float(following[0].candidate.hit.first - me.candidate.hit.last) if following else 99.0,
    )
    for name, same in (
        ("stem", [one for one in others if one.candidate.stem == me.candidate.stem]),
        ("kind", [one for one in others if one.kind is me.kind]),
    ):
        yield f"same{name}", float(len(same))
        yield (
            f"same{name}before",
            max(
                (one.likely for one in same if one.occasion.trigger.start < me.occasion.trigger.start),
                default=0.0,
            ),
        )
        yield (
            f"same{name}after",
            max(
                (one.likely for one in same if one.occasion.trigger.start > me.occasion.trigger.start),
                default=0.0,
            ),
        )
