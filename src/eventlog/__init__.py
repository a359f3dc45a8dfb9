"""A fact-tracking event timeline database for news articles."""

__all__ = ["__version__"]

__version__ = "0.1.0"
