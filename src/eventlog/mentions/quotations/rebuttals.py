"""Denials in the passive: "reports that the ferry had sunk were denied by X", "kabar bahwa … dibantah X"."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from eventlog.document.model import Document, Token
from eventlog.language.schema.speech import SpeechData
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.span import Span

__all__ = ["with_rebuttals"]

_BREAKS = frozenset(".,;:()–—")
_LONGEST = 16
"""Words of the longest name with its titles behind the passive."""
_LED = 3
"""Words between what is called a report and the word that opens what it says: "the claim made there that"."""
_SHORTEST = 2


def with_rebuttals(
    document: Document, attributions: Sequence[Attribution], data: SpeechData
) -> list[Attribution]:
    """The attributions, and instead of those they overlap the statements that a passive denies."""
    found = sorted(_rebuttals(document, data), key=lambda rebuttal: rebuttal.content)
    if not found:
        return list(attributions)
    ends = [_whole(rebuttal).end for rebuttal in found]
    kept = []
    for one in attributions:
        at = bisect_right(ends, _whole(one).start)
        if at == len(found) or not _whole(found[at]).overlaps(_whole(one)):
            kept.append(one)
    return sorted([*kept, *found], key=lambda attribution: attribution.content)


def _whole(attribution: Attribution) -> Span:
    return attribution.content.covering(attribution.cue) if attribution.cue else attribution.content


def _rebuttals(document: Document, data: SpeechData) -> Iterator[Attribution]:
    verbs = {word for denial in data.rebuttals for word in denial.words}
    for sentence in document.sentences:
        tokens = sentence.tokens
        lows = [token.text.lower() for token in tokens]
        for at, low in enumerate(lows):
            if low not in verbs or document.quotation_at(tokens[at].start) is not None:
                continue
            if (rebuttal := _rebuttal(tokens, lows, at, data)) is not None:
                yield rebuttal
                break


def _rebuttal(tokens: Sequence[Token], lows: Sequence[str], at: int, data: SpeechData) -> Attribution | None:
    opens = next((i for i in range(at) if lows[i] in data.hearsay), None)
    led = range(opens + 1, min(at, opens + 2 + _LED)) if opens is not None else ()
    start = next((i + 1 for i in led if lows[i] in data.complementizers), None)
    if start is None:
        return None
    end = at
    while end > start and (
        lows[end - 1] in data.passives | data.auxiliaries or lows[end - 1] in data.fillers
    ):
        end -= 1
    while end > start and tokens[end - 1].text in _BREAKS:
        end -= 1
    source = _agent(tokens, lows, at + 1, data)
    if source is None or end - start < _SHORTEST or not _closes(tokens, lows, source.end, data):
        return None
    return Attribution(Span(tokens[start].start, tokens[end - 1].end), tokens[at].span, source)


def _closes(tokens: Sequence[Token], lows: Sequence[str], end: int, data: SpeechData) -> bool:
    """Whether nothing but a mark or a time follows who denies.

    "Reports that the appeal was rejected by the court | angered them" tell of what the court did.
    """
    behind = next((at for at, token in enumerate(tokens) if token.start >= end), len(tokens))
    return behind == len(tokens) or tokens[behind].text in _BREAKS or lows[behind] in data.tails


def _agent(tokens: Sequence[Token], lows: Sequence[str], first: int, data: SpeechData) -> Span | None:
    """Who denies: the words behind "by" or "oleh"; Indonesian may leave that out before a name.

    A name ends with its capitals, other words where a mark or time follows; a second article or a word that
    looks like a verb belongs to another clause, and leaves nobody.
    """
    led = first < len(tokens) and lows[first] in data.agents
    first += led
    if first >= len(tokens) or not (led or (not data.passives and tokens[first].text[0].isupper())):
        return None
    end = first
    while end < min(len(tokens), first + _LONGEST):
        stops = tokens[end].text in _BREAKS or lows[end] in data.tails
        if stops or lows[end] in data.breaks or (not led and not tokens[end].text[0].isupper()):
            break
        end += 1
    strange = any(
        low in data.articles or low.startswith(data.verbal) or low.endswith(data.finite)
        for low in lows[first + 1 : end]
    )
    return Span(tokens[first].start, tokens[end - 1].end) if end > first and not strange else None
