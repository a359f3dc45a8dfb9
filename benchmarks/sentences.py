"""Code single sentences of our own making: type, actor and recipient of the event that each states.

    benchmarks/sentences.py [--language id] [--misses type|roles|none] [--by type|form|mode]

``benchmarks/sentences/{id,en}.jsonl`` hold a sentence a line with its trigger and what it states. A type is
right where an event stands on the trigger and has it (for sentences that state no event: where none stands
there). Roles are right where every expected actor is among the actors and every expected recipient among
the recipients, on an event whose type is right; where a role is expected empty, it is not judged.
Targets: type 85, roles 75 of 100.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from eventlog.article.readers.jsonl import article_of
from eventlog.document.build import build_document
from eventlog.mentions.engine import extract_document, load_engine
from eventlog.mentions.model import Event, Extraction

FOLDER = Path(__file__).with_name("sentences")
PUBLISHED = "2022-01-20T06:53"


@dataclass(frozen=True)
class Judged:
    """A sentence, the event on its trigger, and which parts of it are right."""

    sentence: dict[str, Any]
    event: Event | None
    found: tuple[str, ...]
    type: bool
    roles: bool


def judged(code: str) -> Iterator[Judged]:
    """Every sentence of a language, coded."""
    engine = load_engine()
    for line in (FOLDER / f"{code}.jsonl").read_text("utf-8").splitlines():
        sentence = json.loads(line)
        given = {
            "doc_id": sentence["id"],
            "language": code,
            "published": PUBLISHED,
            "text": sentence["text"],
        }
        document = build_document(article_of(given, where=sentence["id"]))
        yield judge(sentence, extract_document(document, engine=engine))


def shares(code: str) -> dict[str, float]:
    """The shares of a language's sentences whose type and whose roles are right, from 0 to 1."""
    results = list(judged(code))
    return {row: sum(getattr(one, row) for one in results) / len(results) for row in ("type", "roles")}


def judge(sentence: dict[str, Any], extraction: Extraction) -> Judged:
    """Set an extraction beside what the sentence states."""
    at = sentence["text"].find(sentence["trigger"]) if sentence["trigger"] else 0
    end = at + len(sentence["trigger"] or sentence["text"])
    on = [e for e in extraction.events if e.trigger.start < end and at < e.trigger.end]
    event = next((e for e in on if e.type == sentence["type"]), on[0] if on else None)
    right = event is None if not sentence["type"] else event is not None and event.type == sentence["type"]
    names = {actor.id: (actor.name, *actor.aliases) for actor in extraction.actors}
    roles = right and (
        event is None
        or (
            _all_there(sentence["actor"], [names[one] for one in event.actors])
            and _all_there(sentence["recipient"], [names[one] for one in event.recipients])
        )
    )
    found = (
        ()
        if event is None
        else (
            event.type,
            *(names[a][0] for a in event.actors),
            "->",
            *(names[a][0] for a in event.recipients),
        )
    )
    return Judged(sentence, event, found, right, roles)


def _all_there(expected: list[str], found: list[tuple[str, ...]]) -> bool:
    return all(any(_alike(name, names) for names in found) for name in expected)


def _alike(expected: str, names: tuple[str, ...]) -> bool:
    """One name holds all the words of the other ("the fishermen", "fishermen")."""
    wanted = set(expected.lower().split())
    return any(wanted <= own or own <= wanted for own in (set(name.lower().split()) for name in names))


def main() -> int:
    """Print the shares that are right, and what is not."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--language", choices=("id", "en"))
    parser.add_argument("--misses", choices=("type", "roles", "none"), default="none")
    parser.add_argument("--by", choices=("type", "form", "mode"))
    args = parser.parse_args()
    for code in (args.language,) if args.language else ("id", "en"):
        results = list(judged(code))
        for row in ("type", "roles"):
            right = sum(getattr(one, row) for one in results)
            print(f"{code} {row:6} {100 * right / len(results):5.1f} of 100  ({right}/{len(results)})")
        if args.by:
            asked, right_ones = Counter(), Counter()
            for one in results:
                asked[one.sentence[args.by]] += 1
                right_ones[one.sentence[args.by]] += one.type
            for key in sorted(asked):
                print(f"   {key or '-':16} {right_ones[key]:3}/{asked[key]}")
        if args.misses != "none":
            for one in results:
                if not getattr(one, args.misses):
                    told = one.sentence
                    wanted = f"{told['type'] or 'no event'} {told['actor']} -> {told['recipient']}"
                    print(f"   {told['text']}\n      {wanted}, found {' '.join(one.found) or 'nothing'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
