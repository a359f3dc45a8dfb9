"""English actors."""

from eventlog.language.en.actors_groups import POPULATION_EXAMPLES, POPULATIONS
from eventlog.language.en.actors_places import (
    CAPITALS,
    COUNTRIES,
    DEMONYMS,
    DOUBLES,
    REGIONS,
    VESSELS,
)
from eventlog.language.en.actors_short import ABBREVIATIONS
from eventlog.language.en.actors_words import (
    GROUP_NOUNS,
    HONORIFICS,
    KINSHIP,
    NOT_NAMES,
    ORGANIZATION_WORDS,
    RELATIONS,
    ROLE_NOUNS,
    SPEECH,
    TITLE_TAILS,
    TITLES,
)
from eventlog.language.schema.actors import ActorData, ActorExample, words
from eventlog.ontology import ActorType

__all__ = ["DATA"]

_PERSON, _GROUP = ActorType.PERSON, ActorType.GROUP

DATA = ActorData(
    titles=TITLES,
    title_tails=TITLE_TAILS,
    honorifics=HONORIFICS,
    organization_words=ORGANIZATION_WORDS,
    head_first=False,
    group_nouns=GROUP_NOUNS,
    role_nouns=ROLE_NOUNS,
    kinship=KINSHIP,
    relations=RELATIONS,
    relation_link="of",
    articles=frozenset({"the", "a", "an"}),
    definite_before=frozenset({"the", "this", "that"}),
    quantifiers=words(
        """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
        dozen dozens hundreds thousands millions tens scores several some many all both most half more than least at
        about around nearly almost over up other another estimated few fewer no"""
    ),
    particles=words("de da di del della van von der den bin ibn al el la le du dos ter ten y"),
    connectors=words("of the for and on in &"),
    joining=words("and or"),
    visit_words=words(
        """visit visits visited visiting leave leaves left leaving enter enters entered entering reach reaches reached
        reaching tour tours toured touring"""
    ),
    place_words=words("in at near from to outside across around into through throughout"),
    place_heads=words(
        """street road avenue lane square tower building bridge river lake mountain mount hill valley village town
        city province county district region state island islands beach bay park station stadium hall palace
        highway motorway junction tunnel border border camp coast peninsula sea ocean strait airport"""
    ),
    near_words=words("nearby neighbouring neighboring downtown"),
    directions=words(
        """north south east west northern southern eastern western central north-east north-west south-east
        south-west northeast northwest southeast southwest greater inner outer upper lower"""
    ),
    role_classes=(
        words(
            "child boy girl toddler baby infant youngster teenager teen schoolboy schoolgirl kid son daughter"
        ),
        words(
            "man driver gunman attacker shooter assailant suspect bomber killer murderer defendant accused"
        ),
        words("woman mother wife girl"),
    ),
    speech_words=SPEECH,
    pronouns={
        **dict.fromkeys(("he", "she", "him", "himself", "herself"), _PERSON),
        **dict.fromkeys(("they", "them", "themselves"), _GROUP),
    },
    not_names=NOT_NAMES,
    state_words=words("government governments authorities administration regime state"),
    describing=tuple(
        sorted(
            words(
                """ed al an ish ful ive ous ic less ary ory ant ent ese able eign local male young old rescue
        security law industry health rights"""
            )
        )
    ),
    stands_for={
        **dict.fromkeys(
            ("police", "officers", "police officers", "police officials", "police force"),
            words("police constabulary sheriff's"),
        ),
        **dict.fromkeys(
            words("company firm airline carrier carmaker automaker retailer manufacturer"),
            frozenset({"*"}),
        ),
    },
    state_organs=words("ministry parliament kremlin presidency cabinet prosecutor-general"),
    national=words("government cabinet"),
    verb_particles=words("back away off"),
    nationwide=words("national central federal"),
    given_names=words(
        "king prince dean major earl duke baron pope bishop abbot judge marshal marshall sultan reader"
    ),
    populations=POPULATIONS,
    population_examples=POPULATION_EXAMPLES,
    predicative=words("as become becomes became becoming"),
    other_office=words("prime vice vice-president deputy former acting assistant shadow"),
    quarters=words("north south east west"),
    abbreviations=ABBREVIATIONS,
    possessives=("'s", "’s", "s'", "s’"),
    countries=COUNTRIES,
    capitals=CAPITALS,
    regions=REGIONS,
    demonyms=DEMONYMS,
    vessel_words=VESSELS,
    place_doubles=DOUBLES,
    examples=(
        ActorExample(
            "titles",
            "Interior Minister Oskar Lindal said the border was calm.",
            "Oskar Lindal",
            _PERSON,
            ("Interior Minister Oskar Lindal",),
        ),
        ActorExample(
            "honorifics",
            "Mara Quill spoke first. Mrs. Quill then left the room.",
            "Mara Quill",
            _PERSON,
            ("Mrs. Quill", "Quill"),
        ),
        ActorExample(
            "organization_words",
            "The Velden Rail Company closed the line.",
            "Velden Rail Company",
            ActorType.ORGANIZATION,
        ),
        ActorExample("group_nouns", "Dozens of protesters blocked the bridge.", "protesters", _GROUP),
        ActorExample(
            "countries", "South Korea accused its neighbour of piracy.", "South Korea", ActorType.GOVERNMENT
        ),
    ),
)
