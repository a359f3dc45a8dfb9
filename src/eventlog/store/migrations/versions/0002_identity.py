"""Profiles of actors, index keys, bonds and moves.

Identity over articles that does not depend on their order.
"""

from eventlog.store.schema import run_sql

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add tables and columns, give each actor its profile, and make the views anew."""
    for part in ("tables", "views"):
        run_sql("0002", part)
