"""Which body is meant: acronyms both ways, kinds of bodies, capitals for governments; no name is shared."""

from collections.abc import Callable

import pytest

from eventlog.mentions.actors.bodies import long_and_short
from eventlog.mentions.actors.found import Kind
from eventlog.mentions.model import Actor
from eventlog.ontology import ActorType

Cluster = Callable[..., dict[str, Actor]]
ORG, GOV = Kind.ORGANIZATION, Kind.GOVERNMENT


@pytest.mark.parametrize("first", ["Liga Nelayan Wirasari (LNW)", "LNW (Liga Nelayan Wirasari)"])
def test_acronym_in_brackets_joins_both_ways(clustered: Cluster, first: str) -> None:
    text = f"{first} menolak. Menurut LNW, laut penuh."
    actors = clustered("id", text, [(first, ORG), ("LNW", ORG)])
    (actor,) = actors.values()
    assert {"LNW", "Liga Nelayan Wirasari"} <= {actor.name, *actor.aliases}


def test_acronym_from_initials_without_brackets(clustered: Cluster) -> None:
    text = "The Velden Rail Company closed. VRC gave no reason."
    actors = clustered("en", text, [("Velden Rail Company", ORG), ("VRC", ORG)])
    assert list(actors) == ["Velden Rail Company"]


def test_short_form_with_a_place_is_the_long_form_with_it(clustered: Cluster) -> None:
    text = "Kejaksaan Negeri (Kejari) Wirasari menyita buku. Kejari Wirasari menolak bicara."
    actors = clustered("id", text, [("Kejaksaan Negeri (Kejari) Wirasari", GOV), ("Kejari Wirasari", GOV)])
    assert len(actors) == 1


def test_government_under_its_country_and_capital(clustered: Cluster) -> None:
    text = "Japan protested. Tokyo said no. The Japanese government waits."
    actors = clustered("en", text, [("Japan", GOV), ("Tokyo", GOV), ("Japanese government", GOV)])
    (actor,) = actors.values()
    assert actor.country == "JPN"
    assert {"Japan", "Tokyo", "Japanese government"} <= {actor.name, *actor.aliases}


def test_two_bodies_joined_by_and_are_two(clustered: Cluster) -> None:
    text = "Kementerian Riset dan Teknologi serta Mahkamah Pasar menolak."
    actors = clustered("id", text, [("Kementerian Riset dan Teknologi serta Mahkamah Pasar", GOV)])
    assert set(actors) == {"Kementerian Riset dan Teknologi", "Mahkamah Pasar"}


def test_number_behind_a_body_is_cut_off(clustered: Cluster) -> None:
    actors = clustered("id", "Kementerian Agama 3,26 poin.", [("Kementerian Agama 3,26", GOV)])
    assert set(actors) == {"Kementerian Agama"}


def test_no_name_is_shared(clustered: Cluster) -> None:
    text = "Liga Nelayan menolak. Anggota Liga Nelayan pulang. Pasukan Liga Nelayan datang."
    actors = clustered(
        "id",
        text,
        [("Liga Nelayan", ORG), ("Anggota Liga Nelayan", Kind.GROUP), ("Pasukan Liga Nelayan", GOV)],
    )
    forms = [form.casefold() for actor in actors.values() for form in (actor.name, *actor.aliases)]
    assert len(forms) == len(set(forms))


def test_one_decision_for_a_name_tagged_two_ways(clustered: Cluster) -> None:
    text = "Mara Quill arrived. Quill smiled. Then Quill left, and Quill slept."
    actors = clustered(
        "en",
        text,
        [("Mara Quill", Kind.PERSON), ("Quill", Kind.PERSON), ("Quill", ORG)],
    )
    assert [actor.type for actor in actors.values()] == [ActorType.PERSON]


def test_a_short_form_behind_mere_signs_has_no_long_form() -> None:
    assert long_and_short("% (LNW)") is None
    assert long_and_short("Lumara Network (LNW)") == ("Lumara Network", "LNW")
