"""What the text says: mentions, each with the span that says so."""
