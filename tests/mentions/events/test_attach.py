from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.edtf import parse_edtf
from eventlog.mentions.events import attach_claims, attach_figures
from eventlog.mentions.model import Claim, Event, Figure
from eventlog.ontology import ClaimKind, DateBasis, EventStatus, EventType, Measure, Qualifier
from eventlog.span import Span

TEXT = (
    "A ferry sank off Tarsa on Monday. Police arrested two owners in the harbour. "
    "The mayor condemned the delay, saying the ferry sank within minutes. "
    "At least 40 passengers drowned. The museum sold 300 tickets."
)
DOCUMENT = build_document(Article(TEXT, "test", language="en"))


def span(words: str, nth: int = 1) -> Span:
    at = -1
    for _ in range(nth):
        at = TEXT.index(words, at + 1)
    return Span(at, at + len(words))


def event(name: str, kind: EventType, trigger: str, clause: str, *, confidence: float = 0.8, **more) -> Event:
    return Event(
        name,
        span(clause),
        span(trigger),
        kind,
        EventStatus.OCCURRED,
        parse_edtf("2022-01-17"),
        DateBasis.PUBLICATION,
        "",
        confidence=confidence,
        **more,
    )


SINKING = event(
    "E1", EventType.ACCIDENT, "sank", "A ferry sank off Tarsa on Monday", further=(span("sank", 2),)
)
ARREST = event("E2", EventType.COERCE, "arrested", "Police arrested two owners in the harbour")
BLAME = event("E3", EventType.ACCUSE, "condemned", "The mayor condemned the delay")
EVENTS = (SINKING, ARREST, BLAME)


def figure(words: str, number: str, measure: Measure) -> Figure:
    return Figure("F1", span(words), span(number), measure, Qualifier.EXACT, value=1)


def claim(content: str, cue: str) -> Claim:
    return Claim("C1", span(content), ClaimKind.INDIRECT, cue=span(cue))


def test_a_claim_speaks_of_the_event_inside_it_even_at_a_later_mention() -> None:
    (found,) = attach_claims([claim("the ferry sank within minutes", "saying")], EVENTS)
    assert found.event == "E1"


def test_a_claim_without_an_event_inside_may_be_one_itself() -> None:
    (found,) = attach_claims([claim("the delay", "condemned")], EVENTS)
    assert found.event == "E3"
    (other,) = attach_claims([claim("300 tickets", "sold")], EVENTS)
    assert other.event is None


def test_the_surest_event_inside_a_claim_is_meant() -> None:
    sure = event("E4", EventType.OTHER, "minutes", "the ferry sank within minutes", confidence=0.9)
    (found,) = attach_claims([claim("the ferry sank within minutes", "saying")], (*EVENTS, sure))
    assert found.event == "E4"


def test_a_figure_belongs_to_the_event_of_its_clause() -> None:
    (found,) = attach_figures([figure("two owners", "two", Measure.ARRESTED)], EVENTS, DOCUMENT)
    assert found.event == "E2"


def test_what_came_of_a_harm_belongs_to_it_sentences_later() -> None:
    (dead,) = attach_figures([figure("40 passengers", "40", Measure.KILLED)], EVENTS, DOCUMENT)
    assert dead.event == "E1"
    (told_first,) = attach_figures([figure("two owners", "two", Measure.INJURED)], (SINKING,), DOCUMENT)
    assert told_first.event == "E1"


def test_a_figure_of_nothing_told_has_no_event() -> None:
    (found,) = attach_figures([figure("300 tickets", "300", Measure.OTHER)], EVENTS, DOCUMENT)
    assert found.event is None
    (alone,) = attach_figures([figure("40 passengers", "40", Measure.KILLED)], (ARREST,), DOCUMENT)
    assert alone.event is None
