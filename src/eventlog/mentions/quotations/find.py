"""Find the claims of a document."""

from bisect import bisect_right

from eventlog.document.model import Document
from eventlog.language.pack import LanguagePack
from eventlog.language.schema.speech import SpeechData
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.loglinear import load_weights
from eventlog.mentions.model import Claim, Timex
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.mentions.quotations.combine import combine
from eventlog.mentions.quotations.days import days_said
from eventlog.mentions.quotations.denial import denies, only_denied
from eventlog.mentions.quotations.quoting import quoted_source
from eventlog.mentions.quotations.reading import read_paragraphs
from eventlog.mentions.quotations.rebuttals import with_rebuttals
from eventlog.mentions.quotations.regions import with_regions
from eventlog.mentions.quotations.related import related_source
from eventlog.mentions.quotations.speaking import SPEAKERS, who_speaks
from eventlog.mentions.quotations.subjects import with_subjects
from eventlog.mentions.quotations.tagger import tag_words
from eventlog.mentions.quotations.tidy import tidied
from eventlog.mentions.quotations.unsaid import without_unsaid
from eventlog.mentions.quotations.via import Chains
from eventlog.ontology import ClaimKind
from eventlog.span import Span

__all__ = ["find_attributions", "find_claims"]


def find_claims(
    document: Document, pack: LanguagePack, *, timexes: tuple[Timex, ...], actors: ActorTable
) -> tuple[tuple[Claim, ...], ActorTable]:
    """Direct, indirect and mixed statements in order of their content.

    The table is the given one with those speakers whom only the source of a statement names ("a volunteer").
    """
    document = with_regions(document)
    said = with_rebuttals(document, find_attributions(document, pack), pack.speech)
    told = [related_source(document, quoted_source(document, one, pack.speech), pack.speech) for one in said]
    neat = without_unsaid(document, tidied(document, told, timexes, pack.speech), pack.speech)
    denied = [only_denied(document, one, pack.speech) for one in neat]
    attributions = with_subjects(document, denied, actors, pack.speech)
    weights = load_weights(SPEAKERS)
    actors, speakers = who_speaks(document, attributions, actors, pack.speech, weights)
    days = days_said(document, attributions, speakers, timexes, pack.speech)
    chains = Chains(document, actors, pack.speech)
    claims = tuple(
        Claim(
            id=f"C{at + 1}",
            content=attribution.content,
            kind=_kind(document, attribution),
            speaker=speaker,
            speaker_span=attribution.source or _enclitic(document, attribution, pack.speech),
            cue=attribution.cue,
            said_on=day,
            via=chains.of(attribution, speaker),
            denies=denies(document, attribution, pack.speech),
        )
        for at, (attribution, speaker, day) in enumerate(zip(attributions, speakers, days, strict=True))
    )
    return claims, actors


def _enclitic(document: Document, attribution: Attribution, data: SpeechData) -> Span | None:
    """The ending of a cue that stands for the speaker: "nya" of "ujarnya"."""
    cue = attribution.cue
    if cue is None or not data.enclitic or not cue.of(document.text).lower().endswith(data.enclitic):
        return None
    return Span(cue.end - len(data.enclitic), cue.end) if len(cue) > len(data.enclitic) else None


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
            found += combine(document, read, tagged)
    return found


def _kind(document: Document, attribution: Attribution) -> ClaimKind:
    content = attribution.content
    region = document.quotation_at(content.start)
    if region is not None and region.span.contains(content):
        return ClaimKind.DIRECT
    after = bisect_right(document.quotations, content.start, key=lambda quotation: quotation.span.end)
    quoted = document.quotations[after : after + 1]
    return ClaimKind.MIXED if quoted and content.overlaps(quoted[0].inner) else ClaimKind.INDIRECT
