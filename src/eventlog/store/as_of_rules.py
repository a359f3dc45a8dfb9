"""Which rows were known by a day, as SQL: one rule for each table and clock.

A view takes no bound values, so days stand in the text; they come from ``date.isoformat`` alone.
"""

# ruff: noqa: S608 -- all SQL here is made of our own words and of one date

from dataclasses import dataclass, field, replace

__all__ = ["Rules", "Shadow"]

_BY_PROFILE = {
    "mention": ("profile_id", "actor_id"),
    "participation": ("profile_id", "actor_id"),
    "actor_name": ("profile_id", "actor_id"),
    "office": ("profile_id", "actor_id"),
    "claim": ("speaker_profile_id", "speaker_id"),
    "figure": ("speaker_profile_id", "speaker_id"),
}
"""Tables that name an actor by way of a profile: the column of the profile, the one of the actor."""


@dataclass(frozen=True, slots=True)
class Shadow:
    """What of a table ``t`` is kept, and the columns whose value then was another."""

    kept: str
    values: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules for one day.

    ``main`` is the schema with the real tables, ``moment`` the first moment after the day as a literal.
    ``moved`` says that reports or profiles have moved since, by the clock of recording.
    """

    main: str
    day: str
    moment: str
    clock: str
    moved: bool = False

    def with_moves(self) -> "Rules":
        """The same where ``standing_report_move`` and ``standing_profile_move`` exist."""
        return replace(self, moved=True)

    @property
    def further(self) -> tuple[str, ...]:
        """Tables that only the clock of recording hides."""
        moved = ("participation", "office") if self.moved else ()
        return ("decision", *moved) if self.clock == "recorded" else ()

    @property
    def _told(self) -> str:
        """Where the articles are that count with all they say."""
        return "standing_told" if self.clock == "said" else "standing_article"

    def told_articles(self) -> str:
        """Articles published, or recorded, by the day."""
        return f"SELECT t.id FROM {self.main}.article AS t WHERE {self._published()}"

    def _published(self) -> str:
        recorded = f"t.recorded_at < {self.moment}"
        if self.clock == "recorded":
            return recorded
        return f"(t.published_day <= '{self.day}' OR (t.published_day IS NULL AND {recorded}))"

    def known_articles(self) -> str:
        """Those, and by the clock of saying also articles that tell of something said by the day."""
        known = self._published()
        if self.clock == "said":
            known += (
                f" OR t.id IN (SELECT article_id FROM {self.main}.claim WHERE said_earliest <= '{self.day}')"
                f" OR t.id IN (SELECT f.article_id FROM {self.main}.figure AS f"
                f" WHERE {self._figure_day('f')} <= '{self.day}')"
            )
        return f"SELECT t.id, t.superseded_by FROM {self.main}.article AS t WHERE {known}"

    def skip_unknown_version(self) -> str:
        """Let a version that is followed by an unknown one be followed by the one after that."""
        return (
            "UPDATE standing_article SET superseded_by = (SELECT n.superseded_by"
            f" FROM {self.main}.article AS n WHERE n.id = standing_article.superseded_by"
            ") WHERE superseded_by IS NOT NULL AND superseded_by NOT IN (SELECT id FROM standing_article)"
        )

    def moves(self, kind: str) -> str:
        """Where each report or profile was that has moved since: whence its first later move took it."""
        moved = f"{self.main}.reassignment"
        return (
            f"SELECT item_id, from_id FROM {moved} WHERE id IN (SELECT min(id) FROM {moved}"
            f" WHERE at >= {self.moment} AND item_kind = '{kind}' GROUP BY item_id)"
        )

    def live_reports(self) -> str:
        """Reports that counted, with their events: a report is moved when its event is merged."""
        return (
            "SELECT r.id, r.event_id, r.article_id FROM report AS r JOIN article AS a ON a.id = r.article_id"
            " WHERE r.retracted_at IS NULL AND r.superseded_by IS NULL"
            " AND a.retracted_at IS NULL AND a.superseded_by IS NULL"
        )

    def live_report(self) -> str:
        """The view of the same name, from the list of ``live_reports``: no report has to be judged again."""
        return (
            "CREATE TEMPORARY VIEW live_report AS SELECT s.id AS report_id, s.event_id AS event_id,"
            " r.evidence_id AS evidence_id, a.id AS article_id, a.outlet_id AS outlet_id,"
            " a.origin_id AS origin_id, a.published AS published, a.published_day AS published_day"
            f" FROM standing_report AS s JOIN {self.main}.report AS r ON r.id = s.id"
            f" JOIN {self.main}.article AS a ON a.id = r.article_id"
        )

    def met_actors(self) -> str:
        """Actors mentioned by then, and those merged into one of them: so that no row has to ask again."""
        actor = f"{self.main}.actor"
        met = (
            f"SELECT a.id FROM {actor} AS a WHERE EXISTS (SELECT 1 FROM mention AS m WHERE m.actor_id = a.id)"
        )
        if self.moved:
            met = "SELECT actor_id FROM mention"
        return f"{met} UNION SELECT t.id FROM {actor} AS t WHERE t.superseded_by IN ({met})"

    def live_participation(self) -> str:
        """The view of the same name, from the same list."""
        return (
            "CREATE TEMPORARY VIEW live_participation AS SELECT s.id AS report_id, s.event_id AS event_id,"
            " s.article_id AS article_id, p.actor_id AS actor_id, p.role AS role, p.position AS position"
            " FROM participation AS p JOIN standing_report AS s ON s.id = p.report_id"
            " JOIN actor AS a ON a.id = p.actor_id WHERE a.retracted_at IS NULL"
        )

    def changed_events(self) -> str:
        """Events then that had a report more or a report less than they have now."""
        now = f"{self.main}.live_report"
        return (
            f"SELECT DISTINCT n.event_id FROM {now} AS n WHERE NOT EXISTS ("
            "SELECT 1 FROM standing_report AS s WHERE s.id = n.report_id AND s.event_id = n.event_id"
            ") AND n.event_id IN (SELECT event_id FROM standing_report)"
            " UNION SELECT s.event_id FROM standing_report AS s WHERE NOT EXISTS ("
            f"SELECT 1 FROM {now} AS n WHERE n.report_id = s.id AND n.event_id = s.event_id)"
        )

    def shadow(self, name: str) -> Shadow:
        """What the view that hides a table shows."""
        kept = getattr(self, f"_{name}")()
        values = self._states(name) | self._places(name)
        if name == "article":
            values["superseded_by"] = "(SELECT s.superseded_by FROM standing_article AS s WHERE s.id = t.id)"
            older = "t.version_of IN (SELECT id FROM standing_article)"
            values["version_of"] = f"CASE WHEN {older} THEN t.version_of END"
        return Shadow(kept, values)

    def _states(self, name: str) -> dict[str, str]:
        """A person's word counts whenever it was given, but by the clock of recording."""
        column = "undone_at" if name == "decision" else "retracted_at"
        if self.clock != "recorded" or name in ("mention", "actor_name", "participation", "office"):
            return {}
        return {column: f"CASE WHEN t.{column} < {self.moment} THEN t.{column} END"}

    def _places(self, name: str) -> dict[str, str]:
        """Where moved rows were."""
        if not self.moved:
            return {}
        values = {}
        if name in _BY_PROFILE:
            profile, actor = _BY_PROFILE[name]
            values[actor] = self._then("profile", profile, actor)
        if name in ("report", "claim", "figure"):
            values["event_id"] = self._then("report", "id" if name == "report" else "report_id", "event_id")
        if name in ("event", "actor"):
            in_use = self._in_use("report" if name == "event" else "profile", "t")
            values["superseded_by"] = f"CASE WHEN {in_use} THEN NULL ELSE t.superseded_by END"
        return values

    def _then(self, kind: str, item: str, number: str) -> str:
        moved = f"SELECT m.number FROM standing_{kind}_move AS m WHERE m.item_id = t.{item}"
        return f"coalesce(({moved}), t.{number})"

    def _in_use(self, kind: str, row: str) -> str:
        return f"{row}.id IN (SELECT number FROM standing_{kind}_move)"

    def _article(self) -> str:
        return "t.id IN (SELECT id FROM standing_article)"

    def _report(self) -> str:
        if self.clock != "said":
            return self._of_told()
        return (
            f"({self._of_told()} OR EXISTS (SELECT 1 FROM {self.main}.claim AS c"
            f" WHERE c.report_id = t.id AND c.said_earliest <= '{self.day}'))"
        )

    def _of_told(self) -> str:
        return f"t.article_id IN (SELECT id FROM {self._told})"

    def _event(self) -> str:
        told = "IN (SELECT event_id FROM standing_report)"
        return f"(t.id {told} OR t.superseded_by {told})"

    def _mention(self) -> str:
        return "t.article_id IN (SELECT id FROM standing_article)"

    def _actor(self) -> str:
        return "t.id IN (SELECT actor_id FROM standing_actor)"

    def _actor_name(self) -> str:
        return (
            "(t.profile_id IS NULL OR EXISTS (SELECT 1 FROM mention AS m WHERE m.profile_id = t.profile_id))"
        )

    def _claim(self) -> str:
        if self.clock == "recorded":
            return f"(t.recorded_at < {self.moment} AND {self._of_told()})"
        return self._said("t.said_earliest") if self.clock == "said" else self._of_told()

    def _figure(self) -> str:
        return self._said(self._figure_day("t")) if self.clock == "said" else self._claim()

    def _figure_day(self, row: str) -> str:
        """The day a figure is of, or else the day of the claim that gives it."""
        claim = f"SELECT c.said_earliest FROM {self.main}.claim AS c WHERE c.id = {row}.claim_id"
        return f"coalesce({row}.as_of_earliest, ({claim}))"

    def _said(self, given: str) -> str:
        return f"({given} <= '{self.day}' OR ({given} IS NULL AND {self._of_told()}))"

    def _relation(self) -> str:
        ends = []
        for end in ("from", "to"):
            cases = " ".join(
                f"WHEN '{kind}' THEN EXISTS (SELECT 1 FROM {kind} AS x WHERE x.id = t.{end}_id)"
                for kind in ("claim", "figure", "report", "event")
            )
            ends.append(f"CASE t.{end}_kind {cases} END")
        recorded = f"t.recorded_at < {self.moment} AND " if self.clock == "recorded" else ""
        return recorded + " AND ".join(ends)

    def _decision(self) -> str:
        return f"t.at < {self.moment}"

    def _participation(self) -> str:
        return "t.report_id IN (SELECT id FROM standing_report)"

    def _office(self) -> str:
        return self._of_told()
