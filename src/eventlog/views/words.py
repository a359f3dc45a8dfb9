"""Text of strangers made safe to print: what an article says may be shown, but never obeyed.

Articles, names and outlets come from anywhere. Before they reach a terminal or a picture, control characters
(the escape sequences of terminals among them) and the invisible marks that reverse the order of text go.
"""

import re
from datetime import datetime

__all__ = [
    "clean",
    "clock_words",
    "decorated",
    "joined",
    "number_words",
    "one_line",
    "plural",
    "sourced",
    "standing",
]

# C0 and C1 controls except the newline, DEL, the bidirectional overrides and isolates, the line separators
# that break a row in two, the byte order mark, lone halves of surrogate pairs, which no file can hold, and
# the two non-characters that XML forbids.
_ACTING = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
_SEQUENCE = re.compile(r"\x1b\[[0-?]{0,32}[ -/]{0,8}[@-~]|\x9b[0-?]{0,32}[ -/]{0,8}[@-~]|\x1b[@-Z\\-_]")
_BLANKS = re.compile(r"\s+")


def clean(text: str) -> str:
    """The text without anything that acts on a terminal; line ends stay."""
    settled = _SEQUENCE.sub("", text).replace("\r\n", "\n").replace("\t", " ")
    return _ACTING.sub(" ", settled)


def one_line(text: str) -> str:
    """The text without anything that acts, with each run of blanks as one space."""
    return _BLANKS.sub(" ", clean(text)).strip()


def joined(names: tuple[str, ...], *, most: int = 0) -> str:
    """Names with commas; beyond ``most`` (0: no end) their number is said."""
    shown = [one_line(name) for name in names if name.strip()]
    if most and len(shown) > most:
        return ", ".join(shown[:most]) + f" +{len(shown) - most}"
    return ", ".join(shown)


def decorated(word: str) -> str:
    """A word of the vocabulary as people write it: ``armed_group`` is "armed group"."""
    return one_line(word.replace("_", " "))


def number_words(number: float) -> str:
    """A number with thousands marked and no decimals it does not need."""
    return f"{number:,.0f}" if float(number).is_integer() else f"{number:,.6g}"


def plural(count: int, noun: str, *, many: str = "") -> str:
    """A count with its noun: "1 report", "3 reports"."""
    return f"{count:,} {noun if count == 1 else many or noun + 's'}"


def clock_words(moment: str) -> str:
    """An ISO moment as day and minute, or the text as it stands where it is none."""
    try:
        read = datetime.fromisoformat(moment)
    except ValueError:
        return one_line(moment)
    return read.date().isoformat() if len(moment) <= 10 else read.strftime("%Y-%m-%d %H:%M")


def standing(subtitle: str, standpoint: str) -> str:
    """A subtitle that says as of which day its picture is, where that is not now."""
    return f"{subtitle} · {standpoint}" if standpoint else subtitle


def sourced(source: str, standpoint: str) -> str:
    """A source line, which ends in a full stop, with the same."""
    return f"{source[:-1]}; {standpoint}." if standpoint else source
