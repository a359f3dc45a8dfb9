"""The contract of extraction engines, and the evidence check that each of them passes through.

An engine takes a frozen document and returns an ``Extraction``. What it returns is checked against the text
here, not in the engine: a span beyond the text, a trigger outside its clause or a speaker that is no actor
goes to quarantine.
"""

from importlib import import_module
from typing import Protocol

from eventlog.document.model import Document
from eventlog.errors import EngineError
from eventlog.mentions.evidence import check_evidence
from eventlog.mentions.model import Extraction

__all__ = ["DEFAULT_ENGINE", "ENGINES", "STEPS", "Engine", "extract_document", "load_engine"]

DEFAULT_ENGINE = "offline"

ENGINES: dict[str, str] = {"offline": "eventlog.mentions.offline:OfflineEngine"}
"""Engine name to ``module:class``, imported when asked for."""

STEPS: dict[str, str] = {"timexes": "eventlog.mentions.offline:TimexStep"}
"""Steps of the default engine that can be run alone; loaded as engines are, for printing, not for storing."""


class Engine(Protocol):
    """An extractor. ``name`` and ``version`` are stored with each run."""

    @property
    def name(self) -> str:
        """Short, stable name."""
        ...

    @property
    def version(self) -> str:
        """Changes whenever the same text may give other mentions."""
        ...

    def extract(self, document: Document) -> Extraction:
        """All mentions of one document; deterministic, without side effects."""
        ...


def load_engine(name: str = DEFAULT_ENGINE) -> Engine:
    """An engine by name. Raises EngineError, naming what there is, when there is none."""
    known = ENGINES | STEPS
    if name not in known:
        raise EngineError(f"no engine '{name}'; there are: {', '.join(sorted(ENGINES))}")
    module, _, attribute = known[name].partition(":")
    engine: Engine = getattr(import_module(module), attribute)()
    return engine


def extract_document(document: Document, *, engine: Engine) -> Extraction:
    """Run an engine and keep only what the text bears out; the rest is quarantined with its reason."""
    return check_evidence(document, engine.extract(document))
