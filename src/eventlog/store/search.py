"""Full-text conditions from what a user types, whatever it contains."""

import re

from sqlalchemy import ColumnElement, literal_column, text
from sqlalchemy.orm import Session

from eventlog.errors import OptionError

__all__ = ["matches_text", "terms_of"]

_TERM = re.compile(r'"([^"]*)"|(\S+)')

_DOCUMENTS = {
    "article": "article.headline || ' ' || article.text",
    "claim": "claim.content",
    "event": "event.title || ' ' || event.words",
}
"""What is searched in a table, exactly as migration 0001 indexes it on PostgreSQL."""


def terms_of(query: str) -> list[tuple[str, bool]]:
    """Words and "quoted phrases" that must all occur; True where a final ``*`` asks for any ending.

    Raises OptionError when there is no letter or digit to look for.
    """
    terms = []
    for phrase, word in _TERM.findall(query.replace("\0", " ")):
        plain = phrase or word.rstrip("*").strip('"')
        if any(c.isalnum() for c in plain):
            terms.append((plain, word.endswith("*")))
    if not terms:
        raise OptionError(f"nothing to search for in '{query}': give a word or a \"phrase\"")
    return terms


def matches_text(session: Session, table: str, query: str) -> ColumnElement[bool]:
    """Whether a row of ``article``, ``claim`` or ``event`` contains all terms of a query."""
    terms = terms_of(query)
    if session.get_bind().dialect.name == "sqlite":
        quoted = " ".join('"' + term.replace('"', '""') + '"' + "*" * prefix for term, prefix in terms)
        condition = f"{table}.id IN (SELECT rowid FROM {table}_fts WHERE {table}_fts MATCH :{table}_query)"  # noqa: S608 -- our table names
        return _as_condition(condition, {f"{table}_query": quoted})
    parts, values = [], {}
    for number, (term, prefix) in enumerate(terms):
        name = f"{table}_term_{number}"
        if prefix:
            parts.append(f"to_tsquery('simple', :{name})")
            values[name] = "'" + re.sub(r"['\\]", " ", term) + "':*"
        else:
            parts.append(f"phraseto_tsquery('simple', :{name})")
            values[name] = term
    return _as_condition(f"to_tsvector('simple', {_DOCUMENTS[table]}) @@ ({' && '.join(parts)})", values)


def _as_condition(condition: str, values: dict[str, str]) -> ColumnElement[bool]:
    found: ColumnElement[bool] = text(condition).bindparams(**values) & literal_column("1 = 1")
    return found
