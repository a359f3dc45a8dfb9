"""What we assert: the tables, and the pure functions that turn mentions into rows."""
