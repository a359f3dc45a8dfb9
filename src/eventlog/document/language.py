"""Tell the language of an article's body, offline.

py3langid knows Indonesian and Malay as two languages and confuses them, and short texts full of foreign names
mislead it; so its answer is weighed against the commonest words of the installed packs.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from eventlog.language.pack import available_languages, load_pack
from eventlog.span import Span

__all__ = ["detect_language"]

# Languages that publish news in some volume; the rest would win on a few letters now and then.
_CANDIDATES = (
    "am", "ar", "az", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "en", "es", "et",
    "fa", "fi", "fr", "he", "hi", "hr", "hu", "hy", "id", "it", "ja", "jv", "ka", "kk",
    "km", "ko", "ky", "lo", "lt", "lv", "mk", "ms", "my", "ne", "nl", "no", "pl", "ps",
    "pt", "ro", "ru", "si", "sk", "sl", "sq", "sr", "sv", "sw", "ta", "te", "th", "tl",
    "tr", "uk", "ur", "uz", "vi", "zh",
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SAMPLE = 6000
_FEWEST_LETTERS = 12
# Prose of a language has 0.25 to 0.45 of its commonest words among all its words, and under 0.05 of others'.
_CLEAR = 0.15
_TRACE = 0.04


def detect_language(text: str, paragraphs: Sequence[Span]) -> str:
    """An ISO 639-1 code, or ``und`` where there is too little to tell by."""
    sample = _sample(text, paragraphs)
    if sum(char.isalpha() for char in sample) < _FEWEST_LETTERS:
        return "und"
    words = [word.lower() for word in _WORD.findall(sample)]
    shares = {code: _share(words, code) for code in available_languages()}
    best = max(shares, key=lambda code: shares[code], default="")
    guess = str(_identifier().classify(sample)[0])
    if best and shares[best] >= _CLEAR and guess != best and shares.get(guess, 0.0) < shares[best]:
        return guess if _rival_wins(words, best, guess) else best
    if guess in shares and shares[guess] < _TRACE and len(words) >= 20:
        return next((code for code in _ranked(sample) if code not in shares), "und")
    return guess


def _sample(text: str, paragraphs: Sequence[Span]) -> str:
    pieces: list[str] = []
    size = 0
    for span in paragraphs:
        pieces.append(text[span.start : min(span.end, span.start + _SAMPLE - size)])
        size += len(pieces[-1])
        if size >= _SAMPLE:
            break
    return "\n".join(pieces)


def _share(words: Sequence[str], code: str) -> float:
    common = load_pack(code).segment.function_words
    return sum(word in common for word in words) / len(words) if words else 0.0


def _rival_wins(words: Sequence[str], code: str, guess: str) -> bool:
    """Whether words that only the guessed neighbour language has outweigh the pack's claim on the text."""
    only = load_pack(code).segment.rivals.get(guess, frozenset())
    return sum(word in only for word in words) * 50 > len(words)


def _ranked(sample: str) -> list[str]:
    return [str(code) for code, _ in _identifier().rank(sample)]


@lru_cache(maxsize=1)
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages([code for code in sorted(_CANDIDATES) if code in identifier.nb_classes])
    return identifier
