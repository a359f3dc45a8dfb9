"""Explain the time expressions of a few words: what was found, by which rule, and counted from which day."""

from dataclasses import dataclass
from datetime import date, datetime, time

from eventlog.article.model import Article, Publication, PublishedBasis
from eventlog.document.build import build_document
from eventlog.language.pack import load_pack
from eventlog.mentions.timexes.find import find_timexes
from eventlog.span import Span

__all__ = ["ExplainedTimex", "explain"]


@dataclass(frozen=True, slots=True)
class ExplainedTimex:
    """One row: the words with their place, TIMEX3 type and value, EDTF with its bounds, anchor, basis and
    rule.

    Bounds are ``None`` where open or unknown; ``anchor`` is empty for what needed no other day.
    """

    words: str
    span: Span
    type: str
    value: str
    edtf: str
    earliest: date | None
    latest: date | None
    anchor: str
    basis: str
    mod: str
    rule: str


def explain(text: str, *, on: date | None, language: str) -> list[ExplainedTimex]:
    """The time expressions of ``text`` as if published on a day. Raises LanguageError without a pack."""
    pack = load_pack(language)
    published = None
    if on is not None:
        published = Publication(datetime.combine(on, time()), PublishedBasis.OPTION, has_time=False)
    document = build_document(Article(text=text, where="text", language=language, published=published))
    return [
        ExplainedTimex(
            words=timex.span.of(document.text),
            span=timex.span,
            type=timex.type.value,
            value=timex.value,
            edtf=timex.edtf.text if timex.edtf else "",
            earliest=timex.edtf.earliest if timex.edtf else None,
            latest=timex.edtf.latest if timex.edtf else None,
            anchor=timex.anchor,
            basis=timex.basis.value,
            mod=timex.mod,
            rule=timex.rule,
        )
        for timex in find_timexes(document, pack)
    ]
