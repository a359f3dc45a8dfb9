"""Who speaks in a relative clause: of "he was booed by residents who complained that …", the residents.

And whom another only quotes: of "a source quoted by the Courier said", the source.
"""

from collections.abc import Sequence
from dataclasses import replace

from eventlog.document.model import Document
from eventlog.language.schema.speech import SpeechData
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.span import Span

__all__ = ["related_source"]


def related_source(document: Document, attribution: Attribution, data: SpeechData) -> Attribution:
    """The attribution with the agent of a passive as its source, where a relative leads on to the cue."""
    cue, source = attribution.cue, attribution.source
    sentence = document.sentence_at(cue.start) if cue else None
    if cue is None or source is None or sentence is None or source.end > cue.start:
        return attribution
    first, end = sentence.first_from(source.start), sentence.first_from(cue.start)
    tokens = sentence.tokens[first:end]
    lows = [token.text.lower() for token in tokens]
    handed = next((at for at in range(1, len(lows)) if _hands_on(lows, at, data)), None)
    if handed is not None and tokens[handed].start < source.end:
        return replace(attribution, source=Span(source.start, tokens[handed - 1].end))
    last = len(lows)
    while last and lows[last - 1] in data.fillers and lows[last - 1] not in data.relatives:
        last -= 1
    if last < 2 or lows[last - 1] not in data.relatives:
        return attribution
    last -= 1
    while last and tokens[last - 1].text == ",":
        last -= 1
    if not last or tokens[last - 1].end > source.end:
        return attribution
    agent = max((at + 1 for at in range(last) if lows[at] in data.agents), default=0)
    if not agent and data.passive_verbal:
        passive = (
            at + 1
            for at in range(1, last - 1)
            if lows[at].startswith(data.passive_verbal) and tokens[at].text.islower()
            if tokens[at - 1].text[0].isupper() and lows[at] not in (*data.tails, *data.bodies)
        )
        agent = next(passive, 0)
    if not 0 < agent < last:
        return attribution
    return replace(attribution, source=Span(tokens[agent].start, tokens[last - 1].end))


def _hands_on(lows: Sequence[str], at: int, data: SpeechData) -> bool:
    """Whether words tell who quotes a source: "a source | quoted by", "sumber | yang dikutip"."""
    if lows[at] in data.relatives:
        quoted = data.reporter_phrases.get(lows[at + 1], ()) if at + 1 < len(lows) else ()
        return any(tuple(lows[at + 1 : at + 1 + len(phrase)]) == phrase for phrase in quoted)
    return any(tuple(lows[at : at + len(p)]) == p for p in (tuple(one.split()) for one in data.passed_on))
