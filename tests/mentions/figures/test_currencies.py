"""Currencies of one name, on sentences of our own."""

import pytest

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.language.pack import load_pack
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.figures import find_figures


@pytest.mark.parametrize(
    ("language", "text", "units"),
    [
        ("en", "The government of Malawi set aside 3 billion kwacha.", ["MWK"]),
        ("en", "Zambia pledged 20 million kwacha to the fund.", ["ZMW"]),
        ("en", "Sri Lanka will pay 500,000 rupees to each family.", ["LKR"]),
        ("en", "Mexico's governor spoke. The damage came to 90 million pesos.", ["MXN"]),
        ("en", "The damage came to 90 million pesos.", ["PHP"]),
        (
            "en",
            "The storm cost Nepal 40 million rupees, and India gave 10 million Indian rupees.",
            ["NPR", "INR"],
        ),
        ("en", "The fine in Norway was 3,000 kroner, the fine in Denmark 20,000 kroner.", ["NOK", "DKK"]),
        ("en", "The court in Canada fined the firm 2 million dollars.", ["USD"]),
        ("en", "The court in Uganda fined the firm $2 million.", ["USD"]),
        ("id", "Kerugian di Meksiko mencapai 40 juta peso.", ["MXN"]),
        ("id", "Kerugian di Sri Lanka mencapai 40 juta rupee.", ["LKR"]),
        ("id", "Kerugian mencapai 40 juta peso.", ["PHP"]),
    ],
)
def test_a_bare_name_is_that_of_the_country_named(language: str, text: str, units: list[str]) -> None:
    document = build_document(Article(text=text, where="test", language=language))
    found = find_figures(document, load_pack(language), actors=ActorTable(), claims=())
    assert [figure.unit for figure in found] == units
