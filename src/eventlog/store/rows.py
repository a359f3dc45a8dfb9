"""What queries answer with: plain rows, so that views and tools need no database library.

References are a letter and a number: ``E12`` event, ``C5`` claim, ``F3`` figure, ``A7`` actor, ``R9`` report,
``D2`` article.
"""

from dataclasses import dataclass, field
from datetime import date, datetime

__all__ = [
    "ActorRow",
    "ArticleRow",
    "ClaimRow",
    "DecisionRow",
    "DisagreementRow",
    "DoubtRow",
    "EventRow",
    "EvidenceRow",
    "FigureRow",
    "Record",
    "StoryRow",
    "TieRow",
]


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event. ``words`` are the trigger's clause in the language of the first report."""

    ref: str
    edtf: str
    earliest: date | None
    latest: date | None
    date_basis: str
    type: str
    mode: str
    contexts: tuple[str, ...]
    status: str
    title: str
    words: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    place: str
    country: str
    reports: int
    origins: int
    outlets: tuple[str, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One attributed statement. ``said_on`` is an EDTF day or empty, ``published`` the article's ISO time.

    ``denies``: the speaker says that the content does not hold.
    """

    ref: str
    said_on: str
    published: str
    speaker: str
    speaker_text: str
    cue: str
    kind: str
    content: str
    via: str
    outlet: str
    article: str
    event: str
    denies: bool = False


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One number somebody gave. ``relation`` says how it stands to earlier ones ("supersedes F3")."""

    ref: str
    as_of: str
    published: str
    measure: str
    scope: str
    value: float | None
    low: float | None
    high: float | None
    qualifier: str
    unit: str
    speaker: str
    words: str
    outlet: str
    article: str
    event: str
    claim: str
    relation: str = ""
    retracted: bool = False
    stance: str = ""
    policy: str = ""

    @property
    def rejects(self) -> bool:
        """Whether its words withdraw or deny the number, which its speaker then does not give."""
        return self.stance in ("withdrawn", "denied")


@dataclass(frozen=True, slots=True)
class ActorRow:
    """One actor with all its names and what it takes part in."""

    ref: str
    name: str
    type: str
    country: str
    names: tuple[str, ...]
    events: int
    claims: int
    articles: int


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One article version and what was found in it."""

    ref: str
    doc_id: str
    published: str
    published_basis: str
    outlet: str
    headline: str
    byline: str
    language: str
    url: str
    events: int
    claims: int
    figures: int
    quarantined: int
    warnings: int
    version_of: str = ""


@dataclass(frozen=True, slots=True)
class DisagreementRow:
    """Two sides on one attribute of an event or a count: each its value, its source and its record."""

    ref: str
    what: str
    one: str
    one_source: str
    one_ref: str
    other: str
    other_source: str
    other_ref: str
    reason: str


@dataclass(frozen=True, slots=True)
class StoryRow:
    """A story, its number of current articles and their first and last day."""

    name: str
    articles: int
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class DoubtRow:
    """Two actors that may be one, and why."""

    ref: str
    name: str
    other: str
    other_name: str
    reason: str


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """What a person decided about ``target`` (references); ``undone_at`` is when it was taken back."""

    number: int
    at: datetime
    who: str
    kind: str
    target: str
    reason: str
    undone_at: datetime | None


@dataclass(frozen=True, slots=True)
class TieRow:
    """A tie between two actors, summed over events of one type; directed from ``source`` to ``target``.

    ``sign`` is the PLOVER quad (``verbal cooperation`` … ``material conflict``) or ``other``; ``first`` and
    ``last`` are the outermost known days.
    """

    source: str
    source_name: str
    source_type: str
    target: str
    target_name: str
    target_type: str
    type: str
    sign: str
    events: int
    refs: tuple[str, ...]
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class EvidenceRow:
    """Exact words with their place, and the text around them for reading."""

    article: str
    outlet: str
    published: str
    start: int
    end: int
    exact: str
    before: str
    after: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """One record in full, for ``show``: its fields in order, its evidence, and the records it leads to."""

    ref: str
    kind: str
    title: str
    fields: tuple[tuple[str, str], ...]
    evidence: tuple[EvidenceRow, ...] = ()
    related: tuple[tuple[str, str, str], ...] = field(default=())
    """Relation, reference and one line of each."""
