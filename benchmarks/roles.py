"""Who acts and who undergoes, measured alone: annotated triggers and types are given, roles are asked for.

    benchmarks/roles.py [--shared ../shared] [--folds 5] [--dev] [--misses N]

Cross-validates the ``events-role`` model by document on ``gold/train`` (``--dev``: trains on all of it and
measures on ``gold/dev``). ``agree`` is the scorer's rule: an actor in common where the annotation has one,
and a recipient in common where it has one. That rule never minds a guess where the annotation has nobody, so
the precision and recall of the named participants stand beside it.
"""

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parents[1]


def training() -> ModuleType:
    """The training script, whose lessons and solver are used."""
    loader = SourceFileLoader("train_events", str(ROOT / "training" / "events.py"))
    spec = spec_from_loader(loader.name, loader)
    assert spec is not None
    module = module_from_spec(spec)
    sys.modules[loader.name] = module
    sys.path.insert(0, str(ROOT / "training"))
    loader.exec_module(module)
    return module


def roles_given(train: ModuleType, article: Any) -> Iterator[tuple[Any, Any, dict[str, Any], Any]]:
    """All who may have a role, and the roles that the engine gives to each annotated event of known type."""
    from eventlog.language.pack import load_pack
    from eventlog.mentions.events import find, find_bystanders, looks
    from eventlog.mentions.events.cast import cast_of
    from eventlog.mentions.events.casting import scene_of
    from eventlog.mentions.events.dates import Calendar
    from eventlog.mentions.events.lines import words_of
    from eventlog.mentions.events.role_choice import roles_of
    from eventlog.ontology import EventType

    document = article.document
    pack = load_pack(document.language)
    others = find_bystanders(document, pack, article.actors, article.timexes)
    actors = replace(article.actors, actors=(*article.actors.actors, *others))
    calendar = Calendar(document, article.timexes, words_of(pack.code))
    reading = looks.read(document, pack, calendar=calendar, actors=actors, claims=article.claims)
    cast = cast_of(actors, document.headline, reading, claims=article.claims, others=others)
    for at, event in sorted(train.matched(article.gold, reading.candidates)[0].items()):
        candidate = reading.candidates[at]
        scene = scene_of(reading, candidate, cast, EventType(event["type"]))
        yield actors, candidate, event, roles_of(scene, find.load_weights("events-role"))


class Tally:
    """Counts of one language."""

    def __init__(self) -> None:
        self.events = self.agree = 0
        self.named: dict[str, list[int]] = {"actor": [0, 0, 0], "recipient": [0, 0, 0]}
        self.agreed: dict[str, int] = {"actor": 0, "recipient": 0}

    def add(self, wanted: dict[str, list[set[str]]], given: dict[str, tuple[str, ...]]) -> bool:
        """Count one event; ``wanted`` are the found ids of each annotated participant. True if it agrees."""
        right = True
        for role, people in wanted.items():
            ids = set().union(*people)
            shared = not people or bool(ids & set(given[role]))
            right = right and shared
            self.agreed[role] += shared
            hit, gold, said = self.named[role]
            hit += sum(1 for one in people if one & set(given[role]))
            self.named[role] = [hit, gold + len(people), said + len(given[role])]
        self.events += 1
        self.agree += right
        return right

    def line(self) -> str:
        """The figures in one line."""
        cells = [f"agree {self.agree / max(1, self.events):.3f}"]
        for role, (hit, gold, said) in self.named.items():
            share = self.agreed[role] / max(1, self.events)
            cells.append(f"{role} {share:.3f} (p {hit / max(1, said):.3f} r {hit / max(1, gold):.3f})")
        return f"{'  '.join(cells)}  of {self.events}"


def measure(train: ModuleType, lessons: Iterable[Any], tallies: dict[str, Tally], misses: list[str]) -> None:
    """Ask for the roles of every annotated event whose trigger the lexicon knows."""
    for lesson in lessons:
        gold = lesson.article.gold
        for actors, candidate, event, roles in roles_given(train, lesson.article):
            names = {one.id: one.name for one in actors.actors}
            known = train.Counterparts(gold["actors"], actors)
            wanted = {role: [known.of([one]) for one in event[role]] for role in ("actor", "recipient")}
            given = {"actor": roles.actors, "recipient": roles.recipients}
            right = tallies["all"].add(wanted, given)
            tallies[gold["language"]].add(wanted, given)
            if not right:
                misses.append(
                    _miss(
                        gold,
                        event,
                        candidate,
                        wanted,
                        {r: [names[i] for i in ids] for r, ids in given.items()},
                    )
                )


def _miss(
    gold: dict[str, Any],
    event: dict[str, Any],
    candidate: Any,
    wanted: dict[str, list[set[str]]],
    said: dict[str, list[str]],
) -> str:
    """A miss with its sentence, what was wanted and what was said."""
    people = {one["id"]: one["name"] for one in gold["actors"]}
    want = {role: [people.get(one, one) for one in event[role]] for role in wanted}
    absent = [role for role, ones in wanted.items() if ones and not set().union(*ones)]
    return (
        f"{gold['doc_id']} {event['type']} «{event['trigger']}» {candidate.form}"
        f" {candidate.hit.entry.group.frame}\n  {candidate.line.sentence.span.of(gold['text'])}\n"
        f"  want {want}\n  said {said}" + (f"  (not found: {', '.join(absent)})" if absent else "")
    )


def main() -> int:
    """Cross-validate and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--unseen", type=Path, help="the folder that training/names.py --unseen wrote")
    parser.add_argument("--dev", action="store_true")
    parser.add_argument("--misses", type=int, default=0)
    args = parser.parse_args()
    train = training()

    from prepared import prepare  # training/ is on the path from here on

    read = train.lessons_of(args.shared, args.unseen)
    news = [one for one in read if one.weight == 1.0]
    written = read[len(news) :]
    tallies: dict[str, Tally] = defaultdict(Tally)
    misses: list[str] = []
    if args.dev:
        train.use(train.models_of([*news, *written], only=("events-role",)))
        paths = sorted((args.shared / "gold" / "dev").glob("*.json"))
        measure(train, [train.lesson_of(prepare(path), weight=1.0) for path in paths], tallies, misses)
    else:
        for fold in range(args.folds):
            kept = [one for at, one in enumerate(news) if at % args.folds != fold]
            train.use(train.models_of([*kept, *written], only=("events-role",)))
            measure(train, news[fold :: args.folds], tallies, misses)
    for key in sorted(tallies):
        print(f"{key:4} {tallies[key].line()}")
    for miss in misses[: args.misses]:
        print(miss)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
