"""English inflection, modality and function words around events."""

from eventlog.language.schema.events import Affix, Form, RoleWords, StatusWords

__all__ = ["AFFIXES", "CLITICS", "CONTEXTS", "EDGES", "IRREGULAR", "PEOPLE", "ROLES", "STATUS"]

_CONSONANTS = "bcdfghjklmnpqrstvwxz"

AFFIXES: tuple[Affix, ...] = (
    Affix("", "", Form.BARE),
    Affix("", "s", Form.ACTIVE),
    Affix("", "es", Form.ACTIVE),
    Affix("", "ies", Form.ACTIVE, add="y"),
    Affix("", "ed", Form.PAST),
    Affix("", "d", Form.PAST),
    Affix("", "ied", Form.PAST, add="y"),
    Affix("", "ing", Form.GERUND),
    Affix("", "ing", Form.GERUND, add="e"),
    Affix("", "ying", Form.GERUND, add="ie"),
    *(Affix("", letter + "ed", Form.PAST) for letter in _CONSONANTS),
    *(Affix("", letter + "ing", Form.GERUND) for letter in _CONSONANTS),
)

_TABLE = (
    "meet met met, hold held held, give gave given, take took taken, shoot shot shot, fight fought "
    "fought, strike struck struck, steal stole stolen, swear swore sworn, withdraw withdrew withdrawn, "
    "lay laid laid, say said said, "
    "tell told told, speak spoke spoken, write wrote written, fly flew flown, send sent sent, leave left "
    "left, go went gone, come came come, beat beat beaten, break broke broken, blow blew blown, burn "
    "burnt burnt, throw threw thrown, set set set, "
    "cut cut cut, shut shut shut, put put put, let let let, hit hit hit, quit quit quit, win won won, "
    "lose lost lost, find found found, buy bought bought, sell sold sold, seek sought sought, bring "
    "brought brought, catch caught caught, fall fell fallen, "
    "rise rose risen, grow grew grown, sink sank sunk, shake shook shaken, flee fled fled, die died died, "
    "lie lied lied, begin began begun, feed fed fed, build built built, spread spread spread, drive drove "
    "driven, choose chose chosen, hang hanged hanged, "
    "slay slew slain, overthrow overthrew overthrown, undertake undertook undertaken, stand stood stood, "
    "step stepped stepped, bid bid bid, hide hid hidden, ring rang rung, dig dug dug, sue sued sued, draw "
    "drew drawn, lend lent lent, hear heard heard, "
    "ride rode ridden, run ran run, rise rose risen, sit sat sat, shed shed shed, make made made, see saw "
    "seen, get got gotten, shrink shrank shrunk, forgive forgave forgiven, stick stuck stuck, split split "
    "split, plead pleaded pled, "
    "tie tied tied, overrun overran overrun, arise arose arisen, be was been, mow mowed mown, keep kept "
    "kept, meet met met, light lit lit, bite bit bitten, pay paid paid, spin span spun, wind wound wound, "
    "spend spent spent, strike struck stricken, "
    "hurt hurt hurt, cost cost cost, eat ate eaten, lead led led, sleep slept slept, wake woke woken, "
    "tear tore torn, wear wore worn, drink drank drunk, know knew known, freeze froze frozen, forget "
    "forgot forgotten, sweep swept swept, bury buried buried, "
    "upset upset upset, slide slid slid, arise arose arisen, deal dealt dealt, bind bound bound, lay laid "
    "laid, bend bent bent, swim swam swum, spit spat spat, shoot shot shot, reset reset reset, ban banned "
    "banned, fire fired fired, rewrite rewrote rewritten"
)


def _irregular() -> dict[str, tuple[str, Form]]:
    table: dict[str, tuple[str, Form]] = {}
    for row in _TABLE.split(","):
        lemma, past, participle = row.split()
        for word in (past, participle):
            if word != lemma:
                table[word] = (lemma, Form.PAST)
    table["was"] = table["were"] = ("be", Form.PAST)
    return table


IRREGULAR = _irregular()
"""Irregular past forms and participles with their lemma."""

CLITICS = ("'s", "’s", "'", "’")

STATUS = StatusWords(
    planned="will, would, shall, is to, are to, was to, were to, due to, is due, set to, is set, plan to, "
    "plans to, planned, planning to, intends to, intend to, expected to, scheduled, to be, going to, "
    "about to, is expected, tomorrow, next week, next month, upcoming, "
    "prepares to, preparing to, aims to, hopes to, 'll, forthcoming, plan, plans, proposed, poised to, "
    "slated, vowed to, promised to, pledged to, considering, ready to, 'd, next year, agreed to, offered "
    "to, bound for",
    ongoing="is being, are being, under way, underway, ongoing, continues, continue, continuing, still, "
    "remains, remain, is still, currently, has been, have been, continued, keeps",
    alleged="allegedly, alleged, reportedly, suspected, accused of, suspected of, on suspicion of, "
    "charged with, claimed, claims, purportedly, apparently, believed, said to, is thought, accused, "
    "allegation, allegations, presumed, rumoured, unconfirmed, reported, accusing, alleges",
    denied="denied, denies, deny, denying, disputes, disputed, rejected claims, denial, dismissed claims, "
    "dismissed reports",
    negated="not, never, no, n't, without, failed to, nobody, none, neither, fail to, fails to, cannot, "
    "nor, rather than, instead of",
    hypothetical="if, unless, whether, could, might, may, should, would, must, can, in case, suppose, to, "
    "were to, would have, for fear, lest",
    conditional="if, unless, whether, in case, lest",
    possible="may, might, could",
    completed="has, have, had, already, just, after, having, eventually, finally",
    progressive="is, are, has been, have been, 's, 're",
)

ROLES = RoleWords(
    agent="by",
    recipient="to, against, at, on, upon, with, for, of, from, over, into, towards",
    company="with, and, alongside, together with, between",
    place="in, at, near, from, to, outside, inside, around, across, into, on, off, along, through",
    of="of",
    relative="who, which, that, whose, whom",
    conjunction="and, or, but, then",
    auxiliary="has, have, had, is, are, was, were, be, been, being, will, would, shall, should, can, "
    "could, may, might, must, do, does, did, not, also, already, still, to, get, gets, got, later, then, "
    "never, just, since, recently, reportedly, allegedly, finally, "
    "immediately, again, both, all, n't, now, once, formally, officially, jointly, repeatedly, "
    "eventually, subsequently, initially, publicly, strongly, further, quickly, only, first, previously, "
    "twice, yesterday, today, apparently, publicly",
    determiner="the, a, an, this, that, these, those, its, his, her, their, our, my, your, some, any, "
    "each, every, no, another, such, several, many, two, three, four, five, six, more, first, second, "
    "last, new, recent, latest, all",
    clause_opener="that, because, after, before, when, while, as, since, until, although, though, if, "
    "unless, who, which, where, whose, so, but, whereas, despite, following, amid, once, saying, and, than",
    after="after, following, since, in the wake of, in the aftermath of, upon, once",
    before="before, ahead of, prior to, until, by the time, in the run-up to",
    because="because, because of, due to, over, in response to, in retaliation for, as a result of, "
    "caused by, triggered by, sparked by, in protest at, owing to, thanks to, blamed on, stemming from, "
    "prompted by",
    causes="causing, triggering, sparking, leading to, prompting, led to, caused, triggered, sparked, "
    "prompted, resulting in, killing, leaving, forcing, so that",
    speech="said, says, say, saying, told, tells, added, adds, stated, explained, noted, commented, "
    "remarked, according, reported, insisted, argued, quoted, spoke, wrote, tweeted, continued, recalled, "
    "declared, announced, stressed",
    possessive="'s, ’s, ', ’, his, her, its, their",
    passive="is, are, was, were, be, been, being, get, gets, got",
    inside="in, at, near, from, inside, outside, across, off, along, around",
    first_person="i, we, me, us",
    happened="happened, happen, happens, occurred, occurs, took place, takes place, incident, incidents, "
    "began, broke out, unfolded, erupted, struck, was held, were held",
    cited="statement, interview, quoted, cited, press release, press conference, news conference, reporters, "
    "told reporters, briefing, tweet, post",
    modal="will, would, shall, should, can, could, may, might, must, did, does, do, not",
    doer="attack, attacks, strike, strikes, raid, raids, offensive, shelling, bombardment, bombing, assault, "
    "airstrike, airstrikes, invasion, gunfire, fire, crackdown, operation, resignation, retirement, abdication",
    part="as part of, part of, in the course of, during, on the sidelines of",
    thus="as a result, consequently, in consequence, therefore, as a consequence, in response",
    next="after that, afterwards, then, subsequently, shortly afterwards, soon afterwards, thereafter, later",
    earlier="before that, earlier, previously",
    protesters="protesters, protestors, demonstrators, rioters, marchers, strikers, crowd, crowds, mob",
    police="police, constabulary, gendarmes, gendarmerie",
    aim="to",
    sequel="then, afterwards, after that, subsequently, thereafter, at the time",
    when="when",
    lasting="remain, remained, remaining",
    light="hold",
    reports="report",
    states="normal, normality, normalcy, calm, peace, order, life, state, situation, stability, growth, profit",
    finite="is, are, was, were, has, have, had, did, does, will, would, can, could, should, may, might, must",
    onward="at the earliest, onwards, onward, or later",
    then="at the time, at that time, back then, that time",
    seats="residence, office, offices, palace, mansion, headquarters, compound, villa",
    harm="killed, kills, injured, injures, wounded, wounds, hurt, hurts, struck, hit, killing, injuring, "
    "wounding",
)

PEOPLE = (
    "clan, tribe, junta, coalition, monastery, herder, baker, banker, publisher, deserter, islander, squatter, "
    "attache, pirate, cashier, clerk, bookkeeper, accountant, carpenter, butcher, barber, plumber, electrician, "
    "tailor, waiter, waitress, cook, chef, hunter, nomad, pilgrim, delegate, trader, vendor, cleric, general, "
    "captain, sailor, librarian, gardener, brewer, shepherd, beekeeper, postman, firefighter, paramedic, umpire"
)
"""Words for people and bodies that stand in no other list; titles have them as they are."""

EDGES = (
    "it, itself, himself, herself, themselves, us, me, what, how, why, where, there, here, elsewhere, abroad, downwards, upwards, one another, each, "
    "worth, ago, including, during, amid, without, within, yet, too, so, as, than, like, up, down, out, off, away, "
    "back, home, apart, aside, again, soon, earlier, later, shortly, immediately, quickly, repeatedly, publicly, formally, officially, "
    "strongly, unanimously, directly, briefly, temporarily, permanently, completely, jointly, recently, finally, yesterday, today, tomorrow, tonight, overnight, "
    "sick, ill, alive, unhurt, unharmed, this, last, next, every, only, even, because, due, via, per, about, not, no, nothing, anything, "
    "everything, something, no-one, nobody, none, either, neither, nor, whether, if, when, while, since, until, after, before, "
    "pending, aimed, according, starting, beginning, together, instead, unless, despite, against, between, among, "
    "under, over, above, below, behind, beyond, through, throughout, alongside, towards, toward, upon, unlike"
)
"""Words at which a noun phrase is over or never began."""

CONTEXTS: dict[str, str] = {
    "military": "army, troops, military, navy, air force, soldiers, missile, warship, general, defence "
    "ministry, pentagon",
    "intelligence": "intelligence, spy, espionage, CIA, MI6, secret service",
    "executive": "president, prime minister, cabinet, minister, government, white house, premier",
    "legislative": "parliament, congress, senate, lawmakers, legislature, bill, MP, MPs, assembly, "
    "legislation",
    "election": "election, vote, ballot, candidate, campaign, polls, voters, electoral",
    "political_institutions": "constitution, constitutional, amendment, referendum",
    "pro_democracy": "democracy, pro-democracy, democratic transition",
    "pro_autocracy": "coup, dictator, junta, authoritarian",
    "economic": "economy, economic, trade, inflation, price, prices, exports, imports, tax, budget, tariff, "
    "wages, interest rates",
    "legal": "court, judge, prosecutor, lawyer, trial, police, jury, attorney, supreme court",
    "reparations": "compensation, reparations, damages, restitution",
    "human_rights": "human rights, amnesty international, rights group",
    "rights_freedoms": "press freedom, free speech, journalists, freedom, civil liberties, union, journalist",
    "repression": "tear gas, crackdown, riot police, security forces, protesters",
    "human_security": "food, water, housing, electricity, fuel, hunger, lpg, gas prices, fuel prices, bread",
    "gender": "women, gender, rape, abortion, sexual, harassment",
    "lgbt": "LGBT, gay, transgender, same-sex",
    "religion_ethnicity": "mosque, church, muslim, christian, ethnic, religious, jewish, hindu, tribe",
    "inequality": "inequality, poverty",
    "diplomatic": "ambassador, embassy, diplomat, foreign minister, diplomatic, summit, envoy, foreign "
    "ministry",
    "territory": "border, territory, separatist, independence, annexation, sovereignty",
    "peacekeeping": "peacekeepers, peacekeeping, observers, monitors",
    "health": "hospital, virus, vaccine, health, doctors, patients, disease, medical, cholera, ebola",
    "asylum": "asylum, asylum seekers",
    "migration": "migrants, refugees, immigration, immigrants",
    "disasters": "earthquake, flood, landslide, tsunami, eruption, crash, disaster, hurricane, wildfire, "
    "typhoon, accident",
    "natural_resource": "oil, mining, gas, coal, timber, pipeline",
    "environment": "environment, pollution, climate, emissions, wildlife, conservation",
    "technology": "technology, satellite, artificial intelligence, software, rocket",
    "terrorism": "terrorism, terrorist, suicide bomber, Islamic State, jihadist",
    "cbrn": "nuclear, chemical weapons, sarin, radioactive, nerve agent",
    "cyber": "hackers, cyber, malware, ransomware, hacking",
    "misinformation": "disinformation, fake news, misinformation, propaganda",
    "crime": "robbery, theft, murder, fraud, gunman, suspect, gang",
    "corruption": "corruption, bribe, bribery, embezzlement",
    "illegal_drugs": "drugs, cocaine, heroin, cannabis, narcotics",
    "trafficking": "trafficking, smugglers, smuggling",
}
