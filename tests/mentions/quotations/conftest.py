"""What the engine makes of a text, claim by claim."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import pytest

from eventlog.article.model import Article, Publication, PublishedBasis
from eventlog.document.build import build_document
from eventlog.mentions.offline import OfflineEngine


@dataclass(frozen=True)
class Told:
    """One claim in plain words; ``speaker`` is the name of the actor, or None."""

    content: str
    speaker: str | None
    said_on: str
    via: tuple[str, ...]
    denies: bool


@pytest.fixture(scope="session")
def told() -> Callable[[str, str], list[Told]]:
    """The claims of a text published on Thursday, 20 March 2031."""
    published = Publication(datetime.fromisoformat("2031-03-20"), PublishedBasis.OPTION, has_time=False)

    def claims_of(language: str, text: str) -> list[Told]:
        document = build_document(Article(text=text, where="test", language=language, published=published))
        found = OfflineEngine().extract(document)
        names: dict[str | None, str] = {actor.id: actor.name for actor in found.actors}
        return [
            Told(
                claim.content.of(document.text),
                names.get(claim.speaker),
                claim.said_on,
                tuple(via.name for via in claim.via),
                claim.denies,
            )
            for claim in found.claims
        ]

    return claims_of
