"""One set of attributions out of what the rules found and what the tagger marked.

Quotations keep the bounds that the rules gave them, unless the tagger sees them as words inside a longer
statement. Elsewhere the tagger's content decides, and a statement of the rules is added where the tagger
marked nothing but thinks content likely. The thresholds were chosen by cross-validation over the training
articles.
"""

from bisect import bisect_left
from dataclasses import dataclass, replace

from eventlog.document.model import Document
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.mentions.quotations.reading import Reading
from eventlog.mentions.quotations.tagger import Tagged
from eventlog.mentions.quotations.words import Word
from eventlog.span import Span

__all__ = ["combine"]

_LIKELY_STATEMENT = 0.2
_LIKELY_QUOTATION = 0.6
_LIKELY_CUELESS = 0.8
_MOSTLY = 0.6
_REACH = 25
_COMPLEMENTIZER = 8
_REST = 30
_LED = 60
_LEADS_ON = ",:"
"""Marks by which a cue at the end of a sentence leads on to what is said behind it."""
_EDGES = frozenset(",:;.–—-")


@dataclass(frozen=True, slots=True)
class _Paragraph:
    document: Document
    words: list[Word]
    tagged: Tagged
    cued: list[Attribution]

    def likelihood(self, span: Span) -> float:
        """Mean probability of the words of a span, marks left out, to be content."""
        first = bisect_left(self.words, span.start, key=lambda word: word.start)
        end = bisect_left(self.words, span.end, key=lambda word: word.start)
        return self.tagged.likelihood(first, end)

    def sees_said(self, statement: Attribution) -> bool:
        """Whether the tagger marks the cue and the source that end a sentence, if not the statement."""
        cue, source = statement.cue, statement.source
        sentence = self.document.sentence_at(statement.content.start)
        if cue is None or source is None or sentence is None:
            return False
        first, last = (cue, source) if cue.start < source.start else (source, cue)
        ordered = statement.content.end <= first.start and first.end <= last.start
        rest = self.document.text[last.end : sentence.span.end]
        if not ordered or len(rest) > _REST or statement.content.start > sentence.span.start:
            return False
        if last is cue and any(mark in rest for mark in _LEADS_ON):
            return False
        return self._labelled(statement.cue, "Q") and self._labelled(statement.source, "S")

    def _labelled(self, span: Span | None, label: str) -> bool:
        if span is None:
            return False
        first = bisect_left(self.words, span.start, key=lambda word: word.start)
        return first < len(self.words) and self.tagged.labels[first] == label


def combine(document: Document, reading: Reading, tagged: Tagged) -> list[Attribution]:
    """All attributions of a paragraph in order of their content, none overlapping another."""
    words, quoted, stated = reading.words, reading.quoted, reading.stated
    paragraph = _Paragraph(document, words, tagged, reading.cued)
    runs = [part for run in _runs(words, tagged.labels) for part in _parted(_clipped(run, stated), stated)]
    direct = [*quoted, *_unseen(paragraph, quoted, runs)]
    kept: list[Attribution] = []
    for run in runs:
        held = [quote for quote in direct if quote.content.overlaps(run)]
        if not held:
            inner = _told_within(document, run, stated)
            attribution = inner or _attributed(paragraph, run, [*stated, *quoted])
            if attribution.cue is not None or paragraph.likelihood(run) >= _LIKELY_CUELESS:
                kept.append(attribution)
        elif len(held) == 1 and _swallows(run, held[0]):
            direct.remove(held[0])
            kept.append(_attributed(paragraph, run, [*stated, *quoted]))
    for statement in stated:
        free = not any(statement.content.overlaps(other.content) for other in [*direct, *kept])
        likely = paragraph.likelihood(statement.content) >= _LIKELY_STATEMENT
        if free and (likely or paragraph.sees_said(statement)):
            kept.append(statement)
    kept = [one for one in kept if not any(_across(one, quote) for quote in direct)]
    found = [_with_source(paragraph, attribution) for attribution in (*direct, *kept)]
    return sorted(found, key=lambda attribution: attribution.content)


def _across(statement: Attribution, quote: Attribution) -> bool:
    """Whether a statement lies on the other side of a cue that already has its quotation.

    Of "As the count ended, A wrote: “…”" and "“…,” said A, while the crowd sang" only the quotation is said.
    """
    cue = quote.cue
    if cue is None or statement.cue != cue:
        return False
    return (statement.content.end <= cue.start) != (quote.content.end <= cue.start)


def _with_source(paragraph: _Paragraph, attribution: Attribution) -> Attribution:
    """The source as far as the tagger sees it reach, where that is further than the rules went.

    A source of the paragraph before (its cue leads into this one by a colon) stays as it is.
    """
    source = attribution.source
    words, labels = paragraph.words, paragraph.tagged.labels
    if source is None or not Span(words[0].start, words[-1].end).contains(source):
        return attribution
    first = bisect_left(words, source.start, key=lambda word: word.start)
    end = bisect_left(words, source.end, key=lambda word: word.start)
    if "S" not in labels[first:end] and (seen := _subject(paragraph, attribution)) is not None:
        return replace(attribution, source=seen)
    while first > 0 and labels[first] == labels[first - 1] == "S":
        first -= 1
    while end < len(words) and labels[end - 1] == labels[end] == "S":
        end += 1
    return replace(attribution, source=Span(words[first].start, words[end - 1].end))


def _subject(paragraph: _Paragraph, attribution: Attribution) -> Span | None:
    """The source that the tagger sees before the cue, in its sentence and outside the content."""
    cue = attribution.cue
    if cue is None:
        return None
    words, labels = paragraph.words, paragraph.tagged.labels
    at = end = bisect_left(words, cue.start, key=lambda word: word.start)
    while end > 0 and labels[end - 1] != "S" and at - end < _REACH:
        end -= 1
    first = end
    while first > 0 and labels[first - 1] == "S":
        first -= 1
    if first == end or at == len(words) or words[first].sentence != words[at].sentence:
        return None
    found = Span(words[first].start, words[end - 1].end)
    return None if found.overlaps(attribution.content) else found


def _runs(words: list[Word], labels: tuple[str, ...]) -> list[Span]:
    """The stretches labelled as content, without quotation marks and commas at their ends."""
    bounds: list[list[int]] = []
    inside = False
    for at, label in enumerate(labels):
        crossed = at > 0 and words[at].sentence != words[at - 1].sentence and words[at].quotation < 0
        if label == "B-C" or (label == "I-C" and (not inside or crossed)):
            bounds.append([at, at])
        inside = label in ("B-C", "I-C")
        if inside:
            bounds[-1][1] = at + 1
    spans: list[Span] = []
    for first, end in bounds:
        while first < end and (words[first].mark or words[first].text in _EDGES):
            first += 1
        while end > first and (words[end - 1].mark or words[end - 1].text in _EDGES):
            end -= 1
        if first < end:
            spans.append(Span(words[first].start, words[end - 1].end))
    return spans


def _clipped(run: Span, stated: list[Attribution]) -> Span:
    """A run without the conjunction that leads on to the next cue of its source: "safe but | added"."""
    follows = any(
        other.cue and other.source is None and run.end <= other.cue.start <= run.end + 2 for other in stated
    )
    ends = [other.content.end for other in stated if other.content.start == run.start]
    return Span(run.start, ends[0]) if follows and ends and run.start < ends[0] < run.end else run


def _parted(run: Span, stated: list[Attribution]) -> list[Span]:
    """A run cut where a second cue of the same source stands in it: "it was safe but added that …"."""
    for statement in stated:
        cue = statement.cue
        if cue is None or statement.source is not None or not statement.inherits:
            continue
        # Behind its cue, as else what is left would be cut at the same place for ever.
        follows = cue.end <= statement.content.start and run.contains(statement.content)
        if follows and run.start + 8 < cue.start and cue.end < run.end - 8:
            return [Span(run.start, cue.start), *_parted(Span(statement.content.start, run.end), stated)]
    return [run]


def _unseen(paragraph: _Paragraph, quoted: list[Attribution], runs: list[Span]) -> list[Attribution]:
    """Quotations that only the tagger takes for statements."""
    found: list[Attribution] = []
    for index in sorted({word.quotation for word in paragraph.words if word.quotation >= 0}):
        inner = paragraph.document.quotations[index].inner
        known = any(inner.overlaps(quote.content) for quote in quoted)
        if known or paragraph.likelihood(inner) < _LIKELY_QUOTATION:
            continue
        if any(_union(inner, run) > 0.5 for run in runs):
            found.append(_attributed(paragraph, inner, quoted))
    return found


def _union(one: Span, other: Span) -> float:
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared / len(one.covering(other)) if shared > 0 else 0.0


def _swallows(run: Span, quoted: Attribution) -> bool:
    """Whether a quotation is but a part of a longer statement, and its cue no part of that."""
    quote, cue = quoted.content, quoted.cue
    if cue is not None and cue.start > quote.end and run.contains(cue):
        return False
    return Span(max(0, run.start - 2), run.end + 2).contains(quote) and len(quote) < _MOSTLY * len(run)


def _attributed(paragraph: _Paragraph, content: Span, ruled: list[Attribution]) -> Attribution:
    """Content with the cue and source that the rules or the tagger put beside it."""
    best = max(ruled, key=lambda other: _union(content, other.content), default=None)
    if best is not None and _union(content, best.content) > 0.3:
        best = next((other for other in ruled if _leads(other, content)), best)
        return Attribution(content, best.cue, best.source, inherits=best.inherits)
    cue = _nearest(paragraph, content, "Q")
    source = _nearest(paragraph, content, "S") or _signature(paragraph, content)
    if source is None and (beside := _beside(paragraph, content)) is not None:
        return replace(beside, content=content)
    return Attribution(content, cue, source, inherits=source is None)


def _leads(attribution: Attribution, content: Span) -> bool:
    """Whether a cue with its source stands right before content that something else follows as well.

    Of "A said the bridge was safe, according to B", what A said is A's.
    """
    cue, source = attribution.cue, attribution.source
    leads = cue is not None and cue.end <= content.start
    return leads and source is not None and abs(attribution.content.start - content.start) <= _COMPLEMENTIZER


def _told_within(document: Document, run: Span, stated: list[Attribution]) -> Attribution | None:
    """What a source said that opens a run: of "A told B that it was safe, according to C", what A told."""
    sentence = document.sentence_at(run.start)
    if sentence is None or run.start > sentence.span.start:
        return None
    for statement in stated:
        source, cue, content = statement.source, statement.cue, statement.content
        led = document.text[run.start : source.start].rstrip() if source and source.start > run.start else ""
        opens = source is not None and len(led) <= _LED and led[-1:] in ("", ",")
        if opens and cue is not None and cue.end <= content.start < run.end - 8 and run.contains(cue):
            return replace(statement, content=Span(content.start, run.end))
    return None


def _beside(paragraph: _Paragraph, content: Span) -> Attribution | None:
    """The last cue with a subject before the content in its sentence: "described the fire as …"."""
    sentence = paragraph.document.sentence_at(content.start)
    if sentence is None:
        return None
    before = [
        cued
        for cued in paragraph.cued
        if sentence.span.start <= cued.content.start and cued.content.end <= content.start
    ]
    return before[-1] if before else None


def _signature(paragraph: _Paragraph, content: Span) -> Span | None:
    """The name after a dash behind a posted message: "Stay indoors. — Port Authority (@port)"."""
    words = paragraph.words
    at = bisect_left(words, content.end, key=lambda word: word.start)
    limit = min(len(words), at + _REACH)
    dash = next((i for i in range(at, limit) if words[i].text in "—–"), None)
    if dash is None or dash + 1 >= len(words) or not words[dash + 1].text[0].isupper():
        return None
    end = dash + 1
    while end < min(len(words), dash + 8) and words[end].is_word and words[end].quotation < 0:
        end += 1
    return Span(words[dash + 1].start, words[end - 1].end) if end > dash + 1 else None


def _nearest(paragraph: _Paragraph, content: Span, label: str) -> Span | None:
    """The words with a label that lie nearest to the content in its sentences."""
    words, labels = paragraph.words, paragraph.tagged.labels
    first = bisect_left(words, content.start, key=lambda word: word.start)
    end = bisect_left(words, content.end, key=lambda word: word.start)
    sentences = {words[first].sentence, words[end - 1].sentence}
    best: tuple[int, int] | None = None
    for distance in range(1, _REACH):
        for at in (first - distance, end - 1 + distance):
            near = 0 <= at < len(words) and words[at].sentence in sentences
            if near and labels[at] == label and best is None:
                best = (at, at + 1)
    if best is None:
        return None
    start, stop = best
    while start > 0 and labels[start - 1] == label:
        start -= 1
    while stop < len(words) and labels[stop] == label:
        stop += 1
    return Span(words[start].start, words[stop - 1].end)
