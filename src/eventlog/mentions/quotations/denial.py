"""Whether a speaker denies what a statement says: "denied that …", "menepis kabar bahwa …"."""

from dataclasses import replace

from eventlog.document.model import Document
from eventlog.language.schema.speech import SpeechData
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.span import Span

__all__ = ["denies", "only_denied"]

_BEFORE = 4
"""How many words before a cue a negation may stand: "has not yet publicly denied"."""

_SHORTEST = 2
"""The fewest words of what is denied."""

_BETWEEN = 80
"""How far after a cue, in characters, the statement may begin."""


def denies(document: Document, attribution: Attribution, data: SpeechData) -> bool:
    """Whether the cue rejects the statement after it, or a passive the one before it.

    A quotation is what the speaker says himself, and holds: "“We never left,” he denied".
    """
    cue, content = attribution.cue, attribution.content
    region = document.quotation_at(content.start)
    if cue is None or (region is not None and region.span.contains(content)):
        return False
    if content.end <= cue.start:
        low = cue.of(document.text).lower()
        return any(low in one.words for one in data.rebuttals) and not _is_negated(document, cue, data)
    if not cue.end <= content.start <= cue.end + _BETWEEN:
        return False
    words = set(cue.of(document.text).lower().split())
    led = document.text[cue.end : content.start].lower().split()
    opens = content.of(document.text).lower().split(maxsplit=1)[:1]
    hearsay = bool(data.hearsay.intersection([*led, *opens]))
    cued = any(words.intersection(one.words) and (hearsay or not one.hearsay) for one in data.denials)
    return cued and not _is_negated(document, cue, data)


def only_denied(document: Document, attribution: Attribution, data: SpeechData) -> Attribution:
    """The attribution of a denial without what stands against it: "denied taking it | but gave it back"."""
    content = attribution.content
    sentence = document.sentence_at(content.start)
    if sentence is None or not denies(document, attribution, data):
        return attribution
    first = sentence.first_from(content.start)
    for at in range(first + _SHORTEST, len(sentence.tokens)):
        token = sentence.tokens[at]
        if token.start >= content.end:
            break
        if token.text.lower() in data.adversatives and document.quotation_at(token.start) is None:
            end = at - 1 if sentence.tokens[at - 1].text == "," else at
            return replace(attribution, content=Span(content.start, sentence.tokens[end - 1].end))
    return attribution


def _is_negated(document: Document, cue: Span, data: SpeechData) -> bool:
    """Whether a negation in the clause takes the denial back: "did not deny that …"."""
    sentence = document.sentence_at(cue.start)
    if sentence is None:
        return False
    before: list[str] = []
    for token in sentence.tokens:
        if token.end <= cue.end:
            before = [] if token.text in ",;:" else [*before, token.text.lower()]
    words = [word for word in before[-_BEFORE - 1 :] if word]
    return any(word in data.negations or word.endswith(("n't", "n’t")) for word in words)
