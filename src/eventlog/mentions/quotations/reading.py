"""Each paragraph as the rules read it, with the features that the tagger looks at."""

from collections.abc import Iterator
from dataclasses import dataclass

from eventlog.document.model import Document
from eventlog.language.schema.speech import SpeechData
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.mentions.quotations.cues import find_cues
from eventlog.mentions.quotations.features import features_of
from eventlog.mentions.quotations.quoted import find_quoted, leading_on
from eventlog.mentions.quotations.statements import cued_by_subject, find_statements
from eventlog.mentions.quotations.words import Word, paragraphs

__all__ = ["Reading", "read_paragraphs"]


@dataclass(frozen=True)
class Reading:
    """A paragraph's words, what the rules found in it, and a row of features for each word.

    ``cued`` are cues with their source whatever they attribute: their own place stands for the content.
    """

    words: list[Word]
    quoted: list[Attribution]
    stated: list[Attribution]
    cued: list[Attribution]
    rows: list[list[str]]


def read_paragraphs(document: Document, data: SpeechData) -> Iterator[Reading]:
    """The paragraphs of a document in order; ``document`` with the regions that ``with_regions`` gave it."""
    led: Attribution | None = None
    for words in paragraphs(document):
        cues = list(find_cues(words, data))
        quoted = find_quoted(document, words, cues, data, led=led)
        led = leading_on(document, words, cues, data, quoted)
        stated = [
            statement
            for statement in find_statements(words, cues, data)
            if not any(statement.content.overlaps(quote.content) for quote in quoted)
        ]
        rows = features_of(document, words, cues, [*quoted, *stated], data)
        yield Reading(words, quoted, stated, cued_by_subject(words, cues, data), rows)
