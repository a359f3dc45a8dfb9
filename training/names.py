"""Train the models that find actors, to the same bytes each time.

    training/names.py [--language id] [--out FOLDER] [--unseen FOLDER]

Reads ``../shared/gold/train``, ``../shared/gold/written`` and, for Indonesian, ``../shared/ner``; writes
``names-*``, ``actors-*``, ``inner-*``, ``merge-*`` and ``select-*.crf`` to ``src/eventlog/mentions/models``.
The last two learn from what the others find in articles they were not trained on. Ten models a language are
trained for that: some three minutes of processor time a language. ``--unseen`` keeps the taggers that did not
see an article, for ``training/events.py``.
"""

import argparse
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pycrfsuite
from actor_data import annotated, entity_sentences
from actor_labels import labels_of

from eventlog.document.model import Document
from eventlog.mentions.actors.assemble import actors_of
from eventlog.mentions.actors.cluster import Cluster
from eventlog.mentions.actors.features import Features
from eventlog.mentions.actors.find import gather
from eventlog.mentions.actors.found import Found
from eventlog.mentions.actors.lexicon import Lexicon, fold, load_lexicon
from eventlog.mentions.actors.merge import SAME, join_clusters, pairs_of, profiles_of
from eventlog.mentions.actors.models import MODELS
from eventlog.mentions.actors.select import KEEP, cluster_features
from eventlog.mentions.actors.tagger import ActorTagger, add_names

FOLDS = 4
ENTITIES = {
    "id": ("id-idner-train.txt", "id-idner-dev.txt", "id-nergrit-train.txt", "id-nergrit-valid.txt"),
}
"""English entities (Universal NER, EWT) are left out: CC BY-SA 4.0, and no gain when measured."""

Rows = list[list[str]]
Chain = tuple[Rows, Sequence[str]]
Article = tuple[dict[str, Any], Document, list[Chain], list[Chain]]
Tagged = tuple[dict[str, Any], Document, tuple[list[Found], dict[int, float]]]


def train(chains: Iterable[Chain], path: Path, *, c1: float, c2: float, least: int = 1) -> Any:
    """Train one model and open it."""
    trainer = pycrfsuite.Trainer(verbose=False)
    for rows, labels in chains:
        if rows:
            trainer.append(rows, labels)
    trainer.set_params(
        {
            "c1": c1,
            "c2": c2,
            "max_iterations": 80,
            "feature.minfreq": least,
            "feature.possible_transitions": True,
        }
    )
    trainer.train(str(path))
    model = pycrfsuite.Tagger()
    model.open(str(path))
    print(f"{path.name}: {path.stat().st_size} bytes")
    return model


def entity_chains(language: str, features: Features) -> list[Chain]:
    """Entity sentences as features and labels; nothing of a document around them, for there is none."""
    chains = []
    for name in ENTITIES.get(language, ()):
        for tokens, labels in entity_sentences(name):
            rows = [[f for f in row if not f.startswith("doc-")] for row in features.of([tokens])[0]]
            chains.append((rows, labels))
    return chains


def articles_of(language: str, lexicon: Lexicon, features: Features, names: Any) -> list[Article]:
    """Annotated articles with outer and inner labels."""
    articles = []
    for gold, document in annotated(language):
        rows = features.of([sentence.tokens for sentence in document.sentences])
        for sentence in rows:
            if names is not None and sentence:
                add_names(sentence, names.tag(sentence))
        outer = labels_of(document, gold, lexicon)
        inner = labels_of(document, gold, lexicon, inner=True)
        articles.append(
            (gold, document, list(zip(rows, outer, strict=True)), list(zip(rows, inner, strict=True)))
        )
    return articles


def taggers(articles: list[Article], suffix: str, folder: Path) -> tuple[Any, Any]:
    """The outer and the inner model of some articles."""
    outer = train((c for a in articles for c in a[2]), folder / f"actors-{suffix}.crf", c1=0.3, c2=0.05)
    inner = train((c for a in articles for c in a[3]), folder / f"inner-{suffix}.crf", c1=0.3, c2=0.05)
    return outer, inner


def tagged_unseen(articles: list[Article], lexicon: Lexicon, names: Any, folder: Path) -> list[Tagged]:
    """Each article as tagged by models that were trained on the others."""
    tagged = []
    for fold_ in range(FOLDS):
        rest = [article for at, article in enumerate(articles) if at % FOLDS != fold_]
        tagger = ActorTagger(*taggers(rest, str(fold_), folder), lexicon, names=names)
        tagged += [(a[0], a[1], tagger.tag(a[1])) for a in articles[fold_::FOLDS]]
    return tagged


def folded(names: Iterable[str]) -> set[str]:
    """Names as the scorer compares them."""
    return {fold(name) for name in names} - {""}


def matches(
    gold: dict[str, Any], clusters: list[Cluster], document: Document, lexicon: Lexicon
) -> list[set[int]]:
    """For each cluster, the annotated actors that share a name with it."""
    annotated_names = [folded([actor["name"], *actor["aliases"]]) for actor in gold["actors"]]
    return [
        {at for at, names in enumerate(annotated_names) if names & folded([actor.name, *actor.aliases])}
        for actor in actors_of(clusters, document, lexicon)
    ]


def pair_chains(tagged: Iterable[Tagged], lexicon: Lexicon) -> list[Chain]:
    """Pairs of clusters, labelled by whether they mean the same annotated actor."""
    chains: list[Chain] = []
    for gold, document, (found, likely) in tagged:
        clusters = gather(found, document, lexicon, likely)[1]
        meant = matches(gold, clusters, document, lexicon)
        for one, other, features in pairs_of(profiles_of(clusters, document, lexicon)):
            if meant[one] or meant[other]:
                chains.append(([features], [SAME if meant[one] & meant[other] else "other"]))
    return chains


def keep_chains(tagged: Iterable[Tagged], lexicon: Lexicon, merge: Any) -> list[Chain]:
    """Clusters, labelled by whether they are annotated; of several for one actor the first."""
    chains: list[Chain] = []
    for gold, document, (found, likely) in tagged:
        gathered = gather(found, document, lexicon, likely)[1]
        clusters = join_clusters(gathered, document, lexicon, merge)
        used: set[int] = set()
        for meant, features in zip(
            matches(gold, clusters, document, lexicon),
            cluster_features(clusters, document, lexicon),
            strict=True,
        ):
            free = sorted(meant - used)
            used.update(free[:1])
            chains.append(([features], [KEEP if free else "drop"]))
    return chains


def build(language: str, out: Path, unseen: Path) -> None:
    """All models of one language, and in ``unseen`` those of each fold."""
    lexicon = load_lexicon(language)
    features = Features(lexicon)
    entities = entity_chains(language, features)
    names = train(entities, out / f"names-{language}.crf", c1=1.0, c2=0.05) if entities else None
    articles = articles_of(language, lexicon, features, names)
    taggers(articles, language, out)
    tagged = tagged_unseen(articles, lexicon, names, unseen)
    deciders(tagged, lexicon, language, out)


def deciders(tagged: list[Tagged], lexicon: Lexicon, language: str, out: Path) -> None:
    """The models that join clusters and that keep or drop them, from articles tagged unseen."""
    crossed: list[Chain] = []
    with tempfile.TemporaryDirectory() as folder:
        for fold_ in range(FOLDS):
            rest = [t for at, t in enumerate(tagged) if at % FOLDS != fold_]
            merge = train(pair_chains(rest, lexicon), Path(folder) / f"merge{fold_}.crf", c1=0.3, c2=1.0)
            crossed += keep_chains(tagged[fold_::FOLDS], lexicon, merge)
    train(pair_chains(tagged, lexicon), out / f"merge-{language}.crf", c1=0.3, c2=1.0)
    train(crossed, out / f"select-{language}.crf", c1=0.3, c2=10.0)


def main() -> None:
    """Train the models of one language or of all."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--language", default="")
    parser.add_argument("--out", type=Path, default=MODELS)
    parser.add_argument("--unseen", type=Path)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        unseen = args.unseen or Path(folder)
        args.out.mkdir(parents=True, exist_ok=True)
        for language in [args.language] if args.language else ["en", "id"]:
            (unseen / language).mkdir(parents=True, exist_ok=True)
            build(language, args.out, unseen / language)


if __name__ == "__main__":
    main()
