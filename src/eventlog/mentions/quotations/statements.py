"""Indirect statements of one sentence: which stretch the cue attributes, and to whom."""

from eventlog.language.schema.speech import CueUse, SpeechData
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.mentions.quotations.cues import Cue
from eventlog.mentions.quotations.sources import source_after, source_before
from eventlog.mentions.quotations.words import Word, span_of

__all__ = ["cued_by_subject", "find_statements"]

_SHORTEST = 3


def find_statements(words: list[Word], cues: list[Cue], data: SpeechData) -> list[Attribution]:
    """The indirect statements of a paragraph, sentence by sentence."""
    found: list[Attribution] = []
    for cue in cues:
        if words[cue.first].quotation >= 0:
            continue
        start, end = _sentence(words, cue.first)
        if _is_told(words, cue, cues, start, data):
            continue
        ceiling = _next_cue(words, cue, cues, end, data)
        attribution = _of_cue(words, cue, start, end, ceiling, data)
        if attribution is not None:
            found.append(attribution)
    return found


def _is_told(words: list[Word], cue: Cue, cues: list[Cue], start: int, data: SpeechData) -> bool:
    """Whether a participle without a comma is part of what is said: "said he sent a note saying that …"."""
    before = words[cue.first - 1]
    free = cue.first == start or not before.is_word or before.low in data.coordinators
    if free or not cue.serves(CueUse.PARTICIPLE):
        return False
    return any(
        start <= other.first < cue.first - 1
        and words[other.first].quotation < 0
        and other.serves(CueUse.SUBJECT)
        and source_before(words, other.first, start, data) is not None
        for other in cues
    )


def cued_by_subject(words: list[Word], cues: list[Cue], data: SpeechData) -> list[Attribution]:
    """Every cue that follows its subject, with that subject; the cue's own place stands for the content."""
    found: list[Attribution] = []
    for cue in cues:
        if not cue.serves(CueUse.SUBJECT) or words[cue.first].quotation >= 0:
            continue
        source = source_before(words, cue.first, _sentence(words, cue.first)[0], data)
        if source is not None:
            place = span_of(words, cue.first, cue.end)
            found.append(Attribution(place, place, span_of(words, *source)))
    return found


def _of_cue(
    words: list[Word], cue: Cue, start: int, end: int, ceiling: int, data: SpeechData
) -> Attribution | None:
    place = span_of(words, cue.first, cue.end)
    after_comma = cue.first > start and (words[cue.first - 1].text == "," or words[cue.first - 1].mark)
    if cue.serves(CueUse.ENCLITIC):
        content = _backward(words, start, cue.first)
        return Attribution(span_of(words, *content), place, inherits=True) if content else None
    if after_comma and cue.serves(CueUse.INVERTED):
        source = source_after(words, cue.end, end, data)
        content = _backward(words, start, cue.first)
        # "Ana Ruiz, head of the union, said workers had …": what follows the cue is a clause, no name.
        verbs = data.auxiliaries | data.passives
        clause = source is not None and any(word.low in verbs for word in words[source[0] + 1 : source[1]])
        if source and content and not clause:
            return Attribution(span_of(words, *content), place, span_of(words, *source))
    if cue.serves(CueUse.PREPOSITION):
        return _by_preposition(words, cue, start, end, data)
    if cue.serves(CueUse.PREPOSITION_ENCLITIC, CueUse.IMPERSONAL, CueUse.PARTICIPLE):
        content = _forward(words, cue.end, ceiling, data, bare=True)
        inherits = not cue.serves(CueUse.IMPERSONAL)
        return Attribution(span_of(words, *content), place, inherits=inherits) if content else None
    if cue.serves(CueUse.SUBJECT):
        return _by_subject(words, cue, start, ceiling, data)
    return None


def _by_subject(
    words: list[Word], cue: Cue, start: int, ceiling: int, data: SpeechData
) -> Attribution | None:
    source = source_before(words, cue.first, start, data)
    place = span_of(words, cue.first, cue.end)
    who = span_of(words, *source) if source else None
    end = _sentence(words, cue.first)[1]
    bare = any(group.bare for group in cue.groups)
    if source and source[0] - start > _SHORTEST and words[source[0] - 1].text in ",":
        rest = [word for word in words[cue.end : end] if word.is_word]
        openers = (*data.complementizers, *data.questions)
        tail = not rest or rest[0].low in data.tails or rest[0].low in data.coordinators
        if tail or not (bare or any(word.low in openers or word.mark for word in rest)):
            content = _backward(words, start, source[0])
            if content:
                return Attribution(span_of(words, *content), place, who)
    content = _forward(words, cue.end, ceiling, data, bare=bare)
    return Attribution(span_of(words, *content), place, who, inherits=not who) if content else None


def _by_preposition(
    words: list[Word], cue: Cue, start: int, end: int, data: SpeechData
) -> Attribution | None:
    opening = cue.first - start < _SHORTEST
    source = source_after(words, cue.end, end, data, opening=opening)
    if source is None:
        return None
    at = source[1]
    content = _forward(words, at, end, data, bare=True) if opening else None
    content = content or _backward(words, start, cue.first)
    if content is None:
        return None
    return Attribution(span_of(words, *content), span_of(words, cue.first, cue.end), span_of(words, *source))


def _forward(words: list[Word], at: int, end: int, data: SpeechData, *, bare: bool) -> tuple[int, int] | None:
    """What follows a cue, from the complementizer if there is one nearby."""
    for i in range(at, min(end, at + 14)):
        if words[i].low in data.conditions and not (i == at or _addressed(words[at], data)):
            continue
        if words[i].low in data.complementizers:
            return _tight(words, i + 1, end, least=_SHORTEST - 1)
        if words[i].low in data.questions:
            return _tight(words, i, end)
    return _tight(words, at, end, least=_SHORTEST - 1) if bare else None


def _addressed(word: Word, data: SpeechData) -> bool:
    """Whether somebody is addressed right behind a cue: "asked him if", not "threatened to leave if"."""
    led = word.low in data.definites or word.low in data.articles or word.low in data.third_person
    return led or word.text[0].isupper()


def _backward(words: list[Word], start: int, end: int) -> tuple[int, int] | None:
    return _tight(words, start, end)


def _tight(words: list[Word], start: int, end: int, *, least: int = _SHORTEST) -> tuple[int, int] | None:
    while start < end and not words[start].is_word and not words[start].mark:
        start += 1
    while end > start and words[end - 1].text in ".,;:!?":
        end -= 1
    long_enough = sum(word.is_word for word in words[start:end]) >= least
    return (start, end) if long_enough else None


def _sentence(words: list[Word], at: int) -> tuple[int, int]:
    start = end = at
    while start > 0 and words[start - 1].sentence == words[at].sentence:
        start -= 1
    while end < len(words) and words[end].sentence == words[at].sentence:
        end += 1
    return start, end


def _next_cue(words: list[Word], cue: Cue, cues: list[Cue], end: int, data: SpeechData) -> int:
    """Where a later cue of the same subject ends this one's statement: ", adding", "but said"."""
    for later in cues:
        if later.first <= cue.end or later.first >= end or words[later.first].quotation >= 0:
            continue
        at = later.first
        while at > cue.end and words[at - 1].low in data.fillers:
            at -= 1
        before = words[at - 1]
        if before.low in data.coordinators or (before.text == "," and later.serves(CueUse.PARTICIPLE)):
            return at - 1
    return end
