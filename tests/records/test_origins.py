"""Copies, also shortened, extended or rewritten, have one origin; other texts on the matter their own."""

import random
import re
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from eventlog.records.origins import Copy, Fingerprint, fingerprint, linked, origins
from eventlog.span import Span

WIRE = """The dam above the town of Mirov held through the night, engineers said on Tuesday, although water
went on seeping through its western wall. Some nine hundred families had been told to leave the lower
streets, and most of them had gone by dusk. The river authority lowered the reservoir by two metres and
asked the army for pumps. A school on the hill took in those who had nowhere else to go. "We will not
send anybody home before the wall is dry and has been looked at twice," the mayor told people who had
gathered in the gymnasium. Buses ran until midnight, when the road to the valley was closed. Farmers
drove their cattle to the upper meadows. The dam was built sixty years ago and repaired last in a dry
summer, the authority said."""

OTHER = """People from Mirov spent Tuesday night in a school after being told that the dam above their town
might
break. The mayor, Jana Holub, went from bed to bed. "We will not send anybody home before the wall is dry and
has been looked at twice," she said. Engineers measured the leak every hour. The army is bringing pumps from
the capital, which should arrive on Wednesday. For many the night was short: children slept on mats, and
the old on benches. The reservoir has to fall by five metres before the wall can be mended, an engineer
said."""


def copy(number: int, text: str, *, outlet: str = "", credited: tuple[str, ...] = ()) -> Copy:
    quoted = [Span(match.start(1), match.end(1)) for match in re.finditer('"([^"]+)"', text)]
    made = fingerprint(text, quotations=quoted, credited=credited)
    return Copy(number, f"2031-05-0{number}|d{number}", date(2031, 5, number), outlet, "en", made)


def changed(text: str, share: float) -> str:
    words, chance = text.split(), random.Random(3)  # noqa: S311 -- a test
    return " ".join("altered" if chance.random() < share else word for word in words)


def test_a_copy_has_the_first_as_its_origin() -> None:
    found = origins([copy(2, WIRE), copy(1, WIRE)])
    assert found == {1: (1, ""), 2: (1, "the same text")}


def test_a_shortened_and_an_extended_copy_have_one_origin() -> None:
    short = WIRE[: len(WIRE) // 2]
    long = WIRE + " Our reporter saw the pumps arrive. " + OTHER[-160:]
    found = origins([copy(1, WIRE), copy(2, short), copy(3, long)])
    assert {origin for origin, _ in found.values()} == {1}
    assert "of the shorter text is in the other" in found[2][1]


def test_a_rewrite_needs_a_credit() -> None:
    rewritten = changed(WIRE, 0.25)
    plain, credited = copy(2, rewritten), copy(2, rewritten, credited=("hill wire",))
    wire = copy(1, WIRE, outlet="hill wire")
    assert linked(wire, credited).startswith("credited to hill wire")
    assert not linked(copy(1, changed(WIRE, 0.2)), copy(2, OTHER))
    assert origins([copy(1, WIRE), plain])[2][0] in (1, 2)


def test_independent_texts_with_one_quotation_stay_apart() -> None:
    assert not linked(copy(1, WIRE), copy(2, OTHER))


def test_the_agency_itself_is_the_origin_though_it_came_later() -> None:
    found = origins([copy(1, WIRE, credited=("hill wire",)), copy(2, WIRE, outlet="hill wire")])
    assert found[1][0] == 2
    assert found[2] == (2, "")


def test_a_fingerprint_goes_through_json() -> None:
    made = fingerprint(WIRE, credited=["hill wire"])
    assert Fingerprint.from_json(made.as_json()) == made


@given(st.permutations(range(5)))
def test_any_order_gives_the_same_origins(order: list[int]) -> None:
    texts = [WIRE, WIRE[:400], OTHER, changed(WIRE, 0.1), OTHER + WIRE[:300]]
    copies = [copy(n + 1, text) for n, text in enumerate(texts)]
    assert origins([copies[n] for n in order]) == origins(copies)
