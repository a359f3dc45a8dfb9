"""What a pack says about actors."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from eventlog.ontology import ActorType, Population

__all__ = ["ActorData", "ActorExample", "expansions", "pairs", "phrases", "words"]


def words(text: str) -> frozenset[str]:
    """The words of a list that is written as running text."""
    return frozenset(text.split())


def pairs(text: str) -> tuple[tuple[str, str], ...]:
    """Names with their code, from ``CODE name other_name | CODE name``; an underscore is a space."""
    entries = [entry.split() for entry in text.split("|")]
    return tuple((name.replace("_", " "), entry[0]) for entry in entries for name in entry[1:])


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a list with commas between them."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(","))


def expansions(text: str) -> dict[str, tuple[str, ...]]:
    """Short forms with their words, from ``short long form | short long form``; lines end an entry too."""
    entries = [entry.split() for line in text.splitlines() for entry in line.split("|")]
    return {entry[0]: tuple(entry[1:]) for entry in entries if entry}


@dataclass(frozen=True, slots=True)
class ActorExample:
    """A sentence of our own, a word group it shows, and the actor it must yield by rules alone."""

    group: str
    text: str
    name: str
    type: ActorType
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class ActorData:
    """The words by which one language tells actors. All words are case-folded unless said otherwise.

    ``titles`` are offices, ranks and callings that stand before a person's name or for the person;
    ``title_tails`` words that only continue a title ("bidang", "of"); ``honorifics`` say nothing but "a
    person" (Mr, Pak). ``organization_words`` name kinds of bodies, at the front of the name where
    ``head_first`` is true and anywhere in it otherwise. ``group_nouns`` and ``role_nouns`` stand for unnamed
    people, many and one. ``countries``, ``capitals``, ``regions`` and ``demonyms`` are pairs of a name and an
    ISO 3166 alpha-3 code that add to CLDR, GeoNames and ISO 3166-2. ``pronouns`` give person or group.
    ``descriptors`` may stand before a definite reference back ("tersebut", "the"): ``definite_before`` and
    ``definite_after``. ``not_names`` are capitalised words that name no actor; ``possessives``
    are endings glued to a name; ``place_heads`` begin
    or end names of places, ``directions`` tell parts of them ("south"), ``near_words`` stand right before them
    alone ("nearby"), ``visit_words`` are forms of verbs of travel that take a place as their object
    ("mengunjungi"), ``verb_particles`` belong to the verb before them and open no name of people ("push BACK
    demonstrators"), ``address_words`` stand in addresses and never in names of persons;
    ``vessel_words`` stand before names of ships, as they are written ("MV"), ``place_doubles`` are names of places
    that are common words as well ("Kota", "Reading"); ``role_classes`` are role nouns that may take up each other ("the boy", "the child").
    ``state_words`` mean the whole state beside a country ("pemerintah"). ``abbreviations`` write short forms
    of offices and bodies out ("kejari": "kejaksaan negeri"). ``quarters`` are first words by which a country
    of two words goes for short ("the North"). ``describing`` are endings of words that tell which people a noun
    means ("armed men"). ``other_office`` makes of an office another one ("vice", "prime");
    ``predicative`` words come before an office that somebody takes or serves in ("as", "become");
    ``stands_for`` gives for a generic name ("the police") the words of the proper names it may stand
    for, "*" for any organization;
    ``state_organs`` are words of organs that only states have ("ministry"), ``national`` words that by
    themselves mean the government of the country an article is about ("government"), ``nationwide`` adjectives
    that make of ``state_words`` beside them the same ("the federal authorities");
    ``relations`` are people who are called by whose they are, whose name stands behind ``relation_link``
    ("the supporters OF X") or, without one, right behind ("istri X");
    ``given_names`` are titles that people bear as names as well ("Dean");
    ``populations`` give for a noun phrase without article and number ("crowds") the class of people that it
    means in its country, and ``population_examples`` show each class in words as a text has them.
    """

    titles: frozenset[str] = frozenset()
    title_tails: frozenset[str] = frozenset()
    honorifics: frozenset[str] = frozenset()
    organization_words: Mapping[str, ActorType] = field(default_factory=dict)
    head_first: bool = True
    group_nouns: Mapping[str, ActorType] = field(default_factory=dict)
    role_nouns: frozenset[str] = frozenset()
    kinship: frozenset[str] = frozenset()
    relations: frozenset[str] = frozenset()
    relation_link: str = ""
    articles: frozenset[str] = frozenset()
    definite_before: frozenset[str] = frozenset()
    definite_after: frozenset[str] = frozenset()
    quantifiers: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    connectors: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    place_words: frozenset[str] = frozenset()
    visit_words: frozenset[str] = frozenset()
    verb_particles: frozenset[str] = frozenset()
    place_heads: frozenset[str] = frozenset()
    near_words: frozenset[str] = frozenset()
    directions: frozenset[str] = frozenset()
    address_words: frozenset[str] = frozenset()
    vessel_words: frozenset[str] = frozenset()
    place_doubles: frozenset[str] = frozenset()
    role_classes: tuple[frozenset[str], ...] = ()
    speech_words: frozenset[str] = frozenset()
    pronouns: Mapping[str, ActorType] = field(default_factory=dict)
    not_names: frozenset[str] = frozenset()
    possessives: tuple[str, ...] = ()
    state_words: frozenset[str] = frozenset()
    stands_for: Mapping[str, frozenset[str]] = field(default_factory=dict)
    state_organs: frozenset[str] = frozenset()
    national: frozenset[str] = frozenset()
    nationwide: frozenset[str] = frozenset()
    given_names: frozenset[str] = frozenset()
    populations: Mapping[str, Population] = field(default_factory=dict)
    population_examples: tuple[tuple[str, Population], ...] = ()
    other_office: frozenset[str] = frozenset()
    predicative: frozenset[str] = frozenset()
    describing: tuple[str, ...] = ()
    quarters: frozenset[str] = frozenset()
    abbreviations: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    countries: tuple[tuple[str, str], ...] = ()
    capitals: tuple[tuple[str, str], ...] = ()
    regions: tuple[tuple[str, str], ...] = ()
    demonyms: tuple[tuple[str, str], ...] = ()
    examples: tuple[ActorExample, ...] = ()
