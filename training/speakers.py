"""Train the choice of speakers that ships in the package: who says what an attribution holds.

    training/speakers.py [--no-write] [--models DIR]

Reads ``../shared/gold/train`` and ``../shared/gold/written``. Statements and actors are those that models
find which were trained on the other half of the articles, so that their faults are learnt with. Prints the
share of right speakers by language, cross-validated over ``train``; then trains on everything and writes
``claims-speaker.tsv`` with its card. About five minutes.
"""

import argparse
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import names
import pycrfsuite
from attribution import FOLDS, MODELS, SHARED, annotated, located
from attribution import train as train_tagger
from counterparts import Counterparts
from linear import Choice, Names
from linear import train as weigh

from eventlog.document.model import Document
from eventlog.language.pack import available_languages, load_pack
from eventlog.mentions.actors import ActorTable, find_actors, models
from eventlog.mentions.actors.models import open_model
from eventlog.mentions.actors.tagger import load_tagger
from eventlog.mentions.quotations import find, tagger
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.mentions.quotations.offers import NOBODY, UNNAMED
from eventlog.mentions.quotations.speaking import SPEAKERS, unnamed_actor, who_speaks
from eventlog.mentions.quotations.tidy import tidied
from eventlog.mentions.quotations.voices import Voices
from eventlog.mentions.timexes import find_timexes

LEAST = 3
RIDGE = 5.0
LIGHTEST = 0.01
HALVES = 2


@dataclass(frozen=True)
class Lesson:
    """An article with its actors and the attributions that a tagger found which never saw it."""

    gold: dict[str, Any]
    document: Document
    actors: ActorTable
    attributions: list[Attribution]


def unseen_models(folder: Path) -> None:
    """Taggers of attribution and models of actors for each half, trained on the other half."""
    for half in range(HALVES):
        for language in available_languages():
            parts = [annotated(SHARED / "gold" / name, language) for name in ("train", "written")]
            rest = [one for part in parts for at, one in enumerate(part) if at % HALVES != half]
            train_tagger(rest, folder / f"{language}-{half}.crf")
        target = folder / f"actors-{half}"
        target.mkdir()
        every = names.annotated

        def others(language: str, half: int = half, every: Any = every) -> list[Any]:
            return [one for at, one in enumerate(every(language)) if at % HALVES != half]

        with patch.object(names, "annotated", others):
            for language in available_languages():
                names.build(language, target)


def lessons_of(language: str, folder: Path) -> tuple[list[Lesson], list[Lesson]]:
    """The articles of ``train`` and of ``written``, each read by the models that never saw it."""
    news = annotated(SHARED / "gold" / "train", language)
    written = annotated(SHARED / "gold" / "written", language)
    tables = actors_unseen([document for _, document in (*news, *written)], language, folder)
    lessons: list[Lesson] = []
    for part in (news, written):
        for at, (gold, document) in enumerate(part):
            actors = tables[len(lessons)]
            lessons.append(Lesson(gold, document, actors, attributions_of(document, folder, at % HALVES)))
    return lessons[: len(news)], lessons[len(news) :]


def attributions_of(document: Document, folder: Path, half: int) -> list[Attribution]:
    """What the attribution tagger of a half finds."""
    pack = load_pack(document.language)
    own = pycrfsuite.Tagger()
    own.open(str(folder / f"{document.language}-{half}.crf"))
    with patch.object(tagger, "_tagger", lambda _language: own):
        found = find.find_attributions(document, pack)
    return tidied(document, found, find_timexes(document, pack), pack.speech)


def actors_unseen(documents: Sequence[Document], language: str, folder: Path) -> list[ActorTable]:
    """The actors of each document, found by models trained on the other half."""
    tables: dict[int, ActorTable] = {}
    for half in range(HALVES):
        open_model.cache_clear()
        load_tagger.cache_clear()
        with patch.object(models, "MODELS", folder / f"actors-{half}"):
            for at in range(half, len(documents), HALVES):
                tables[at] = find_actors(documents[at], load_pack(language))
    open_model.cache_clear()
    load_tagger.cache_clear()
    return [tables[at] for at in range(len(documents))]


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


def choices_of(lesson: Lesson, features: Names) -> Iterator[Choice]:
    """What there is to learn from one article, with what was said before as annotated."""
    actors = lesson.actors
    data = load_pack(lesson.document.language).speech
    known = Counterparts(lesson.gold["actors"], actors)
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
            right = sorted(known.of([wanted])) or [UNNAMED]
        places = tuple(i for i, actor in enumerate(ids) if actor in right)
        if places:
            yield Choice([features.of(option.features) for option in options], places)
        chosen = right[0]
        if chosen == UNNAMED and attribution.source is not None and wanted is not None:
            actor = unnamed_actor(f"N{at}", attribution.source, lesson.document, data)
            voices.add(actor.id, attribution.source, actor.type)
            added[wanted] = chosen = actor.id
        voices.remember(attribution, chosen if chosen not in (NOBODY, UNNAMED) else None)


def fit(lessons: Sequence[Lesson]) -> dict[str, float]:
    """The weights that these articles teach."""
    features = Names()
    choices = [choice for lesson in lessons for choice in choices_of(lesson, features)]
    return weigh(choices, features, least=LEAST, ridge=RIDGE)


def judge(lesson: Lesson, weights: dict[str, float], counts: Counter[tuple[str, str]]) -> None:
    """Count right speakers, decided in order with what was decided before."""
    language = lesson.document.language
    data = load_pack(language).speech
    table, speakers = who_speaks(lesson.document, lesson.attributions, lesson.actors, data, weights)
    known = Counterparts(lesson.gold["actors"], table)
    for at, claim in matched(lesson).items():
        wanted, got = claim["speaker"], speakers[at]
        right = got is None if wanted is None else got in known.of([wanted])
        counts[language, "all"] += 1
        counts[language, "right"] += right


def cross_validated(news: Sequence[Lesson], written: Sequence[Lesson]) -> dict[str, float]:
    """The share of right speakers among the statements that are found, by language."""
    counts: Counter[tuple[str, str]] = Counter()
    for fold in range(FOLDS):
        weights = fit([*(one for at, one in enumerate(news) if at % FOLDS != fold), *written])
        for lesson in news[fold::FOLDS]:
            judge(lesson, weights, counts)
    return {code: counts[code, "right"] / counts[code, "all"] for code in available_languages()}


def card(articles: int, weights: int, scores: dict[str, float]) -> str:
    """What the model is, from which data, how good, and how to rebuild it."""
    scored = ", ".join(f"{language} {score:.3f}" for language, score in scores.items())
    return f"""# {SPEAKERS}.tsv

Chooses the speaker of each attributed statement: an actor of the article, the unnamed source itself, or
nobody.

- Kind: log-linear choice among options (L2 {RIDGE}), {weights:,} weights in plain text, one model for all
  languages. Options and features: `eventlog.mentions.quotations.voices`.
- Data: `gold/train` and `gold/written`, {articles} articles with our own annotations; each is read by
  taggers of attribution and actors that were trained on the other half, so that their faults are learnt with.
- Score: share of right speakers among the statements found, five-fold cross-validated over `gold/train`:
  {scored}.
- Rebuild: `training/speakers.py` (the same bytes each time), after the models of actors and attribution;
  licence as the project.
"""


def main() -> None:
    """Cross-validate, train on everything and write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--no-write", action="store_true")
    parser.add_argument("--models", type=Path, help="where the models of each half are kept")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = args.models or Path(folder)
        if not any(place.glob("*.crf")):
            place.mkdir(exist_ok=True)
            unseen_models(place)
        news: list[Lesson] = []
        written: list[Lesson] = []
        for language in available_languages():
            both = lessons_of(language, place)
            news += both[0]
            written += both[1]
    scores = cross_validated(news, written)
    print("right speakers, cross-validated:", scores)
    if args.no_write:
        return
    weights = {name: weight for name, weight in fit([*news, *written]).items() if abs(weight) >= LIGHTEST}
    rows = [f"{name}\t{weight:.3f}" for name, weight in sorted(weights.items())]
    (MODELS / f"{SPEAKERS}.tsv").write_text("\n".join(rows) + "\n", "utf-8")
    (MODELS / f"{SPEAKERS}.md").write_text(card(len(news) + len(written), len(rows), scores), "utf-8")
    print(f"{SPEAKERS}: {len(rows)} weights")


if __name__ == "__main__":
    main()
