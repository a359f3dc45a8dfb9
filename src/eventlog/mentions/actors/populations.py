"""Which class of unnamed people a noun phrase means: "the crowds" and "demonstrators" are protesters."""

import re

from eventlog.mentions.actors.lexicon import Lexicon, fold
from eventlog.ontology import Population

__all__ = ["lies_in", "population_of"]

_NUMBER = re.compile(r"\d+(?:[.,]\d{3})*")
_FEW = 100


def population_of(form: str, lexicon: Lexicon, *, country: str = "") -> Population | None:
    """The class of a noun phrase, None where it has none or holds words that say more than the class.

    Articles, great numbers and places of ``country`` (alpha-3) say nothing more: of "dozens of Ruritanian
    protesters" the class is that of "protesters" where the country is Ruritania, and None where it is not.
    A few people, counted, are these few and no class.
    """
    data = lexicon.words
    idle = data.articles | data.quantifiers | data.definite_before | data.definite_after
    idle |= data.connectors | data.place_words
    words = [
        fold(word)
        for word in _NUMBER.sub(_without_many, form).split()
        if not (country and lies_in(word, country, lexicon))
    ]
    words = " ".join(words).split()
    if any(word[0].isdigit() or word in lexicon.numbers for word in words):
        return None
    while words:
        known = lexicon.populations.get(" ".join(words))
        if known:
            return known
        at = 0 if words[0] in idle else -1
        if words[at] not in idle:
            return None
        words.pop(at)
    return None


def _without_many(number: re.Match[str]) -> str:
    """A number as it stands where it counts a few, else nothing."""
    count = int(re.sub(r"\D", "", number.group()))
    return number.group() if count < _FEW else ""


def lies_in(word: str, country: str, lexicon: Lexicon) -> bool:
    """Whether a capitalised word is a demonym of a country (alpha-3) or a place in it."""
    bare = lexicon.bare(word.strip(".,"))
    known = lexicon.gazetteer.place(bare)
    found = known.country if known else lexicon.gazetteer.country_of(bare)
    return found == country and word[:1].isupper()
