"""What the decision about a number is made from: words around it, as classes of the pack's lists."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from eventlog.document.model import Document
from eventlog.language.pack import LanguagePack
from eventlog.mentions.figures.candidates import Candidate, Words, words_of
from eventlog.mentions.figures.governor import Governor, Hit, find_governors, hits_near, measure_hits
from eventlog.mentions.figures.lexicon import FigureLexicon, figure_lexicon
from eventlog.mentions.figures.nouns import Counted, counted_noun, noun_before
from eventlog.mentions.figures.rulings import Group, Ruling, rulings_of
from eventlog.ontology import Measure

__all__ = ["Described", "features_of"]

_NEAR = 3
_OLDEST = 110
_OF_CASES = frozenset({Measure.CHARGED, Measure.SICK})
_COMMON = frozenset({Measure.MONEY, Measure.PARTICIPANTS, Measure.TROOPS})
"""Measures whose words are too common to tell what an article is about."""


@dataclass(frozen=True, slots=True)
class Described:
    """What is known of a number: its features, sorted, and the measure that the order of words gives it.

    ``certain`` is whether that measure needs no weighing: parts of a whole, cases that are tried. ``ruling``
    is what plain words settle against any weighing.
    """

    features: list[str]
    governed: Measure | None
    certain: bool = False
    ruling: Ruling | None = None


def features_of(document: Document, candidates: Sequence[Candidate], pack: LanguagePack) -> list[Described]:
    """Each number with its features, in order. They depend on the text and the pack alone."""
    lexicon = figure_lexicon(pack)
    rows: list[Described] = []
    before: list[Hit] = []
    last_governors: list[Governor] = []
    main = _main_measure(document, lexicon)
    groups = [list(group) for _, group in groupby(candidates, key=lambda c: c.words.sentence.index)]
    for group in groups:
        hits = measure_hits(group[0].words, lexicon)
        nouns = [counted_noun(candidate, lexicon) for candidate in group]
        governors = find_governors(group, nouns, hits, lexicon)
        ill = any(governor.measure is Measure.SICK for governor in governors)
        earlier = _hits_before(document, group[0].words, lexicon) if ill else (group[0].words, [])
        rulings = rulings_of(Group(document.text, group, nouns, governors, hits, earlier), lexicon)
        theme = sorted({f"before={hit.measure}" for hit in before} | {f"any={hit.measure}" for hit in hits})
        last = next((g.measure for g in reversed(last_governors) if g.measure), None)
        for at, candidate in enumerate(group):
            previous = group[at - 1] if at else None
            following = group[at + 1] if at + 1 < len(group) else None
            row = [
                *_form(candidate),
                *_nouns(candidate, nouns[at], lexicon),
                *_neighbours(candidate, nouns[at]),
                *_governed(candidate, nouns[at], governors, at),
                f"main={main}+{governors[at].measure or '-'}",
                f"inherits={last}+{nouns[at].kind or 'none'}+{governors[at].by}",
                *_measures(candidate, nouns[at], hits_near(candidate, hits), previous, following),
                *_company(document, candidate, lexicon, previous, following),
                *theme,
            ]
            own = governors[at]
            tried = nouns[at].kind == "case" and own.by == "predicate" and own.measure in _OF_CASES
            certain = tried or own.by == "part"
            rows.append(Described(sorted(set(row)), own.measure, certain, rulings[at]))
        before, last_governors = hits, governors
    return rows


def _hits_before(document: Document, words: Words, lexicon: FigureLexicon) -> tuple[Words, list[Hit]]:
    """The sentence before another with its measure words; none are given for the first."""
    index = words.sentence.index
    before = words_of(document.sentences[index - 1]) if index else words
    return before, measure_hits(before, lexicon) if index else []


def _main_measure(document: Document, lexicon: FigureLexicon) -> str:
    """The measure that the article's words name most, ``-`` where none is named twice."""
    counts: Counter[Measure] = Counter()
    for sentence in document.sentences:
        counts.update(hit.measure for hit in measure_hits(words_of(sentence), lexicon))
    return next((m for m, count in counts.most_common() if m not in _COMMON and count > 1), "-")


def _governed(c: Candidate, noun: Counted, governors: Sequence[Governor], at: int) -> list[str]:
    """The word that the order of words makes the number's own."""
    own, kind = governors[at], noun.kind or "none"
    measure = own.measure or "-"
    row = [f"gov={measure}", f"gov={measure}+{own.by}", f"gov={measure}+{kind}", f"by={own.by}+{kind}"]
    row += [f"gov={measure}+{_small(c)}", f"gov={measure}+{c.kind}", f"gov={measure}+{own.by}+{kind}"]
    if own.hit:
        row.append(f"govword={' '.join(c.words.small[own.hit.first : own.hit.last])}")
    if at:
        row.append(f"prevgov={governors[at - 1].measure or '-'}+{measure}")
    return row


def _form(c: Candidate) -> list[str]:
    value = c.value if c.value is not None else c.low or 0
    size = "0" if value == 0 else "1" if value == 1 else "2" if value == 2 else "few" if value < 10 else ""
    size = size or (
        "tens" if value < 100 else "hundreds" if value < 1000 else "thousands" if value < 1e6 else "huge"
    )
    row = [f"kind={c.kind}", f"size={size}", f"bound={c.qualifier}", f"kind+size={c.kind}+{size}"]
    if c.currency:
        row.append("currency")
    if c.in_words:
        row.append(f"words+{size}")
    if c.value is not None and c.value != int(c.value):
        row.append("decimal")
    digits = c.span.end - c.span.start == 4 and not c.in_words and not c.scaled
    if digits and 1800 <= value <= 2100:
        row.append("yearlike")
    return row


def _nouns(c: Candidate, noun: Counted, lexicon: FigureLexicon) -> list[str]:
    kind = noun.kind or "none"
    row = [f"noun={kind}", f"noun+size={kind}+{_small(c)}", f"noun+bound={kind}+{c.qualifier}"]
    if noun.unit:
        row += [f"unit={noun.unit}", f"word={noun.word}"]
        row += [f"behind={w}" for w in c.words.small[noun.last : noun.last + 1]]
    else:
        left = noun_before(c, lexicon)
        row += [f"leftnoun={left.kind}", f"leftunit={left.unit}"]
    if lexicon.not_before.at(c.words.small, c.last):
        row.append("notbefore")
    return row


def _small(c: Candidate) -> str:
    value = c.value if c.value is not None else 2000
    return "one" if value == 1 else "few" if value < 10 else "many"


def _neighbours(c: Candidate, noun: Counted) -> list[str]:
    small, row = c.words.small, []
    for back in (1, 2):
        word = small[c.first - back] if c.first - back >= 0 else "<s>"
        row.append(f"w-{back}={word}")
    for on in (0, 1):
        word = small[c.last + on] if c.last + on < len(small) else "</s>"
        row.append(f"w+{on + 1}={word}")
    row += [f"left={word}" for word in small[max(0, c.first - 4) : c.first]]
    behind = max(c.last, noun.last)
    row += [f"right={word}" for word in small[behind : behind + 4]]
    if c.first == 0:
        row.append("opens")
    return row


def _measures(
    c: Candidate, noun: Counted, hits: Sequence[Hit], before: Candidate | None, after: Candidate | None
) -> list[str]:
    """Measure words on both sides: the nearest, all near ones, and those no other number stands before."""
    floor, ceiling = (before.last if before else 0), (after.first if after else len(c.words.small))
    right = [(hit.first - c.last, hit.measure) for hit in hits if hit.first >= c.last]
    left = [(c.first - hit.first, hit.measure) for hit in reversed(hits) if hit.first < c.first]
    row = [f"Rown={m}" for d, m in right if c.last + d < ceiling]
    row += [f"Lown={m}" for d, m in left if c.first - d >= floor]
    kind = noun.kind or "none"
    for side, found in (("R", right), ("L", left)):
        for rank, (distance, measure) in enumerate(found[:2], start=1):
            near = "near" if distance <= _NEAR else "mid" if distance <= 7 else "far"
            row += [
                f"{side}{rank}={measure}",
                f"{side}{rank}={measure}+{near}",
                f"{side}{rank}={measure}+{kind}",
            ]
    return row


def _company(
    document: Document,
    c: Candidate,
    lexicon: FigureLexicon,
    before: Candidate | None,
    after: Candidate | None,
) -> list[str]:
    """Other numbers of the sentence, words that point back, punctuation, quotation, place in the article."""
    small, row = c.words.small, []
    row += ["hasbefore" if before else "alonebefore", "hasafter" if after else "aloneafter"]
    for index in range(c.last, min(c.last + 4, len(small))):
        if lexicon.anaphora.at(small, index):
            row.append("anaphora")
        if lexicon.parts.at(small, index):
            row.append("part")
    if c.first and small[c.first - 1] in lexicon.not_after:
        row.append("notafter")
    around = (
        document.text[max(0, c.whole.start - 1) : c.whole.start],
        document.text[c.whole.end : c.whole.end + 1],
    )
    row += [f"char-1={around[0]}", f"char+1={around[1]}"]
    if around[1] == "-":
        row.append(f"compound+{c.in_words}")
    if c.value == 1:
        row.append(f"one+{' '.join(small[c.last : c.last + 1])}")
    if around == ("(", ")"):
        row.append("parenthesised")
    commas = small[c.first - 1 : c.first] == (",",) and small[c.last : c.last + 1] == (",",)
    if commas and not c.in_words and c.value is not None and c.value < _OLDEST:
        row.append("agelike")
    if document.quotation_at(c.span.start):
        row.append("quoted")
    following = c.words.sentence.tokens[c.last : c.last + 1]
    if following and following[0].text[:1].isupper():
        row.append("capital")
    return row
