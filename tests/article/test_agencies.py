"""Agency tags of whole articles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventlog.article.agencies import agency_tags


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("MIROV (Hill Wire) - The dam held.", ["Hill Wire"]),
        ("MIROV, March 3 (Hill Wire) \u2014 The dam held.", ["Hill Wire"]),
        ("(Hill Wire) - The dam held.", ["Hill Wire"]),
        ("The dam held.\nMore rain is expected. (Hill Wire/rk)", ["Hill Wire"]),
        ("The dam held.\n[Hill Wire]\n", ["Hill Wire"]),
        ("The dam was built by the Northern Power Authority (NPA)", []),
        ("The pact (NPA) met.", []),
    ],
)
def test_tags_stand_before_the_dash_or_behind_the_last_sentence(text: str, names: list[str]) -> None:
    assert [span.of(text) for span in agency_tags(text)] == names


@given(
    st.lists(st.sampled_from(["(", ")", "Hill", "Wire", "/", "-", "\n", ".", " ", "rk", "["])).map("".join)
)
def test_every_tag_slices(text: str) -> None:
    assert all(span.of(text).strip() and "/" not in span.of(text) for span in agency_tags(text))
