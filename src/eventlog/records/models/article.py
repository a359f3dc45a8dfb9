"""Outlets, articles in their versions, the bytes as read, and spans of their text."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import CheckConstraint, Index, LargeBinary, UniqueConstraint
from sqlmodel import Field

from eventlog.records.models.base import Row, Sha256, UtcMoment, link, moment, one_of, string

__all__ = ["Article", "Evidence", "Outlet", "Snapshot", "Story", "StoryArticle"]

CONTEXT = 32
"""Characters of prefix and suffix, as W3C's TextQuoteSelector is used by annotation tools."""


class Outlet(Row, table=True):
    """A publisher or an agency."""

    __table_args__ = (one_of("kind", ("outlet", "agency")),)
    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    name: str = string(min_length=1)
    folded: str = string(unique=True)
    domain: str = string("")
    kind: str = string("outlet")


class Snapshot(Row, table=True):
    """The bytes as read, zlib-compressed; ``size`` is their length before compression."""

    raw_sha256: Sha256 = string(primary_key=True)
    media_type: str = string()
    size: int = Field(ge=0)
    content: bytes = Field(sa_type=LargeBinary)
    recorded_at: UtcMoment = moment()


class Article(Row, table=True):
    """One version of a published text.

    ``published`` is the time as the outlet's clock showed it and no more precise than known,
    ``published_day`` its day there, ``published_at`` the same in UTC where time and zone are known.
    ``version_of`` is the version before this one, ``superseded_by`` the one after; ``origin_id`` is the
    article whose text this one carries (itself, where it is nobody's copy), for ``origin_reason``. A text
    that is extracted again is a further version with the same words and the next ``reading``. ``country``
    is the one that it is mostly about, where that is clear.
    """

    __table_args__ = (
        Index("ix_article_country_day", "country", "published_day"),
        Index("uq_article_reading", "text_sha256", "doc_id", "url", "reading", unique=True),
        CheckConstraint("version_of IS NULL OR version_of < id", name="version_of"),
    )
    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    doc_id: str = string(min_length=1, index=True)
    url: str = string("", index=True)
    outlet_id: int | None = link("outlet.id", default=None)
    headline: str = string("")
    byline: str = string("")
    dateline: str = string("")
    language: str = string(min_length=2, index=True)
    published: str = string("")
    published_day: date | None = Field(default=None, index=True)
    published_at: UtcMoment | None = moment(None)
    published_tz: str = string("")
    published_basis: str = string("none")
    read_from: str = string("")
    recorded_at: UtcMoment = moment(index=True)
    text: str = string(min_length=1)
    text_sha256: Sha256 = string(index=True)
    raw_sha256: Sha256 | None = link("snapshot.raw_sha256", default=None)
    version_of: int | None = link("article.id", default=None)
    superseded_by: int | None = link("article.id", default=None)
    origin_id: int = link("article.id")
    origin_reason: str = string("")
    country: str = string("", regex=r"^([A-Z]{3})?$")
    reading: int = Field(default=1, ge=1)
    retracted_at: UtcMoment | None = moment(None)


class Evidence(Row, table=True):
    """A span of an article: half-open code points, the exact words, 32 characters on either side."""

    __table_args__ = (
        UniqueConstraint("article_id", "start", "end"),
        CheckConstraint('0 <= start AND start < "end"', name="span"),
    )
    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    article_id: int = link("article.id", index=False)
    start: int = Field(ge=0)
    end: int = Field(ge=1)
    exact: str = string(min_length=1)
    prefix: str = string(max_length=CONTEXT)
    suffix: str = string(max_length=CONTEXT)

    def faults(self) -> Iterator[str]:
        """The words must be as long as the span."""
        if self.start >= self.end:
            yield f"start {self.start} is not before end {self.end}"
        elif len(self.exact) != self.end - self.start:
            yield f"{len(self.exact)} characters of words in a span of {self.end - self.start}"


class Story(Row, table=True):
    """A named set of articles, so that one file can hold several crises."""

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    name: str = string(min_length=1)
    folded: str = string(unique=True)
    recorded_at: UtcMoment = moment()


class StoryArticle(Row, table=True):
    """An article's place in a story."""

    __tablename__ = "story_article"
    story_id: int = link("story.id", primary_key=True, index=False)
    article_id: int = link("article.id", primary_key=True)
