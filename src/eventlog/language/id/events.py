"""Indonesian events: triggers by type and mode, word formation, modality, roles, connectives."""

from eventlog.language.id import (
    events_conflict,
    events_conflict_rules,
    events_cooperation,
    events_glosses,
    events_ours,
    events_words,
)
from eventlog.language.schema.events import EventData

__all__ = ["DATA"]

DATA = EventData(
    groups=(*events_cooperation.GROUPS, *events_conflict.GROUPS, *events_ours.GROUPS),
    rules=(*events_cooperation.RULES, *events_conflict_rules.RULES, *events_ours.RULES),
    affixes=events_words.AFFIXES,
    irregular={},
    clitics=events_words.CLITICS,
    status=events_words.STATUS,
    roles=events_words.ROLES,
    contexts=events_words.CONTEXTS,
    glosses=events_words.GLOSSES,
    people=f"{events_words.PEOPLE}, {events_glosses.PEOPLE}",
    things=events_glosses.THINGS,
)
