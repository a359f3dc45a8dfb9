"""Dates that cannot be right are warned of once, and what may well be right is not."""

from collections.abc import Callable
from typing import Any

import pytest

from eventlog.mentions.timexes import audit_timexes

WARNED = [
    ("id", "Tanggul jebol pada Minggu (15/1).", "weekday_mismatch", "2022-01-15 is Sabtu"),
    ("id", "Tanggul jebol, Minggu, 15 Januari 2022, di hulu.", "weekday_mismatch", "2022-01-15 is Sabtu"),
    ("en", "The dam burst on Sunday, January 15, 2022.", "weekday_mismatch", "2022-01-15 is Saturday"),
    ("en", "The dam burst on Sunday (Jan. 15).", "weekday_mismatch", "2022-01-15 is Saturday"),
    ("en", "The dam burst on 28 January 2022.", "date_after_publication", "the article is of 2022-01-20"),
    ("id", "Tanggul itu telah jebol pada 28 Januari 2022.", "date_after_publication", "of 2022-01-20"),
    ("en", "The dam burst on 3/4/2021.", "ambiguous_day_month", "read as 2021-03-04"),
]
LEFT_ALONE = [
    ("id", "Tanggul jebol pada Sabtu (15/1)."),
    ("id", "Tanggul jebol pada 3/4/2021."),
    ("id", "Tanggul baru akan dibuka pada Jumat (28/1)."),
    ("id", "Jalan ditutup sejak 10 Januari hingga 28 Januari 2022."),
    ("en", "The dam burst on Saturday, January 15, 2022."),
    ("en", "The new dam will open on 28 January 2022."),
    ("en", "Bids had to be in by 28 January 2022."),
    ("en", "The dam burst on 13/4/2021."),
    ("en", "The dam burst on 4/4/2021."),
    ("en", "The dam burst on January 21, 2022."),
    ("en", "They promised a new dam by Christmas."),
]


@pytest.mark.parametrize(("language", "text", "kind", "said"), WARNED, ids=[text for _, text, *_ in WARNED])
def test_slip_is_warned_of(language: str, text: str, kind: str, said: str, find: Callable[..., Any]) -> None:
    document, found = find(text, on="2022-01-20", language=language)
    (warning,) = audit_timexes(document, found)
    assert warning.kind == kind
    assert said in warning.message
    assert warning.span in [timex.span for timex in found]
    assert audit_timexes(document, found) == (warning,)


@pytest.mark.parametrize(("language", "text"), LEFT_ALONE, ids=[text for _, text in LEFT_ALONE])
def test_what_may_be_right_is_left_alone(language: str, text: str, find: Callable[..., Any]) -> None:
    document, found = find(text, on="2022-01-20", language=language)
    assert found
    assert audit_timexes(document, found) == ()


def test_weekday_that_fits_another_year_moves_a_far_date_there(find: Callable[..., Any]) -> None:
    document, found = find("Tanggul itu jebol pada Senin (2/12).", on="2025-10-22", language="id")
    assert [timex.value for timex in found] == ["2024-12-02"]
    assert audit_timexes(document, found) == ()


def test_text_without_a_pack_has_no_warnings(find: Callable[..., Any]) -> None:
    from dataclasses import replace

    document, found = find("The dam burst on Sunday, January 15, 2022.", on="2022-01-20", language="en")
    assert audit_timexes(replace(document, language="fr"), found) == ()
