"""Roles by construction: grammar alone, on sentences of our own."""

import re

import pytest

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.language.pack import load_pack
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.events.dates import Calendar
from eventlog.mentions.events.lines import words_of
from eventlog.mentions.events.looks import read
from eventlog.mentions.events.roles import before_relative, find_participants
from eventlog.mentions.events.speaker_pronouns import with_speaker_pronouns
from eventlog.mentions.model import Actor, ActorForm, ActorMention, Claim
from eventlog.ontology import ActorType, ClaimKind
from eventlog.span import Span


def reading_of(text: str, language: str, names: tuple[str, ...], claims: tuple[Claim, ...] = ()):
    document = build_document(Article(text, "test", language=language))
    actors = tuple(
        Actor(
            name,
            name,
            ActorType.PERSON,
            tuple(
                ActorMention(Span(m.start(), m.end()), ActorForm.NAME)
                for m in re.finditer(rf"\b{name}\b", text)
            ),
        )
        for name in names
    )
    pack = load_pack(language)
    calendar = Calendar(document, (), words_of(language))
    return read(document, pack, calendar=calendar, actors=ActorTable(actors), claims=claims)


def roles(
    text: str, language: str, trigger: str, *names: str, across: bool = False
) -> tuple[set[str], set[str]]:
    reading = reading_of(text, language, names)
    at = text.index(trigger)
    candidate = next(
        c
        for c in reading.candidates
        if c.line.span(c.hit.first, c.hit.last).overlaps(Span(at, at + len(trigger)))
    )
    line, hit = candidate.line, candidate.hit
    limit = before_relative(line, hit, reading.words) if across else 0
    found = find_participants(line, hit, candidate.kinds[0].type, reading.words, limit=limit)
    return set(found.actors), set(found.recipients)


@pytest.mark.parametrize(
    ("language", "text", "trigger", "actors", "recipients"),
    [
        ("en", "Sarvan condemned Odell on Monday.", "condemned", {"Sarvan"}, {"Odell"}),
        ("id", "Sarvan mengecam Odell pada Senin.", "mengecam", {"Sarvan"}, {"Odell"}),
        ("en", "Odell was arrested by Sarvan at dawn.", "arrested", {"Sarvan"}, {"Odell"}),
        ("id", "Odell ditangkap oleh Sarvan saat fajar.", "ditangkap", {"Sarvan"}, {"Odell"}),
        ("id", "Odell ditangkap Sarvan saat fajar.", "ditangkap", {"Sarvan"}, {"Odell"}),
        ("en", "Odell was arrested at dawn.", "arrested", set(), {"Odell"}),
        ("id", "Odell ditahan sejak fajar.", "ditahan", set(), {"Odell"}),
        ("en", "Sarvan met Odell in the harbour.", "met", {"Sarvan"}, {"Odell"}),
        ("id", "Sarvan bertemu dengan Odell di pelabuhan.", "bertemu", {"Sarvan"}, {"Odell"}),
        ("en", "The arrest of Odell by Sarvan shocked the town.", "arrest", {"Sarvan"}, {"Odell"}),
        ("id", "Penangkapan Odell oleh Sarvan mengejutkan kota.", "Penangkapan", {"Sarvan"}, {"Odell"}),
        ("en", "Sarvan and Mirov condemned Odell.", "condemned", {"Sarvan", "Mirov"}, {"Odell"}),
        ("id", "Sarvan dan Mirov mengecam Odell.", "mengecam", {"Sarvan", "Mirov"}, {"Odell"}),
        ("id", "Sarvan, yang tiba kemarin, mengecam Odell.", "mengecam", {"Sarvan"}, {"Odell"}),
        ("en", "Odell, a friend of Mirov, was arrested by Sarvan.", "arrested", {"Sarvan"}, {"Odell"}),
        ("id", "Odell, teman Mirov, ditangkap Sarvan.", "ditangkap", {"Sarvan"}, {"Odell"}),
        ("id", "Odell, teman Mirov, yang lama sakit, ditangkap Sarvan.", "ditangkap", {"Sarvan"}, {"Odell"}),
        ("en", "Money was promised to Odell by Sarvan.", "promised", {"Sarvan"}, {"Odell"}),
        ("id", "Uang dijanjikan Sarvan kepada Odell.", "dijanjikan", {"Sarvan"}, {"Odell"}),
        ("en", "Help was requested from Odell by Sarvan.", "requested", {"Sarvan"}, {"Odell"}),
        ("en", "Sarvan halted Mirov aid to Odell.", "halted", {"Sarvan"}, {"Odell"}),
        ("id", "Sarvan mengirim bantuan Mirov kepada Odell.", "mengirim", {"Sarvan"}, {"Odell"}),
        ("en", "The release of Odell by Sarvan came late.", "release", {"Sarvan"}, {"Odell"}),
        ("id", "Pembebasan Odell oleh Sarvan dipastikan.", "Pembebasan", {"Sarvan"}, {"Odell"}),
        ("id", "Serangan Sarvan menewaskan Odell.", "Serangan", {"Sarvan"}, {"Odell"}),
        ("en", "Shelling by Sarvan killed Odell.", "Shelling", {"Sarvan"}, {"Odell"}),
        ("en", "Sarvan will visit Odell in May.", "visit", {"Sarvan"}, {"Odell"}),
        ("en", "Sarvan stormed Odell's residence.", "stormed", {"Sarvan"}, set()),
        ("id", "Sarvan menyerbu kediaman Odell.", "menyerbu", {"Sarvan"}, set()),
        ("id", "Sarvan membakar rumah dinas Odell.", "membakar", {"Sarvan"}, set()),
        ("id", "Di istana Sarvan memecat Odell.", "memecat", {"Sarvan"}, {"Odell"}),
        ("en", "Odell died on Sunday.", "died", set(), {"Odell"}),
        ("en", "Sarvan blamed James Hunt for the leak.", "blamed", {"Sarvan"}, {"James Hunt"}),
        ("id", "Pengunduran diri Sarvan mengejutkan kota.", "Pengunduran", {"Sarvan"}, set()),
        ("en", "Sarvan's criticism of Odell was sharp.", "criticism", {"Sarvan"}, {"Odell"}),
        ("en", "Odell's release surprised the town.", "release", set(), {"Odell"}),
        ("en", "Odell arrested in the port was questioned.", "arrested", set(), {"Odell"}),
        ("en", "Odell, arrested by Sarvan in the port, was questioned.", "arrested", {"Sarvan"}, {"Odell"}),
        ("en", "Sarvan attacked in the port and was praised.", "attacked", {"Sarvan"}, set()),
        ("id", "Sarvan mengusut kecelakaan bus yang menewaskan Odell.", "menewaskan", set(), {"Odell"}),
        ("en", "Sarvan studied the crash that killed Odell.", "killed", set(), {"Odell"}),
        ("en", "Sarvan met Mirov, who blamed Odell.", "blamed", {"Mirov"}, {"Odell"}),
        ("en", "Sarvan paid the mason who built the school of Odell.", "built", set(), {"Odell"}),
        ("en", "Sarvan, a teacher, who blamed Odell, left.", "blamed", {"Sarvan"}, {"Odell"}),
        ("id", "Sarvan mengutuk serangan terhadap Odell.", "mengutuk", {"Sarvan"}, set()),
        ("en", "Sarvan condemned the attack on Odell.", "condemned", {"Sarvan"}, set()),
        ("en", "Sarvan condemned Mirov's attack on Odell.", "condemned", {"Sarvan"}, {"Mirov"}),
        ("en", "The wife of Odell condemned Sarvan.", "condemned", set(), {"Sarvan"}),
        ("en", "Odell's supporters condemned Sarvan.", "condemned", set(), {"Sarvan"}),
        ("id", "Istri Odell mengecam Sarvan.", "mengecam", set(), {"Sarvan"}),
        ("id", "Kuasa hukum Odell mengecam Sarvan.", "mengecam", set(), {"Sarvan"}),
        ("en", "The investigation of Odell into the fire went on.", "investigation", {"Odell"}, set()),
        ("id", "Pemanggilan Odell oleh Sarvan berlangsung tertutup.", "Pemanggilan", {"Sarvan"}, {"Odell"}),
        ("id", "Pemanggilan Odell untuk keamanan kota menuai kritik.", "Pemanggilan", set(), {"Odell"}),
    ],
)
def test_roles_by_construction(language, text, trigger, actors, recipients) -> None:
    assert roles(text, language, trigger, "Sarvan", "Odell", "Mirov", "James Hunt") == (actors, recipients)


@pytest.mark.parametrize(
    ("language", "text", "trigger"),
    [
        ("id", "Odell yang disandera Sarvan dibebaskan.", "dibebaskan"),
        ("en", "Odell, whom Sarvan had arrested, was freed.", "freed"),
        ("en", "Odell was freed.", "freed"),
    ],
)
def test_the_subject_of_a_predicate_stands_before_its_relative_clause(
    language: str, text: str, trigger: str
) -> None:
    assert roles(text, language, trigger, "Sarvan", "Odell", across=True)[1] == {"Odell"}


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", 'Sarvan said: "We condemn Odell."', "We"),
        ("id", 'Sarvan berkata: "Kami mengecam Odell."', "Kami"),
    ],
)
def test_in_a_claim_the_first_person_is_its_speaker(language: str, text: str, word: str) -> None:
    content = Span(text.index(word), text.index("Odell") + len("Odell"))
    claim = Claim("C1", content, ClaimKind.DIRECT, speaker="Sarvan")
    reading = reading_of(text, language, ("Sarvan", "Odell"), (claim,))
    phrases = [phrase for line in reading.lines for phrase in line.phrases if phrase.pronoun]
    assert [phrase.actors for phrase in phrases] == [("Sarvan",)]
    assert not [
        p for line in reading_of(text, language, ("Sarvan", "Odell")).lines for p in line.phrases if p.pronoun
    ]


SPOKEN = ActorType.GOVERNMENT


@pytest.mark.parametrize(
    ("language", "text", "speaker", "content", "kind", "meant"),
    [
        ("en", "The council said it would sue.", "The council", "it would sue", SPOKEN, ["it"]),
        ("en", "Prosecutors said they sued him.", "Prosecutors", "they sued him", SPOKEN, ["they"]),
        ("id", "Sarvan berkata ia menolak.", "Sarvan", "ia menolak", ActorType.PERSON, ["ia"]),
        ("en", "Sarvan said it would rain.", "Sarvan", "it would rain", ActorType.PERSON, []),
        ("en", "Sarvan said her arrest was wrong.", "Sarvan", "her arrest was wrong", ActorType.PERSON, []),
        ("en", "It shelled the port, the council said.", "the council", "It shelled the port", SPOKEN, []),
        ("id", "Ia merusak pagar, kata dewan kota.", "dewan kota", "Ia merusak pagar", SPOKEN, []),
        ("en", "Odell struck. The navy said it killed two.", "The navy", "it killed two", SPOKEN, []),
    ],
)
def test_the_pronoun_that_opens_a_retold_claim_is_its_speaker(
    language: str, text: str, speaker: str, content: str, kind: ActorType, meant: list[str]
) -> None:
    def span(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words))

    named = [(speaker, kind), *([("Odell", ActorType.GOVERNMENT)] if "Odell" in text else [])]
    actors = tuple(Actor(n, n, k, (ActorMention(span(n), ActorForm.NAME),)) for n, k in named)
    document = build_document(Article(text, "test", language=language))
    claim = Claim("C1", span(content), ClaimKind.INDIRECT, speaker=speaker, speaker_span=span(speaker))
    table = with_speaker_pronouns(document, words_of(language), ActorTable(actors), [claim])
    spoken = [m.span.of(text) for m in table.actors[0].mentions if m.form is ActorForm.PRONOUN]
    assert spoken == meant


def test_a_pronoun_that_means_somebody_is_not_the_speaker() -> None:
    text = "Officials said they were freed."
    they, content = Span(15, 19), Span(15, len(text) - 1)
    known = Actor("students", "students", ActorType.GROUP, (ActorMention(they, ActorForm.PRONOUN),))
    speaker = Actor("A1", "Officials", SPOKEN, (ActorMention(Span(0, 9), ActorForm.ROLE),))
    document = build_document(Article(text, "test", language="en"))
    claim = Claim("C1", content, ClaimKind.INDIRECT, speaker="A1", speaker_span=Span(0, 9))
    table = with_speaker_pronouns(document, words_of("en"), ActorTable((known, speaker)), [claim])
    assert [m.span for m in table.actors[1].mentions] == [Span(0, 9)]


@pytest.mark.parametrize(
    ("language", "text", "trigger", "status", "real"),
    [
        ("en", "Sarvan will visit Tarsa.", "visit", "planned", True),
        ("id", "Sarvan akan mengunjungi Tarsa.", "mengunjungi", "planned", True),
        ("en", "Sarvan allegedly attacked Odell.", "attacked", "alleged", True),
        ("id", "Sarvan diduga menyerang Odell.", "menyerang", "alleged", True),
        ("en", "Sarvan denied that he attacked Odell.", "attacked", "denied", True),
        ("id", "Sarvan membantah telah menyerang Odell.", "menyerang", "denied", True),
        ("en", "Sarvan is investigating the fire.", "investigating", "ongoing", True),
        ("id", "Sarvan sedang menyelidiki kebakaran itu.", "menyelidiki", "ongoing", True),
        ("id", "Sarvan telah menyerang Odell.", "menyerang", "occurred", True),
        ("en", "If Sarvan attacked Odell, Tarsa would fall.", "attacked", "occurred", False),
        ("id", "Jika Sarvan menyerang Odell, Tarsa jatuh.", "menyerang", "occurred", False),
        ("en", "Sarvan did not attack Odell.", "attack", "occurred", False),
        ("id", "Sarvan tidak menyerang Odell.", "menyerang", "occurred", False),
        ("id", "Tersangka Odell kemudian dibawa dan ditahan.", "ditahan", "occurred", True),
    ],
)
def test_status_from_the_words_before_the_trigger(language, text, trigger, status, real) -> None:
    reading = reading_of(text, language, ())
    at = text.index(trigger)
    candidate = next(c for c in reading.candidates if c.line.span(c.hit.first, c.hit.last).end > at)
    assert (candidate.modality.status, candidate.modality.real) == (status, real)


@pytest.mark.parametrize(
    ("text", "language", "trigger", "void"),
    [
        ("Police would act if miners blocked the road.", "en", "blocked", True),
        ("Nobody knows whether miners blocked the road.", "en", "blocked", True),
        ("The miners have not blocked the road.", "en", "blocked", True),
        ("The miners were able to blockade and blocked the road.", "en", "blocked", False),
        ("The miners may also block the road.", "en", "block", True),
        ("The miners may have blocked the road.", "en", "blocked", False),
        ("Karen May blocked the road.", "en", "blocked", False),
        ("Warga mungkin akan memblokade jalan itu.", "id", "memblokade", True),
        ("Apakah warga memblokade jalan itu?", "id", "memblokade", True),
        ("Warga tidak memblokade jalan itu.", "id", "memblokade", True),
        ("Warga memblokade jalan itu sejak pagi.", "id", "memblokade", False),
    ],
)
def test_conditions_questions_and_negations_tell_of_nothing(text, language, trigger, void) -> None:
    reading = reading_of(text, language, ())
    candidate = next(c for c in reading.candidates if trigger in c.line.words[c.hit.first : c.hit.last])
    assert candidate.modality.void is void
