"""Agencies that an article credits with the whole of it."""

from eventlog.records.credits import credited_agencies
from eventlog.span import Span


def test_credits_of_a_whole_article() -> None:
    assert credited_agencies("Mirov (Hill Wire) - The dam held.") == {"hill wire"}
    assert credited_agencies("The dam held.\nMore rain is expected. (Hill Wire)") == {"hill wire"}
    assert credited_agencies("The dam held.\nMore rain is expected. (Hill Wire/rk)") == {"hill wire"}
    assert credited_agencies("The pact (NPA) met." + " More words." * 60 + "\nThe end.") == frozenset()
    text = "The dam held." + " More words." * 60 + " The mayor told Hill Wire so." + " And more." * 20
    assert credited_agencies(text, via=[("Hill Wire", Span(760, 769))]) == frozenset()
