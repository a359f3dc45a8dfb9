"""All that tagging and clustering look up for one language: pack words, gazetteer, international bodies."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files

from eventlog.document.model import Token
from eventlog.language.pack import available_languages, load_pack
from eventlog.language.schema.actors import ActorData
from eventlog.mentions.geography.gazetteer import Gazetteer, Known, load_gazetteer
from eventlog.ontology import ActorType, Population

__all__ = ["Body", "Lexicon", "fold", "load_lexicon"]

_MARKS = re.compile(r"[^\w]+")
_LONGEST_BODY = 8


@dataclass(frozen=True, slots=True)
class Body:
    """An international body or medium: one ``key`` for all its names."""

    key: str
    type: ActorType


def fold(name: str) -> str:
    """A name without case, marks and doubled spaces, for comparing."""
    return " ".join(_MARKS.sub(" ", name.casefold()).split())


_THINGS = ("building", "vehicle", "place", "document", "happening", "amount", "thing")
"""Kinds of counted nouns that are nobody, so that what is named by them is no actor."""


@dataclass(frozen=True)
class Lexicon:
    """The words of a language, its gazetteer, bodies by name, kinds of bodies in other languages.

    ``numbers`` are number words; ``things`` nouns for what is counted and is nobody.
    """

    words: ActorData
    gazetteer: Gazetteer
    bodies: dict[str, Body]
    foreign: dict[str, ActorType]
    numbers: frozenset[str]
    things: frozenset[str]

    def bare(self, token: str) -> str:
        """A token without a possessive ending glued to it."""
        for ending in self.words.possessives:
            if len(token) > len(ending) + 1 and token.endswith(ending):
                return token[: -len(ending)] + ("s" if ending[0] == "s" else "")
        return token

    def body(self, name: str) -> Body | None:
        """The international body of this name, in any language."""
        return self.bodies.get(name.replace("’", "'"))

    @cached_property
    def forces(self) -> frozenset[str]:
        """Common nouns for organs of a state or alliance that act for it: "aparat", "the military"."""
        nouns = {noun for noun, kind in self.words.group_nouns.items() if kind is ActorType.GOVERNMENT}
        return frozenset(nouns - self.words.state_words)

    @cached_property
    def populations(self) -> dict[str, Population]:
        """Classes of unnamed people by noun phrase, folded."""
        return {fold(phrase): population for phrase, population in self.words.populations.items()}

    @cached_property
    def glued(self) -> re.Pattern[str]:
        """Names of bodies that begin in lower case, which careless pages glue to the words beside them."""
        names = sorted(
            (name for name in self.bodies if name[0].islower() and len(name) > 6), key=lambda n: -len(n)
        )
        return re.compile("|".join(map(re.escape, names)) or r"(?!)")

    def longest_body(self, tokens: Sequence[Token], start: int) -> tuple[int, Body] | None:
        """The longest known body that starts at a token, as its end and what it is."""
        words = [self.bare(token.text) for token in tokens[start : start + _LONGEST_BODY]]
        for length in range(len(words), 0, -1):
            known = self.body(" ".join(words[:length]))
            if known:
                return start + length, known
        return None

    def longest_place(self, tokens: Sequence[Token], start: int) -> tuple[int, Known] | None:
        """The longest known place that starts at a token; only capitalised words are places."""
        words: list[str] = []
        for token in tokens[start : start + self.gazetteer.longest]:
            word = self.bare(token.text)
            if not word[:1].isupper() and word.casefold() not in ("of", "dan", "and", "the"):
                break
            words.append(word)
        for length in range(len(words), 0, -1):
            known = self.gazetteer.place(" ".join(words[:length]))
            if known and words[length - 1][:1].isupper():
                return start + length, known
        return None


@cache
def load_lexicon(code: str) -> Lexicon:
    """The lexicon of a language that has a pack."""
    bodies = {}
    text = files("eventlog.mentions.actors").joinpath("bodies.tsv").read_text("utf-8")
    for line in text.splitlines():
        key, kind, names = line.split("\t")
        for name in names.split("|"):
            bodies[name] = Body(key, ActorType(kind))
    foreign: dict[str, ActorType] = {}
    for other in available_languages():
        for word, kind in load_pack(other).actors.organization_words.items():
            if other != code and len(word) > 3:
                foreign.setdefault(word, kind)
    pack = load_pack(code)
    numbers = frozenset({*pack.numerals.words, *pack.numerals.scales})
    things = frozenset(
        noun.strip()
        for group in pack.figures.units
        if group.kind in _THINGS
        for noun in group.text.split(",")
    )
    return Lexicon(pack.actors, load_gazetteer(code), bodies, foreign, numbers, things)
