"""Named sets of articles, so that one file can hold several crises."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from eventlog.errors import OptionError, StoreError
from eventlog.records.models import Story, StoryArticle, table
from eventlog.records.names import fold
from eventlog.store.moves import next_number
from eventlog.store.rows import StoryRow

__all__ = ["put_into_story", "stories", "take_out_of_story"]


def put_into_story(
    session: Session, articles: Collection[int], name: str, *, recorded_at: datetime
) -> set[int]:
    """Make articles part of a story, which is made when these are the first; gives those that were not yet.

    Raises OptionError for a name without a letter or digit, StoreError for an article that is not there.
    """
    if not fold(name):
        raise OptionError(f"no letter or digit in the story's name '{name}'")
    article, story, member = table("article"), table("story"), table("story_article")
    known = set(session.scalars(select(article.c.id).where(article.c.id.in_(sorted(articles)))))
    if lacking := sorted(set(articles) - known):
        raise StoreError(f"no article D{lacking[0]} in this database")
    number = session.scalar(select(story.c.id).where(story.c.folded == fold(name)))
    if number is None:
        number = next_number(session, "story")
        row = Story(id=number, name=name, folded=fold(name), recorded_at=recorded_at)
        session.execute(insert(story), [row.columns()])
    there = set(session.scalars(select(member.c.article_id).where(member.c.story_id == number)))
    new = set(articles) - there
    if new:
        rows = [StoryArticle(story_id=number, article_id=one).columns() for one in sorted(new)]
        session.execute(insert(member), rows)
    return new


def take_out_of_story(session: Session, articles: Collection[int], name: str) -> set[int]:
    """Take articles out of a story.

    Gives those that were in it. Raises StoreError where there is no such story.
    """
    story, member = table("story"), table("story_article")
    number = session.scalar(select(story.c.id).where(story.c.folded == fold(name)))
    if number is None:
        raise StoreError(f"no story '{name}' in this database")
    there = set(session.scalars(select(member.c.article_id).where(member.c.story_id == number)))
    gone = set(articles) & there
    session.execute(delete(member).where(member.c.story_id == number, member.c.article_id.in_(sorted(gone))))
    return gone


def stories(session: Session) -> list[StoryRow]:
    """Every story with its number of current articles and the days between which they were published."""
    story, member, article = table("story"), table("story_article"), table("article")
    rows = session.execute(
        select(
            story.c.name,
            func.count(article.c.id).label("articles"),
            func.min(article.c.published_day).label("first"),
            func.max(article.c.published_day).label("last"),
        )
        .outerjoin(member, member.c.story_id == story.c.id)
        .outerjoin(
            article,
            (article.c.id == member.c.article_id)
            & article.c.superseded_by.is_(None)
            & article.c.retracted_at.is_(None),
        )
        .group_by(story.c.id, story.c.name)
        .order_by(story.c.id)
    )
    return [StoryRow(row.name, row.articles, row.first, row.last) for row in rows]
