"""What the tagger sees of each token: form, lexicons, neighbours, and the rest of the document."""

from collections import Counter
from collections.abc import Sequence

from eventlog.document.model import Token
from eventlog.mentions.actors.lexicon import Lexicon

__all__ = ["Features", "Tokens"]

Tokens = Sequence[Token]

_CACHED_WORDS = 60_000


class Features:
    """Feature strings of tokens, with those of a single word kept for the next time it comes."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._words: dict[str, tuple[tuple[str, ...], ...]] = {}

    def of(self, sentences: Sequence[Tokens]) -> list[list[list[str]]]:
        """A list of feature strings for each token of each sentence of one document."""
        context = _Context(sentences, self._lexicon)
        return [self._sentence(tokens, context) for tokens in sentences]

    def _sentence(self, tokens: Tokens, context: "_Context") -> list[list[str]]:
        views = [self._word(token.text) for token in tokens]
        last = len(tokens) - 1
        marks = self._places_and_bodies(tokens)
        heavy = _title_case(tokens)
        shapes = ["^", *(_shape(token.text) for token in tokens), "$"]
        kinds = ["^", *(view[7][0] for view in views), "$"]
        rows: list[list[str]] = []
        for at, token in enumerate(tokens):
            row = ["1", *views[at][0], *context.of(token.text)]
            if at == 0:
                row.append("first")
            elif at == 1 and not tokens[0].text[:1].isalnum():
                row.append("second")
            if heavy and token.text[:1].isupper():
                row.append("heavy")
            row += views[at - 1][1] if at else ("-1:^",)
            row += views[at - 2][2] if at > 1 else ("-2:^",)
            row += views[at + 1][3] if at < last else ("+1:$",)
            row += views[at + 2][4] if at + 1 < last else ("+2:$",)
            row += views[at - 3][5] if at > 2 else ()
            row += views[at + 3][6] if at + 2 < last else ()
            row.append("ss=" + "|".join(shapes[at : at + 3]))
            row.append("cc=" + "|".join(kinds[at : at + 2]))
            row.append("cn=" + "|".join(kinds[at + 1 : at + 3]))
            if at:
                row.append(f"b={tokens[at - 1].text.casefold()}|{token.text.casefold()}")
            if at < last:
                row.append(f"f={token.text.casefold()}|{tokens[at + 1].text.casefold()}")
            row += marks[at]
            if at:
                row += [f"-1:{mark}" for mark in marks[at - 1]]
            if at < last:
                row += [f"+1:{mark}" for mark in marks[at + 1]]
            rows.append(row)
        return rows

    def _word(self, text: str) -> tuple[tuple[str, ...], ...]:
        known = self._words.get(text)
        if known is None:
            if len(self._words) > _CACHED_WORDS:
                self._words.clear()
            known = self._words[text] = self._views(text)
        return known

    def _views(self, text: str) -> tuple[tuple[str, ...], ...]:
        """A word as it looks from itself, from one, two and three places away, and in one string."""
        bare = self._lexicon.bare(text)
        low = bare.casefold()
        shape, classes = _shape(text), self._classes(low)
        own = [f"w={low}", f"s={shape}", *(f"c={name}" for name in classes)]
        own += [f"p{n}={low[:n]}" for n in (2, 3, 4) if len(low) > n]
        own += [f"e{n}={low[-n:]}" for n in (1, 2, 3, 4) if len(low) > n]
        if bare != text:
            own.append("poss")
        if "-" in text:
            own.append("hyphen")
        if bare.isupper() and len(bare) > 1:
            own.append(f"upper{min(len(bare), 6)}")
        near = [f"w={low}", f"s={shape}", *(f"c={name}" for name in classes)]
        if len(low) > 3:
            near.append(f"e3={low[-3:]}")
        far = [f"s={shape}", *(f"c={name}" for name in classes), f"w={low}"]
        return (
            tuple(own),
            tuple(f"-1:{name}" for name in near),
            tuple(f"-2:{name}" for name in far),
            tuple(f"+1:{name}" for name in near),
            tuple(f"+2:{name}" for name in far),
            tuple(f"-3:{name}" for name in far),
            tuple(f"+3:{name}" for name in far[1:]),
            (f"{shape}.{'.'.join(classes)}",),
        )

    def _classes(self, low: str) -> list[str]:
        words = self._lexicon.words
        lists = {
            "title": words.titles,
            "tail": words.title_tails,
            "mr": words.honorifics,
            "role": words.role_nouns,
            "kin": words.kinship,
            "art": words.articles,
            "def": words.definite_before,
            "dem": words.definite_after,
            "many": words.quantifiers,
            "particle": words.particles,
            "join": words.connectors,
            "place": words.place_words,
            "say": words.speech_words,
            "where": words.place_heads,
            "not": words.not_names,
        }
        classes = [name for name, members in lists.items() if low in members]
        if low in words.organization_words:
            classes.append(f"org-{words.organization_words[low]}")
        elif low in self._lexicon.foreign:
            classes.append(f"xorg-{self._lexicon.foreign[low]}")
        if low in words.group_nouns:
            classes.append(f"group-{words.group_nouns[low]}")
        if low in words.pronouns:
            classes.append("pronoun")
        if low in self._lexicon.gazetteer.demonyms:
            classes.append("demonym")
        return classes

    def _places_and_bodies(self, tokens: Tokens) -> list[list[str]]:
        marks: list[list[str]] = [[] for _ in tokens]
        at = 0
        while at < len(tokens):
            start = at
            at += 1
            if not tokens[start].text[:1].isupper():
                continue
            body = self._lexicon.longest_body(tokens, start)
            place = self._lexicon.longest_place(tokens, start)
            for found, name in (
                (body, body and f"body-{body[1].type}"),
                (place, place and f"geo-{place[1].kind}"),
            ):
                if found:
                    marks[start].append(f"B-{name}")
                    for inside in range(start + 1, found[0]):
                        marks[inside].append(f"I-{name}")
                    at = max(at, found[0])
        return marks


class _Context:
    """What the whole document tells of a word: how often it comes, and in which company."""

    def __init__(self, sentences: Sequence[Tokens], lexicon: Lexicon) -> None:
        self._bare = lexicon.bare
        self._lower: set[str] = set()
        self._inside: Counter[str] = Counter()
        self._marks: dict[str, set[str]] = {}
        self._nouns: Counter[str] = Counter()
        self._pointed: set[str] = set()
        self._words = words = lexicon.words
        self._kinds = (
            words.group_nouns.keys() | words.role_nouns | words.organization_words.keys() | words.kinship
        )
        for tokens in sentences:
            before, heavy = "", _title_case(tokens)
            for at, token in enumerate(tokens):
                word = lexicon.bare(token.text)
                if word[:1].islower():
                    self._small(word.casefold(), before)
                elif word[:1].isupper():
                    self._capital(word, before)
                    if at and not heavy:
                        self._inside[word.casefold()] += 1
                        if before[:1].isupper() and at > 1:
                            self._mark(word, "doc-follows")
                before = word

    def _mark(self, word: str, mark: str) -> None:
        self._marks.setdefault(word, set()).add(mark)

    def _small(self, low: str, before: str) -> None:
        """Note a word in small letters and the word before it."""
        self._lower.add(low)
        if low in self._kinds:
            self._nouns[low] += 1
            if before.casefold() in self._words.definite_before:
                self._pointed.add(low)
        elif low in self._words.definite_after:
            self._pointed.add(before)
        if low in self._words.speech_words and before[:1].isupper():
            self._mark(before, "doc-said")

    def _capital(self, word: str, before: str) -> None:
        """Note a word with a capital and the word before it."""
        previous, words = before.casefold(), self._words
        if previous in words.honorifics or f"{previous}." in words.honorifics:
            self._mark(word, "doc-mr")
        elif previous in words.titles:
            self._mark(word, "doc-titled")
        elif previous in words.speech_words:
            self._mark(word, "doc-said")
        elif previous in words.place_words:
            self._mark(word, "doc-in")

    def of(self, text: str) -> list[str]:
        """Feature strings of one word."""
        if not text[:1].isupper():
            return self._of_noun(text)
        word = self._bare(text)
        low = word.casefold()
        found = sorted(self._marks.get(word, ()))
        times = self._inside[low]
        found.append(f"doc-caps{min(times, 3)}")
        if low in self._lower:
            found.append("doc-lower")
        return found

    def _of_noun(self, text: str) -> list[str]:
        """How often a noun for people or bodies comes, and whether the text ever points back to it."""
        times = self._nouns[text]
        if not times:
            return []
        found = [f"doc-times{min(times, 4)}"]
        if text in self._pointed:
            found.append("doc-pointed")
        return found


def _shape(text: str) -> str:
    if text[:1].isdigit():
        return "9"
    if not text[:1].isalpha():
        return text[:1]
    if text.isupper():
        return "A" if len(text) == 1 else "AA"
    if text[0].isupper():
        return "AaA" if any(c.isupper() for c in text[1:]) else "Aa"
    return "aA" if any(c.isupper() for c in text) else "a"


def _title_case(tokens: Tokens) -> bool:
    """Whether a sentence is a headline that capitalises nearly every word."""
    letters = [token.text for token in tokens if token.text[:1].isalpha() and len(token.text) > 3]
    return len(letters) > 3 and sum(word[0].isupper() for word in letters) > 0.8 * len(letters)
