"""Which of the currencies of one name a sum is in, by the countries that the article names.

"Pesos" alone are Mexico's in an article about Mexico. Which country uses which currency is CLDR's (Babel).
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from eventlog.document.model import Document
from eventlog.language.pack import LanguagePack
from eventlog.mentions.figures.candidates import Candidate
from eventlog.mentions.figures.lexicon import FigureLexicon, figure_lexicon
from eventlog.mentions.geography import Gazetteer, Where, load_gazetteer

__all__ = ["with_local_currencies"]

_RECKONED = frozenset({"USD", "EUR"})
"""Currencies in which sums are told the world over, also in articles about other countries of that name."""

_POSSESSIVE = re.compile(r"['’]\w?$")
_ALIKE = 4
_ENDINGS = 2

Named = tuple[int, str]
"""Where a country is named, and its ISO 3166 alpha-3 code."""


def with_local_currencies(
    document: Document, candidates: Sequence[Candidate], pack: LanguagePack
) -> list[Candidate]:
    """The numbers with those currencies made the local ones that their words name by a common noun alone."""
    lexicon = figure_lexicon(pack)
    shared = [at for at, one in enumerate(candidates) if _is_bare(one, lexicon)]
    found = list(candidates)
    named = list(_countries(document, load_gazetteer(pack.code))) if shared else []
    for at in shared:
        local = _local(candidates[at], named)
        found[at] = replace(candidates[at], currency=local) if local else candidates[at]
    return found


def _is_bare(candidate: Candidate, lexicon: FigureLexicon) -> bool:
    """Whether a sum's currency is one of several of its name, and named without its country."""
    if not candidate.currency or candidate.currency in _RECKONED:
        return False
    words = candidate.words
    behind = words.small[words.index_at(candidate.span.end - 1) + 1 : candidate.last]
    noun = _noun_of(candidate.currency)
    named = lexicon.money_words.ending(words.small, candidate.last)
    if not behind or not noun or named is None:
        return False
    alike = behind[-1][:_ALIKE] == noun[:_ALIKE] and len(behind[-1]) <= len(noun) + _ENDINGS
    return named[0] == 1 and alike and len(_homes(noun)) > 1


def _local(candidate: Candidate, named: Sequence[Named]) -> str:
    """The currency of that name in the country named nearest in the sentence, else most often."""
    homes = _homes(_noun_of(candidate.currency))
    fitting = [(at, country) for at, country in named if country in homes]
    sentence, number = candidate.words.sentence.span, candidate.span.start
    first = bisect_left(fitting, (sentence.start, ""))
    here = fitting[first : bisect_left(fitting, (sentence.end, ""))]
    if here:
        return homes[min(here, key=lambda one: abs(one[0] - number))[1]]
    often = Counter(country for _, country in fitting).most_common(1)
    return homes[often[0][0]] if often else ""


def _countries(document: Document, gazetteer: Gazetteer) -> Iterator[Named]:
    """The countries that an article names, by themselves, by a capital or by their people."""
    for sentence in document.sentences:
        tokens, at = sentence.tokens, 0
        while at < len(tokens):
            length = 1
            if tokens[at].text[:1].isupper():
                for last in range(min(len(tokens), at + gazetteer.longest), at, -1):
                    country = _country(document.text[tokens[at].start : tokens[last - 1].end], gazetteer)
                    if country:
                        yield tokens[at].start, country
                        length = last - at
                        break
            at += length


def _country(name: str, gazetteer: Gazetteer) -> str:
    name = _POSSESSIVE.sub("", name)
    known = gazetteer.place(name)
    if known and known.kind in (Where.COUNTRY, Where.CAPITAL):
        return known.country
    return gazetteer.country_of(name)


@cache
def _currency_names() -> dict[str, str]:
    from babel import Locale

    return dict(Locale.parse("en").currencies)


def _noun_of(currency: str) -> str:
    """The noun that a currency shares with others ("peso"), "" for a name of its own."""
    return (_currency_names().get(currency, "").split() or [""])[-1].casefold()


@cache
def _homes(noun: str) -> dict[str, str]:
    """The currencies of a name by the country (ISO 3166 alpha-3) that uses them."""
    import pycountry
    from babel.numbers import get_territory_currencies

    homes = {}
    for country in pycountry.countries:
        for currency in get_territory_currencies(country.alpha_2):
            if _noun_of(currency) == noun:
                homes[country.alpha_3] = currency
    return homes
