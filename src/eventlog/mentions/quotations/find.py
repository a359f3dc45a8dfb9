"""Find the claims of a document."""

from eventlog.document.model import Document
from eventlog.language.pack import LanguagePack
from eventlog.language.schema.speech import SpeechData
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.model import Claim, Timex
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.mentions.quotations.cues import find_cues
from eventlog.mentions.quotations.quoted import find_quoted
from eventlog.mentions.quotations.speakers import SpeakerTrack
from eventlog.mentions.quotations.statements import find_statements
from eventlog.mentions.quotations.words import paragraphs
from eventlog.ontology import ClaimKind

__all__ = ["find_attributions", "find_claims"]


def find_claims(
    document: Document, pack: LanguagePack, *, timexes: tuple[Timex, ...], actors: ActorTable
) -> tuple[Claim, ...]:
    """Direct, indirect and mixed statements in order of their content."""
    del timexes
    data = pack.speech
    track = SpeakerTrack(actors, document.text, frozenset(data.third_person))
    claims: list[Claim] = []
    for at, attribution in enumerate(find_attributions(document, data)):
        claims.append(
            Claim(
                id=f"C{at + 1}",
                content=attribution.content,
                kind=_kind(document, attribution),
                speaker=track.of(attribution),
                speaker_span=attribution.source,
                cue=attribution.cue,
            )
        )
    return tuple(claims)


def find_attributions(document: Document, data: SpeechData) -> list[Attribution]:
    """All attributions in order of their content."""
    found: list[Attribution] = []
    led: Attribution | None = None
    for words in paragraphs(document):
        cues = list(find_cues(words, data))
        quoted = find_quoted(document, words, cues, data, led=led)
        stated = [
            statement
            for statement in find_statements(words, cues, data)
            if not any(statement.content.overlaps(quote.content) for quote in quoted)
        ]
        found += sorted([*quoted, *stated], key=lambda attribution: attribution.content)
        led = None
    return found


def _kind(document: Document, attribution: Attribution) -> ClaimKind:
    content = attribution.content
    region = document.quotation_at(content.start)
    if region is not None and region.span.contains(content):
        return ClaimKind.DIRECT
    quoted = any(content.overlaps(quotation.inner) for quotation in document.quotations)
    return ClaimKind.MIXED if quoted else ClaimKind.INDIRECT
