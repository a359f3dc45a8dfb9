"""What identity over articles stands on: profiles of actors, index keys, people's bonds, moves.

Which actor or event a row belongs to is a function of all rows and bonds, whatever the order in which they
came; these tables hold what that function needs to look at only a neighbourhood.
"""

from datetime import date

from sqlalchemy import JSON, CheckConstraint, Index
from sqlmodel import Field

from eventlog.ontology import ActorType
from eventlog.records.models.base import Row, UtcMoment, link, moment, one_of, string

__all__ = ["Bond", "Fingerprint", "FingerprintKey", "Profile", "ProfileKey", "Reassignment", "ReportKey"]

_ITEMS = ("report", "profile")


class Profile(Row, table=True):
    """A way in which articles present an actor: its type, country and identifying names (folded).

    Articles that present an actor alike share a profile. ``key`` is made of the same, so that equal input
    gives the same profile in any database; ``first_seen`` orders profiles by the first article that has
    them.
    """

    __table_args__ = (one_of("type", ActorType),)
    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    actor_id: int = link("actor.id")
    key: str = string(min_length=1, unique=True)
    name: str = string(min_length=1)
    type: ActorType = string()
    country: str = string("", regex=r"^([A-Z]{3})?$")
    names: tuple[str, ...] = Field(default=(), sa_type=JSON)
    first_seen: str = string()


class ProfileKey(Row, table=True):
    """A key under which profiles that may be one actor meet."""

    __tablename__ = "profile_key"
    key: str = string(primary_key=True)
    profile_id: int = link("profile.id", primary_key=True)


class ReportKey(Row, table=True):
    """A key under which reports that may tell of one event meet."""

    __tablename__ = "report_key"
    key: str = string(primary_key=True)
    report_id: int = link("report.id", primary_key=True)


class Fingerprint(Row, table=True):
    """What is compared to recognise copies and rewrites of an article's text; as JSON."""

    article_id: int = link(
        "article.id", primary_key=True, index=False, sa_column_kwargs={"autoincrement": False}
    )
    content: dict[str, list[str] | list[int] | str] = Field(default_factory=dict, sa_type=JSON)


class FingerprintKey(Row, table=True):
    """A key under which articles that may carry one text meet, within days of each other.

    ``day`` is that of publication, so that words which every article of its kind holds are looked up among
    those of that time alone.
    """

    __tablename__ = "fingerprint_key"
    __table_args__ = (Index("ix_fingerprint_key_day", "key", "day", "article_id"),)
    key: str = string(primary_key=True)
    article_id: int = link("article.id", primary_key=True)
    day: date | None = None


class Bond(Row, table=True):
    """A person's word that two reports, or two profiles, are ``same`` or ``apart``.

    It wins over every rule.
    """

    __table_args__ = (
        one_of("item_kind", _ITEMS),
        one_of("kind", ("same", "apart")),
        CheckConstraint("left_id <> right_id", name="two_ends"),
        Index("ix_bond_left", "item_kind", "left_id"),
        Index("ix_bond_right", "item_kind", "right_id"),
    )
    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    decision_id: int = link("decision.id")
    item_kind: str = string()
    kind: str = string()
    left_id: int
    right_id: int


class Reassignment(Row, table=True):
    """That a report moved from one event to another, or a profile from one actor to another, and when."""

    __table_args__ = (one_of("item_kind", _ITEMS), Index("ix_reassignment_item", "item_kind", "item_id"))
    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    item_kind: str = string()
    item_id: int
    from_id: int
    to_id: int
    at: UtcMoment = moment(index=True)
