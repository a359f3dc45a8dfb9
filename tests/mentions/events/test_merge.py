"""Which mentions of one article are one happening."""

from dataclasses import replace
from typing import Any

import pytest

from eventlog.edtf import parse_edtf
from eventlog.mentions.events.merge import Found, merge_events
from eventlog.mentions.events.roles import Participants
from eventlog.mentions.model import Event
from eventlog.ontology import DateBasis, EventStatus, EventType
from eventlog.span import Span

CLAUSE = Span(0, 60)
THERE = Span(190, 240)
EVENT = Event(
    id="",
    span=CLAUSE,
    trigger=Span(10, 19),
    type=EventType.LEADERSHIP,
    status=EventStatus.OCCURRED,
    date=parse_edtf("2031-05"),
    date_basis=DateBasis.INFERRED,
    title="Bekova dismisses the cabinet",
    actors=("A1",),
    confidence=0.6,
)
DISMISSED = Found(EVENT, "dismiss", "verb", CLAUSE)
APPOINTED = Found(replace(EVENT, trigger=Span(40, 49), confidence=0.5), "appoint", "verb", CLAUSE)


def test_another_mention_names_whom_the_surest_one_leaves_out() -> None:
    named = replace(
        EVENT, span=THERE, trigger=Span(200, 209), actors=("A1",), recipients=("A2",), confidence=0.5
    )
    bare = replace(DISMISSED, event=replace(EVENT, recipients=()))
    (event,) = merge_events([bare, Found(named, "dismiss", "verb", THERE)])
    assert event.actors == ("A1",)
    assert event.recipients == ("A2",)


def test_other_words_are_another_happening_unless_both_name_the_same_parties() -> None:
    mode = replace(EVENT, mode="demo", recipients=("A2",))
    rally = Found(mode, "rally", "noun", CLAUSE)
    march = Found(replace(mode, span=THERE, trigger=Span(200, 205)), "march", "noun", THERE)
    unsure = replace(march, event=replace(march.event, recipients=()))
    assert len(merge_events([rally, march])) == 1
    assert len(merge_events([rally, unsure])) == 2


def test_a_noun_formed_from_the_verb_takes_it_up_though_it_names_fewer() -> None:
    caught = replace(EVENT, mode="arrest", recipients=("A2",))
    verb = Found(caught, "tangkap", "verb", CLAUSE)
    noun = replace(caught, span=THERE, trigger=Span(200, 211), recipients=())
    assert len(merge_events([verb, Found(noun, "penangkapan", "noun", THERE)])) == 1
    other = replace(noun, actors=("A9",))
    assert len(merge_events([verb, Found(other, "penahanan", "noun", THERE)])) == 2


def test_a_later_noun_of_another_stem_takes_up_the_verb_where_it_leaves_the_doer_to_it() -> None:
    asked = replace(EVENT, mode="assist", recipients=("A2",))
    noun = replace(asked, span=THERE, trigger=Span(200, 211), actors=())
    verb, call = Found(asked, "minta", "verb", CLAUSE), Found(noun, "pemanggilan", "noun", THERE)
    assert len(merge_events([verb, call])) == 1
    assert len(merge_events([verb, replace(call, part="verb")])) == 2


def test_two_verbs_told_in_one_breath_are_one_happening() -> None:
    (event,) = merge_events([APPOINTED, DISMISSED])
    assert (event.trigger, event.further) == (Span(10, 19), (Span(40, 49),))
    nouns = [
        replace(found, part="noun", clause=Span(0, at)) for found, at in ((APPOINTED, 50), (DISMISSED, 60))
    ]
    assert len(merge_events(nouns)) == 2


@pytest.mark.parametrize(
    "changed",
    [
        {"type": EventType.POLICY},
        {"date": parse_edtf("2031-06")},
        {"date": parse_edtf("2031")},
        {"status": EventStatus.PLANNED},
        {"actors": ("A9",)},
        {"place": "Odell"},
        {"recipients": ("A3",)},
        {"span": THERE, "trigger": Span(200, 209)},
    ],
    ids=lambda changed: "-".join(changed),
)
def test_two_verbs_that_differ_in_anything_told_are_two(changed: dict[str, Any]) -> None:
    here = replace(DISMISSED, event=replace(EVENT, place="Tarsa", recipients=("A2",)))
    other = replace(here.event, trigger=Span(40, 49), confidence=0.5)
    there = replace(APPOINTED, event=replace(other, **changed))
    assert len(merge_events([here, there])) == 2


def test_two_modes_told_in_one_breath_are_two() -> None:
    found = [
        replace(one, event=replace(one.event, mode=mode))
        for one, mode in ((DISMISSED, "one"), (APPOINTED, "two"))
    ]
    assert len(merge_events(found)) == 2


def test_deeds_of_no_type_are_two_though_told_in_one_breath() -> None:
    left, returned = (
        replace(found, event=replace(found.event, type=EventType.OTHER)) for found in (DISMISSED, APPOINTED)
    )
    assert len(merge_events([left, returned])) == 2


def test_a_noun_and_its_verb_in_one_clause_are_one() -> None:
    noun = replace(APPOINTED, part="noun")
    (event,) = merge_events([noun, DISMISSED])
    assert event.trigger == Span(10, 19)
    assert event.further == (Span(40, 49),)


def test_the_same_word_elsewhere_is_the_same_happening_unless_the_dates_part_them() -> None:
    again = Found(replace(EVENT, span=THERE, trigger=Span(200, 209)), "dismiss", "verb", THERE)
    assert len(merge_events([DISMISSED, again])) == 1
    stated = [
        replace(found, event=replace(found.event, date=parse_edtf(day), date_basis=DateBasis.EXPLICIT))
        for found, day in ((DISMISSED, "2031-05-04"), (again, "2031-05-09"))
    ]
    assert len(merge_events(stated)) == 2


def test_a_noun_speaks_for_the_verb_that_only_supports_it() -> None:
    """ "A curfew was imposed": the likelier word is the verb, but the noun names what happened."""
    imposed = Found(replace(EVENT, confidence=0.7), "impose", "verb", CLAUSE, named=False)
    curfew = replace(EVENT, trigger=Span(0, 6), confidence=0.4, actors=(), recipients=("A2",))
    (event,) = merge_events([imposed, Found(curfew, "curfew", "noun", CLAUSE)])
    assert event.trigger == Span(0, 6)
    assert event.further == (EVENT.trigger,)
    assert (event.confidence, event.actors, event.recipients) == (0.7, ("A1",), ("A2",))
    (kept,) = merge_events([replace(imposed, named=True), Found(curfew, "curfew", "noun", CLAUSE)])
    assert kept.trigger == EVENT.trigger


def test_inferred_people_part_mentions_by_one_word_only_where_the_dates_do_not_meet() -> None:
    first = replace(EVENT, recipients=("A2",))
    later = replace(first, span=THERE, trigger=Span(200, 209), recipients=("A3",))
    one = replace(DISMISSED, event=first, told=Participants(("A1",), ("A2",)))
    inferred = Found(later, "dismiss", "verb", THERE, told=Participants(("A1",), ()))
    assert len(merge_events([one, inferred])) == 1
    named = replace(inferred, told=Participants(("A1",), ("A3",)))
    assert len(merge_events([one, named])) == 2
    apart = replace(inferred, event=replace(later, date=parse_edtf("2031-08")))
    assert len(merge_events([one, apart])) == 2
