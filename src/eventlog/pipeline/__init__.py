"""The write path, and the only place that knows all of it: from articles to rows in a database."""

from eventlog.pipeline.adding import AddOptions, AddOutcome, add
from eventlog.pipeline.deciding import Decided, Person, different, merge, retract, split, undo
from eventlog.pipeline.extracting import ExtractOptions, extract
from eventlog.pipeline.stories import change_story
from eventlog.pipeline.upgrading import index_stored

__all__ = [
    "AddOptions",
    "AddOutcome",
    "Decided",
    "ExtractOptions",
    "Person",
    "add",
    "change_story",
    "different",
    "extract",
    "index_stored",
    "merge",
    "retract",
    "split",
    "undo",
]
