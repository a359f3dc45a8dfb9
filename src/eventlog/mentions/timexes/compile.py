"""A pack's rules as regular expressions, compiled once per pack."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

from eventlog.errors import LanguageError
from eventlog.language.pack import LanguagePack, load_pack
from eventlog.language.schema.timex import Affix, Joint, TimexRule
from eventlog.mentions.timexes.lexicon import Words, words_of
from eventlog.mentions.timexes.openings import Openings

__all__ = ["CompiledAffix", "CompiledJoint", "CompiledPack", "CompiledRule", "compiled_pack"]

_PART = re.compile(r"\{([a-z_]+?)\d?\}|\(\?P<([a-z_]+?)\d?>")
_OPTIONAL_SPACE = re.compile(r" \?")
_BEFORE = r"(?<![\w$€£#])(?<!\d[.,:/])(?<!\w['’])"
_AFTER = r"(?!\w|['’-]?\w*\d%|[.,]\d|%|(?-i:-[a-z]))"

_NEVER = "(?!)"


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """A rule and its expression."""

    rule: TimexRule
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class CompiledAffix:
    """An affix and its expression, anchored at the end it touches."""

    affix: Affix
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None


@dataclass(frozen=True, slots=True)
class CompiledJoint:
    """A joint and the expression of its gap."""

    joint: Joint
    gap: re.Pattern[str]


@dataclass(frozen=True)
class CompiledPack:
    """All that finding needs of one language."""

    pack: LanguagePack
    words: Words
    rules: tuple[CompiledRule, ...]
    openings: Openings
    prefixes: tuple[CompiledAffix, ...]
    suffixes: tuple[CompiledAffix, ...]
    joints: tuple[CompiledJoint, ...]
    future: re.Pattern[str]
    past: re.Pattern[str]
    sayings: re.Pattern[str]
    ahead: re.Pattern[str]
    behind: re.Pattern[str]
    planned: re.Pattern[str]
    called_off: re.Pattern[str]
    upto: re.Pattern[str]
    perfect: re.Pattern[str]
    telling: re.Pattern[str]
    signals: dict[str, re.Pattern[str]]
    leads: dict[str, re.Pattern[str]]
    counted: re.Pattern[str]


@cache
def compiled_pack(code: str) -> CompiledPack:
    """The compiled pack of a language. Raises LanguageError where a pattern is broken or unknown."""
    pack = load_pack(code)
    data = pack.timex
    words = words_of(data, pack.numerals)
    affixes = [_affix(affix, words) for affix in data.affixes]
    rules = tuple(
        CompiledRule(r, _compile(r.name, r.pattern, words, begin=_BEFORE, end=_AFTER)) for r in data.rules
    )
    return CompiledPack(
        pack=pack,
        words=words,
        rules=rules,
        openings=Openings(item.pattern for item in rules),
        prefixes=tuple(a for a in affixes if not a.affix.after),
        suffixes=tuple(a for a in affixes if a.affix.after),
        joints=tuple(CompiledJoint(j, _compile(j.name, j.gap, words)) for j in data.joints),
        future=_compile("future", data.future, words, begin=r"\b", end=r"\b"),
        past=_compile("past", data.past, words, begin=r"\b", end=r"\b"),
        sayings=_compile("sayings", data.sayings, words, begin=r"(?<!\w)", end=r"\s*\Z"),
        ahead=_compile("ahead", data.ahead, words, begin=r"(?<!\w)", end=r"\s*\Z"),
        behind=_compile("behind", data.behind, words, begin=r"(?<!\w)", end=r"\s*\Z"),
        planned=_compile("planned", data.planned or _NEVER, words, begin=r"(?<!\w)"),
        called_off=_compile("called_off", data.called_off or _NEVER, words, begin=r"(?<!\w)"),
        upto=_compile("upto", data.upto, words, begin=r"(?<!\w)", end=r"\s*\Z"),
        perfect=_compile("perfect", data.perfect, words),
        telling=_compile("telling", data.telling, words, end=r"\b"),
        signals={
            name: _compile(name, p, words, begin=r"(?<!\w)", end=r"\s*\Z") for name, p in data.signals.items()
        },
        leads={
            name: _compile(name, p, words, begin=r"(?<!\w)", end=r"[\s(-]*\Z")
            for name, p in {"range": r"[-–]", "before_names": data.leads["led"], **data.leads}.items()
        },
        counted=_compile("counted", data.counted, words, end=r"(?!\w)"),
    )


def _affix(affix: Affix, words: Words) -> CompiledAffix:
    begin, end = ("", _AFTER) if affix.after else (r"(?<![\w'’-])", r"\s*\Z")
    unless = _compile(affix.name, affix.unless, words, end=r"(?!\w)") if affix.unless else None
    return CompiledAffix(affix, _compile(affix.name, affix.pattern, words, begin=begin, end=end), unless)


def _compile(rule: str, pattern: str, words: Words, *, begin: str = "", end: str = "") -> re.Pattern[str]:
    spaced = _OPTIONAL_SPACE.sub(r"\\s*", pattern).replace(" ", r"\s+")

    seen: Counter[str] = Counter()

    def part(match: re.Match[str]) -> str:
        """A part as a named group; the second of a name is called ``name2``, and so on."""
        name = match[1] or match[2]
        if match[1] and name not in words.patterns:
            raise LanguageError(f"rule '{rule}' names an unknown part: {match[0]}")
        group = name.removesuffix("_long")
        seen[group] += 1
        numbered = group if seen[group] == 1 else f"{group}{seen[group]}"
        return f"(?P<{numbered}>" + (f"{words.patterns[name]})" if match[1] else "")

    try:
        return re.compile(f"{begin}(?:{_PART.sub(part, spaced)}){end}", re.IGNORECASE)
    except re.error as error:
        raise LanguageError(f"rule '{rule}' is no regular expression: {error}") from error
