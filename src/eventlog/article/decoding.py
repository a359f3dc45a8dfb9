"""Bytes to text: byte-order marks, UTF-8, what the bytes declare, then the likeliest other encoding."""

import codecs
import re

from eventlog.errors import InputError

__all__ = ["LARGEST_ARTICLE", "decode"]

LARGEST_ARTICLE = 10_000_000
"""Bytes of one article, its page or its line at most; the longest newspaper texts have about 200,000."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# PDF, PNG, JPEG, GIF, ZIP (and so docx, epub), gzip, ELF, OLE (doc), SQLite, RIFF, Ogg, MP3, bzip2, xz.
_BINARY = re.compile(
    rb"%PDF-|\x89PNG|\xff\xd8\xff|GIF8|PK\x03\x04|\x1f\x8b|\x7fELF|\xd0\xcf\x11\xe0|SQLite format 3\x00"
    rb"|RIFF....W|OggS|ID3[\x02-\x04]|BZh[1-9]1AY|\xfd7zXZ"
)
_CONTROL = bytes(code for code in range(32) if code not in b"\t\n\r\x0b\x0c\x1b") + b"\x7f"
# Western text in a one-byte encoding is windows-1252 far more often than anything its few odd bytes suggest.
_WESTERN = re.compile(r"[\x00-\x7f€‚„…†‰‹‘’“”•–—™›£©«®°±²³·»¼½¾¿¡À-ÖØ-öø-ÿŠšŽžŒœŸ\xa0]*")
_CANDIDATES = [
    "cp1252", "cp1250", "cp1251", "koi8_r", "cp1253", "cp1254", "cp1255", "cp1256", "cp1258", "cp874",
    "gb18030", "big5", "shift_jis", "euc_jp", "euc_kr", "utf_16", "utf_16_le", "utf_16_be",
]  # fmt: skip
_SAMPLE = 200_000


def decode(raw: bytes, *, where: str, declared: str = "") -> str:
    """The text of some bytes. ``declared`` is an encoding that they name themselves, used where UTF-8 fails.

    Raises InputError for empty and for binary data.
    """
    if not raw.strip(b" \t\r\n\x00\x0b\x0c\xef\xbb\xbf"):
        raise InputError("empty: there is no text in it", where=where)
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return raw[len(mark) :].decode(encoding, errors="replace")
    sample = raw[:_SAMPLE]
    if _BINARY.match(sample):
        raise InputError("binary data, not an article", where=where)
    if (wide := _wide_encoding(sample)) is not None:
        return raw.decode(wide, errors="replace")
    controls = len(sample) - len(sample.translate(None, _CONTROL))
    if controls > max(3, len(sample) // 200):
        raise InputError("binary data, not an article", where=where)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(raw, declared)


def _wide_encoding(sample: bytes) -> str | None:
    """UTF-16 without a mark: Latin text in it has a zero in nearly every second byte."""
    half = len(sample) // 2
    if half < 4:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.6 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.6 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _guessed(raw: bytes, declared: str) -> str:
    damaged = raw.decode("utf-8", errors="replace")
    if damaged.count("\ufffd") * 20 < sum(not char.isascii() for char in damaged[:_SAMPLE]):
        return damaged
    if declared:
        try:
            return raw.decode(declared)
        except (LookupError, UnicodeDecodeError):
            pass
    western = raw.decode("cp1252", errors="replace")
    if _WESTERN.fullmatch(western) and _mostly_ascii(raw):
        return western
    from charset_normalizer import from_bytes

    best = from_bytes(raw[:_SAMPLE], cp_isolation=_CANDIDATES).best()
    return raw.decode(best.encoding, errors="replace") if best is not None else western


def _mostly_ascii(raw: bytes) -> bool:
    sample = raw[:_SAMPLE]
    high = len(sample.translate(None, bytes(range(128))))
    return high * 8 < len(sample)
