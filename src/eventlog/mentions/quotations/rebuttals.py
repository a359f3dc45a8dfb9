"""Denials in the passive: "reports that the ferry had sunk were denied by X", "kabar bahwa … dibantah X"."""

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
    found = list(_rebuttals(document, data))
    if not found:
        return list(attributions)
    kept = [
        one for one in attributions if not any(_whole(one).overlaps(_whole(rebuttal)) for rebuttal in found)
    ]
    return sorted([*kept, *found], key=lambda attribution: attribution.content)


def _whole(attribution: Attribution) -> Span:
    return attribution.content.covering(attribution.cue) if attribution.cue else attribution.content


def _rebuttals(document: Document, data: SpeechData) -> Iterator[Attribution]:
    verbs = {word for denial in data.rebuttals for word in denial.words}
    for sentence in document.sentences:
        tokens = sentence.tokens
        lows = [token.text.lower() for token in tokens]
        if verbs.isdisjoint(lows):
            continue
        at = next(i for i, low in enumerate(lows) if low in verbs)
        if document.quotation_at(tokens[at].start) is None:
            found = _rebuttal(tokens, lows, at, data)
            if found is not None:
                yield found


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
    if source is None or end - start < _SHORTEST:
        return None
    return Attribution(Span(tokens[start].start, tokens[end - 1].end), tokens[at].span, source)


def _agent(tokens: Sequence[Token], lows: Sequence[str], first: int, data: SpeechData) -> Span | None:
    """Who denies: the words behind "by" or "oleh"; Indonesian may leave that out before a name."""
    led = first < len(tokens) and lows[first] in data.agents
    first += led
    if first >= len(tokens) or not (led or (not data.passives and tokens[first].text[0].isupper())):
        return None
    end = first
    while end < min(len(tokens), first + _LONGEST):
        stops = tokens[end].text in _BREAKS or lows[end] in data.tails
        if stops or lows[end] in data.breaks:
            break
        end += 1
    return Span(tokens[first].start, tokens[end - 1].end) if end > first else None
