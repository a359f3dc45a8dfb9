"""The triggers of a pack, indexed so that a sentence is read once from left to right."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from eventlog.language.pack import LanguagePack, load_pack
from eventlog.language.schema.events import EventData, Form, ObjectRule, TriggerGroup
from eventlog.mentions.events.morphology import Morphology
from eventlog.ontology import EventType

__all__ = ["Entry", "Hit", "Part", "TriggerLexicon", "entries_of", "lexicon_of"]


class Part(StrEnum):
    """Which list of its group an entry comes from."""

    VERB = "verb"
    WORD = "word"
    NOUN = "noun"


@dataclass(frozen=True, slots=True)
class Entry:
    """One trigger of the pack: ``stem`` and the ``rest`` of its words, the English gloss, and its group."""

    stem: str
    rest: tuple[str, ...]
    kind: str
    part: Part
    gloss: str
    group: TriggerGroup

    @property
    def key(self) -> str:
        """How object rules name it: with the affix it is confined to, where it is."""
        stem = (
            f"ber+{self.stem}"
            if self.kind == "ber"
            else f"{self.stem}+{self.kind}"
            if self.kind
            else self.stem
        )
        return " ".join((stem, *self.rest))


@dataclass(frozen=True, slots=True)
class Hit:
    """A trigger found in a sentence: tokens ``first`` to ``last`` (exclusive), its form, and its entries.

    ``entries`` are all groups that the words may belong to, in the pack's order.
    """

    first: int
    last: int
    form: Form
    entries: tuple[Entry, ...]

    @property
    def entry(self) -> Entry:
        """The entry that the pack lists first."""
        return self.entries[0]


def entries_of(listed: str) -> Iterator[tuple[str, str]]:
    """``"tangkap=arrest, tahan"`` as pairs of words and gloss (empty where none is given)."""
    for item in listed.split(","):
        words, _, gloss = item.strip().partition("=")
        if words:
            yield words.strip(), gloss.strip()


class TriggerLexicon:
    """All triggers of one language."""

    def __init__(self, data: EventData) -> None:
        self.data = data
        self.morphology = Morphology(data)
        self._passed_over = frozenset(
            words for words, _ in entries_of(data.roles.determiner) if " " not in words
        )
        self._verbs: dict[str, list[Entry]] = defaultdict(list)
        self._fixed: dict[str, list[Entry]] = defaultdict(list)
        for group in data.groups:
            self._add(group)
        self._add(TriggerGroup(EventType.OTHER, "", verbs=self._unlisted(data.rules), weak=True))

    def _unlisted(self, rules: Iterable[ObjectRule]) -> str:
        """Triggers that name an event only by what stands beside them ("send", "take")."""
        known = {entry.key for entries in (*self._verbs.values(), *self._fixed.values()) for entry in entries}
        listed = {words for rule in rules for words, _ in entries_of(rule.triggers)}
        glosses = dict(entries_of(self.data.glosses))
        return ", ".join(
            f"{words}={glosses[words]}" if words in glosses else words
            for words in sorted(listed)
            if words.lower() not in known and words not in known
        )

    def _add(self, group: TriggerGroup) -> None:
        for listed, part in ((group.verbs, Part.VERB), (group.words, Part.WORD), (group.nouns, Part.NOUN)):
            for words, gloss in entries_of(listed):
                first, *rest = words.lower().split()
                stem, kind = _confined(first) if part is Part.VERB else (first, "")
                entry = Entry(stem, tuple(rest), kind, part, gloss or words, group)
                (self._verbs if part is Part.VERB else self._fixed)[stem].append(entry)

    def find(self, words: Sequence[str]) -> tuple[Hit, ...]:
        """The triggers of a sentence given as lower-case words; the longest run wins, hits do not overlap."""
        found, at = [], 0
        while at < len(words):
            hit = self._at(words, at)
            if hit is None:
                at += 1
            else:
                found.append(hit)
                at = hit.last
        return tuple(found)

    def _at(self, words: Sequence[str], at: int) -> Hit | None:
        matches = [*self._fixed_at(words, at), *self._verbs_at(words, at)]
        if not matches:
            return None
        longest = max(length for length, _, _ in matches)
        matches = [match for match in matches if match[0] == longest]
        matches.sort(key=lambda match: match[2].group.weak)
        entries = tuple(dict.fromkeys(entry for _, _, entry in matches))
        return Hit(at, at + longest, matches[0][1], entries)

    def _fixed_at(self, words: Sequence[str], at: int) -> Iterator[tuple[int, Form, Entry]]:
        for candidate in _variants(words[at], self.morphology):
            for entry in self._fixed.get(candidate, ()):
                if entry.rest or candidate == words[at] or entry.part is Part.NOUN:
                    length = self._match(words, at + 1, entry.rest)
                    if length >= 0:
                        form = Form.NOMINAL if entry.part is Part.NOUN else Form.STATE
                        yield 1 + length, self._shape(words[at], form), entry

    def _shape(self, word: str, form: Form) -> Form:
        """A fixed predicate keeps the voice that its first word shows."""
        if form is Form.NOMINAL:
            return form
        for reading in self.morphology.readings(word):
            if reading.form in (Form.PASSIVE, Form.ACTIVE) and reading.stem != word:
                return reading.form
        return form

    def _verbs_at(self, words: Sequence[str], at: int) -> Iterator[tuple[int, Form, Entry]]:
        for reading in self.morphology.readings(words[at]):
            for entry in self._verbs.get(reading.stem, ()):
                if entry.kind not in ("", reading.kind) or (reading.kind == "ber" and entry.kind != "ber"):
                    continue
                if entry.kind == "" and reading.kind == "ter":
                    continue
                length = self._match(words, at + 1, entry.rest)
                if length >= 0:
                    yield 1 + length, reading.form, entry

    def _match(self, words: Sequence[str], at: int, rest: tuple[str, ...]) -> int:
        """How many words the rest of an entry takes, or -1.

        The last may be a plural or have an enclitic; a determiner may stand inside ("laid down its arms").
        """
        end = at
        for number, expected in enumerate(rest, 1):
            if number > 1 or len(rest) == 1:
                while end < len(words) and words[end] != expected and words[end] in self._passed_over:
                    end += 1
            if end >= len(words):
                return -1
            word = words[end]
            if word != expected and (number < len(rest) or expected not in _variants(word, self.morphology)):
                return -1
            end += 1
        return end - at


def _confined(stem: str) -> tuple[str, str]:
    left, plus, right = stem.partition("+")
    if not plus:
        return stem, ""
    return (right, left) if left in ("ber", "ter") else (left, right)


def _variants(word: str, morphology: Morphology) -> Iterable[str]:
    """A noun's own form, without its enclitic, and without the endings that verbs share with plurals."""
    found = [word]
    bare = morphology.plain(word)
    if bare != word:
        found.append(bare)
    found += [
        reading.stem
        for reading in morphology.readings(bare)
        if reading.form is Form.ACTIVE and bare.startswith(reading.stem[:-1])
    ]
    return dict.fromkeys(found)


@cache
def lexicon_of(code: str) -> TriggerLexicon:
    """The triggers of a language's pack, built once."""
    pack: LanguagePack = load_pack(code)
    return TriggerLexicon(pack.events)
