"""Draw invented stories of 1, 12, 100 and 1,000 events and say how long each picture takes.

    benchmarks/pictures.py [FOLDER] [--only timeline|figures|graph]

The stories are made up, in two languages, and hold every kind of date and status; tests draw them as well.
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from eventlog.edtf import parse_edtf
from eventlog.ontology import QUADS, EventType
from eventlog.store.rows import ActorRow, ClaimRow, EventRow, FigureRow, TieRow

SIZES = (1, 12, 100, 1000)

_ACTORS = (
    ("Wali Kota Rembang Laut", "person", "IDN"),
    ("Persatuan Nelayan Teluk Arang", "organization", "IDN"),
    ("Kementerian Pengairan", "government", "IDN"),
    ("Port Authority of Sundar Bay", "organization", "SGP"),
    ("Mayor Elena Varga", "person", "HUN"),
    ("Harbour Workers' Union", "group", "GBR"),
    ("Green Delta Front", "armed_group", "XKX"),
    ("Σύνδεσμος Ναυτικών", "organization", "GRC"),
    ("Министерство обороны Велдана", "government", "RUS"),
    ("River Commission", "organization", "HUN"),
)
_ENGLISH = (
    "Dock workers block the northern gate",
    "Council votes to close the old lock",
    "Flood wall gives way at Mile 9",
    "Ferry runs aground off the breakwater",
    "Union and port authority meet in the town hall",
    "Police search the union's offices",
    "River Commission names a new chair",
    "Fishermen demand compensation",
    "Navy patrol fires warning shots near the outer reef after three boats ignore repeated radio calls",
    "Court clears the harbour master of negligence",
    "Relief boats reach the cut-off villages",
    "Talks break down",
    "Mayor rejects the inquiry's findings",
    "Night curfew in the old town",
)
_INDONESIAN = (
    "Buruh pelabuhan memblokade gerbang utara",
    "Warga Teluk Arang menuntut ganti rugi",
    "Tanggul jebol di tiga titik",
    "Kapal feri kandas di dekat pemecah gelombang",
    "Wali kota menolak hasil penyelidikan",
    "Kementerian mengirim bantuan beras dan selimut ke desa-desa yang terisolasi selama sepekan",
    "Polisi menggeledah kantor serikat",
    "Pengadilan membebaskan syahbandar",
    "Perundingan buntu",
    "Nelayan dan pemerintah sepakat menghentikan penambangan pasir",
    "Jam malam berlaku di kota lama",
)
_OUTLETS = ("Teluk Post", "Sundar Herald", "Kabar Rembang", "Delta Wire", "The Lockkeeper", "Radio Varga")
_STATUSES = ("occurred",) * 6 + ("planned", "alleged", "denied", "ongoing")
_BASES = ("explicit", "explicit", "relative", "dateline", "publication", "inferred", "reviewer")


def _written_date(rng: random.Random, day: date) -> str:
    """One EDTF value near a day: mostly days, and each other form now and then."""
    iso, later = day.isoformat(), (day + timedelta(days=rng.randint(1, 9))).isoformat()
    rare = (
        f"{iso}~",
        f"{iso}?",
        f"{iso}%",
        iso[:7],
        iso[:7] + "~",
        iso[:4],
        f"{iso}/{later}",
        f"{iso}/..",
        f"{iso}/",
        f"../{iso}",
        f"/{iso}",
        f"[..{iso}]",
        f"[{iso}..]",
        f"[{iso},{later}]",
        f"{{{iso},{later}}}",
        f"[{iso}..{later}]",
        f"{iso[:7]}-XX",
        f"{iso[:3]}X",
        f"{iso[:4]}-21",
        f"{iso}T0{rng.randint(1, 9)}:15:00",
        "",
    )
    return iso if rng.random() < 0.62 else rng.choice(rare)


def invented_events(
    count: int, *, days: int = 400, start: date = date(2031, 3, 2), seed: int = 7
) -> list[EventRow]:
    """``count`` events over ``days`` days with a few crowded ones; the same for the same arguments."""
    rng = random.Random(seed)  # noqa: S311
    crowded = [rng.randint(0, days) for _ in range(3)]
    rows = []
    for number in range(1, count + 1):
        offset = rng.choice(crowded) if rng.random() < 0.25 else rng.randint(0, days)
        edtf = _written_date(rng, start + timedelta(days=offset)) if count > 1 else start.isoformat()
        bounds = parse_edtf(edtf) if edtf else None
        names = [actor[0] for actor in rng.sample(_ACTORS, 2)]
        reports = rng.randint(1, 12)
        rows.append(
            EventRow(
                ref=f"E{number}",
                edtf=edtf,
                earliest=bounds.earliest if bounds else None,
                latest=bounds.latest if bounds else None,
                date_basis=rng.choice(_BASES),
                type=rng.choice(tuple(EventType)).value,
                mode="",
                contexts=("disasters",),
                status=rng.choice(_STATUSES),
                title=rng.choice(_INDONESIAN if rng.random() < 0.5 else _ENGLISH),
                words="",
                actors=(names[0],),
                recipients=(names[1],) if rng.random() < 0.5 else (),
                place=rng.choice(("Teluk Arang", "Sundar", "")),
                country=rng.choice(("IDN", "HUN", "")),
                reports=reports,
                origins=rng.randint(1, reports),
                outlets=tuple(rng.sample(_OUTLETS, min(reports, 3))),
                confidence=round(rng.uniform(0.4, 1.0), 2),
            )
        )
    return rows


def invented_figures(count: int, *, widest: int = 300, seed: int = 5) -> list[FigureRow]:
    """Counts of the dead (and, from 20 on, of the arrested) that rise, with bounds and retractions."""
    rng = random.Random(seed)  # noqa: S311
    rows: list[FigureRow] = []
    for number in range(1, count + 1):
        day = date(2031, 5, 1) + timedelta(days=number * 40 // count + rng.randint(0, 2))
        value = float(round(4 + widest * number / count * rng.uniform(0.7, 1.2)))
        qualifier = rng.choice(("exact", "exact", "exact", "about", "at_least", "at_most", "range", "vague"))
        bounds = {
            "range": (None, value, value + 9),
            "vague": (None, value, None),
            "about": (value, None, None),
            "at_least": (value, value, None),
            "at_most": (value, None, value),
        }.get(qualifier, (value, value, value))
        rows.append(
            FigureRow(
                ref=f"F{number}",
                as_of=day.isoformat() if rng.random() < 0.7 else "",
                published=f"{day.isoformat()}T08:30:00+07:00",
                measure="arrested" if number > 20 and rng.random() < 0.4 else "killed",
                scope=rng.choice(("", "", "in Teluk Arang", "children")),
                value=bounds[0],
                low=bounds[1],
                high=bounds[2],
                qualifier=qualifier,
                unit="person",
                speaker=rng.choice(_ACTORS)[0],
                words="korban tewas",
                outlet=rng.choice(_OUTLETS),
                article=f"D{number}",
                event="E1",
                claim="",
                relation=f"supersedes F{number - 1}" if number > 1 and rng.random() < 0.35 else "",
                retracted=number % 9 == 4,
            )
        )
    return rows


def invented_ties(count: int, *, seed: int = 3) -> tuple[list[TieRow], list[ActorRow]]:
    """Ties from ``count`` events between actors, most of them of a few; and the actors."""
    rng = random.Random(seed)  # noqa: S311
    known = max(2, min(len(_ACTORS) + count // 4, 260))
    kinds = ("person", "organization", "government", "armed_group", "group")
    people = [
        (
            f"A{i + 1}",
            *(
                _ACTORS[i]
                if i < len(_ACTORS)
                else (f"{rng.choice(_OUTLETS).split()[0]} Komite {i}", kinds[i % 5], "IDN")
            ),
        )
        for i in range(known)
    ]
    ties = []
    for number in range(1, count + 1):
        source, target = people[int(known * rng.random() ** 2)], people[int(known * rng.random() ** 2)]
        day = date(2031, 3, 1) + timedelta(days=rng.randint(0, 300))
        kind = rng.choice(tuple(EventType))
        ties.append(
            TieRow(
                source=source[0],
                source_name=source[1],
                source_type=source[2],
                target=target[0],
                target_name=target[1],
                target_type=target[2],
                type=kind.value,
                sign=QUADS.get(kind, "other"),
                events=rng.randint(1, 5),
                refs=(f"E{number}", f"E{number + 1}"),
                first=None if number % 11 == 0 else day,
                last=None if number % 7 == 0 else day + timedelta(days=4),
            )
        )
    actors = [
        ActorRow(ref, name, kind, country, (name,), sum(ref in (t.source, t.target) for t in ties), 1, 1)
        for ref, name, kind, country in people
    ]
    return ties, actors


def invented_claims(count: int) -> list[ClaimRow]:
    """Statements in both languages, one with markup and control characters in it."""
    words = (
        "Kami tidak akan mundur",
        "The wall is sound",
        "[bold red]buy[/] \x1b[31mnow\x1b[0m\u202e | =1+1\nplease",
    )
    return [
        ClaimRow(
            ref=f"C{i}",
            said_on="2031-03-02" if i % 2 else "",
            published="2031-03-03T06:00:00+07:00",
            speaker=_ACTORS[i % len(_ACTORS)][0],
            speaker_text="dia",
            cue="kata",
            kind=("direct", "indirect", "mixed")[i % 3],
            content=words[i % 3],
            via="",
            outlet=_OUTLETS[i % 6],
            article="D1",
            event="",
        )
        for i in range(1, count + 1)
    ]


def _pictures(folder: Path) -> dict[str, Callable[[int], str]]:
    from eventlog.views.figures import FigureChartOptions, draw_figures
    from eventlog.views.graph import GraphOptions, write_graph
    from eventlog.views.timeline import TimelineOptions, draw_timeline

    def timeline(count: int) -> str:
        rows = invented_events(count, days={1: 0, 12: 30, 100: 200}.get(count, 1500))
        title = "The harbour dispute"
        return draw_timeline(
            rows, folder / f"timeline-{count}.png", options=TimelineOptions(title=title)
        ).summary

    def figures(count: int) -> str:
        rows = invented_figures(count)
        return draw_figures(rows, folder / f"figures-{count}.png", options=FigureChartOptions()).summary

    def graph(count: int) -> str:
        ties, actors = invented_ties(count)
        return write_graph(ties, actors, folder / f"graph-{count}.png", options=GraphOptions()).summary

    return {"timeline": timeline, "figures": figures, "graph": graph}


def main() -> int:
    """Draw and print one line a picture; exit status 1 when one takes longer than 20 seconds."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", nargs="?", default="", help="where the pictures go (default: nowhere)")
    parser.add_argument("--only", default="", help="timeline, figures or graph")
    asked = parser.parse_args()
    slow = False
    with tempfile.TemporaryDirectory() as spare:
        folder = Path(asked.folder or spare)
        folder.mkdir(parents=True, exist_ok=True)
        for name, draw in _pictures(folder).items():
            for count in SIZES if asked.only in ("", name) else ():
                began = time.perf_counter()
                said = draw(count)
                took = time.perf_counter() - began
                slow = slow or took > 20
                print(f"{name:9} {count:5} {took:6.1f} s  {said}")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
