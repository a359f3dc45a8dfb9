"""A changed number is told as changed, other words as gone and added, the same as nothing."""

from hypothesis import given
from hypothesis import strategies as st

from eventlog.records.versions import Stated, changes


def figure(ref: str, number: str, topic: str = "injured all") -> Stated:
    return Stated(ref, "figure", topic, number, f"injured {number}")


def test_a_changed_number() -> None:
    (change,) = changes([figure("F1", "4,578")], [figure("F9", "4,353")])
    assert (change.how, change.before, change.after, change.ref) == (
        "changed",
        "injured 4,578",
        "injured 4,353",
        "F9",
    )


def test_other_counts_are_gone_and_added() -> None:
    found = changes([figure("F1", "3")], [figure("F9", "3", "killed all")])
    assert [(change.how, change.ref) for change in found] == [("added", "F9"), ("gone", "F1")]


STATED = st.builds(
    lambda n, topic, value: Stated(f"F{n}", "figure", topic, value, f"{topic} {value}"),
    st.integers(1, 99), st.sampled_from("abc"), st.sampled_from("12"),
)  # fmt: skip


@given(st.lists(STATED, max_size=6, unique_by=lambda s: s.ref))
def test_equal_versions_have_no_changes(stated: list[Stated]) -> None:
    assert changes(stated, list(reversed(stated))) == []


@given(
    st.lists(STATED, max_size=6, unique_by=lambda s: s.ref),
    st.lists(STATED, max_size=6, unique_by=lambda s: s.ref),
)
def test_the_way_back_undoes_every_change(before: list[Stated], after: list[Stated]) -> None:
    there, back = changes(before, after), changes(after, before)
    count = lambda found, how: sum(change.how == how for change in found)  # noqa: E731
    assert (count(there, "added"), count(there, "gone")) == (count(back, "gone"), count(back, "added"))
    assert count(there, "changed") == count(back, "changed")
