"""Questions to a database, answered with plain rows; none of them loads extraction."""

from eventlog.store.queries.actors import actors
from eventlog.store.queries.articles import article_number, articles, articles_with
from eventlog.store.queries.claims import claims
from eventlog.store.queries.disagreements import disagreeing
from eventlog.store.queries.doubts import decisions, doubtful
from eventlog.store.queries.events import events
from eventlog.store.queries.figures import figures
from eventlog.store.queries.show import show
from eventlog.store.queries.ties import ties

__all__ = [
    "actors",
    "article_number",
    "articles",
    "articles_with",
    "claims",
    "decisions",
    "disagreeing",
    "doubtful",
    "events",
    "figures",
    "show",
    "ties",
]
