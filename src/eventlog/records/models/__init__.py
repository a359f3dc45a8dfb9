"""Every table of the database as a model that validates when it is constructed.

Ids are given by the writer, in order, so that the same input gives the same ids. Rows are superseded or
retracted, never deleted. Days are local days of the happening or the outlet; moments are UTC.
"""

from sqlalchemy import MetaData, Table

from eventlog.records.models.actor import Actor, ActorName, Mention, Office
from eventlog.records.models.article import Article, Evidence, Outlet, Snapshot, Story, StoryArticle
from eventlog.records.models.audit import AuditWarning, Decision, Quarantine, Run
from eventlog.records.models.base import Row
from eventlog.records.models.claim import Claim, ClaimVia, Figure, Relation
from eventlog.records.models.event import Event, Participation, Report, Timex
from eventlog.records.models.identity import (
    Bond,
    Fingerprint,
    FingerprintKey,
    Profile,
    ProfileKey,
    Reassignment,
    ReportKey,
)

__all__ = [
    "METADATA",
    "MODELS",
    "Actor",
    "ActorName",
    "Article",
    "AuditWarning",
    "Bond",
    "Claim",
    "ClaimVia",
    "Decision",
    "Event",
    "Evidence",
    "Figure",
    "Fingerprint",
    "FingerprintKey",
    "Mention",
    "Office",
    "Outlet",
    "Participation",
    "Profile",
    "ProfileKey",
    "Quarantine",
    "Reassignment",
    "Relation",
    "Report",
    "ReportKey",
    "Row",
    "Run",
    "Snapshot",
    "Story",
    "StoryArticle",
    "Timex",
    "table",
]

METADATA: MetaData = Row.metadata

MODELS: tuple[type[Row], ...] = (
    Outlet, Snapshot, Article, Evidence, Story, StoryArticle, Run, Quarantine, AuditWarning, Timex, Actor,
    Profile, ProfileKey, ActorName, Mention, Office, Event, Report, ReportKey, Participation, Claim,
    ClaimVia, Figure, Relation, Fingerprint, FingerprintKey, Decision, Bond, Reassignment, )  # fmt: skip
"""In an order in which rows can be inserted."""


def table(name: str) -> Table:
    """A table by its name, for statements."""
    return METADATA.tables[name]
