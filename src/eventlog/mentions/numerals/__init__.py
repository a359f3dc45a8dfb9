"""How numerals are read: digits by their marks, words by adding and multiplying."""

from eventlog.mentions.numerals.digits import read_digits
from eventlog.mentions.numerals.lexicon import Lexicon, lexicon_of
from eventlog.mentions.numerals.words import Reading, read_words

__all__ = ["Lexicon", "Reading", "lexicon_of", "read_digits", "read_words"]
