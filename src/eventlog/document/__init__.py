"""The frozen text that spans point into."""
