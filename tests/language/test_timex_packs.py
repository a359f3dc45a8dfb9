"""Every entry of every time pack finds in its example what the pack says; packs hold the same names."""

from dataclasses import fields
from datetime import date, datetime, time

import pytest

from eventlog.article.model import Article, Publication, PublishedBasis
from eventlog.document.build import build_document
from eventlog.language.pack import available_languages, load_pack
from eventlog.language.schema.timex import Affix, Joint, NamedDay, TimexData, TimexRule
from eventlog.mentions.timexes import TimexConvention, find_timexes
from eventlog.mentions.timexes.compile import compiled_pack
from eventlog.mentions.timexes.holidays import day_of_holiday

LANGUAGES = available_languages()
ENTRIES: list[tuple[str, TimexRule | Affix | Joint]] = [
    (code, entry)
    for code in LANGUAGES
    for data in [load_pack(code).timex]
    for entry in (*data.rules, *data.affixes, *data.joints)
]
NAMED = [(code, day) for code in LANGUAGES for day in load_pack(code).timex.named_days]
SIGNALS = {"since", "until", "by", "before", "after"}
# Lexicons that rules of the code decode by name; a pack may leave one out that its language does not need.
READ_BY_CODE = {"ordinal", "part", "shift", "season", "unit", "period", "zone", "sign"}


def found_in(text: str, on: str, code: str, convention: TimexConvention | None = None) -> tuple[str, ...]:
    published = Publication(
        datetime.combine(date.fromisoformat(on), time()), PublishedBasis.FIELD, has_time=False
    )
    document = build_document(Article(text, "-", language=code, published=published))
    found = find_timexes(document, load_pack(code), convention=convention or TimexConvention())
    return tuple(f"{t.span.of(document.text)}|{t.type}|{t.value}" for t in found)


@pytest.mark.parametrize(("code", "entry"), ENTRIES, ids=[f"{code}-{entry.name}" for code, entry in ENTRIES])
def test_example_of_an_entry_yields_what_the_pack_says(code: str, entry: TimexRule | Affix | Joint) -> None:
    when = getattr(entry, "when", "")
    convention = TimexConvention(**{when: True}) if when else TimexConvention()
    assert found_in(entry.example.text, entry.example.on, code, convention) == entry.example.expect


SWITCHED = [(code, entry) for code, entry in ENTRIES if getattr(entry, "when", "")]


@pytest.mark.parametrize(
    ("code", "entry"), SWITCHED, ids=[f"{code}-{entry.name}" for code, entry in SWITCHED]
)
def test_switch_of_an_entry_turns_it_off(code: str, entry: TimexRule | Affix) -> None:
    off = TimexConvention(**{entry.when: False})
    assert found_in(entry.example.text, entry.example.on, code, off) != entry.example.expect


@pytest.mark.parametrize(("code", "entry"), ENTRIES, ids=[f"{code}-{entry.name}" for code, entry in ENTRIES])
def test_example_of_an_entry_is_about_that_entry(code: str, entry: TimexRule | Affix | Joint) -> None:
    compiled = compiled_pack(code)
    text = entry.example.text
    if isinstance(entry, TimexRule):
        rule = next(item for item in compiled.rules if item.rule is entry)
        assert rule.pattern.search(text)
    elif isinstance(entry, Affix):
        affix = next(a for a in (*compiled.prefixes, *compiled.suffixes) if a.affix is entry)
        places = range(len(text) + 1)
        assert any(affix.pattern.search(text, 0, at) or affix.pattern.match(text, at) for at in places)
    else:
        gap = next(item for item in compiled.joints if item.joint is entry).gap
        pairs = ((a, b) for a in range(len(text)) for b in range(a, len(text)))
        assert any(gap.fullmatch(text, a, b) for a, b in pairs)


@pytest.mark.parametrize(("code", "day"), NAMED, ids=[f"{code}-{day.pattern}" for code, day in NAMED])
def test_named_day_is_found_and_falls_on_a_day(code: str, day: NamedDay) -> None:
    expected = day_of_holiday(day.spec, 2021)
    assert expected is not None
    lead = {"en": "It rained on", "id": "Hujan turun pada"}[code]
    text = f"{lead} {day.pattern} 2021." if day.spec[:4] != "2001" else f"{lead} {day.pattern}."
    found = found_in(text, "2021-06-15", code)
    assert any(expected.isoformat() in each for each in found), found


@pytest.mark.parametrize("code", LANGUAGES)
def test_names_of_entries_are_unique(code: str) -> None:
    data = load_pack(code).timex
    for entries in (data.rules, data.affixes, data.joints):
        names = [entry.name for entry in entries]
        assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("code", LANGUAGES)
def test_pack_fills_every_field(code: str) -> None:
    data = load_pack(code).timex
    optional = {"ambiguous", "month_first", "months", "weekdays", "zones"}
    empty = [f.name for f in fields(TimexData) if f.name not in optional and not getattr(data, f.name)]
    assert empty == []
    assert set(data.signals) == SIGNALS
    assert set(data.lexicons) >= READ_BY_CODE
    assert {"led", "at"} <= set(data.leads)


def test_packs_give_lexicon_words_the_same_neutral_values() -> None:
    packs = [load_pack(code).timex.lexicons for code in LANGUAGES]
    for name in ("part", "season", "ref"):
        assert all(set(pack[name].values()) == set(packs[0][name].values()) for pack in packs)
    units = [set(pack["unit"].values()) for pack in packs]
    assert set.intersection(*units) >= {"second", "minute", "hour", "day", "week", "month", "year"}


@pytest.mark.parametrize("code", LANGUAGES)
def test_lexicon_words_are_found_as_they_are_folded(code: str) -> None:
    """Look-up folds what the text says; a key that folding changes could never be found."""
    compiled = compiled_pack(code)
    for name, lexicon in load_pack(code).timex.lexicons.items():
        values = compiled.words.values[name]
        assert set(lexicon.values()) == set(values.values())
