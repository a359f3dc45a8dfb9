"""Train the event models: which triggers are events, which type and which date each has.

    training/events.py [--shared ../shared] [--folds 5] [--no-write]

Reads ``gold/train`` and ``gold/written``, never ``gold/dev``. Prints the scores of cross-validation by
document on ``gold/train`` (written articles are always in the training part and never tested on: they are
denser in events than newspapers), then trains on everything and writes ``mentions/models/events-*.tsv``. The
same inputs give the same bytes.
"""

import argparse
import json
import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from eventlog.article.readers.jsonl import article_of
from eventlog.document.build import build_document
from eventlog.document.model import Document
from eventlog.language.pack import load_pack
from eventlog.mentions.actors import ActorTable, find_actors
from eventlog.mentions.contract import as_json
from eventlog.mentions.events import find, loglinear
from eventlog.mentions.events.cast import cast_of
from eventlog.mentions.events.casting import role_options, roles_of, scene_of
from eventlog.mentions.events.dates import Calendar, Told, date_options
from eventlog.mentions.events.lines import words_of
from eventlog.mentions.events.roles import Participants
from eventlog.mentions.events.triggers import (
    Candidate,
    candidates_of,
    trigger_features,
    type_features,
    type_options,
)
from eventlog.mentions.model import Claim, Extraction, Timex
from eventlog.mentions.quotations import find_claims
from eventlog.mentions.timexes import find_timexes
from eventlog.ontology import EventType

ROOT = Path(__file__).resolve().parents[1]
MODELS = ROOT / "src" / "eventlog" / "mentions" / "models"
WRITTEN_WEIGHT = 0.5
LEAST_COUNT = {"events-trigger": 3, "events-type": 3, "events-date": 3, "events-role": 3}
RIDGE = {"events-trigger": 5.0, "events-type": 3.0, "events-date": 5.0, "events-role": 5.0}


@dataclass(frozen=True)
class Choice:
    """One thing to learn: options as feature lists, those that are right, and how much it counts."""

    options: Sequence[Sequence[str]]
    right: tuple[int, ...]
    weight: float = 1.0


@dataclass(frozen=True)
class Prepared:
    """One annotated article with the times and actors that the engine finds in it."""

    gold: dict[str, Any]
    document: Document
    timexes: tuple[Timex, ...]
    actors: ActorTable
    claims: tuple[Claim, ...]


@dataclass(frozen=True)
class Lesson:
    """One annotated article with what each model can learn from it."""

    article: Prepared
    choices: dict[str, list[Choice]]


def prepare(path: Path) -> Prepared:
    """Read one annotated article by the engine's own steps."""
    gold = json.loads(path.read_text("utf-8"))
    fields = ("doc_id", "language", "published", "headline", "byline", "outlet", "url", "text")
    document = build_document(article_of({key: gold[key] for key in fields if key in gold}, where=str(path)))
    pack = load_pack(document.language)
    timexes, actors = find_timexes(document, pack), find_actors(document, pack)
    claims = find_claims(document, pack, timexes=timexes, actors=actors)
    return Prepared(gold, document, timexes, actors, claims)


def lesson_of(article: Prepared, *, weight: float) -> Lesson:
    """Set the events of an annotated article beside the engine's candidates."""
    gold, document, actors = article.gold, article.document, article.actors
    pack = load_pack(document.language)
    choices: dict[str, list[Choice]] = {name: [] for name in RIDGE}
    names = Names(gold["actors"], actors)
    calendar = Calendar(document, article.timexes, words_of(pack.code).speech)
    reading = find.read(document, pack, calendar=calendar, actors=actors, claims=article.claims)
    candidates = candidates_of(reading)
    cast = cast_of(actors, document.headline, reading, candidates, claims=article.claims)
    taken, touched = matched(gold, candidates)
    told: list[Told] = []
    for at, candidate in enumerate(candidates):
        if at in touched and at not in taken:
            continue
        features = trigger_features(reading, candidate)
        choices["events-trigger"].append(Choice((features, ()), (0 if at in taken else 1,), weight))
        if at not in taken:
            continue
        event = taken[at]
        options = type_options(
            candidate, type_features(reading, candidate, find.types_of_actors(candidate, actors))
        )
        right = next(i for i, (kind, _) in enumerate(options) if kind == event["type"])
        choices["events-type"].append(Choice([own for _, own in options], (right,), weight))
        dated = date_options(calendar, find.occasion_of(reading, candidate, event["type"], tuple(told)))
        wanted = event["date"].translate({ord(c): None for c in "~?%"})
        told.append(Told(wanted, candidate.index, event["type"]))
        matching = [i for i, option in enumerate(dated) if option.text == wanted]
        if matching:
            choices["events-date"].append(
                Choice([option.features for option in dated], tuple(matching), weight)
            )
        scene = scene_of(reading, candidate, cast, EventType(event["type"]))
        for role in ("actor", "recipient"):
            parts = role_options(scene, role)
            wanted_ids = names.of(event[role])
            right_parts = [i for i, part in enumerate(parts) if part.actor in wanted_ids]
            if not event[role] or right_parts:
                choices["events-role"].append(
                    Choice([part.features for part in parts], tuple(right_parts) or (0,), weight)
                )
    return Lesson(article, choices)


def matched(
    gold: dict[str, Any], candidates: Sequence[Candidate]
) -> tuple[dict[int, dict[str, Any]], set[int]]:
    """Annotated events by the candidate that is their trigger, and all candidates that touch a trigger."""
    spans = [c.line.span(c.hit.first, c.hit.last) for c in candidates]
    taken: dict[int, dict[str, Any]] = {}
    touched: set[int] = set()
    for event in gold["events"]:
        low, high = trigger_span(gold["text"], event)
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


def roles_given(article: Prepared) -> Iterator[tuple[Candidate, dict[str, Any], Participants]]:
    """The roles that the engine gives to each annotated event, its trigger and type being known."""
    document, actors = article.document, article.actors
    pack = load_pack(document.language)
    calendar = Calendar(document, article.timexes, words_of(pack.code).speech)
    reading = find.read(document, pack, calendar=calendar, actors=actors, claims=article.claims)
    candidates = candidates_of(reading)
    cast = cast_of(actors, document.headline, reading, candidates, claims=article.claims)
    for at, event in sorted(matched(article.gold, candidates)[0].items()):
        scene = scene_of(reading, candidates[at], cast, EventType(event["type"]))
        yield candidates[at], event, roles_of(scene, find.load_weights("events-role"))


class Names:
    """The way from an annotated actor to those that the engine found: any name or alias in common."""

    def __init__(self, gold: list[dict[str, Any]], found: ActorTable) -> None:
        self._gold = {
            one["id"]: {_folded(name) for name in (one["name"], *one.get("aliases", ()))} for one in gold
        }
        self._found = {one.id: {_folded(name) for name in (one.name, *one.aliases)} for one in found.actors}

    def of(self, ids: Iterable[str]) -> set[str]:
        """The found actors that these annotated ones are."""
        names = {name for one in ids for name in self._gold.get(one, ())} - {""}
        return {one for one, own in self._found.items() if own & names}


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name)
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^\w]+", " ", plain).casefold().split())


def trigger_span(text: str, event: dict[str, Any]) -> tuple[int, int]:
    """The characters of an annotated trigger."""
    at = -1
    for _ in range(int(event.get("nth", 1))):
        at = text.find(event["quote"], at + 1)
    start = text.find(event["trigger"], max(at, 0))
    return start, start + len(event["trigger"])


def train(choices: Sequence[Choice], *, least: int, ridge: float) -> dict[str, float]:
    """Weights of the highest penalised likelihood of the right options, by L-BFGS, without rare features."""
    counts: dict[str, int] = {}
    for choice in choices:
        for feature in {f for option in choice.options for f in option}:
            counts[feature] = counts.get(feature, 0) + 1
    names = sorted(f for f, n in counts.items() if n >= least)
    index = {name: at for at, name in enumerate(names)}
    features: list[int] = []
    owners: list[int] = []
    starts: list[int] = []
    right: list[int] = []
    option_at = 0
    for choice in choices:
        starts.append(option_at)
        right += [option_at + one for one in choice.right]
        for option in choice.options:
            known = [index[f] for f in option if f in index]
            features += known
            owners += [option_at] * len(known)
            option_at += 1
    solved = _maximise(
        np.array(features), np.array(owners), np.array(starts), np.array(right), option_at,
        np.array([choice.weight for choice in choices]), len(names), ridge,
    )  # fmt: skip
    return {name: float(value) for name, value in zip(names, solved, strict=True)}


def _maximise(  # noqa: PLR0913 - the arrays of one sparse problem
    features: np.ndarray, owners: np.ndarray, starts: np.ndarray, right: np.ndarray, options: int,
    weights: np.ndarray, size: int, ridge: float,
) -> np.ndarray:  # fmt: skip
    lengths = np.diff(np.append(starts, options))
    group = np.repeat(np.arange(len(starts)), lengths)
    hits = np.zeros(options)
    hits[right] = 1.0

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        scores = np.bincount(owners, weights=w[features], minlength=options)
        scores -= np.maximum.reduceat(scores, starts)[group]
        odds = np.exp(scores)
        totals = np.add.reduceat(odds, starts)
        share = odds / totals[group]
        good = odds * hits
        kept = np.add.reduceat(good, starts)
        value = -np.sum(weights * np.log(kept / totals)) + 0.5 * ridge * np.dot(w, w)
        error = (share - good / kept[group]) * weights[group]
        return float(value), np.bincount(features, weights=error[owners], minlength=size) + ridge * w

    return _lbfgs(loss, np.zeros(size))


def _lbfgs(loss: Any, w: np.ndarray, *, steps: int = 120, memory: int = 8) -> np.ndarray:
    value, slope = loss(w)
    history: list[tuple[np.ndarray, np.ndarray]] = []
    for _ in range(steps):
        direction = slope.copy()
        kept = []
        for s, y in reversed(history):
            alpha = np.dot(s, direction) / np.dot(s, y)
            kept.append(alpha)
            direction -= alpha * y
        if history:
            s, y = history[-1]
            direction *= np.dot(s, y) / np.dot(y, y)
        for (s, y), alpha in zip(history, reversed(kept), strict=True):
            direction += s * (alpha - np.dot(y, direction) / np.dot(s, y))
        step = 1.0 if history else 1.0 / max(1.0, float(np.linalg.norm(slope)))
        descent = float(np.dot(slope, direction))
        while True:
            fresh_value, fresh_slope = loss(w - step * direction)
            if fresh_value <= value - 1e-4 * step * descent or step < 1e-8:
                break
            step *= 0.5
        moved, bent = -step * direction, fresh_slope - slope
        if np.dot(moved, bent) > 1e-10:
            history = [*history[-memory + 1 :], (moved, bent)]
        done = value - fresh_value < 1e-5 * abs(value)
        w, value, slope = w + moved, fresh_value, fresh_slope
        if done:
            break
    return w


def models_of(lessons: Iterable[Lesson], *, only: Iterable[str] = RIDGE) -> dict[str, dict[str, float]]:
    """The models from these articles."""
    lessons = list(lessons)
    return {
        name: train(
            [c for lesson in lessons for c in lesson.choices[name]],
            least=LEAST_COUNT[name],
            ridge=RIDGE[name],
        )
        for name in only
    }


def use(models: dict[str, dict[str, float]]) -> None:
    """Let the engine read these weights instead of the files."""
    find.load_weights = lambda name: models[name]  # type: ignore[assignment]


def extracted(lesson: Prepared) -> dict[str, Any]:
    """The article as the engine would print it, from times and actors already found."""
    pack = load_pack(lesson.document.language)
    events, links = find.find_events(
        lesson.document, pack, timexes=lesson.timexes, actors=lesson.actors, figures=(), claims=lesson.claims
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


ROWS = ("events", "events+date", "events+type", "events+roles")


def measure(pairs: Iterable[tuple[dict[str, Any], dict[str, Any]]], score: ModuleType) -> str:
    """The four event rows, over both languages and each alone."""
    from collections import defaultdict

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
    """Cross-validate, then train on everything and write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--no-write", action="store_true")
    args = parser.parse_args()
    gold = args.shared / "gold"
    news = [lesson_of(prepare(path), weight=1.0) for path in sorted((gold / "train").glob("*.json"))]
    written = [
        lesson_of(prepare(path), weight=WRITTEN_WEIGHT) for path in sorted((gold / "written").glob("*.json"))
    ]
    if args.folds:
        score = scorer(args.shared)
        pairs = []
        for fold in range(args.folds):
            use(models_of([*(one for at, one in enumerate(news) if at % args.folds != fold), *written]))
            pairs += [
                (one.article.gold, extracted(one.article))
                for at, one in enumerate(news)
                if at % args.folds == fold
            ]
        print(f"cross-validation, {args.folds} folds of {len(news)} articles\n{measure(pairs, score)}")
    if not args.no_write:
        for name, weights in models_of([*news, *written]).items():
            rows = [
                f"{feature}\t{weight:.3f}"
                for feature, weight in sorted(weights.items())
                if abs(weight) >= 0.01
            ]
            (MODELS / f"{name}.tsv").write_text("\n".join(rows) + "\n", "utf-8")
            print(f"{name}: {len(rows)} weights")
    loglinear.load_weights.cache_clear()
    return 0


if __name__ == "__main__":
    sys.exit(main())
