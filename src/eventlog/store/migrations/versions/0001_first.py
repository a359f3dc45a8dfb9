"""Every table, the search indexes and the views."""

from sqlite3 import complete_statement

from alembic import op

from eventlog.store.schema import migration_sql

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create everything, from SQL kept beside this file for each kind of database."""
    dialect = op.get_bind().dialect.name
    for part in ("tables", "search", "views"):
        statement = ""
        for line in migration_sql(f"0001_{part}_{dialect}.sql").splitlines(keepends=True):
            statement += line
            if complete_statement(statement):
                op.get_bind().exec_driver_sql(statement)
                statement = ""
