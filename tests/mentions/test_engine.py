"""The evidence check that every engine passes through: what the text does not bear out is quarantined."""

from dataclasses import replace

import pytest

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.document.model import Document
from eventlog.edtf import parse_edtf
from eventlog.errors import EngineError
from eventlog.mentions.engine import extract_document, load_engine
from eventlog.mentions.model import (
    Actor,
    ActorForm,
    ActorMention,
    Claim,
    Event,
    Extraction,
    Figure,
    Link,
)
from eventlog.ontology import (
    ActorType,
    ClaimKind,
    DateBasis,
    EventStatus,
    EventType,
    Measure,
    Qualifier,
    RelationKind,
)
from eventlog.span import Span

TEXT = "Ines Calloway said nine people died."
CALLOWAY = Actor("A1", "Ines Calloway", ActorType.PERSON, (ActorMention(Span(0, 13), ActorForm.NAME),))
CLAIM = Claim(
    "C1", Span(19, 35), ClaimKind.INDIRECT, speaker="A1", speaker_span=Span(0, 13), cue=Span(14, 18)
)
FIGURE = Figure(
    "F1", Span(19, 35), Span(19, 23), Measure.KILLED, Qualifier.EXACT, value=9.0, speaker="A1", claim="C1"
)
EVENT = Event(
    id="E1",
    span=Span(19, 35),
    trigger=Span(31, 35),
    type=EventType.ACCIDENT,
    status=EventStatus.OCCURRED,
    date=parse_edtf("2031"),
    date_basis=DateBasis.INFERRED,
    title="Nine people die",
)
GOOD = Extraction(
    "made", "1", actors=(CALLOWAY,), claims=(CLAIM,), figures=(FIGURE,), events=(EVENT,),
    links=(Link(RelationKind.PART_OF, "F1", "E1"),),
)  # fmt: skip


class Made:
    """An engine that gives what it was made with."""

    name = "made"
    version = "1"

    def __init__(self, found: Extraction) -> None:
        self._found = found

    def extract(self, document: Document) -> Extraction:
        del document
        return self._found


def checked(found: Extraction) -> Extraction:
    document = build_document(Article(TEXT, "test", language="en"))
    return extract_document(document, engine=Made(found))


def test_what_the_text_bears_out_is_kept() -> None:
    assert checked(GOOD) == GOOD


@pytest.mark.parametrize(
    ("change", "kind", "reason"),
    [
        ({"claims": (replace(CLAIM, content=Span(19, 99)),)}, "claim", "content lies beyond"),
        ({"claims": (replace(CLAIM, speaker="A7"),)}, "claim", "actor that was not found: A7"),
        ({"figures": (replace(FIGURE, number=Span(0, 4)),)}, "figure", "number lies outside its clause"),
        ({"figures": (replace(FIGURE, low=9.0, high=3.0),)}, "figure", "lower bound is above"),
        ({"events": (replace(EVENT, trigger=Span(0, 4)),)}, "event", "trigger lies outside its clause"),
        ({"events": (replace(EVENT, actors=("A9",)),)}, "event", "actor that was not found: A9"),
        ({"events": (replace(EVENT, date_span=Span(30, 80)),)}, "event", "date lies beyond"),
    ],
)
def test_what_it_does_not_is_quarantined_with_its_reason(
    change: dict[str, object], kind: str, reason: str
) -> None:
    found = checked(replace(GOOD, **change))  # type: ignore[arg-type]
    (held,) = found.quarantine
    assert held.kind == kind
    assert reason in held.reason
    assert getattr(found, next(iter(change))) == ()


def test_a_quarantined_actor_takes_its_statements_along() -> None:
    found = checked(replace(GOOD, actors=(replace(CALLOWAY, name="Agnes Calloway"),)))
    assert found.actors == found.claims == found.figures == ()
    assert [held.kind for held in found.quarantine] == ["actor", "claim", "figure"]
    assert found.links == ()
    assert found.events == (EVENT,)


def test_an_unknown_engine_is_named_with_those_there_are() -> None:
    with pytest.raises(EngineError, match=r"no engine 'oracle'; there are: .*offline"):
        load_engine("oracle")
