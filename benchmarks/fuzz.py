"""Extract generated and mutated texts: nothing may raise, and no span may point at other words.

    benchmarks/fuzz.py [--texts 100000] [--seed 1] [--jobs 2]

Texts are pieces of the sample story and of the packs' own words, cut, doubled, shuffled and set between half
quotations, marks, other scripts, emoji and control characters; every ten-thousandth is one paragraph of a
megabyte. The same seed gives the same texts. Prints a line every ten thousand and each fault with its text.
"""

import argparse
import json
import random
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

from eventlog.article.readers.jsonl import article_of
from eventlog.document.build import build_document
from eventlog.mentions.contract import as_json
from eventlog.mentions.engine import extract_document, load_engine

STORY = Path(__file__).resolve().parents[1] / "data" / "kazakhstan-2022" / "articles.jsonl"
ODD = [
    "“", "”", "„", "«", "»", '"', "'", "’", "\n", "\n\n", "\r\n", "\t", "(", ")", "[", "—", "--", "…", "?!",
    ":", ", ", ". ", "مظاهرة في ألماتي", "שלום", "北京市政府", "ประท้วง", "\U0001f1f0\U0001f1ff",
    "\U0001f469\u200d\U0001f52c", "e\u0301", "\u0345", "\u202e", "\u2066", "\u00ad", "\ufeff", "\x00",
    "\ud800", "İ", "ß", "ﬁ", "½", "٣٤٥", "1.2.3,4", "12/13/14", "31 Februari", "99:99", "$", "Rp", "%", "@",
    "#", "http://x.y/z?a=1", "AAAA" * 40, "a b " * 60,
]  # fmt: skip
LONGEST_IN = 10_000
CHUNK = 250


def sources() -> list[str]:
    """Words and sentences to build from."""
    texts = [json.loads(line)["text"] for line in STORY.read_text("utf-8").splitlines()]
    return [part for text in texts for part in text.replace("\n", " ").split(" ")] + [
        part for text in texts for part in text.split(". ")
    ]


def text_of(number: int, seed: int, parts: list[str]) -> tuple[str, str]:
    """The text of one number, and its language; empty asks for detection."""
    chance = random.Random(f"{seed}/{number}")  # noqa: S311 - repeatable, not secret
    size = chance.choice((1, 3, 8, 20, 60))
    pieces = [chance.choice(ODD if chance.random() < 0.25 else parts) for _ in range(size)]
    glue = chance.choice((" ", " ", " ", "", "\n", "\n\n"))
    text = glue.join(pieces)
    for _ in range(chance.randrange(3)):
        at, to = sorted(chance.choices(range(len(text) + 1), k=2))
        text = chance.choice(
            (text[:at] + text[to:], text[:to] + text[at:], text[at:to] or text, text.upper())
        )
    if number % LONGEST_IN == 0:
        text = (text.replace("\n", " ") + " ") * (1_000_000 // (len(text) + 1) + 1)
    return text, chance.choice(("id", "en", "id", "en", ""))


def faults(number: int, seed: int, parts: list[str]) -> Iterator[str]:
    """What is wrong with the extraction of one text."""
    text, language = text_of(number, seed, parts)
    fields = {"text": text + " .", "language": language, "published": "2031-03-18T09:40+07:00"}
    try:
        document = build_document(article_of(fields, where=str(number)))
        found = extract_document(document, engine=load_engine())
        item = as_json(document, found)
    except Exception as error:
        yield f"{type(error).__name__}: {error}"
        return
    for held in found.quarantine:
        yield f"quarantined: {held.kind}: {held.reason}"
    for kind in ("timexes", "actors", "events", "claims", "figures"):
        for mention in (m for one in item[kind] for m in one.get("mentions", [one])):
            words = mention.get("quote", mention.get("content"))
            if words != document.text[mention["start"] : mention["end"]] or not words.strip():
                yield f"{kind}: {words!r} does not stand at {mention['start']}"


def run(numbers: range, seed: int) -> list[tuple[int, str]]:
    """The faults of a stretch of numbers."""
    parts = sources()
    return [(number, fault) for number in numbers for fault in faults(number, seed, parts)]


def main() -> int:
    """Run them all; 1 when anything was at fault."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--texts", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    args = parser.parse_args()
    chunks = [range(at, min(at + CHUNK, args.texts)) for at in range(0, args.texts, CHUNK)]
    began, wrong, done = time.perf_counter(), 0, 0
    with ProcessPoolExecutor(args.jobs, mp_context=get_context("spawn")) as pool:
        for chunk, found in zip(chunks, pool.map(run, chunks, [args.seed] * len(chunks)), strict=True):
            done += len(chunk)
            for number, fault in islice(found, 20):
                print(f"text {number}: {fault}")
            wrong += len(found)
            if done % 10_000 < CHUNK:
                print(f"{done} texts, {wrong} faults, {time.perf_counter() - began:.0f} s", flush=True)
    print(f"{done} texts, {wrong} faults")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main())
