"""Score the relations of a figure ledger against annotated stories, apart from how speakers are resolved.

    benchmarks/ledger.py [--stories ../shared/kz] [--misses]

Articles in the languages of the packs are extracted; a speaker is the annotated actor with one of its names.
Counted is as in ``score_story.py``: recall of figures, and relations between found figures by kind and pair,
where any twin of the annotated target will do.
"""

import argparse
import json
from datetime import date
from pathlib import Path
from typing import Any

from eventlog.article.readers.jsonl import article_of
from eventlog.document.build import build_document
from eventlog.document.model import Document
from eventlog.language.pack import available_languages
from eventlog.mentions.engine import extract_document, load_engine
from eventlog.mentions.model import Actor, Extraction, Figure
from eventlog.ontology import ActorType
from eventlog.records.names import fold
from eventlog.records.relations import FigureFacts, relate

SHARED = Path(__file__).resolve().parents[2] / "shared"
FIELDS = ("doc_id", "language", "published", "headline", "byline", "outlet", "url", "text")

Truth = dict[str, Any]
Triple = tuple[str, int, int]


class Speakers:
    """Numbers and sides of speakers, by the names of the annotated actors."""

    def __init__(self, truth: Truth) -> None:
        self._actors = {
            fold(form): actor for actor in truth["actors"] for form in (*actor["names"], *actor["forms"])
        }
        self._numbers: dict[str, int] = {}

    def number(self, actor: Actor | None) -> int | None:
        """One number for all names of an actor."""
        if actor is None:
            return None
        known = self._known(actor)
        return self._numbers.setdefault(known["id"] if known else fold(actor.name), len(self._numbers) + 1)

    def side(self, actor: Actor | None) -> str:
        """The country that a government or an official speaks for."""
        if actor is None:
            return ""
        known = self._known(actor)
        official = actor.type is ActorType.GOVERNMENT or bool(actor.offices)
        named = known["name"].rpartition(" of ")[2] if known and known["type"] != "person" else ""
        return named or (actor.country if official else "")

    def _known(self, actor: Actor) -> Truth | None:
        for name in (actor.name, *actor.aliases):
            for known in (fold(name), *(form for form in self._actors if fold(name).startswith(form + " "))):
                if known in self._actors:
                    found: Truth = self._actors[known]
                    return found
        return None


def facts_of(
    at: int, document: Document, found: Extraction, figure: Figure, *, speakers: Speakers
) -> FigureFacts:
    """A figure of the article with a number, as relations see it; ids are 1000 an article."""
    actors = {actor.id: actor for actor in found.actors}
    places = {one.id: 1000 * at + place for place, one in enumerate(found.figures)}
    speaker = actors.get(figure.speaker or "")
    published = date.fromisoformat(document.published.iso[:10]) if document.published else None
    said = figure.as_of if len(figure.as_of) == 10 else ""
    return FigureFacts(
        id=places[figure.id],
        key=f"{published}|{document.doc_id}|{figure.span.start:09d}",
        measure=figure.measure,
        unit=figure.unit,
        scope=figure.scope_class,
        value=figure.value,
        low=figure.low,
        high=figure.high,
        qualifier=figure.qualifier,
        stance=figure.stance,
        revised_from=places.get(figure.revised_from or ""),
        part_of=places.get(figure.part_of or ""),
        speaker=speakers.number(speaker),
        side=speakers.side(speaker),
        outlet=sum(document.outlet.encode()),
        origin=at,
        article=at,
        event=None,
        country="",
        day=date.fromisoformat(said) if said else published,
        published=published,
        stories=frozenset({1}),
    )


def matched(truth: Truth, texts: dict[str, str], spans: dict[int, tuple[str, Figure]]) -> dict[int, int]:
    """Annotated figures by place to the number of the found one, the closest spans first."""
    scored = []
    for i, figure in enumerate(truth["figures"]):
        start = texts.get(figure["doc_id"], "").find(figure["quote"])
        end = start + len(figure["quote"])
        number = figure["value"] if figure["value"] is not None else figure["low"]
        for key, (doc, found) in spans.items():
            inside = min(end, found.span.end) - max(start, found.span.start)
            if doc == figure["doc_id"] and inside > 0 and number in (found.value, found.low, found.high):
                scored.append((-inside / (max(end, found.span.end) - min(start, found.span.start)), i, key))
    pairs: dict[int, int] = {}
    for _, i, key in sorted(scored):
        if i not in pairs and key not in pairs.values():
            pairs[i] = key
    return pairs


def score(truth: Truth, pairs: dict[int, int], facts: list[FigureFacts]) -> tuple[set[Triple], set[Triple]]:
    """Annotated relations among found figures, and the found ones among annotated figures."""
    back = {key: i for i, key in pairs.items()}
    mine = {
        (str(draft.kind), back[draft.source], back[draft.target])
        for draft in relate(facts)
        if draft.source in back and draft.target in back
    }
    want = {
        (f["relation"], i, f["of"])
        for i, f in enumerate(truth["figures"])
        if f["relation"] and i in pairs and f["of"] in pairs
    }
    return want, mine


def same(truth: Truth, one: Triple, other: Triple) -> bool:
    """Whether two relations agree, the target by measure, scope and value."""
    first, second = truth["figures"][one[2]], truth["figures"][other[2]]
    fields = ("measure", "scope", "value")
    return one[:2] == other[:2] and all(first[name] == second[name] for name in fields)


def run(path: Path, *, misses: bool) -> None:
    """Extract one story, relate its figures and print the scores."""
    truth = json.loads(path.read_text("utf-8"))
    speakers, engine = Speakers(truth), load_engine("offline")
    texts: dict[str, str] = {}
    spans: dict[int, tuple[str, Figure]] = {}
    facts: list[FigureFacts] = []
    lines = path.with_name(path.name.replace("_truth.json", ".jsonl")).read_text("utf-8").splitlines()
    for at, item in enumerate(map(json.loads, lines), 1):
        if item["language"] not in available_languages():
            continue
        fields = {name: item[name] for name in FIELDS if name in item}
        document = build_document(article_of(fields, where=path.name))
        found = extract_document(document, engine=engine)
        texts[item["doc_id"]] = item["text"]
        for figure in found.figures:
            facts.append(facts_of(at, document, found, figure, speakers=speakers))
            spans[facts[-1].id] = item["doc_id"], figure
    pairs = matched(truth, texts, spans)
    want, mine = score(truth, pairs, facts)
    counted = sum(figure["doc_id"] in texts for figure in truth["figures"])
    right = sum(any(same(truth, one, other) for other in want) for one in mine)
    hits = sum(any(same(truth, one, other) for other in mine) for one in want)
    precision, recall = right / len(mine) if mine else 0.0, hits / len(want) if want else 0.0
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    print(f"{path.stem}: figures recall {len(pairs) / counted:.3f} of {counted}", end="; ")
    print(f"relations precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f} of {len(want)}")
    for sign, some, others in (("missed", want, mine), ("wrong", mine, want)) if misses else ():
        for kind, i, j in sorted(one for one in some if not any(same(truth, one, other) for other in others)):
            print(f"  {sign} {kind} {i} {truth['figures'][i]['quote']} -> {j} {truth['figures'][j]['quote']}")


def main() -> None:
    """Score both halves of the annotated story."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--stories", type=Path, default=SHARED / "kz")
    parser.add_argument("--misses", action="store_true")
    args = parser.parse_args()
    for path in sorted(args.stories.glob("*_truth.json")):
        run(path, misses=args.misses)


if __name__ == "__main__":
    main()
