"""Learn which triggers are events, which type, date and participants each has, and how far to trust it.

    training/events.py [--shared ../shared] [--folds 5] [--unseen FOLDER] [--mix] [--no-write]

Needs ``pip install --group training``. Reads ``gold/train``, ``gold/written`` and ``training/articles``,
never ``gold/dev``. Prints the scores of cross-validation by document on ``gold/train`` (what was written for
training only helps to train), then trains on everything and writes ``mentions/models/events-*.tsv``.
``--found`` keeps the extractions of cross-validation for ``benchmarks/events.py``. The same inputs give the
same bytes.
"""

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from annotations import trigger_span
from boosting import Contest, grow, table_of
from counterparts import Counterparts
from linear import Choice, Names, train
from mixing import mixed_trees, mixed_weights
from prepared import Prepared, prepared

from eventlog.language.pack import load_pack
from eventlog.mentions import loglinear
from eventlog.mentions.contract import as_json
from eventlog.mentions.events import find, looks, trees
from eventlog.mentions.events.cast import cast_of
from eventlog.mentions.events.casting import role_options, scene_of
from eventlog.mentions.events.date_view import date_numbers
from eventlog.mentions.events.dates import Calendar, date_options
from eventlog.mentions.events.lines import words_of
from eventlog.mentions.events.trigger_view import trigger_numbers
from eventlog.mentions.events.triggers import (
    Candidate,
    trigger_features,
    type_features,
    type_options,
)
from eventlog.mentions.model import Extraction
from eventlog.ontology import EventType

Place = tuple[int, int]
"""A candidate: its sentence and the first word of its trigger."""

VOCABULARY = {f"events-{name}": Names() for name in ("trigger", "type", "date", "role")}
ROUNDS = {"events-trigger-trees": 90, "events-date-trees": 60}

ROOT = Path(__file__).resolve().parents[1]
MODELS = ROOT / "src" / "eventlog" / "mentions" / "models"
WEIGHTS = {"train": 1.0, "written": 0.5, "own": 0.3}
"""How much an article counts, by where it is from."""
MIX = {"events-trigger": 0.3, "events-date": 0.5, "events-type": 0.5, "events-role": 0.0}
"""How much of the new models goes into those that ship, with ``--mix``; see ``events.md``."""
LEAST_COUNT = {"events-trigger": 3, "events-type": 3, "events-date": 3, "events-role": 3}
RIDGE = {"events-trigger": 5.0, "events-type": 3.0, "events-date": 5.0, "events-role": 5.0}


@dataclass(frozen=True)
class Lesson:
    """One annotated article with what each model can learn from it.

    ``taken`` are the annotated events by the candidate that names them, ``touched`` the candidates that no
    model is to learn from because they lie on the words of an event that another candidate has.
    """

    article: Prepared
    weight: float
    choices: dict[str, list[Choice]]
    taken: dict[Place, dict[str, Any]]
    touched: frozenset[Place]


def lesson_of(article: Prepared, *, weight: float) -> Lesson:
    """Set the events of an annotated article beside the engine's candidates."""
    gold, document, actors = article.gold, article.document, article.actors
    pack = load_pack(document.language)
    choices: dict[str, list[Choice]] = {name: [] for name in RIDGE}

    def learn(model: str, options: Sequence[Sequence[str]], right: tuple[int, ...]) -> None:
        numbered = [VOCABULARY[model].of(option) for option in options]
        choices[model].append(Choice(numbered, right, weight))

    names = Counterparts(gold["actors"], actors)
    calendar = Calendar(document, article.timexes, words_of(pack.code))
    reading = looks.read(document, pack, calendar=calendar, actors=actors, claims=article.claims)
    candidates = reading.candidates
    cast = cast_of(actors, document.headline, reading, claims=article.claims)
    taken, touched = matched(gold, candidates)
    for at, candidate in enumerate(candidates):
        if at in touched and at not in taken:
            continue
        features = trigger_features(reading, candidate)
        learn("events-trigger", (features, ()), (0 if at in taken else 1,))
        if at not in taken:
            continue
        event = taken[at]
        options = type_options(
            candidate, type_features(reading, candidate, looks.types_of_actors(candidate, actors))
        )
        right = next(i for i, (kind, _) in enumerate(options) if kind == event["type"])
        learn("events-type", [own for _, own in options], (right,))
        dated = date_options(calendar, looks.occasion_of(reading, candidate, event["type"]))
        matching = [i for i, option in enumerate(dated) if option.text == plain(event["date"])]
        if matching:
            learn("events-date", [option.features for option in dated], tuple(matching))
        scene = scene_of(reading, candidate, cast, EventType(event["type"]))
        for role in ("actor", "recipient"):
            parts = role_options(scene, role)
            wanted_ids = names.of(event[role])
            right_parts = [i for i, part in enumerate(parts) if part.actor in wanted_ids]
            if not event[role] or right_parts:
                learn("events-role", [part.features for part in parts], tuple(right_parts) or (0,))
    places = [(candidate.index, candidate.hit.first) for candidate in candidates]
    return Lesson(
        article,
        weight,
        choices,
        {places[at]: event for at, event in taken.items()},
        frozenset(places[at] for at in touched if at not in taken),
    )


def lessons_of(shared: Path, unseen: Path | None) -> list[Lesson]:
    """The lessons of all articles to learn from, newspapers first; ``prepared`` says what ``unseen`` is."""
    return [lesson_of(article, weight=WEIGHTS[kind]) for article, kind in prepared(shared, unseen)]


def plain(date: str) -> str:
    """An EDTF date without its marks of doubt, as the scorer compares it."""
    return date.translate({ord(mark): None for mark in "~?%"})


def contests_of(lesson: Lesson) -> dict[str, list[Contest]]:
    """What the trees can learn from an article, seen with the weights now in use."""
    article = lesson.article
    pack = load_pack(article.document.language)
    calendar = Calendar(article.document, article.timexes, words_of(pack.code))
    reading = looks.read(
        article.document, pack, calendar=calendar, actors=article.actors, claims=article.claims
    )
    seen = looks.looks_of(reading, calendar, article.actors)
    guesses = looks.guesses_of(seen)
    found: dict[str, list[Contest]] = {name: [] for name in ROUNDS}
    for at, look in enumerate(seen):
        place = (look.candidate.index, look.candidate.hit.first)
        if place in lesson.touched:
            continue
        event = lesson.taken.get(place)
        numbers = trigger_numbers(reading, seen, at)
        found["events-trigger-trees"].append(
            Contest((numbers, {}), (1 if event is None else 0,), lesson.weight)
        )
        if event is None:
            continue
        right = tuple(i for i, option in enumerate(look.dates) if option.text == plain(event["date"]))
        if right:
            options = date_numbers(calendar, look.occasion, look.dates, guesses=guesses, own=at)
            found["events-date-trees"].append(Contest(options, right, lesson.weight))
    return found


def matched(
    gold: dict[str, Any], candidates: Sequence[Candidate]
) -> tuple[dict[int, dict[str, Any]], set[int]]:
    """Annotated events by the candidate that is their trigger, and all candidates that touch a trigger."""
    spans = [c.line.span(c.hit.first, c.hit.last) for c in candidates]
    taken: dict[int, dict[str, Any]] = {}
    touched: set[int] = set()
    for event in gold["events"]:
        low, high = trigger_span(gold, event)
        over = {
            i: min(high, s.end) - max(low, s.start)
            for i, s in enumerate(spans)
            if s.start < high and low < s.end
        }
        touched |= set(over)
        free = [i for i in over if i not in taken]
        if free:
            taken[max(free, key=lambda i: (over[i], -i))] = event
    return taken, touched


def models_of(lessons: Iterable[Lesson], *, only: Iterable[str] = RIDGE) -> dict[str, dict[str, float]]:
    """The linear weights from these articles."""
    lessons = list(lessons)
    return {
        name: train(
            [c for lesson in lessons for c in lesson.choices[name]],
            VOCABULARY[name],
            least=LEAST_COUNT[name],
            ridge=RIDGE[name],
        )
        for name in only
    }


def forests_of(contests: Iterable[dict[str, list[Contest]]]) -> dict[str, str]:
    """The tables of trees from these articles."""
    contests = list(contests)
    return {
        name: table_of(*grow([c for one in contests for c in one[name]], rounds=rounds))
        for name, rounds in ROUNDS.items()
    }


def use(models: dict[str, dict[str, float]], forests: dict[str, str] | None = None) -> None:
    """Let the engine read these weights and trees instead of the files."""
    find.load_weights = looks.load_weights = lambda name: models.get(name, {})  # type: ignore[assignment]
    if forests is not None:
        parsed = {name: trees.parse_forest(table) for name, table in forests.items()}
        find.load_forest = lambda name: parsed[name]  # type: ignore[assignment]


def extracted(lesson: Prepared) -> dict[str, Any]:
    """The article as the engine would print it, from times and actors already found."""
    pack = load_pack(lesson.document.language)
    events, links = find.find_events(
        lesson.document,
        pack,
        timexes=lesson.timexes,
        actors=lesson.actors,
        figures=(),
        claims=lesson.claims,
    )
    found = Extraction(
        "offline", "0", timexes=lesson.timexes, actors=lesson.actors.actors, events=events, links=links
    )
    return as_json(lesson.document, found)


def scorer(shared: Path) -> ModuleType:
    """The scorer that lies beside the annotations."""
    loader = SourceFileLoader("score", str(shared / "gold" / "score.py"))
    module = ModuleType(loader.name)
    loader.exec_module(module)
    return module


def calibration(
    pairs: Iterable[tuple[dict[str, Any], dict[str, Any]]], score: ModuleType
) -> dict[str, float]:
    """Slope and offset of the log-odds that make confidence the share of events that the scorer pairs."""
    told: list[float] = []
    right: list[float] = []
    for gold, found in pairs:
        misses: dict[str, list[Any]] = defaultdict(list)
        score.score_article(gold, found, misses)
        wrong = {json.dumps(event, sort_keys=True) for what, _, event in misses["events"] if what == "wrong"}
        for event in found["events"]:
            told.append(event["confidence"])
            right.append(json.dumps(event, sort_keys=True) not in wrong)
    shares = np.clip(np.array(told), 1e-6, 1 - 1e-6)
    table = np.stack([np.log(shares / (1 - shares)), np.ones(len(shares))], axis=1)
    hits, w = np.array(right, dtype=float), np.array([1.0, 0.0])
    for _ in range(25):
        p = 1 / (1 + np.exp(-table @ w))
        w = w - np.linalg.solve(table.T @ (table * (p * (1 - p))[:, None]), table.T @ (p - hits))
    return {"offset": float(w[1]), "slope": float(w[0])}


def write(name: str, weights: dict[str, float]) -> None:
    """A model's file, without the weights that decide nothing."""
    rows = [f"{key}\t{weight:.3f}" for key, weight in sorted(weights.items()) if abs(weight) >= 0.01]
    (MODELS / f"{name}.tsv").write_text("\n".join(rows) + "\n", "utf-8")
    print(f"{name}: {len(rows)} weights")


def save(models: dict[str, dict[str, float]], forests: dict[str, str], *, mix: bool) -> None:
    """Write all models, with ``mix`` as means of those that ship and the new ones."""
    for name, new in models.items():
        write(name, mixed_weights(dict(loglinear.load_weights(name)), new, MIX[name]) if mix else new)
    for name, new in forests.items():
        path = MODELS / f"{name}.tsv"
        share = MIX[name.removesuffix("-trees")]
        table = mixed_trees(path.read_text("utf-8"), new, share) if mix else new
        path.write_text(table, "utf-8")
        print(f"{name}: {table.count(chr(10))} nodes")


ROWS = ("events", "events+date", "events+type", "events+roles")


def measure(pairs: Iterable[tuple[dict[str, Any], dict[str, Any]]], score: ModuleType) -> str:
    """The four event rows, over both languages and each alone."""
    totals: dict[str, dict[str, list[int]]] = defaultdict(lambda: {row: [0, 0, 0] for row in ROWS})
    for gold, found in pairs:
        counts = score.score_article(gold, found, defaultdict(list))
        for key in ("all", gold["language"]):
            for row in ROWS:
                totals[key][row] = [a + b for a, b in zip(totals[key][row], counts[row], strict=True)]
    lines = []
    for key in sorted(totals):
        cells = "  ".join(f"{row} {score.prf(*totals[key][row])[2]:.3f}" for row in ROWS)
        p, r, _ = score.prf(*totals[key]["events"])
        lines.append(f"{key:4} {cells}  (p {p:.2f} r {r:.2f}, {totals[key]['events'][2]} found)")
    return "\n".join(lines)


def main() -> int:
    """Cross-validate, then train on everything and write.

    The trees learn from articles as weights see them that were not trained on those articles.
    """
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--unseen", type=Path, help="the folder that training/names.py --unseen wrote")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--no-write", action="store_true")
    parser.add_argument("--mix", action="store_true", help="write means of the models that ship and the new")
    parser.add_argument("--only", choices=sorted(RIDGE), help="train and write only these linear weights")
    parser.add_argument("--found", type=Path, help="where to write the extractions of cross-validation")
    args = parser.parse_args()
    lessons = lessons_of(args.shared, args.unseen)
    news = [one for one in lessons if one.weight == 1.0]
    if args.only:
        write(args.only, models_of(lessons, only=(args.only,))[args.only])
        return 0
    seen: list[dict[str, list[Contest]]] = [{} for _ in lessons]
    models = []
    for fold in range(args.folds):
        models.append(models_of(one for at, one in enumerate(lessons) if at % args.folds != fold))
        use(models[fold])
        for at in range(fold, len(lessons), args.folds):
            seen[at] = contests_of(lessons[at])
    score = scorer(args.shared)
    pairs = []
    for fold in range(args.folds):
        use(models[fold], forests_of(one for at, one in enumerate(seen) if at % args.folds != fold))
        pairs += [
            (one.article.gold, extracted(one.article))
            for at, one in enumerate(news)
            if at % args.folds == fold
        ]
    print(f"cross-validation, {args.folds} folds of {len(news)} articles\n{measure(pairs, score)}")
    trust = calibration(pairs, score)
    if args.found:
        for _, found in pairs:
            for event in found["events"]:
                event["confidence"] = round(loglinear.calibrated(trust, event["confidence"]), 3)
        lines = [json.dumps(found, ensure_ascii=False) for _, found in pairs]
        args.found.write_text("\n".join(lines) + "\n", "utf-8")
    if not args.no_write:
        save(models_of(lessons), forests_of(seen), mix=args.mix)
        write("events-confidence", trust)
    loglinear.load_weights.cache_clear()
    return 0


if __name__ == "__main__":
    sys.exit(main())
