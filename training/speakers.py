"""Train the choice of speakers that ships in the package: who says what an attribution holds.

    training/speakers.py [--check] [--folds DIR]

Reads ``../shared/gold/train`` and ``../shared/gold/written``. Statements are those that attribution taggers
find in articles they were not trained on, so that their faults are learnt with. Each article is learnt from
twice, once with a fifth of its actors left out, since in new articles not all actors are found. ``--check``
prints the share of right speakers by language, cross-validated over ``train``.
"""

import argparse
import tempfile
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pycrfsuite
from attribution import FOLDS, MODELS, SHARED, annotated, located
from attribution import train as train_tagger
from events import Choice, Names
from events import train as weigh

from eventlog.document.model import Document
from eventlog.language.pack import available_languages, load_pack
from eventlog.mentions.actors import ActorTable, find_actors
from eventlog.mentions.quotations import find, tagger
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.mentions.quotations.speaking import SPEAKERS, unnamed_actor, who_speaks
from eventlog.mentions.quotations.tidy import tidied
from eventlog.mentions.quotations.voices import NOBODY, UNNAMED, Voices
from eventlog.mentions.timexes import find_timexes

LEAST = 3
RIDGE = 3.0
LEFT_OUT = 5


@dataclass(frozen=True)
class Lesson:
    """An article with its actors and the attributions that a tagger found which never saw it."""

    gold: dict[str, Any]
    document: Document
    actors: ActorTable
    attributions: list[Attribution]


def lessons_of(folder: Path, language: str, models: Path) -> list[Lesson]:
    """The annotated articles of a folder; ``models`` holds the taggers of each fold."""
    lessons: list[Lesson] = []
    pack = load_pack(language)
    for at, (gold, document) in enumerate(annotated(folder, language)):
        own = pycrfsuite.Tagger()
        own.open(str(models / f"{language}-{at % FOLDS}.crf"))
        with patch.object(tagger, "_tagger", lambda _language, own=own: own):
            found = find.find_attributions(document, pack)
        found = tidied(document, found, find_timexes(document, pack), pack.speech)
        lessons.append(Lesson(gold, document, find_actors(document, pack), found))
    return lessons


def train_folds(models: Path) -> None:
    """One tagger for each language and fold, trained on the other folds."""
    for language in available_languages():
        parts = [annotated(SHARED / "gold" / name, language) for name in ("train", "written")]
        for fold in range(FOLDS):
            rest = [one for part in parts for at, one in enumerate(part) if at % FOLDS != fold]
            train_tagger(rest, models / f"{language}-{fold}.crf")


def matched(lesson: Lesson) -> dict[int, dict[str, Any]]:
    """The annotated claim that each attribution is, by place in the list: the closest pairs first."""
    pairs: list[tuple[float, int, int]] = []
    claims = located(lesson.gold)
    for i, ((start, end), _) in enumerate(claims):
        for j, found in enumerate(lesson.attributions):
            shared = min(end, found.content.end) - max(start, found.content.start)
            overlap = shared / (max(end, found.content.end) - min(start, found.content.start))
            if overlap >= 0.5:
                pairs.append((-overlap, i, j))
    taken: dict[int, int] = {}
    for _, i, j in sorted(pairs):
        if j not in taken and i not in taken.values():
            taken[j] = i
    return {j: claims[i][1] for j, i in taken.items()}


def choices_of(lesson: Lesson, actors: ActorTable) -> Iterator[Choice]:
    """What there is to learn from one article, with what was said before as annotated."""
    data = load_pack(lesson.document.language).speech
    names = Names(lesson.gold["actors"], actors)
    voices = Voices(lesson.document, actors, data, lesson.attributions)
    claims = matched(lesson)
    added: dict[str, str] = {}
    for at, attribution in enumerate(lesson.attributions):
        options = voices.options(attribution)
        claim = claims.get(at)
        if claim is None:
            voices.remember(attribution, None)
            continue
        ids = [option.actor for option in options]
        wanted = claim["speaker"]
        if wanted is None:
            right = [NOBODY]
        elif wanted in added:
            right = [added[wanted]]
        else:
            right = sorted(names.of([wanted])) or [UNNAMED]
        places = tuple(i for i, actor in enumerate(ids) if actor in right)
        if places:
            yield Choice([option.features for option in options], places)
        chosen = right[0]
        if chosen == UNNAMED and attribution.source is not None and wanted is not None:
            actor = unnamed_actor(f"N{at}", attribution.source, lesson.document, data)
            voices.add(actor.id, attribution.source, actor.type)
            added[wanted] = chosen = actor.id
        voices.remember(attribution, chosen if chosen not in (NOBODY, UNNAMED) else None)


def thinned(lesson: Lesson) -> ActorTable:
    """The actors of an article but for one in five, by a hash of their names."""
    kept = tuple(
        actor
        for actor in lesson.actors.actors
        if zlib.crc32(f"{lesson.gold['doc_id']} {actor.name}".encode()) % LEFT_OUT
    )
    return ActorTable(kept, lesson.actors.places)


def fit(lessons: Sequence[Lesson]) -> dict[str, float]:
    """The weights that these articles teach."""
    choices = [
        choice
        for lesson in lessons
        for actors in (lesson.actors, thinned(lesson))
        for choice in choices_of(lesson, actors)
    ]
    return weigh(choices, least=LEAST, ridge=RIDGE)


def judge(lesson: Lesson, weights: dict[str, float], counts: Counter[tuple[str, str]]) -> None:
    """Count right speakers, decided in order with what was decided before."""
    data = load_pack(lesson.document.language).speech
    claims = matched(lesson)
    for name, actors in (("all", lesson.actors), ("thinned", thinned(lesson))):
        table, speakers = who_speaks(lesson.document, lesson.attributions, actors, data, weights)
        names = Names(lesson.gold["actors"], table)
        for at, claim in claims.items():
            wanted, got = claim["speaker"], speakers[at]
            right = got is None if wanted is None else got in names.of([wanted])
            counts[lesson.document.language + " " + name, "all"] += 1
            counts[lesson.document.language + " " + name, "right"] += right


def main() -> None:
    """Train, or cross-validate."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--folds", type=Path, help="taggers of each fold, trained before")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        models = args.folds or Path(folder)
        if args.folds is None:
            train_folds(models)
        news: list[Lesson] = []
        written: list[Lesson] = []
        for language in available_languages():
            news += lessons_of(SHARED / "gold" / "train", language, models)
            written += lessons_of(SHARED / "gold" / "written", language, models)
    if args.check:
        counts: Counter[tuple[str, str]] = Counter()
        for fold in range(FOLDS):
            weights = fit([*(one for at, one in enumerate(news) if at % FOLDS != fold), *written])
            for lesson in news[fold::FOLDS]:
                judge(lesson, weights, counts)
        for key in sorted({key for key, _ in counts}):
            print(f"{key}: {counts[key, 'right'] / counts[key, 'all']:.3f} of {counts[key, 'all']}")
        return
    weights = fit([*news, *written])
    rows = [f"{name}\t{weight:.3f}" for name, weight in sorted(weights.items()) if abs(weight) >= 0.01]
    (MODELS / f"{SPEAKERS}.tsv").write_text("\n".join(rows) + "\n", "utf-8")
    print(f"{SPEAKERS}: {len(rows)} weights")


if __name__ == "__main__":
    main()
