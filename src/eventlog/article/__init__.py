"""What arrived: sources read into articles, before any text is frozen."""
