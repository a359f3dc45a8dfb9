"""The words of a source beside a cue: how far they reach to the left and to the right."""

from eventlog.language.schema.speech import SpeechData
from eventlog.mentions.quotations.words import Word

__all__ = ["source_after", "source_before"]

_LONGEST = 30
_STOPS = frozenset(",;:()[]–—-\"“”'‘’«»…")
_LONGEST_BRACKET = 8
_LONGEST_NAME = 7


def source_before(words: list[Word], cue: int, floor: int, data: SpeechData) -> tuple[int, int] | None:
    """The source that ends before word ``cue``, as word positions; None where a clause has no subject."""
    end = cue
    while end > floor and words[end - 1].low in data.fillers and words[end - 1].low not in data.third_person:
        end -= 1
    if end > floor and words[end - 1].low in data.relatives:
        end -= 1
    apposed = end > floor and words[end - 1].text == ","
    if apposed:
        end -= 1
    start = _leftmost(words, end, floor, data)
    if apposed and (comma := _opening_comma(words, end, floor, data)) is not None:
        start = _leftmost(words, comma, floor, data)
        if words[end + 1].low in data.relatives:
            start = _last_noun(words, start, comma, data)
        if words[comma + 1].low in data.relatives:
            end = comma
    elif apposed and (opened := _opening_name(words, floor, end)) is not None:
        return floor, opened
    if start < end and start > floor and words[start - 1].low in data.relatives:
        start, end = _antecedent(words, start, end, floor, data)
    elif start < end and not apposed:
        start = _coordinated(words, start, cue, floor, data)
    while start < end and not words[start].is_word:
        start += 1
    while start < end - 1 and words[start].low in data.openers:
        start += 1
    return (start, end) if start < end else None


def source_after(
    words: list[Word], cue: int, ceiling: int, data: SpeechData, *, opening: bool = False
) -> tuple[int, int] | None:
    """The source that begins after word ``cue``, its apposition included.

    ``opening`` tells that the statement follows, so that only a second comma can close an apposition.
    """
    end = _rightmost(words, cue, ceiling, data)
    if end > cue and end + 1 < ceiling and words[end].text == ",":
        further = _rightmost(words, end + 1, ceiling, data)
        closed = further < ceiling and words[further].text == ","
        if not opening:
            closed = closed or further == ceiling or words[further].text in ".!?"
            closed = closed or words[further].low in data.tails
        if further > end + 1 and closed and words[end + 1].low not in data.tails:
            end = further
    return (cue, end) if end > cue else None


def _antecedent(words: list[Word], start: int, end: int, floor: int, data: SpeechData) -> tuple[int, int]:
    """The noun that a relative clause before the cue belongs to: "a man who lives near the pier said".

    A clause with a subject of its own ("the ship that Ana Ruiz said …") has none to give.
    """
    first = words[start]
    if first.text[0].isupper() or first.low in data.determiners or first.low in data.third_person:
        return start, end
    relative = start - 1
    comma = relative > floor and words[relative - 1].text == ","
    anchor = relative - 1 if comma else relative
    left = _leftmost(words, anchor, floor, data)
    return (left, anchor if comma else end) if left < anchor else (start, end)


def _coordinated(words: list[Word], start: int, cue: int, floor: int, data: SpeechData) -> int:
    """Where a source begins that two share: "…, | Tarsan and Lumaran officials said", "the mayor and police".

    Only names, one noun or a noun with its article are taken in, as more may be a clause: "Ana ran and Ben".
    Behind a comma a list may go on, unless the cue closes what was said.
    """
    joint = start - 1
    if joint <= floor or words[joint].low not in data.links or words[joint].low not in data.coordinators:
        return start
    first = joint
    while first > max(floor, joint - _LONGEST_NAME) and words[first - 1].is_word:
        first -= 1
    if first == joint or (first > floor and not (words[first - 1].text == "," and _closes(words, cue, data))):
        return start
    shared = words[first:joint]
    if any(word.mark or word.low in data.breaks or word.low in data.tails for word in shared):
        return start
    if first > floor and any(word.low in data.tails for word in words[start:cue]):
        return start
    named = all(word.text[0].isupper() for word in shared)
    noun = shared[1:] if shared[0].low in data.articles and len(shared) > 1 else shared
    return first if named or (len(noun) == 1 and not noun[0].low.endswith(data.finite)) else start


def _closes(words: list[Word], cue: int, data: SpeechData) -> bool:
    """Whether a cue stands at the end of its sentence, or a time or place follows it."""
    behind = words[cue + 1] if cue + 1 < len(words) else None
    return behind is None or behind.text in ".," or behind.low in data.tails


def _last_noun(words: list[Word], start: int, end: int, data: SpeechData) -> int:
    """Where the noun begins that a clause with "who" belongs to: "rely on | Ana Ruiz, the mayor, who"."""
    for at in range(end - 1, start, -1):
        if words[at - 1].low in data.tails and words[at - 1].low not in data.links:
            return at
    return start


def _opening_name(words: list[Word], floor: int, end: int) -> int | None:
    """Where the name ends that opens a sentence with insertions: "Ana Ruiz, 31, hurt twice, said"."""
    for at in range(floor + 1, min(end, floor + _LONGEST_NAME)):
        if words[at].text == ",":
            return at if any(word.text[0].isupper() for word in words[floor + 1 : at]) else None
        if not words[at].is_word and words[at].text != ".":
            return None
    return None


def _opening_comma(words: list[Word], end: int, floor: int, data: SpeechData) -> int | None:
    """The comma that opens the insertion which a comma at ``end`` closes."""
    for at in range(end - 1, max(floor, end - _LONGEST), -1):
        if words[at].text == ",":
            relative = words[at + 1].low in data.relatives
            broken = any(word.low in data.breaks for word in words[at + 1 : end])
            return at if relative or not broken else None
    return None


def _leftmost(words: list[Word], end: int, floor: int, data: SpeechData) -> int:
    start = end
    while start > max(floor, end - _LONGEST):
        word = words[start - 1]
        if word.text == ")" and (opening := _bracket(words, start - 1, floor, -1)) is not None:
            start = opening
            continue
        if word.mark or word.text in _STOPS or word.low in data.breaks:
            break
        start -= 1
    return start


def _rightmost(words: list[Word], start: int, ceiling: int, data: SpeechData) -> int:
    end = start
    while end < min(ceiling, start + _LONGEST):
        word = words[end]
        if word.text == "(" and (closing := _bracket(words, end, ceiling - 1, 1)) is not None:
            end = closing + 1
            continue
        abbreviates = word.text == "." and end > start and end + 1 < ceiling
        if abbreviates and words[end + 1].text[0].isupper():
            end += 1
            continue
        linked = word.low in data.links and end > start
        if word.mark or word.text in _STOPS or word.text in ".!?" or (word.low in data.tails and not linked):
            break
        if word.low in data.breaks and not linked:
            break
        end += 1
    return end


def _bracket(words: list[Word], at: int, limit: int, step: int) -> int | None:
    """The other end of a short insertion in brackets."""
    other = ")" if step > 0 else "("
    for distance in range(1, _LONGEST_BRACKET):
        place = at + step * distance
        if (limit - place) * step < 0:
            return None
        if words[place].text == other:
            return place
    return None
