"""Quotations and who speaks them: the cue before or after, or the quotation that came before."""

from eventlog.document.model import Document
from eventlog.language.schema.speech import CueUse, SpeechData
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.mentions.quotations.cues import Cue
from eventlog.mentions.quotations.sources import source_after, source_before
from eventlog.mentions.quotations.words import Word, span_of
from eventlog.span import Span

__all__ = ["find_quoted", "leading_on"]

_ENDS = ".!?…"


def find_quoted(
    document: Document, words: list[Word], cues: list[Cue], data: SpeechData, *, led: Attribution | None
) -> list[Attribution]:
    """The direct statements of one paragraph; ``led`` is what ``leading_on`` gave for the one before."""
    found: list[Attribution] = []
    last: Attribution | None = led
    for index, first, end in _regions(words):
        inner = document.quotations[index].inner
        content = _trimmed(document.text, inner)
        if content is None:
            continue
        whole = _whole(document.text, inner, first, words)
        attribution = _following(words, end, cues, data, content) or _leading(
            words, first, cues, data, content
        )
        if attribution is None and last is not None and (whole or (last is led and first <= 1)):
            attribution = Attribution(content, last.cue, last.source, inherits=last.inherits)
        if attribution is None and whole and len(content) > 40:
            attribution = Attribution(content, inherits=True)
        if attribution is not None and (whole or len(content.of(document.text).split()) > 3):
            found.append(attribution)
            last = attribution
    return _joined(document.text, found)


def _joined(text: str, found: list[Attribution]) -> list[Attribution]:
    """Of one sentence that its cue interrupts, the longer half: "the boat," she said, "was empty"."""
    kept: list[Attribution] = []
    for attribution in found:
        before = kept[-1] if kept else None
        content = attribution.content
        if before is not None and attribution.cue is not None and attribution.cue == before.cue:
            halved = text[before.content.end - 1] not in _ENDS and text[content.start].islower()
            if halved and before.content.end < attribution.cue.start < content.start:
                kept[-1] = max(before, attribution, key=lambda half: len(half.content))
                continue
        kept.append(attribution)
    return kept


def leading_on(
    document: Document, words: list[Word], cues: list[Cue], data: SpeechData, quoted: list[Attribution]
) -> Attribution | None:
    """What a paragraph hands on to the next: a cue with a colon, or a quotation that it leaves open."""
    if not words:
        return None
    if words[-1].text == ":" and cues and cues[-1].serves(CueUse.SUBJECT, CueUse.PARTICIPLE):
        cue = cues[-1]
        if words[cue.first].sentence == words[-1].sentence:
            source = source_before(words, cue.first, _floor(words, cue.first), data)
            who = span_of(words, *source) if source else None
            place = span_of(words, cue.first, cue.end)
            return Attribution(place, place, who, inherits=not who)
    if quoted and words[-1].quotation >= 0 and not document.quotations[words[-1].quotation].closed:
        return quoted[-1]
    return None


def _regions(words: list[Word]) -> list[tuple[int, int, int]]:
    """Each region as (index, first inner word, word after its last inner word)."""
    found: list[tuple[int, int, int]] = []
    for at, word in enumerate(words):
        if word.quotation < 0:
            continue
        if found and found[-1][0] == word.quotation:
            found[-1] = (word.quotation, found[-1][1], at + 1)
        else:
            found.append((word.quotation, at, at + 1))
    return found


def _trimmed(text: str, inner: Span) -> Span | None:
    words = inner.of(text)
    start = inner.start + len(words) - len(words.lstrip())
    kept = words.strip().rstrip(",").rstrip()
    return Span(start, start + len(kept)) if kept else None


def _whole(text: str, inner: Span, first: int, words: list[Word]) -> bool:
    """Whether a quotation is a statement of its own and not some words of another sentence."""
    opens = words[first].text[0].isupper() or words[first].text[0].isdigit()
    before = words[first - 2].text if first > 1 else "."
    free = first <= 1 or before in ".!?:,”\"'" or words[first - 2].sentence != words[first].sentence
    return (opens and free and inner.of(text).rstrip()[-1:] in ".,!?…-–—") or (first <= 1 and opens)


def _following(
    words: list[Word], end: int, cues: list[Cue], data: SpeechData, content: Span
) -> Attribution | None:
    """``"…," kata X``, ``"…," X said``, ``"…," ujarnya``."""
    at = end
    while at < len(words) and (words[at].mark or words[at].text in ",-–—"):
        at += 1
    if at >= len(words) or words[at].quotation >= 0:
        return None
    limit = next((i for i in range(at, len(words)) if words[i].quotation >= 0), len(words))
    limit = min(limit, next((i for i in range(at, limit) if words[i].sentence != words[at].sentence), limit))
    if end < at and words[end - 1].text in _ENDS and words[at].sentence != words[end - 1].sentence:
        return None
    for cue in cues:
        if cue.first < at:
            continue
        if cue.first >= limit or cue.first > at + 20:
            break
        place = span_of(words, cue.first, cue.end)
        if cue.first == at and cue.serves(CueUse.ENCLITIC):
            return Attribution(content, place, inherits=True)
        if cue.first == at and cue.serves(CueUse.INVERTED, CueUse.PREPOSITION):
            source = source_after(words, cue.end, limit, data)
            return Attribution(
                content, place, span_of(words, *source) if source else None, inherits=not source
            )
        if cue.serves(CueUse.SUBJECT):
            source = source_before(words, cue.first, at, data)
            if source and source[0] == at:
                return Attribution(content, place, span_of(words, *source))
        break
    return None


def _leading(
    words: list[Word], first: int, cues: list[Cue], data: SpeechData, content: Span
) -> Attribution | None:
    """``X said: "…"``, ``X mengatakan, "…"``."""
    at = first
    while at > 0 and (
        words[at - 1].mark or words[at - 1].text in ",:" or words[at - 1].low in data.complementizers
    ):
        at -= 1
    if at == 0 or words[at - 1].sentence != words[first].sentence:
        return None
    colon = any(word.text == ":" for word in words[at:first])
    for cue in reversed(cues):
        if cue.end > at or words[cue.first].quotation >= 0:
            continue
        if words[cue.first].sentence != words[first].sentence or not (cue.end == at or colon):
            return None
        if cue.serves(CueUse.SUBJECT, CueUse.PARTICIPLE):
            alone = cue.serves(CueUse.PARTICIPLE) and words[max(0, cue.first - 1)].text == ","
            source = None if alone else source_before(words, cue.first, _floor(words, cue.first), data)
            return Attribution(
                content,
                span_of(words, cue.first, cue.end),
                span_of(words, *source) if source else None,
                inherits=not source,
            )
        return None
    return None


def _floor(words: list[Word], at: int) -> int:
    sentence = words[at].sentence
    while at > 0 and words[at - 1].sentence == sentence:
        at -= 1
    return at
