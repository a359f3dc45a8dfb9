"""An actor's country and identifying names, with what the article's country lends to those that name none."""

import pytest

from eventlog.mentions.model import Actor, ActorForm, ActorMention
from eventlog.ontology import ActorType, Population
from eventlog.records.groups import identity_of, main_country, population_in
from eventlog.span import Span

PERSON, GROUP = ActorType.PERSON, ActorType.GROUP
ORG, GOV = ActorType.ORGANIZATION, ActorType.GOVERNMENT


def actor(
    name: str,
    kind: ActorType,
    *aliases: str,
    country: str = "",
    offices: tuple[str, ...] = (),
    forms: tuple[ActorForm, ...] = (ActorForm.NAME,),
) -> Actor:
    mentions = tuple(ActorMention(Span(at, at + 1), form) for at, form in enumerate(forms))
    return Actor("A1", name, kind, mentions, aliases, offices, country)


TWICE = (ActorForm.NAME, ActorForm.ROLE)


@pytest.mark.parametrize(
    ("actors", "country"),
    [
        ([], ""),
        ([actor("Kenya", GOV, country="KEN")], ""),
        ([actor("Kenya", GOV, country="KEN", forms=TWICE)], "KEN"),
        ([actor("Kenya", GOV, country="KEN", forms=(ActorForm.NAME, ActorForm.PRONOUN))], ""),
        ([actor("Kenya", GOV, country="KEN", forms=TWICE), actor("Peru", GOV, country="PER")], "KEN"),
        (
            [
                actor("Kenya", GOV, country="KEN", forms=TWICE),
                actor("Peru", GOV, country="PER", forms=TWICE),
            ],
            "",
        ),
        ([actor("Mara Kuilani", PERSON, offices=("Presiden Kenya",), forms=TWICE)], "KEN"),
        ([actor("Mara Kuilani", PERSON, offices=("Duta Besar Kenya untuk Peru",), forms=TWICE)], ""),
    ],
)
def test_the_country_that_most_mentions_name(actors: list[Actor], country: str) -> None:
    assert main_country(actors) == country


@pytest.mark.parametrize(
    ("found", "language", "identity"),
    [
        (actor("dozens of protesters", GROUP), "en", ("KEN", {"group protesters"})),
        (actor("massa", GROUP), "id", ("KEN", {"group protesters"})),
        (actor("the security forces", GOV), "en", ("KEN", {"group security forces"})),
        (actor("protesters", GROUP, country="PER"), "en", ("PER", {"group protesters"})),
        (actor("student protesters", GROUP), "en", ("", set())),
        (actor("protesters", GROUP, "Quill's Friends"), "en", ("", set())),
        (actor("the interior ministry", GOV), "en", ("KEN", {"the interior ministry", "interior ministry"})),
        (actor("kantor kepresidenan", ORG), "id", ("KEN", {"kantor kepresidenan"})),
        (actor("the authorities", GOV), "en", ("", set())),
        (actor("Dewan Keamanan", GOV), "id", ("", set())),
        (actor("local media", ORG), "en", ("", set())),
        (actor("Velden Rail", ORG, "the company"), "en", ("", {"velden rail"})),
        (actor("Prime Minister", PERSON, forms=(ActorForm.ROLE,)), "en", ("", set())),
        (actor("protesters", GROUP), "xx", ("", set())),
    ],
)
def test_identity_in_an_article_on_kenya(found: Actor, language: str, identity: tuple[str, set[str]]) -> None:
    assert identity_of(found, language=language, home="KEN") == identity


def test_groups_and_organs_are_nobodys_where_the_country_is_not_clear() -> None:
    for found in (actor("protesters", GROUP), actor("the interior ministry", GOV)):
        assert identity_of(found, language="en", home="") == ("", frozenset())


def test_name_in_brackets_in_another_script_identifies_too() -> None:
    for found in (
        actor("Arman Velayev", PERSON, "Арман Велаев"),
        actor("Arman Velayev (Арман Велаев)", PERSON),
    ):
        assert identity_of(found, language="en")[1] == {"arman velayev", "арман велаев"}
    stranger = actor("Arman Velayev", PERSON, "Пётр Кузин")
    assert identity_of(stranger, language="en")[1] == {"arman velayev"}


def test_sibling_of_the_name_does_not_identify_but_its_acronym_does() -> None:
    found = actor("Wirasari Times", ORG, "Velden Times", "Bank Kuil")
    assert identity_of(found, language="en")[1] == {"wirasari times", "bank kuil"}
    bank = actor("Bank Rakyat Wirasari", ORG, "Bank BRW", "Bank Rakwir")
    assert len(identity_of(bank, language="id")[1]) == 2


@pytest.mark.parametrize(
    ("found", "language", "without"),
    [
        (actor("Kenya Three Rivers Board", GOV, "Kenya", country="KEN"), "en", "kenya"),
        (actor("Kantor Pos", ORG, "kantor pos"), "id", "kantor pos"),
        (actor("Sekolah Dasar Wirasari", ORG, "Sekolah"), "id", "sekolah"),
    ],
)
def test_parts_and_common_nouns_of_a_name_do_not_identify(found: Actor, language: str, without: str) -> None:
    assert without not in identity_of(found, language=language)[1]


@pytest.mark.parametrize(
    ("found", "language"), [(actor("US", GOV), "en"), (actor("U.S", GOV), "en"), (actor("AS", GOV), "id")]
)
def test_short_form_of_a_country_means_the_country(found: Actor, language: str) -> None:
    country, names = identity_of(found, language=language)
    assert country == "USA"
    assert "united states" in names


def test_short_form_inside_the_name_of_an_organ_does_not() -> None:
    found = actor("US Marsh Safety Board", GOV, "US", country="USA")
    assert "united states" not in identity_of(found, language="en")[1]


def test_town_in_the_name_of_an_organ_gives_its_country_at_home_only() -> None:
    found = actor("Mombasa Harbour Police", GOV, "police")
    assert identity_of(found, language="en", home="KEN") == ("KEN", {"mombasa harbour police"})
    assert identity_of(found, language="en", home="PER") == ("", frozenset())


def test_class_is_told_in_one_country_only() -> None:
    found = actor("Kenyan protesters", GROUP)
    assert population_in(found, language="en", country="KEN") is Population.PROTESTERS
    assert population_in(found, language="en", country="PER") is None
    assert population_in(found, language="en", country="") is None
