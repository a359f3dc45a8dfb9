"""Who is quoted by whom: "the Courier quoted X as saying that …"."""

from collections.abc import Sequence
from dataclasses import replace

from eventlog.document.model import Document, Token
from eventlog.language.schema.speech import SpeechData
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.span import Span

__all__ = ["quoted_source"]

_BREAKS = frozenset(",;:")
_LONGEST = 12
"""Words of the longest name with its titles between the two."""


def quoted_source(document: Document, attribution: Attribution, data: SpeechData) -> Attribution:
    """The attribution with the one quoted as its source, where a word of quoting leads to its cue.

    Between "quoted" and "as saying" stands who spoke; before a passive ("X was quoted by the Courier as
    saying") its subject.
    """
    cue = attribution.cue
    sentence = document.sentence_at(cue.start) if cue else None
    if cue is None or sentence is None:
        return attribution
    end = sentence.first_from(cue.start)
    before = sentence.tokens[max(0, end - _LONGEST - 2) : end]
    if not before or before[-1].text.lower() not in data.quoted_before:
        return attribution
    at = next((i for i in range(len(before) - 2, -1, -1) if before[i].text.lower() in data.quoting), None)
    if at is None:
        return attribution
    named: Sequence[Token] = before[at + 1 : -1]
    if not named or named[0].text.lower() in data.agents:
        named = _subject(before[:at], data)
    if not named or any(token.text in _BREAKS for token in named):
        return attribution
    return replace(attribution, source=Span(named[0].start, named[-1].end), inherits=False)


def _subject(before: Sequence[Token], data: SpeechData) -> Sequence[Token]:
    """The words before the auxiliaries of a passive, back to a break; none where there is no auxiliary."""
    end = len(before)
    while end and before[end - 1].text.lower() in data.passives | data.auxiliaries:
        end -= 1
    if end == len(before):
        return ()
    first = max((i + 1 for i in range(end) if before[i].text in _BREAKS), default=0)
    return before[first:end]
