"""Run migrations on the connection that ``store.schema`` hands over, inside its transaction."""

from alembic import context

from eventlog.store.schema import VERSION_TABLE

context.configure(
    connection=context.config.attributes["connection"],
    version_table=VERSION_TABLE,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
