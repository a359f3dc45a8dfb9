"""Mentions made into rows, with local ids turned into numbers and every span into evidence."""

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, TypeVar

from eventlog.document.model import Document
from eventlog.edtf import parse_edtf
from eventlog.errors import InputError
from eventlog.mentions.model import Actor, Claim, Event, Extraction, Figure, Link, Quarantined, Timex
from eventlog.ontology import ActorType, RelationKind, Role
from eventlog.records import models
from eventlog.records.bundle import Bundle
from eventlog.records.groups import identity_of, main_country
from eventlog.records.models.article import CONTEXT
from eventlog.records.names import fold, script_of
from eventlog.records.profiles import profile_key
from eventlog.records.resolution import GROUP
from eventlog.records.summary import ReportFacts, summarize
from eventlog.span import Span

__all__ = ["Findings"]

_Mention = TypeVar("_Mention")

_ALPHA3 = re.compile(r"[A-Z]{3}")


class Findings:
    """Adds one extraction's rows to a bundle. ``refused`` gathers what made no valid row, with the reason."""

    def __init__(self, bundle: Bundle, document: Document, engine: str, recorded_at: datetime) -> None:
        self.refused: list[Quarantined] = []
        self._bundle = bundle
        self._document = document
        self._engine = engine
        self._at = recorded_at
        self._evidence: dict[Span, int] = {}
        self._ids: dict[str, dict[str, int]] = {"actor": {}, "event": {}, "claim": {}, "figure": {}}
        self._mentions: list[tuple[Span, int]] = []
        self._home = ""

    def add_all(self, found: Extraction) -> None:
        """Every mention in the order in which later ones refer to earlier ones."""
        self._home = self._bundle.article.country = main_country(found.actors)
        for timex in found.timexes:
            self._try("timex", timex.span, self._timex, timex)
        for actor in found.actors:
            span = actor.mentions[0].span if actor.mentions else None
            self._try("actor", span, self._actor, actor)
        for event in found.events:
            self._try("event", event.span, self._event, event)
        for claim in found.claims:
            self._try("claim", claim.content, self._claim, claim)
        for figure in found.figures:
            self._try("figure", figure.span, self._figure, figure)
        self._take_part(found)
        for link in found.links:
            self._try("relation", link.span, self._link, link)
        for figure in found.figures:
            if figure.part_of:
                whole = Link(RelationKind.PART_OF, figure.id, figure.part_of, reason="said in the article")
                self._try("relation", figure.span, self._link, whole)

    def _try(self, kind: str, span: Span | None, add: Callable[[_Mention], None], mention: _Mention) -> None:
        try:
            add(mention)
        except ValueError as error:
            reason = " ".join(str(error).split())
            place = (span.start, span.end) if span else (None, None)
            words = span.of(self._document.text) if span else ""
            self.refused.append(Quarantined(kind, reason, words, *place))

    def _new_id(self, kind: type[models.Row]) -> int:
        return len(self._bundle.rows.get(str(kind.__tablename__), ())) + 1

    def _words(self, span: Span | None) -> str:
        return span.of(self._document.text) if span else ""

    def _evidence_if(self, span: Span | None) -> int | None:
        return self._evidence_of(span) if span else None

    def _evidence_of(self, span: Span) -> int:
        """The number of the evidence row of a span, made when it is first asked for."""
        if span not in self._evidence:
            text = self._document.text
            row = models.Evidence(
                id=self._new_id(models.Evidence),
                article_id=1,
                start=span.start,
                end=span.end,
                exact=span.of(text),
                prefix=text[max(0, span.start - CONTEXT) : span.start],
                suffix=text[span.end : span.end + CONTEXT],
            )
            self._bundle.add(row)
            self._evidence[span] = row.id
        return self._evidence[span]

    def _timex(self, timex: Timex) -> None:
        self._bundle.add(
            models.Timex(
                id=self._new_id(models.Timex),
                article_id=1,
                evidence_id=self._evidence_of(timex.span),
                type=str(timex.type),
                value=timex.value,
                edtf=timex.edtf.text if timex.edtf else "",
                earliest=timex.edtf.earliest if timex.edtf else None,
                latest=timex.edtf.latest if timex.edtf else None,
                basis=timex.basis,
                anchor=timex.anchor,
                rule=timex.rule,
                mod=timex.mod,
            )
        )

    def _actor(self, actor: Actor) -> None:
        country, identifying = identity_of(actor, language=self._document.language, home=self._home)
        number = self._new_id(models.Actor)
        row = models.Actor(id=number, name=actor.name, type=actor.type, country=country, recorded_at=self._at)
        self._bundle.add(row)
        self._bundle.add(self._profile(row, identifying))
        self._ids["actor"][actor.id] = number
        self._names(actor, number, identifying)
        self._offices(actor, number)
        for mention in actor.mentions:
            self._mentions.append((mention.span, number))
            self._bundle.add(
                models.Mention(
                    id=self._new_id(models.Mention),
                    actor_id=number,
                    profile_id=number,
                    article_id=1,
                    evidence_id=self._evidence_of(mention.span),
                    form=str(mention.form),
                )
            )

    def _profile(self, actor: models.Actor, identifying: frozenset[str]) -> models.Profile:
        """How this article presents the actor, by which it meets others; its number is the actor's here."""
        article = self._bundle.article
        own = f"{article.text_sha256} {actor.id} {fold(actor.name)}"
        kind = ActorType(actor.type)
        return models.Profile(
            id=actor.id,
            actor_id=actor.id,
            key=profile_key(type=kind, country=actor.country, names=identifying, own=own),
            name=actor.name,
            type=kind,
            country=actor.country,
            names=tuple(sorted(identifying)),
            first_seen=f"{article.published_day or date.max} {article.doc_id}",
        )

    def _offices(self, actor: Actor, number: int) -> None:
        """Each office at the first mention that says it."""
        for title in dict.fromkeys(actor.offices):
            spans = (mention.span for mention in actor.mentions)
            said = next((span for span in spans if fold(title) in fold(self._words(span))), None)
            if said is not None:
                self._bundle.add(
                    models.Office(
                        id=self._new_id(models.Office),
                        actor_id=number,
                        profile_id=number,
                        article_id=1,
                        evidence_id=self._evidence_of(said),
                        title=title,
                    )
                )

    def _names(self, actor: Actor, number: int, identifying: frozenset[str]) -> None:
        """Every form as the text has it, then identifying names that no form equals (a title parsed off)."""
        forms = {name: fold(name) in identifying for name in (actor.name, *actor.aliases)}
        written = {fold(name) for name in forms}
        said = (name for name in identifying - written if not name.startswith(GROUP))
        forms |= dict.fromkeys(sorted(said), True)
        for name, joins in forms.items():
            self._bundle.add(
                models.ActorName(
                    id=self._new_id(models.ActorName),
                    actor_id=number,
                    profile_id=number,
                    name=name,
                    folded=fold(name),
                    language=self._document.language,
                    script=script_of(name),
                    identifying=joins,
                )
            )

    def _event(self, event: Event) -> None:
        words = self._words(event.span)
        shared: dict[str, Any] = {
            "title": event.title or words,
            "type": event.type,
            "mode": event.mode,
            "contexts": event.contexts,
            "status": event.status,
            "edtf": event.date.text,
            "earliest": event.date.earliest,
            "latest": event.date.latest,
            "date_basis": event.date_basis,
            "place": event.place,
            "country": event.country if _ALPHA3.fullmatch(event.country) else "",
            "confidence": event.confidence,
        }
        number = self._new_id(models.Event)
        row = models.Event(
            id=number, recorded_at=self._at, **summarize([ReportFacts(id=number, words=words, **shared)])
        )
        report = models.Report(
            id=self._new_id(models.Report),
            event_id=number,
            article_id=1,
            evidence_id=self._evidence_of(event.span),
            trigger=self._words(event.trigger),
            trigger_evidence_id=self._evidence_of(event.trigger),
            date_evidence_id=self._evidence_if(event.date_span),
            place_evidence_id=self._evidence_if(event.place_span),
            engine=self._engine,
            run_id=1,
            recorded_at=self._at,
            **shared,
        )
        self._bundle.add(row)
        self._bundle.add(report)
        self._ids["event"][event.id] = number

    def _claim(self, claim: Claim) -> None:
        said_on, earliest, latest = self._day("claim", "said_on", claim.said_on, claim.content)
        speaker = self._words(claim.speaker_span)
        number = self._new_id(models.Claim)
        row = models.Claim(
            id=number,
            article_id=1,
            evidence_id=self._evidence_of(claim.content),
            content=self._words(claim.content),
            speaker_id=self._ids["actor"].get(claim.speaker or ""),
            speaker_profile_id=self._ids["actor"].get(claim.speaker or ""),
            speaker_text=speaker,
            speaker_folded=fold(speaker),
            speaker_evidence_id=self._evidence_if(claim.speaker_span),
            cue=self._words(claim.cue),
            cue_evidence_id=self._evidence_if(claim.cue),
            kind=claim.kind,
            denies=claim.denies,
            said_on=said_on,
            said_earliest=earliest,
            said_latest=latest,
            via=self._chain(claim, speaker),
            event_id=self._ids["event"].get(claim.event or ""),
            report_id=self._ids["event"].get(claim.event or ""),
            run_id=1,
            recorded_at=self._at,
        )
        self._bundle.add(row)
        self._ids["claim"][claim.id] = number
        for position, via in enumerate(claim.via):
            evidence = self._evidence_of(via.span)
            self._bundle.add(
                models.ClaimVia(claim_id=number, position=position, name=via.name, evidence_id=evidence)
            )

    def _chain(self, claim: Claim, speaker: str) -> str:
        """``outlet <- agency <- speaker``, only where somebody stands between."""
        if not claim.via:
            return ""
        names = {row.id: row.name for row in self._bundle.of(models.Actor)}
        last = names.get(self._ids["actor"].get(claim.speaker or "", 0), speaker)
        links = (self._document.outlet, *(via.name for via in claim.via), last)
        return " <- ".join(link for link in links if link)

    def _figure(self, figure: Figure) -> None:
        as_of, earliest, latest = self._day("figure", "as_of", figure.as_of, figure.span)
        number = self._new_id(models.Figure)
        row = models.Figure(
            id=number,
            article_id=1,
            evidence_id=self._evidence_of(figure.span),
            number_evidence_id=self._evidence_of(figure.number),
            claim_id=self._ids["claim"].get(figure.claim or ""),
            event_id=self._ids["event"].get(figure.event or ""),
            report_id=self._ids["event"].get(figure.event or ""),
            measure=figure.measure,
            scope=figure.scope,
            scope_folded=fold(figure.scope),
            scope_class=figure.scope_class,
            stance=figure.stance,
            stance_evidence_id=self._evidence_if(figure.stance_span),
            revised_from=self._ids["figure"].get(figure.revised_from or ""),
            value=figure.value,
            low=figure.low,
            high=figure.high,
            qualifier=figure.qualifier,
            unit=figure.unit,
            speaker_id=self._ids["actor"].get(figure.speaker or ""),
            speaker_profile_id=self._ids["actor"].get(figure.speaker or ""),
            as_of=as_of,
            as_of_earliest=earliest,
            as_of_latest=latest,
            run_id=1,
            recorded_at=self._at,
        )
        self._bundle.add(row)
        self._ids["figure"][figure.id] = number

    def _day(self, kind: str, name: str, said: str, span: Span) -> tuple[str, date | None, date | None]:
        """A day as EDTF with its bounds; one that is none is set aside, and the rest of the mention stays."""
        if not said:
            return "", None, None
        try:
            day = parse_edtf(said)
        except InputError as error:
            self.refused.append(
                Quarantined(kind, f"{name}: {error}", self._words(span), span.start, span.end)
            )
            return "", None, None
        return day.text, day.earliest, day.latest

    def _take_part(self, found: Extraction) -> None:
        """Actors, recipients, the government of the place, and whoever else the clause or its claims name."""
        places = self._places()
        about: dict[str, list[Span]] = {}
        for claim in found.claims:
            if claim.event:
                about.setdefault(claim.event, []).append(claim.content)
        for event in found.events:
            report = self._ids["event"].get(event.id)
            if report is None:
                continue
            roles: dict[int, Role] = {}
            for role, ids in ((Role.ACTOR, event.actors), (Role.RECIPIENT, event.recipients)):
                for position, local in enumerate(dict.fromkeys(ids)):
                    if local in self._ids["actor"]:
                        roles.setdefault(self._ids["actor"][local], role)
                        self._participation(report, self._ids["actor"][local], role, position)
            here = places.get(fold(event.place)) if event.place else None
            if here is not None and here not in roles:
                roles[here] = Role.PLACE
                self._participation(report, here, Role.PLACE, 0)
            spans = (event.span, *about.get(event.id, ()))
            named = [n for span, n in self._mentions if any(whole.contains(span) for whole in spans)]
            rest = (n for n in dict.fromkeys(named) if n not in roles)
            for position, number in enumerate(rest):
                self._participation(report, number, Role.MENTIONED, position)

    def _places(self) -> dict[str, int]:
        """Governments by their names, as a country that is a place may also be an actor."""
        states = {a.id for a in self._bundle.of(models.Actor) if a.type == ActorType.GOVERNMENT}
        named = reversed(self._bundle.of(models.ActorName))
        return {name.folded: name.actor_id for name in named if name.actor_id in states}

    def _participation(self, report: int, actor: int, role: Role, position: int) -> None:
        self._bundle.add(
            models.Participation(
                id=self._new_id(models.Participation),
                report_id=report,
                actor_id=actor,
                profile_id=actor,
                role=role,
                position=position,
            )
        )

    def _link(self, link: Link) -> None:
        source, target = self._end(link.source), self._end(link.target)
        if source is None or target is None:
            raise ValueError(f"leads to what was not found: {link.source} to {link.target}")
        self._bundle.add(
            models.Relation(
                id=self._new_id(models.Relation),
                kind=link.kind,
                from_kind=source[0],
                from_id=source[1],
                to_kind=target[0],
                to_id=target[1],
                evidence_id=self._evidence_if(link.span),
                made_by=self._engine,
                reason=link.reason,
                recorded_at=self._at,
            )
        )

    def _end(self, local: str) -> tuple[str, int] | None:
        """A link's end; an article speaks of its own report of an event, numbered as the event is here."""
        for kind, table in (("report", "event"), ("claim", "claim"), ("figure", "figure")):
            if local in self._ids[table]:
                return kind, self._ids[table][local]
        return None
