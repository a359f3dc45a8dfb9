"""What the attribution tagger looks at: words, cues, quotations and what the rules made of them."""

from eventlog.document.model import Document
from eventlog.language.schema.speech import SpeechData
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.mentions.quotations.cues import Cue
from eventlog.mentions.quotations.words import Word

__all__ = ["features_of"]


def features_of(
    document: Document, words: list[Word], cues: list[Cue], ruled: list[Attribution], data: SpeechData
) -> list[list[str]]:
    """One list of features for each word of a paragraph."""
    own = [_own(word, data) for word in words]
    uses = _uses(words, cues)
    rules = _ruled(words, ruled)
    places = _places(words, uses)
    quotes = _quotes(document, words)
    rows: list[list[str]] = []
    for at, word in enumerate(words):
        row = ["bias", "w0=" + word.low, *own[at], *uses[at], *places[at], *quotes[at]]
        row += ["rule=" + rules[at]]
        row += [f"rule={rules[at]}|{quote}" for quote in quotes[at][:1]]
        for by in (-2, -1, 1, 2):
            other = at + by
            if not 0 <= other < len(words):
                row.append(f"edge{by}")
                continue
            row.append(f"w{by}={words[other].low}")
            row += [f"{name}@{by}" for name in (*own[other], *uses[other])]
            row.append(f"rule{by}={rules[other]}")
        if at + 1 < len(words):
            row.append(f"w0w1={word.low} {words[at + 1].low}")
        if at:
            row.append(f"w-1w0={words[at - 1].low} {word.low}")
        rows.append(row)
    return rows


def _own(word: Word, data: SpeechData) -> list[str]:
    names = ["shape=" + _shape(word.text)]
    if word.is_word and len(word.low) > 4:
        names.append("suf=" + word.low[-3:])
        names.append("pre=" + word.low[:3])
    for name, members in (
        ("complementizer", data.complementizers),
        ("question", data.questions),
        ("break", data.breaks),
        ("tail", data.tails),
        ("filler", data.fillers),
        ("third", data.third_person),
    ):
        if word.low in members:
            names.append(name)
    return names


def _shape(text: str) -> str:
    if text[0].isdigit():
        return "digit"
    if not text[0].isalpha():
        return text[:2]
    if text.isupper():
        return "upper" if len(text) > 1 else "letter"
    return "title" if text[0].isupper() else "low"


def _uses(words: list[Word], cues: list[Cue]) -> list[list[str]]:
    names: list[list[str]] = [[] for _ in words]
    for cue in cues:
        for at in range(cue.first, cue.end):
            names[at] += ["cue=" + group.name for group in cue.groups]
            names[at].append("cue")
    return names


def _ruled(words: list[Word], ruled: list[Attribution]) -> list[str]:
    labels = ["O"] * len(words)
    for attribution in ruled:
        marked = (("C", attribution.content), ("S", attribution.source), ("Q", attribution.cue))
        for letter, span in marked:
            if span is None:
                continue
            first = True
            for at, word in enumerate(words):
                if span.start <= word.start and word.end <= span.end:
                    labels[at] = ("B" if first else "I") + letter
                    first = False
                elif word.start >= span.end:
                    break
    return labels


def _places(words: list[Word], uses: list[list[str]]) -> list[list[str]]:
    """Where a word stands in its sentence and on which side the nearest cues lie."""
    rows: list[list[str]] = [[] for _ in words]
    start = 0
    for at in range(1, len(words) + 1):
        if at < len(words) and words[at].sentence == words[start].sentence:
            continue
        _place_sentence(words, uses, rows, start, at)
        start = at
    return rows


def _place_sentence(
    words: list[Word], uses: list[list[str]], rows: list[list[str]], start: int, end: int
) -> None:
    left, commas = "none", 0
    lefts: list[str] = []
    for at in range(start, end):
        lefts.append(left)
        if uses[at] and words[at].quotation < 0:
            left, commas = uses[at][0], 0
        elif words[at].text == ",":
            commas += 1
        rows[at].append(f"commas={min(commas, 3)}")
    right, since = "none", 0
    for at in range(end - 1, start - 1, -1):
        rows[at].append("left=" + lefts[at - start])
        rows[at].append("right=" + right)
        rows[at].append(f"sides={lefts[at - start]}|{right}")
        rows[at].append(f"right={right}|{min(since, 3)}")
        if uses[at] and words[at].quotation < 0:
            right, since = uses[at][0], 0
        elif words[at].text == ",":
            since += 1
    rows[start].append("first")
    rows[end - 1].append("last")
    if not any(uses[at] for at in range(start, end)):
        for at in range(start, end):
            rows[at].append("cueless")


def _quotes(document: Document, words: list[Word]) -> list[list[str]]:
    rows: list[list[str]] = []
    for word in words:
        if word.mark:
            rows.append(["q=mark"])
        elif word.quotation < 0:
            rows.append(["q=out"])
        else:
            inner = document.quotations[word.quotation].inner
            kind = _quote_kind(document.text, inner.start, inner.end)
            names = ["q=" + kind]
            if word.start == inner.start:
                names.append("q=first")
            rows.append(names)
    return rows


def _quote_kind(text: str, start: int, end: int) -> str:
    size = "long" if end - start > 80 else "mid" if end - start > 30 else "short"
    opens = "up" if text[start].isupper() else "low"
    ends = "end" if text[end - 1] in ".,!?…" else "cut"
    return f"{size}-{opens}-{ends}"
