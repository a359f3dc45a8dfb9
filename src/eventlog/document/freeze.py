"""Fix a text once, before the first offset: NFC, ``\\n`` line ends, no byte-order mark, no controls.

Every later span counts in the text that leaves this module, so nothing may change it afterwards.
"""

import hashlib
import re
from unicodedata import is_normalized, normalize

__all__ = ["freeze_text", "made_doc_id"]

_LINE_ENDS = re.compile(r"\r\n?|[\u2028\u2029\x85\x0b\x0c]")
# A space keeps words apart where a control character stood; a lone surrogate cannot be stored as UTF-8.
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff]")


def freeze_text(text: str) -> str:
    """The text as it will be stored and pointed into; freezing twice changes nothing."""
    text = _LINE_ENDS.sub("\n", text.removeprefix("\ufeff"))
    text = _CONTROLS.sub(" ", text)
    return text if is_normalized("NFC", text) else normalize("NFC", text)


def made_doc_id(text: str) -> str:
    """An id for an article that brought none: the first sixteen hex digits of its frozen text's SHA-256."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]
