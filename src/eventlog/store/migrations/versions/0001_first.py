"""Every table, the search indexes and the views."""

from eventlog.store.schema import run_sql

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create everything, from SQL kept beside this file for each kind of database."""
    for part in ("tables", "search", "views"):
        run_sql("0001", part)
