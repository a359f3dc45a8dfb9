"""Read the annotated articles of ``training/articles``, our own prose on invented events.

    training/annotations.py FILE...        check files: one line for each thing that is wrong

An article is one text file named by its language and a number. A head of ``key: value`` lines comes first,
an empty line, then the text with each event's trigger in braces after the event's number (``{3|arrested}``),
then two tables, one row a line, cells between bars::

    == actors
    a | government | Harbour Police of Lindow | Harbour Police; the police
    == events
    3 | 2024-03-11 | COERCE | occurred | a | b, c | Lindow

An actor is its key, type, fullest name and other names (parted by semicolons); an event its number, EDTF
date, type, status, actors, recipients (keys parted by commas, or nothing) and place. What an event, an
actor and a date are, ``gold/GUIDELINES.md`` says.
"""

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from eventlog.article.readers.jsonl import article_of
from eventlog.document.build import build_document
from eventlog.document.model import Document
from eventlog.ontology import EventStatus, EventType

OWN = Path(__file__).resolve().parent / "articles"

_MARK = re.compile(r"\{(\d+)\|([^{}|]+)\}")
_DAY = r"\d{4}(-\d\d(-\d\d)?)?~?"
_DATE = re.compile(rf"{_DAY}(/({_DAY}|\.\.))?|\.\./{_DAY}")
_ACTOR_TYPES = frozenset({"person", "organization", "government", "armed_group", "group"})
_FIELDS = ("doc_id", "language", "published", "headline", "byline", "outlet", "url", "text")
_HEAD = ("language", "published", "outlet", "headline")


class AnnotationError(ValueError):
    """An article that breaks the format; the message names file and line."""


@dataclass
class _Reading:
    """One file as it is read: where we are, the head and what stands in the tables."""

    path: Path
    head: dict[str, str] = field(default_factory=dict)
    body: list[str] = field(default_factory=list)
    rows: dict[str, list[tuple[int, list[str]]]] = field(default_factory=lambda: {"actors": [], "events": []})

    def wrong(self, line: int, what: str) -> AnnotationError:
        return AnnotationError(f"{self.path}:{line}: {what}")


def gold_paths(shared: Path) -> list[Path]:
    """The annotated articles of ``gold/train`` and ``gold/written``, in a fixed order."""
    folders = (shared / "gold" / "train", shared / "gold" / "written")
    return [path for folder in folders for path in sorted(folder.glob("*.json"))]


def own_paths() -> list[Path]:
    """Our own annotated articles, in a fixed order."""
    return sorted(OWN.glob("*/*.txt"))


def read_annotated(path: Path) -> dict[str, Any]:
    """One annotated article: JSON of ``gold``, or text of ``training/articles``."""
    if path.suffix != ".json":
        return read_annotations(path)
    gold: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return gold


def read_annotations(path: Path) -> dict[str, Any]:
    """One article as ``gold`` gives it: text, actors and events, triggers by offsets in code points.

    Raises AnnotationError at the first thing that is wrong.
    """
    reading = _read(path)
    text, triggers = _unmarked("\n".join(reading.body).strip())
    actors = list(_actors(reading, f"{reading.head['headline']}\n{text}"))
    events = list(_events(reading, triggers, {actor["id"] for actor in actors}))
    if missing := sorted(set(triggers) - {int(event["id"]) for event in events}):
        raise reading.wrong(1, f"marked in the text without a row: {missing}")
    return {"doc_id": path.stem, **reading.head, "text": text, "actors": actors, "events": events}


def trigger_span(gold: dict[str, Any], event: dict[str, Any]) -> tuple[int, int]:
    """The characters of an annotated trigger, half-open."""
    if "trigger_start" in event:
        return event["trigger_start"], event["trigger_end"]
    at = occurrence(gold["text"], event["quote"], event)
    start = gold["text"].find(event["trigger"], max(at, 0))
    return start, start + len(event["trigger"])


def occurrence(text: str, words: str, item: dict[str, Any]) -> int:
    """Where the words of an annotated item begin, the ``nth`` time if it says so; -1 where they do not."""
    at = -1
    for _ in range(int(item.get("nth", 1))):
        at = text.find(words, at + 1)
    return at


def document_of(gold: dict[str, Any], *, where: str) -> Document:
    """The document of an annotated article; ``where`` names the article in messages."""
    return build_document(article_of({key: gold[key] for key in _FIELDS if key in gold}, where=where))


def _read(path: Path) -> _Reading:
    reading = _Reading(path)
    part = "head"
    for at, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if line.startswith("== "):
            part = line[3:].strip()
            if part not in reading.rows:
                raise reading.wrong(at, f"no table is called {part!r}")
        elif part in reading.rows:
            if line.strip():
                reading.rows[part].append((at, [cell.strip() for cell in line.split("|")]))
        elif part == "head" and line.strip():
            key, _, value = line.partition(": ")
            if key not in _HEAD or not value.strip():
                raise reading.wrong(at, f"no head line: {line!r}")
            reading.head[key] = value.strip()
        elif part == "head":
            part = "body"
        else:
            reading.body.append(line)
    if absent := [key for key in _HEAD if key not in reading.head]:
        raise reading.wrong(1, f"the head lacks {', '.join(absent)}")
    return reading


def _unmarked(marked: str) -> tuple[str, dict[int, tuple[int, int]]]:
    """The text without its marks, and each trigger's span in it."""
    parts: list[str] = []
    triggers: dict[int, tuple[int, int]] = {}
    at = length = 0
    for mark in _MARK.finditer(marked):
        parts += [marked[at : mark.start()], mark[2]]
        length += mark.start() - at
        triggers[int(mark[1])] = (length, length + len(mark[2]))
        length += len(mark[2])
        at = mark.end()
    return "".join([*parts, marked[at:]]), triggers


def _actors(reading: _Reading, told: str) -> Iterator[dict[str, Any]]:
    for at, cells in reading.rows["actors"]:
        if len(cells) not in (3, 4) or cells[1] not in _ACTOR_TYPES:
            raise reading.wrong(at, "an actor is: key | type | name | other names")
        others = [name.strip() for name in cells[3].split(";")] if len(cells) == 4 else []
        names = [name for name in (cells[2], *others) if name]
        if absent := [name for name in names if name not in told]:
            raise reading.wrong(at, f"not in the text: {'; '.join(absent)}")
        yield {"id": cells[0], "type": cells[1], "name": names[0], "aliases": names[1:]}


def _events(
    reading: _Reading, triggers: dict[int, tuple[int, int]], known: set[str]
) -> Iterator[dict[str, Any]]:
    published = reading.head["published"][:10]
    for at, cells in reading.rows["events"]:
        if len(cells) != 7:
            raise reading.wrong(at, "an event is: number | date | type | status | actor | recipient | place")
        number, date, kind, status, *roles, place = cells
        if int(number) not in triggers:
            raise reading.wrong(at, f"no {{{number}|…}} in the text")
        if not _DATE.fullmatch(date):
            raise reading.wrong(at, f"no date: {date!r}")
        if status == "occurred" and re.split("[/~]", date)[0] > published:
            raise reading.wrong(at, f"occurred on {date}, after the article of {published}")
        EventType(kind), EventStatus(status)
        actor, recipient = (re.findall(r"[^,\s-]+", cell) for cell in roles)
        if strange := sorted({*actor, *recipient} - known):
            raise reading.wrong(at, f"no actor has the key {', '.join(strange)}")
        yield {
            "id": number,
            "trigger_start": triggers[int(number)][0],
            "trigger_end": triggers[int(number)][1],
            "date": date,
            "type": kind,
            "status": status,
            "actor": actor,
            "recipient": recipient,
            "place": "" if place == "-" else place,
        }


def main() -> int:
    """Check files; print what is wrong and how much there is."""
    wrong = 0
    for name in sys.argv[1:]:
        try:
            article = read_annotations(Path(name))
        except ValueError as error:
            wrong += 1
            print(error if isinstance(error, AnnotationError) else f"{name}: {error}")
        else:
            print(f"{name}: {len(article['text'].split())} words, {len(article['events'])} events")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
