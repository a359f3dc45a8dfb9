"""Which found actors an annotated actor is, by the names they share."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

from eventlog.mentions.actors import ActorTable

__all__ = ["Counterparts"]


class Counterparts:
    """The way from an annotated actor to those that the engine found: any name or alias in common."""

    def __init__(self, gold: list[dict[str, Any]], found: ActorTable) -> None:
        self._gold = {
            one["id"]: {_folded(name) for name in (one["name"], *one.get("aliases", ()))} for one in gold
        }
        self._found = {one.id: {_folded(name) for name in (one.name, *one.aliases)} for one in found.actors}

    def of(self, ids: Iterable[str]) -> set[str]:
        """The found actors that these annotated ones are."""
        names = {name for one in ids for name in self._gold.get(one, ())} - {""}
        return {one for one, own in self._found.items() if own & names}


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name)
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^\w]+", " ", plain).casefold().split())
