"""Which class of unnamed people a noun phrase means: "the crowds" and "demonstrators" are protesters."""

from eventlog.mentions.actors.lexicon import Lexicon, fold
from eventlog.ontology import Population

__all__ = ["lies_in", "population_of"]


def population_of(form: str, lexicon: Lexicon, *, country: str = "") -> Population | None:
    """The class of a noun phrase, None where it has none or holds words that say more than the class.

    Articles, numbers and places of ``country`` (alpha-3) say nothing more: of "dozens of Ruritanian
    protesters" the class is that of "protesters" where the country is Ruritania, and None where it is not.
    """
    data = lexicon.words
    idle = data.articles | data.quantifiers | data.definite_before | data.definite_after | lexicon.numbers
    words = [word for word in fold(form).split() if not (country and lies_in(word, country, lexicon))]
    while words:
        known = lexicon.populations.get(" ".join(words))
        if known:
            return known
        if words[0] in idle or words[0] in data.connectors or words[0][0].isdigit():
            words.pop(0)
        elif words[-1] in idle or words[-1] in data.place_words:
            words.pop()
        else:
            return None
    return None


def lies_in(word: str, country: str, lexicon: Lexicon) -> bool:
    """Whether a word is a demonym of a country or a place in it."""
    known = lexicon.gazetteer.place(word)
    return (known.country if known else lexicon.gazetteer.country_of(word)) == country
