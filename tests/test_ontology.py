"""The vocabulary's counts, and how events are exported to PLOVER."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventlog.ontology import (
    CONTEXTS,
    PLOVER_EXPORT,
    PLOVER_MODES,
    PLOVER_TYPES,
    QUADS,
    EventStatus,
    EventType,
    PloverCode,
    plover_codes,
)

OCCURRED, PLANNED, DENIED = EventStatus.OCCURRED, EventStatus.PLANNED, EventStatus.DENIED


def test_plover_has_its_numbers_of_types_modes_contexts_and_quads() -> None:
    modes = [mode for modes in PLOVER_MODES.values() for mode in modes]
    assert (len(PLOVER_TYPES), len(modes), len(CONTEXTS), len(set(QUADS.values()))) == (16, 67, 37, 4)


@pytest.mark.parametrize(
    ("kind", "title", "codes"),
    [
        (EventType.LEADERSHIP, "Orvan resigns", [("RETREAT", "resign")]),
        (EventType.LEADERSHIP, "Resignation of Orvan", [("RETREAT", "resign")]),
        (EventType.LEADERSHIP, "Sarvan appoints Orvan", []),
        (EventType.JUDICIAL, "Tarsa court sentences Orvan", [("SANCTION", "convict"), ("COERCE", "arrest")]),
        (EventType.JUDICIAL, "Tarsa court convicts Orvan", [("SANCTION", "convict")]),
        (EventType.JUDICIAL, "Tarsa court acquits Orvan", [("CONCEDE", "")]),
        (EventType.JUDICIAL, "Orvan executed", [("ASSAULT", "targeted")]),
        (EventType.JUDICIAL, "Orvan sues Sarvan", [("ACCUSE", "allege")]),
        (EventType.JUDICIAL, "Witnesses testify", []),
        (EventType.POLICY, "Odell bans the party", [("COERCE", "restrict")]),
        (EventType.POLICY, "Odell raises a tax", []),
        (EventType.CRIME, "Man stabs neighbour in Tarsa", [("ASSAULT", "primitive")]),
        (EventType.CRIME, "Robbery in Tarsa", []),
        (EventType.DISASTER, "Earthquake in Tarsa", []),
        (EventType.ACCIDENT, "Explosion kills miners", []),
        (EventType.OTHER, "Orvan dies", []),
    ],
)
def test_our_types_are_exported_where_plover_has_a_place(kind, title, codes) -> None:
    assert [(code.type.value, code.mode) for code in plover_codes(kind, title=title)] == codes


@pytest.mark.parametrize(
    ("kind", "mode", "status", "code"),
    [
        (EventType.CONSULT, "visit", OCCURRED, PloverCode(EventType.CONSULT, "visit")),
        (EventType.CONSULT, "visit", PLANNED, PloverCode(EventType.AGREE)),
        (EventType.AID, "", PLANNED, PloverCode(EventType.AGREE)),
        (EventType.RETREAT, "withdraw", PLANNED, PloverCode(EventType.CONCEDE)),
        (EventType.CONCEDE, "", PLANNED, PloverCode(EventType.CONCEDE, "", "future")),
        (EventType.PROTEST, "strike", PLANNED, PloverCode(EventType.PROTEST, "strike", "future")),
        (EventType.ASSAULT, "aerial", DENIED, PloverCode(EventType.ASSAULT, "aerial", "negation")),
        (EventType.AID, "aerial", OCCURRED, PloverCode(EventType.AID)),
    ],
)
def test_plovers_own_types_keep_their_mode_and_show_their_status(kind, mode, status, code) -> None:
    assert plover_codes(kind, mode=mode, status=status) == (code,)


def test_a_planned_resignation_is_announced() -> None:
    found = plover_codes(EventType.LEADERSHIP, status=PLANNED, title="Orvan to resign")
    assert found == (PloverCode(EventType.CONCEDE),)


def test_rows_name_types_of_ours_and_codes_of_plover() -> None:
    for row in PLOVER_EXPORT:
        assert row.type not in PLOVER_TYPES
        for code in row.codes:
            assert code.type in PLOVER_TYPES
            assert not code.mode or code.mode in PLOVER_MODES[code.type]


@given(st.sampled_from(EventType), st.text(max_size=20), st.sampled_from(EventStatus), st.text(max_size=60))
def test_every_code_is_one_that_plover_knows(kind, mode, status, title) -> None:
    for code in plover_codes(kind, mode=mode, status=status, title=title):
        assert code.type in PLOVER_TYPES
        assert not code.mode or code.mode in PLOVER_MODES[code.type]
