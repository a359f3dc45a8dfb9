"""One database: opening, migrations, the writer and the queries."""
