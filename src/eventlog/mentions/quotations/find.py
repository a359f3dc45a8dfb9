"""Find the claims of a document."""

from eventlog.document.model import Document
from eventlog.language.pack import LanguagePack
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.model import Claim, Timex
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.mentions.quotations.combine import combine
from eventlog.mentions.quotations.reading import read_paragraphs
from eventlog.mentions.quotations.regions import with_regions
from eventlog.mentions.quotations.speakers import SpeakerTrack
from eventlog.mentions.quotations.tagger import tag_words
from eventlog.ontology import ClaimKind

__all__ = ["find_attributions", "find_claims"]


def find_claims(
    document: Document, pack: LanguagePack, *, timexes: tuple[Timex, ...], actors: ActorTable
) -> tuple[Claim, ...]:
    """Direct, indirect and mixed statements in order of their content."""
    del timexes
    document = with_regions(document)
    track = SpeakerTrack(document, actors, pack.speech)
    claims: list[Claim] = []
    for at, attribution in enumerate(find_attributions(document, pack)):
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


def find_attributions(document: Document, pack: LanguagePack) -> list[Attribution]:
    """All attributions in order of their content: those of the rules, corrected by the tagger.

    ``document`` is one that ``with_regions`` gave.
    """
    found: list[Attribution] = []
    for read in read_paragraphs(document, pack.speech):
        tagged = tag_words(pack.code, read.rows)
        if tagged is None:
            found += sorted([*read.quoted, *read.stated], key=lambda attribution: attribution.content)
        else:
            found += combine(document, read.words, tagged, read.quoted, read.stated)
    return found


def _kind(document: Document, attribution: Attribution) -> ClaimKind:
    content = attribution.content
    region = document.quotation_at(content.start)
    if region is not None and region.span.contains(content):
        return ClaimKind.DIRECT
    quoted = any(content.overlaps(quotation.inner) for quotation in document.quotations)
    return ClaimKind.MIXED if quoted else ClaimKind.INDIRECT
