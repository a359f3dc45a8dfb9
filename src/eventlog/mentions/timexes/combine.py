"""Candidates to one set without overlap: longest first, affixes attached, neighbours joined."""

import re
from bisect import bisect_left
from collections.abc import Iterable

from eventlog.mentions.timexes.compile import CompiledAffix, CompiledPack, CompiledRule
from eventlog.mentions.timexes.convention import TimexConvention
from eventlog.mentions.timexes.guards import passes
from eventlog.mentions.timexes.normalise import NORMALISERS, apply_fields, on_the_clock
from eventlog.mentions.timexes.reading import Found, Reading

__all__ = ["find_readings", "share_years"]

_BACK = 60
_SKIP = Reading()


def find_readings(
    text: str, region: tuple[int, int], compiled: CompiledPack, convention: TimexConvention
) -> list[Found]:
    """Readings inside a region of the text, in order."""
    found = longest(_candidates(text, region, compiled, convention))
    found = [item for item in found if not item.skip]
    for _ in range(2):
        found = _join(text, _attach(text, region, found, compiled, convention), compiled)
    return [item for item in found if not item.latent]


def _candidates(
    text: str, region: tuple[int, int], compiled: CompiledPack, convention: TimexConvention
) -> Iterable[Found]:
    low, high = region
    ends: dict[int, int] = {}
    for at, numbers in compiled.openings.places(text, low, high):
        for number in numbers:
            if ends.get(number, 0) > at:
                continue
            item = compiled.rules[number]
            match = item.pattern.match(text, at, high)
            if match is None:
                continue
            ends[number] = match.end()
            found = _read(match, text, item, compiled, convention)
            if found is not None:
                yield found


def _read(
    match: re.Match[str], text: str, item: CompiledRule, compiled: CompiledPack, convention: TimexConvention
) -> Found | None:
    """What a match of a rule says, where its guard lets it pass."""
    rule = item.rule
    if not passes(rule.guard, match, text, compiled):
        return None
    start, end = match.span("span") if "span" in item.pattern.groupindex else match.span()
    # What a convention leaves out stays whole: "a year" in "$2 a year" is then no duration either.
    if rule.reading == "skip" or not convention.allows(rule.when):
        return Found(start, end, _SKIP, rule.name, skip=True)
    groups = {name: words for name, words in match.groupdict().items() if words is not None}
    reading = NORMALISERS[rule.reading](groups, compiled.words, compiled.pack, rule.sets)
    if reading is None or start >= end:
        return None
    return Found(start, end, reading, rule.name, latent=rule.latent)


def longest(candidates: Iterable[Found]) -> list[Found]:
    """The longest candidates that do not overlap, in order; of equals, what a rule listed first found."""
    kept: list[Found] = []
    for item in sorted(candidates, key=lambda c: (c.start - c.end, c.latent, not c.skip, c.start)):
        at = bisect_left(kept, item.start, key=lambda c: c.start)
        before, behind = kept[max(0, at - 1) : at], kept[at : at + 1]
        if all(c.end <= item.start for c in before) and all(item.end <= c.start for c in behind):
            kept.insert(at, item)
    return kept


def _attach(
    text: str,
    region: tuple[int, int],
    found: list[Found],
    compiled: CompiledPack,
    convention: TimexConvention,
) -> list[Found]:
    """Widen each finding by the affixes that stand beside it, as long as any does."""
    prefixes = [a for a in compiled.prefixes if convention.allows(a.affix.when)]
    suffixes = [a for a in compiled.suffixes if convention.allows(a.affix.when)]
    out: list[Found] = []
    for item in found:
        low = out[-1].end if out else region[0]
        if item.start < low:
            continue
        widened = item
        while (
            wider := _with_suffix(text, widened, suffixes, region[1])
            or _with_prefix(text, widened, prefixes, low)
        ) is not None:
            widened = wider
        out.append(widened)
    return out


def _with_suffix(text: str, item: Found, suffixes: list[CompiledAffix], high: int) -> Found | None:
    for affix in suffixes:
        if _takes(affix, item.reading) and (match := affix.pattern.match(text, item.end, high)) and match[0]:
            return _widened(item, item.start, match.end(), affix)
    return None


def _with_prefix(text: str, item: Found, prefixes: list[CompiledAffix], low: int) -> Found | None:
    for affix in prefixes:
        if not _takes(affix, item.reading) or (affix.unless and affix.unless.match(text, item.start)):
            continue
        match = affix.pattern.search(text, max(low, item.start - _BACK), item.start)
        if match and match.start() < item.start and not _inside_word(text, match.start()):
            return _widened(item, match.start(), item.end, affix)
    return None


def _takes(affix: CompiledAffix, reading: Reading) -> bool:
    return reading.shape in affix.affix.on or "any" in affix.affix.on


def _inside_word(text: str, at: int) -> bool:
    return at > 0 and text[at].isalnum() and (text[at - 1].isalnum() or text[at - 1] in "-'’")


def _widened(item: Found, start: int, end: int, affix: CompiledAffix) -> Found:
    reading = apply_fields(item.reading, affix.affix.sets) if affix.affix.sets else item.reading
    return Found(start, end, reading, item.rule, latent=item.latent)


def _join(text: str, found: list[Found], compiled: CompiledPack) -> list[Found]:
    """Put neighbours together where only a gap of a joint stands between them."""
    out: list[Found] = []
    for item in found:
        joined = _joined(text, out[-1], item, compiled) if out else None
        if joined is None:
            out.append(item)
        else:
            out[-1] = joined
    return out


def _joined(text: str, left: Found, right: Found, compiled: CompiledPack) -> Found | None:
    shapes = (left.reading.shape, right.reading.shape)
    for item in compiled.joints:
        joint = item.joint
        if (
            shapes[0] in joint.left
            and shapes[1] in joint.right
            and item.gap.fullmatch(text, left.end, right.start)
        ):
            merged = left.reading.merged(right.reading)
            if merged.hour is not None and merged.part:
                hour = on_the_clock(merged.hour, merged.part) if merged.twelve else merged.hour
                merged = merged.with_fields(part="", hour=hour)
            return Found(left.start, right.end, merged, f"{left.rule}+{right.rule}")
    return None


def share_years(text: str, found: list[Found], compiled: CompiledPack) -> list[Found]:
    """Give the year that the last of a range or list names to those before it ("30 May to 2 June 2021")."""
    out: list[Found] = []
    for item in reversed(found):
        if out and _lacks_year(item.reading) and (year := out[-1].reading.year) and out[-1].reading.month:
            between = text[item.end : out[-1].start].strip()
            if compiled.leads["range"].fullmatch(between):
                turned = (item.reading.month or 0) > (out[-1].reading.month or 0)
                shared = item.reading.with_fields(year=year - turned)
                item = Found(item.start, item.end, shared, item.rule)
        out.append(item)
    return out[::-1]


def _lacks_year(reading: Reading) -> bool:
    """Whether it is a month, with or without a day, whose year is left open."""
    return bool(reading.month) and reading.year is None and reading.year_shift is None and not reading.same
