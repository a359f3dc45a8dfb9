"""Who speaks: titles, elided subjects, sources without a name, and nobody, on sentences of our own."""

import pytest

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.document.model import Document
from eventlog.language.pack import load_pack
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.model import Actor, ActorForm, ActorMention, Claim
from eventlog.mentions.quotations import find_claims
from eventlog.mentions.timexes import find_timexes
from eventlog.ontology import ActorType
from eventlog.span import Span

PERSON, BODY, STATE = ActorType.PERSON, ActorType.ORGANIZATION, ActorType.GOVERNMENT

Names = dict[str, tuple[ActorType, list[str]]]


def table_of(document: Document, names: Names) -> ActorTable:
    """Actors with all their forms; ``form#2`` is only the second place where a form stands."""
    actors = []
    for at, (name, (kind, forms)) in enumerate(names.items()):
        mentions = []
        for form in (name, *forms):
            words, _, nth = form.partition("#")
            start = -1
            for _ in range(int(nth or 1)):
                start = document.text.index(words, start + 1)
            role = words[0].islower() or form != name
            mentions.append(
                ActorMention(Span(start, start + len(words)), ActorForm.ROLE if role else ActorForm.NAME)
            )
        aliases = tuple(form.partition("#")[0] for form in forms)
        actors.append(Actor(f"A{at}", name, kind, tuple(sorted(mentions, key=lambda m: m.span)), aliases))
    return ActorTable(tuple(actors))


def heard(text: str, language: str, names: Names) -> tuple[str, tuple[Claim, ...], ActorTable]:
    document = build_document(Article(text=text, where="test", language=language))
    pack = load_pack(language)
    times = find_timexes(document, pack)
    claims, table = find_claims(document, pack, timexes=times, actors=table_of(document, names))
    return document.text, claims, table


def speakers(text: str, language: str, names: Names) -> list[str | None]:
    """The name of the speaker of each claim."""
    _, claims, table = heard(text, language, names)
    known = {actor.id: actor.name for actor in table.actors}
    return [known[claim.speaker] if claim.speaker else None for claim in claims]


def test_a_bare_title_is_the_holder_who_has_been_speaking() -> None:
    text = (
        "Menteri Pertanian Wirya Sanjaya mengatakan panen tahun ini gagal. “Gudang kami kosong,” ujarnya. "
        "“Saya sudah bicara dengan Menteri Keuangan Tuti Lasmana,” katanya.\n"
        "Menteri mengatakan 40 gudang telah ditutup."
    )
    names: Names = {
        "Menteri Pertanian Wirya Sanjaya": (PERSON, []),
        "Menteri Keuangan Tuti Lasmana": (PERSON, ["Menteri#3"]),
    }
    assert speakers(text, "id", names) == ["Menteri Pertanian Wirya Sanjaya"] * 4


def test_who_stands_inside_the_quotation_does_not_speak_it() -> None:
    text = (
        "Ditanya soal panen, Wirya Sanjaya menggeleng. Ia berkata:\n"
        "“Bank Pangan belum membayar petani sampai hari ini.”"
    )
    names: Names = {"Wirya Sanjaya": (PERSON, []), "Bank Pangan": (BODY, [])}
    _, claims, _ = heard(text, "id", names)
    assert [claim.speaker for claim in claims] == ["A0"]
    for claim in claims:
        assert claim.speaker_span is None or not claim.speaker_span.overlaps(claim.content)


@pytest.mark.parametrize(
    ("text", "language", "source"),
    [
        ("Wirya Sanjaya pada Rabu (19/1) mengatakan panen tahun ini gagal.", "id", "Wirya Sanjaya"),
        ("“Gudang kami kosong tahun ini,” kata Wirya Sanjaya pada Rabu (19/1).", "id", "Wirya Sanjaya"),
        ("The barns are empty this year, Wirya Sanjaya said on Wednesday.", "en", "Wirya Sanjaya"),
    ],
)
def test_a_time_is_no_part_of_the_source(text: str, language: str, source: str) -> None:
    words, claims, _ = heard(text, language, {"Wirya Sanjaya": (PERSON, [])})
    assert [claim.speaker_span and claim.speaker_span.of(words) for claim in claims] == [source]


@pytest.mark.parametrize(
    ("text", "language", "name", "kind"),
    [
        ("The barn was empty when we came, a neighbour said.", "en", "neighbour", PERSON),
        ("The barn was empty when we came, several residents said.", "en", "residents", ActorType.GROUP),
        ("Gudang itu kosong saat kami datang, kata seorang tetangga.", "id", "tetangga", PERSON),
    ],
)
def test_a_source_without_a_name_is_an_actor_of_its_own(
    text: str, language: str, name: str, kind: ActorType
) -> None:
    _, claims, table = heard(text, language, {})
    assert len(claims) == 1
    assert [(actor.id, actor.type) for actor in table.actors] == [(claims[0].speaker, kind)]
    assert name in table.actors[0].name
    assert "a " not in table.actors[0].name[:2]


def test_two_sources_of_the_same_words_are_one_actor() -> None:
    text = (
        "The barn was empty, a neighbour said. Ana Ruiz said the gate was shut. "
        "Nobody came for a week, a neighbour said."
    )
    _, claims, table = heard(text, "en", {"Ana Ruiz": (PERSON, [])})
    assert len(table.actors) == 2
    assert claims[0].speaker == claims[2].speaker != claims[1].speaker


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The barn was empty, according to reports.", "en"),
        ("The minister reportedly sold the barn in March.", "en"),
        ("Gudang itu dilaporkan telah kosong sejak Maret.", "id"),
    ],
)
def test_nobody_is_named(text: str, language: str) -> None:
    assert speakers(text, language, {}) == [None]


def test_an_elided_subject_is_whoever_acted_before() -> None:
    text = (
        "Serikat Tani mengecam penutupan gudang itu. "
        "Menuduh bahwa pemerintah menutupinya, mereka meminta audit."
    )
    names: Names = {"Serikat Tani": (BODY, [])}
    words, claims, _ = heard(text, "id", names)
    accused = [claim for claim in claims if claim.cue and claim.cue.of(words) == "Menuduh"]
    assert all(claim.speaker in ("A0", None) for claim in accused)


def test_what_somebody_said_is_his_though_another_passed_it_on() -> None:
    text = "Ana Ruiz told farmers that the barn was empty, according to Kurir Pagi."
    _, claims, _ = heard(text, "en", {"Ana Ruiz": (PERSON, []), "Kurir Pagi": (BODY, [])})
    assert [claim.speaker for claim in claims] == ["A0"]
    assert [via.name for via in claims[0].via] == ["Kurir Pagi"]


@pytest.mark.parametrize(
    ("text", "language", "cue"),
    [
        ("Wirya Sanjaya membantah bahwa gudang itu kosong.", "id", "membantah"),
        ("Ana Ruiz denied that the barn was empty.", "en", "denied"),
    ],
)
def test_a_denial_keeps_its_cue(text: str, language: str, cue: str) -> None:
    words, claims, _ = heard(text, language, {"Wirya Sanjaya": (PERSON, [])} if language == "id" else {})
    assert [claim.cue and claim.cue.of(words) for claim in claims] == [cue]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“Gudang itu kosong,” kata peneliti pada Lembaga Kajian Pesisir (LKP), Ratna Suwiryo.", "id"),
        ("The barn was empty, said a researcher at the harbour museum, Ratna Suwiryo.", "en"),
    ],
)
def test_a_name_behind_what_somebody_is_is_the_speaker(text: str, language: str) -> None:
    assert speakers(text, language, {"Ratna Suwiryo": (PERSON, [])}) == ["Ratna Suwiryo"]


def test_a_number_and_a_pronoun_are_nobody() -> None:
    text = "The harbour office put the dead at nine, below the 12 it said had drowned."
    _, claims, table = heard(text, "en", {})
    assert all(claim.speaker is None for claim in claims if claim.speaker_span is None)
    assert not [actor for actor in table.actors if actor.name.endswith(" it")]


def test_a_home_is_no_speaker_and_a_description_is_who_was_named_before() -> None:
    text = (
        "Ana Ruiz, 41, was sleeping when the barn fell in. Ana Ruiz said the beams had cracked. "
        "The beekeeper from nearby Overton said: “We ran out into the snow.”"
    )
    names: Names = {"Ana Ruiz": (PERSON, ["Ana Ruiz#2"]), "Overton": (PERSON, [])}
    assert speakers(text, "en", names)[-1] == "Ana Ruiz"


def test_a_pronoun_is_nobody_whom_only_later_sentences_name() -> None:
    text = (
        "Wirya Sanjaya mengatakan gudang itu kosong. Dia menjelaskan petani rugi sejak Maret.\n"
        "Salah satu petani bernama Tuti Lasmana mengaku belum dibayar."
    )
    document = build_document(Article(text=text, where="test", language="id"))
    pack = load_pack("id")
    at = text.index("Dia")
    later = text.index("Tuti Lasmana")
    actors = ActorTable(
        (
            Actor("A1", "Wirya Sanjaya", PERSON, (ActorMention(Span(0, 13), ActorForm.NAME),)),
            Actor(
                "A2",
                "Tuti Lasmana",
                PERSON,
                (
                    ActorMention(Span(at, at + 3), ActorForm.PRONOUN),
                    ActorMention(Span(later, later + 12), ActorForm.NAME),
                ),
            ),
        )
    )
    claims, _ = find_claims(document, pack, timexes=(), actors=actors)
    told = {claim.content.of(text): claim.speaker for claim in claims}
    assert told["petani rugi sejak Maret"] == "A1"


def test_a_name_that_no_actor_bears_is_an_actor_of_its_own() -> None:
    text = "Ana Ruiz said the barn was empty. Later, Wirya Sanjaya said the gate was shut."
    assert speakers(text, "en", {"Ana Ruiz": (PERSON, [])})[0] == "Ana Ruiz"
    _, claims, table = heard(text, "en", {"Ana Ruiz": (PERSON, [])})
    assert [actor.name for actor in table.actors if actor.id == claims[1].speaker] == ["Wirya Sanjaya"]


def test_who_said_is_the_last_name_before_it() -> None:
    text = (
        "Ben Hale has blamed the loss of the fair on Ana Ruiz, the harbour director, who announced weeks "
        "before it that she was closing the grain port to all ships."
    )
    names: Names = {"Ben Hale": (PERSON, []), "Ana Ruiz": (PERSON, [])}
    assert speakers(text, "en", names) == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("As it became clear that the dam would hold, Ana Ruiz wrote: “We can all go home tonight.”", "en"),
        ("“Kami bisa pulang malam ini!” teriak warga di tepi sungai, tempat bendungan itu berdiri.", "id"),
    ],
)
def test_across_the_cue_of_a_quotation_nothing_is_said(text: str, language: str) -> None:
    words, claims, _ = heard(text, language, {"Ana Ruiz": (PERSON, [])} if language == "en" else {})
    assert [words[claim.content.start - 1] for claim in claims] == ["“"]


def test_a_participle_inside_what_is_said_opens_no_statement() -> None:
    text = (
        "Ana Ruiz said the harbour lost its trade after Ben Hale sent the guild a letter announcing that "
        "the grain port would be closed."
    )
    words, claims, _ = heard(text, "en", {"Ana Ruiz": (PERSON, []), "Ben Hale": (PERSON, [])})
    assert [(claim.speaker, claim.cue and claim.cue.of(words)) for claim in claims] == [("A0", "said")]
