"""An engine for tests of everything after extraction: it reads sentences of three fixed forms.

NAME (TYPE) asked NAME (TYPE) for help on EDTF in PLACE.
NAME (TYPE) said on DAY that N people were killed in PLACE.
Nobody can say why REASON.
"""

import re

from eventlog.document.model import Document
from eventlog.edtf import parse_edtf
from eventlog.mentions.engine import ENGINES
from eventlog.mentions.model import (
    Actor,
    ActorForm,
    ActorMention,
    Claim,
    Event,
    Extraction,
    Figure,
    Quarantined,
    Timex,
    TimexType,
)
from eventlog.ontology import ActorType, ClaimKind, DateBasis, EventStatus, EventType, Measure, Qualifier
from eventlog.span import Span

NAME = r"([^\s.()][^.()\n]*?) \((person|organization|government|armed_group|group)(?: ([A-Z]{3}))?\)"
ASKED = re.compile(rf"{NAME} (asked) {NAME} for help on (\S+) in ([^.\n]+)\.")
SAID = re.compile(rf"{NAME} (said) on (\S+) that ((\d+) people were killed in ([^.\n]+))\.")
WHY = re.compile(r"Nobody can say why ([^.\n]+)\.")


class TinyEngine:
    name = "tiny"
    version = "1"

    def extract(self, document: Document) -> Extraction:
        text = document.text
        actors: dict[str, Actor] = {}

        def actor(match: re.Match[str], group: int) -> str:
            name, span = match[group], Span(*match.span(group))
            known = actors.get(name)
            before = known.mentions if known else ()
            local = known.id if known else f"A{len(actors) + 1}"
            actors[name] = Actor(
                local,
                name,
                ActorType(match[group + 1]),
                (*before, ActorMention(span, ActorForm.NAME)),
                country=match[group + 2] or "",
            )
            return local

        events, claims, figures, timexes = [], [], [], []
        for n, match in enumerate(ASKED.finditer(text), start=1):
            date = parse_edtf(match[8])
            timexes.append(Timex(f"T{n}", Span(*match.span(8)), TimexType.DATE, match[8], date))
            events.append(
                Event(
                    id=f"E{n}",
                    span=Span(match.start(), match.end() - 1),
                    trigger=Span(*match.span(4)),
                    type=EventType.REQUEST,
                    status=EventStatus.OCCURRED,
                    date=date,
                    date_basis=DateBasis.EXPLICIT,
                    date_span=Span(*match.span(8)),
                    title=f"{match[1]} asks {match[5]}",
                    actors=(actor(match, 1),),
                    recipients=(actor(match, 5),),
                    place=match[9],
                    place_span=Span(*match.span(9)),
                    confidence=0.9,
                )
            )
        for n, match in enumerate(SAID.finditer(text), start=1):
            speaker = actor(match, 1)
            event = events[0].id if events else None
            claims.append(
                Claim(
                    id=f"C{n}",
                    content=Span(*match.span(6)),
                    kind=ClaimKind.INDIRECT,
                    speaker=speaker,
                    speaker_span=Span(*match.span(1)),
                    cue=Span(*match.span(4)),
                    said_on=match[5],
                    event=event,
                )
            )
            figures.append(
                Figure(
                    id=f"F{n}",
                    span=Span(*match.span(6)),
                    number=Span(*match.span(7)),
                    measure=Measure.KILLED,
                    qualifier=Qualifier.EXACT,
                    value=float(match[7]),
                    scope=match[8],
                    speaker=speaker,
                    as_of=match[5],
                    claim=f"C{n}",
                    event=event,
                )
            )
        held = tuple(Quarantined("claim", "no speaker", m[0], *m.span()) for m in WHY.finditer(text))
        return Extraction(
            self.name, self.version, timexes=tuple(timexes), actors=tuple(actors.values()),
            events=tuple(events), claims=tuple(claims), figures=tuple(figures), quarantine=held,
        )  # fmt: skip


ENGINES["tiny"] = "tiny_engine:TinyEngine"
