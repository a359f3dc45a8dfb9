"""Find the cues of a pack in the words of a paragraph."""

from collections.abc import Iterator
from dataclasses import dataclass

from eventlog.language.schema.speech import CueGroup, CueUse, SpeechData
from eventlog.mentions.quotations.words import Word

__all__ = ["Cue", "find_cues"]


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue at words ``first`` to ``end`` (exclusive), with every construction it may stand in."""

    first: int
    end: int
    groups: tuple[CueGroup, ...]

    def serves(self, *uses: CueUse) -> bool:
        """Whether it may stand in one of these constructions."""
        return any(group.use in uses for group in self.groups)

    @property
    def characterises(self) -> bool:
        """Whether it may tell how somebody is called."""
        return any(group.characterises for group in self.groups)


def find_cues(words: list[Word], data: SpeechData) -> Iterator[Cue]:
    """All cues in order, the longest phrase at each place."""
    phrases = data.phrases
    at = 0
    told = -1
    while at < len(words):
        for phrase, groups in phrases.get(words[at].low, ()):
            noun = at > 0 and words[at - 1].low in data.determiners
            verb = not any(group.use is CueUse.PREPOSITION for group in groups)
            noun = noun or (verb and _speaks(words, at, at + len(phrase), data))
            noun = noun or (at == told and words[at].low in data.hearsay) or (verb and _is_named(words, at))
            if not noun and tuple(word.low for word in words[at : at + len(phrase)]) == phrase:
                yield Cue(at, at + len(phrase), groups)
                at += len(phrase) - 1
                told = at + 1
                break
        at += 1


def _is_named(words: list[Word], at: int) -> bool:
    """Whether a word belongs to a name: "the United States", a capital behind another word of its sentence.

    Capitals throughout are a heading's, and tell nothing.
    """
    word = words[at]
    if at == 0 or not word.text[0].isupper() or word.text.isupper():
        return False
    return words[at - 1].is_word and words[at - 1].sentence == word.sentence


def _speaks(words: list[Word], first: int, at: int, data: SpeechData) -> bool:
    """Whether a cue follows right here, so that the word before it is its subject: "reports said".

    What others say is the object of a verb before it: "rejected reports", "dismissed claims".
    """
    if at < len(words) and words[at].low in data.hearsay and words[first].low not in data.hearsay:
        return False
    while at < len(words) - 1 and words[at].low in data.auxiliaries:
        at += 1
    if at >= len(words):
        return False
    found = (
        group
        for phrase, groups in data.phrases.get(words[at].low, ())
        if tuple(word.low for word in words[at : at + len(phrase)]) == phrase
        for group in groups
    )
    return any(group.use is CueUse.SUBJECT and group.bare for group in found)
