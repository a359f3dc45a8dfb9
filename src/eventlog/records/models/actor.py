"""Actors, their names, and the places that mention them."""

from sqlalchemy import Index
from sqlmodel import Field

from eventlog.ontology import ActorType
from eventlog.records.models.base import Row, UtcMoment, link, moment, one_of, string

__all__ = ["Actor", "ActorName", "Mention", "Office"]


class Actor(Row, table=True):
    """A person, organization, government, armed group or group; ``name`` is its fullest form."""

    __table_args__ = (one_of("type", ActorType),)
    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    name: str = string(min_length=1)
    type: ActorType = string()
    country: str = string("", regex=r"^([A-Z]{3})?$")
    wikidata: str | None = string(None, regex=r"^Q[1-9][0-9]*$")
    recorded_at: UtcMoment = moment()
    superseded_by: int | None = link("actor.id", default=None)
    retracted_at: UtcMoment | None = moment(None)


class ActorName(Row, table=True):
    """A name of an actor. Only an ``identifying`` one may join actors of different articles."""

    __tablename__ = "actor_name"
    __table_args__ = (Index("uq_actor_name_profile", "profile_id", "name", "language", unique=True),)
    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    actor_id: int = link("actor.id")
    profile_id: int | None = link("profile.id", default=None, index=False)
    name: str = string(min_length=1)
    folded: str = string(index=True)
    language: str = string(min_length=2)
    script: str = string("", regex=r"^([A-Z][a-z]{3})?$")
    identifying: bool = False


class Office(Row, table=True):
    """An office or title that an article gives an actor, with the words that say so.

    The day is the article's.
    """

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    actor_id: int = link("actor.id")
    profile_id: int = link("profile.id")
    article_id: int = link("article.id")
    evidence_id: int = link("evidence.id", index=False)
    title: str = string(min_length=1)


class Mention(Row, table=True):
    """One place in an article that refers to an actor."""

    __table_args__ = (one_of("form", ("name", "acronym", "role", "pronoun")),)
    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    actor_id: int = link("actor.id")
    profile_id: int | None = link("profile.id", default=None)
    article_id: int = link("article.id")
    evidence_id: int = link("evidence.id")
    form: str = string()
