"""A language pack: the data one language brings, each topic loaded when first asked for."""

from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TypeVar

import eventlog.language as room
from eventlog.errors import LanguageError
from eventlog.language.schema.actors import ActorData
from eventlog.language.schema.events import EventData
from eventlog.language.schema.figures import FigureData
from eventlog.language.schema.numerals import NumeralData
from eventlog.language.schema.segment import SegmentData
from eventlog.language.schema.speech import SpeechData
from eventlog.language.schema.timex import TimexData

__all__ = ["LanguagePack", "available_languages", "load_pack"]

_Topic = TypeVar("_Topic")


@dataclass(frozen=True)
class LanguagePack:
    """What extraction knows of one language; ``code`` is ISO 639-1."""

    code: str

    @cached_property
    def segment(self) -> SegmentData:
        """Where sentences end, and what page furniture looks like."""
        return self._topic("segment", SegmentData)

    @cached_property
    def numerals(self) -> NumeralData:
        """Number words and marks."""
        return self._topic("numerals", NumeralData)

    @cached_property
    def timex(self) -> TimexData:
        """Time expressions."""
        return self._topic("timex", TimexData)

    @cached_property
    def speech(self) -> SpeechData:
        """Cues and patterns of attribution."""
        return self._topic("speech", SpeechData)

    @cached_property
    def figures(self) -> FigureData:
        """Measures, units and bounds."""
        return self._topic("figures", FigureData)

    @cached_property
    def actors(self) -> ActorData:
        """Titles, kinship of words to kinds of actor, pronouns, gazetteer."""
        return self._topic("actors", ActorData)

    @cached_property
    def events(self) -> EventData:
        """Triggers, roles, modality."""
        return self._topic("events", EventData)

    def _topic(self, name: str, shape: type[_Topic]) -> _Topic:
        data: object = import_module(f"eventlog.language.{self.code}.{name}").DATA
        if not isinstance(data, shape):
            raise LanguageError(f"pack '{self.code}': {name}.DATA is not {shape.__name__}")
        return data


@lru_cache(maxsize=1)
def available_languages() -> tuple[str, ...]:
    """Codes of the packs that are installed, sorted."""
    return tuple(sorted(m.name for m in iter_modules(room.__path__) if m.ispkg and m.name != "schema"))


@cache
def load_pack(code: str) -> LanguagePack:
    """The pack of a language. Raises LanguageError, naming what there is, when it has none."""
    if code not in available_languages():
        raise LanguageError(f"no language pack for '{code}'; there are: {', '.join(available_languages())}")
    return LanguagePack(code)
