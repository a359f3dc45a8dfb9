"""Indonesian actors."""

from eventlog.language.schema.actors import ActorData

__all__ = ["DATA"]

DATA = ActorData()
