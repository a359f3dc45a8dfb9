"""What reads like a statement and is none: said by nobody, shown, or only told of in a passive."""

from collections.abc import Sequence

from eventlog.document.model import Document, Token
from eventlog.language.schema.speech import SpeechData
from eventlog.mentions.quotations.attribution import Attribution

__all__ = ["without_unsaid"]

_REACH = 8
"""Words before a cue in which somebody who does not exist may be named."""
_OPENING = 3
"""Words between a cue and the one that opens its statement."""


def without_unsaid(
    document: Document, attributions: Sequence[Attribution], data: SpeechData
) -> list[Attribution]:
    """The attributions that somebody makes: "no one claimed …" and "she showed no regret" are left out."""
    return [
        one
        for one in attributions
        if not (
            _by_nobody(document, one, data)
            or _only_shown(document, one, data)
            or _told_inside(document, one, data)
        )
    ]


def _by_nobody(document: Document, attribution: Attribution, data: SpeechData) -> bool:
    """Whether the words before a cue, back to a mark, name somebody who does not exist.

    The phrase opens them, or stands before a relative: "so far there is no group that claims …".
    """
    cue, source = attribution.cue, attribution.source
    if cue is None or attribution.content.start < cue.start or (source and source.start > cue.start):
        return False
    words = _before(document, cue.start)
    end = len(words)
    while end and words[end - 1] in data.fillers and words[end - 1] not in data.relatives:
        end -= 1
    related = end > 0 and words[end - 1] in data.relatives
    first = 0
    while first < end and (words[first] in data.coordinators or words[first] in data.openers):
        first += 1
    led = " ".join(words[first:]) + " "
    return any(led.startswith(f"{one} ") or (related and f" {one} " in f" {led}") for one in data.nobodies)


def _before(document: Document, at: int) -> list[str]:
    """The words before a place, back to a mark or the start of its sentence."""
    sentence = document.sentence_at(at)
    if sentence is None:
        return []
    end = sentence.first_from(at)
    tokens: Sequence[Token] = sentence.tokens[max(0, end - _REACH) : end]
    words: list[str] = []
    for token in tokens:
        words = [*words, token.text.lower()] if token.text[0].isalnum() else []
    return words


def _only_shown(document: Document, attribution: Attribution, data: SpeechData) -> bool:
    """Whether somebody only shows a thing: nothing opens a statement, and no paper or figure speaks."""
    cue, source, content = attribution.cue, attribution.source, attribution.content
    if cue is None or cue.of(document.text).lower() not in data.showing or content.start < cue.end:
        return False
    words = source.of(document.text).lower().split() if source else []
    papers = data.anonymous | data.documents | data.bodies
    if not words or papers.intersection(words) or data.third_person.get(words[0]) == "body":
        return False
    led = document.text[cue.end : content.end].lower().split()[:_OPENING]
    opens = set(led).intersection((*data.complementizers, *data.questions))
    return not opens and document.quotation_at(content.start) is None


def _told_inside(document: Document, attribution: Attribution, data: SpeechData) -> bool:
    """Whether a cue is a passive inside what it should attribute: "no regret as the sentence was read"."""
    cue, content = attribution.cue, attribution.content
    if cue is None or not content.contains(cue):
        return False
    before = _before(document, cue.start)
    return bool(before) and before[-1] in data.passives
