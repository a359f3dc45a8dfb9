"""Take words apart into stem and affixes, as a pack's word formation allows."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from eventlog.language.schema.events import Affix, EventData, Form

__all__ = ["Analysis", "Morphology"]

_SHORTEST_STEM = 2
"""Letters; shorter remainders are accidents ("di" + "a")."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """One reading of a word: its stem, the kind of affix that lexicon entries may ask for, and its form."""

    stem: str
    kind: str
    form: Form


class Morphology:
    """Word formation of one language. Words are given in lower case."""

    def __init__(self, data: EventData) -> None:
        self._irregular = data.irregular
        self._clitics = tuple(sorted(data.clitics, key=len, reverse=True))
        self._affixes: dict[tuple[str, str], list[Affix]] = defaultdict(list)
        for affix in data.affixes:
            self._affixes[affix.prefix, affix.suffix].append(affix)
        self._prefixes = _longest_first({prefix for prefix, _ in self._affixes})
        self._suffixes = _longest_first({suffix for _, suffix in self._affixes})
        self.readings = lru_cache(maxsize=8192)(self._readings)

    def plain(self, word: str) -> str:
        """The word without an enclitic ("tuntutannya", "Lumara's")."""
        for clitic in self._clitics:
            if word.endswith(clitic) and len(word) - len(clitic) > _SHORTEST_STEM:
                return word[: -len(clitic)]
        return word

    def _readings(self, word: str) -> tuple[Analysis, ...]:
        """Every way to read a word, with and without its enclitic."""
        found = list(self._of(word))
        bare = self.plain(word)
        if bare != word:
            found += [reading for reading in self._of(bare) if reading not in found]
        return tuple(found)

    def _of(self, word: str) -> Iterator[Analysis]:
        if word in self._irregular:
            lemma, form = self._irregular[word]
            yield Analysis(lemma, "", form)
        for prefix in self._prefixes:
            if not word.startswith(prefix):
                continue
            for suffix in self._suffixes:
                if suffix and not word.endswith(suffix):
                    continue
                for affix in self._affixes.get((prefix, suffix), ()):
                    yield from _strip(word, affix)

    def guess(self, word: str) -> str:
        """A likely stem of a word that no lexicon knows: the reading with the most affix taken off."""
        readings = [reading for reading in self.readings(word) if len(reading.stem) > _SHORTEST_STEM]
        return min((reading.stem for reading in readings), key=lambda stem: (len(stem), stem), default=word)


def _strip(word: str, affix: Affix) -> Iterator[Analysis]:
    end = len(word) - len(affix.suffix)
    core = word[len(affix.prefix) : end]
    if len(core) < _SHORTEST_STEM or (affix.before and core[0] not in affix.before):
        return
    for swallowed in affix.restore:
        yield Analysis(swallowed + core + affix.add, affix.kind, affix.form)


def _longest_first(parts: set[str]) -> Sequence[str]:
    return sorted(parts, key=lambda part: (-len(part), part))
