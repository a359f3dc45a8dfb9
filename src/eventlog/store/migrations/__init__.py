"""The database's history: Alembic migrations, shipped inside the package."""
