"""English figures: "12 were killed", "death toll", "at least", "no one was hurt"."""

from eventlog.language.en.figures_examples import EXAMPLES
from eventlog.language.en.figures_settled import ADDING, SETTLED
from eventlog.language.en.figures_stance import GIVING, SCOPES, STANCE
from eventlog.language.en.figures_units import UNITS
from eventlog.language.schema.figures import FigureData, MeasureWords, words
from eventlog.ontology import Measure

__all__ = ["DATA"]


def _forms(verbs: str) -> str:
    """Regular forms of verbs; ``trap+p`` doubles a letter before ``-ed`` and ``-ing``."""
    forms: list[str] = []
    for entry in words(verbs):
        verb, _, double = entry.partition("+")
        if verb.endswith("e"):
            past, progressive = verb + "d", verb[:-1] + "ing"
        elif verb.endswith("y") and verb[-2] not in "aeiou":
            past, progressive = verb[:-1] + "ied", verb + "ing"
        else:
            past, progressive = verb + double + "ed", verb + double + "ing"
        forms += [
            verb,
            f"{verb}es" if verb.endswith(("s", "sh", "ch", "x")) else f"{verb}s",
            past,
            progressive,
        ]
    return ", ".join(forms)


def _measure(
    measure: Measure, *, verbs: str = "", objects: str = "", predicates: str = "", nouns: str = ""
) -> MeasureWords:
    """Verbs govern the counted in all forms, and are said of it: "killed 12", "12 were killed"."""
    forms = _forms(verbs)
    return MeasureWords(
        measure, predicates=f"{predicates}, {forms}", objects=f"{objects}, {forms}", nouns=nouns
    )


_MEASURES = (
    _measure(
        Measure.KILLED,
        verbs="""kill, murder, massacre, assassinate, slaughter, execute, drown, electrocute, suffocate,
        lynch, behead""",
        objects="""claimed, slain, slew, slaying, shoots dead, shooting dead, shot dead, gunned down, gun down, guns down, claimed the lives of, took the lives of, neutralised, neutralized, cost, claiming, claims, taken, bury, burying, left dead, leaving dead, lost, losing, buried, mowed down, taking the lives of, put to death, hanged, poisoned, counted, cost the lives of, shot and killed, decapitated, death of, deaths of, killing of, murder of""",
        predicates="""died, die, dies, dying, dead, perished, perish, perishing, fatal, lost their lives, lost his life, lost her life, beaten to death, stabbed to death, hacked to death, burned to death, burnt to death, crushed to death, shot dead, gunned down, slain, succumbed, starved to death, buried, neutralised, neutralized, fatally, found dead, pronounced dead, declared dead, were lost, starved, fell, left dead, were among the dead, lay dead, killed in, died in, lived, to die, had died, have died, was killed, were killed, confirmed dead, feared dead, presumed dead, froze to death, suffocated, were shot dead, blown up, deceased, lose their lives, losing their lives""",
        nouns="""death, deaths, death toll, toll, fatality, fatalities, lives, loss of life, bodies, body, corpses, corpse, killing, killings, murders, graves, body count, casualties, funerals, coffins, autopsies, massacre, remains, the dead, the deceased, number of dead, number of deaths, dead bodies, loss of lives, the death of, body bags, bodies of""",
    ),
    _measure(
        Measure.INJURED,
        verbs="injure, wound, maim, scald, stab+b, hospitalise, hospitalize, bruise",
        objects="""hurt, hurting, hurts, injuries to, left injured, shooting and wounding, struck, blinded, leaving injured, treated, treating, injuring another, wounding another""",
        predicates="""hurt, burned, burnt, in critical condition, critically, lost an eye, taken to hospital, rushed to hospital, suffered injuries, suffered burns, treated for injuries, shot and wounded, treated, bullet wounds, minor injuries, serious injuries, went to hospital, in hospital, treated in hospital, broken bones, life-changing injuries, with injuries, being operated on, operated on, taken to hospitals, suffered minor injuries, suffered serious injuries, suffered, needed hospital treatment, needed treatment, sought treatment, blind, were shot, was shot, being treated, is being treated, are being treated, in a serious condition, in a critical condition, in intensive care, sustained injuries, lost a leg, lost limbs, overcome, needed stitches, more injured, badly burned, seriously hurt, rushed to the hospital, with minor injuries, with serious injuries, with bullet wounds, with life-threatening injuries, taken to the hospital, were hurt""",
        nouns="injuries, injury, wounds, the injured, the wounded, burns",
    ),
    _measure(
        Measure.MISSING,
        objects="searching for, search for, looking for, hunting for",
        predicates="""missing, unaccounted for, unaccounted, disappeared, disappear, vanished, feared drowned, still being looked for, not been found, never found, lost at sea, being looked for, swept away, not been seen, not yet been found, still not been found, feared dead, feared buried, still to be found, given up for lost, still sealed, yet to be found, not accounted for, still under the rubble, lost contact, went missing, gone missing, go missing, remain missing, still missing, reported missing, nowhere to be found, no trace of""",
        nouns="""disappearance, disappearances, the missing, number of missing""",
    ),
    _measure(
        Measure.ARRESTED,
        verbs="""arrest, detain, apprehend, capture, imprison, incarcerate, jail, kidnap+p, abduct, intern,
        remand""",
        objects="""rounded up, rounding up, round up, took into custody, holding, locked up, picked up, seized, captures, caught, catching, nabbed, nab, seize, seizing, held, hold, rounded up some, arrest of, arrests of, detention of, putting behind bars, took hostage, taking hostage""",
        predicates="""in custody, held, taken prisoner, taken into custody, behind bars, rounded up, locked up, under arrest, in detention, being held, being questioned, in prison, taken hostage, questioned, in police custody, were held, being questioned by, taken captive, still in custody, been held, under house arrest, still behind bars, remain in custody, nabbed, caught, remain captive, in captivity""",
        nouns="""arrest, arrests, detention, detentions, captives, hostages, prisoners, inmates, detainees,
        abductions""",
    ),
    _measure(
        Measure.RELEASED,
        verbs="release, free, liberate, pardon, swap+p, exchange, bail, discharge, acquit+t",
        objects="""set free, let go, setting free, letting go, handed over, handing over, returned, granted bail to, release of, freeing of, let, shuttled, the release of, involving the exchange of, return of, handed, handing back, gave back""",
        predicates="""set free, let go, handed over, walked free, let out, granted bail, out on bail, set at liberty, returned, sent home, walk free, put ashore, flown back, back home, have their freedom, granted amnesty, come home, gained their freedom, allowed to leave, allowed to go""",
        nouns="release, releases, swap, exchange, amnesty, parole, freed prisoners",
    ),
    _measure(
        Measure.DISPLACED,
        verbs="displace, uproot, evict, resettle",
        objects="""forced from their homes, driving out, drove out, made homeless, sheltering, shelter, hosting, housing, drove, put up, driving, forced, housed, left homeless, leaving homeless, making homeless, forcing""",
        predicates="""fled, flee, fleeing, homeless, forced from their homes, left their homes, driven from their homes, lost their homes, took refuge, taken refuge, sought refuge, sought shelter, crossed into, abandoned their homes, driven out, on the move, forced out, sleeping rough, staying in shelters, living in tents, are sheltering, forced to flee, forced to leave, quit, left their villages, drove from their homes, without a roof, put up in, living in camps, in camps, in shelters, in tents, slept outdoors, spent the night outdoors, crossed the border, escaped, moved into, forced from home, had to leave, lost homes, been uprooted, had to flee, have fled""",
        nouns="refugees, displacement, exodus, migrants, camp, camps, shelters",
    ),
    _measure(
        Measure.EVACUATED,
        verbs="evacuate, airlift, repatriate, relocate",
        objects="""flew out, flown out, moved to safety, moving out, flying home, ordered out, cleared, ferried, ferrying, bussed, bussing, removing, took the, moving, lifted, clearing, evacuation of""",
        predicates="""flown out, flown home, moved to safety, ordered out, bused out, got off, brought home, brought out, ordered to leave, told to leave, moved out, transferred, led to safety, taken off, being bussed, bussed, heeded the order, removed from, lifted out, led out, ferried to safety, taken to safety, got out, had to be evacuated, were moved, taken to shelters, urged to leave, told to evacuate, ordered to evacuate""",
        nouns="evacuation, evacuations, evacuees",
    ),
    _measure(
        Measure.AFFECTED,
        verbs="""affect, impact, strand, trap+p, flood, disrupt, cancel+l, delay, assault, rape, abuse,
        compromise, harass,
        defraud, rob+b, threaten, besiege, molest, deprive, inundate, cut off, hit, blockade""",
        objects="""hitting, hits, cutting off, cuts off, closing, shutting, exposing, closed, shut, supplies, leaves, leaving, putting at risk, trapping, endangering, engulfing, swamping, reached, reaching, victimised, depriving, grounding, grounded, diverting, left stranded, stranding, stealing from""",
        predicates="""hit, hard-hit, cut off, without power, without electricity, without water, without homes, in need, at risk, exposed, closed, stuck, lost their jobs, laid off, hungry, starving, destitute, lost power, need aid, need help, going hungry, suffered, submerged, under water, face hunger, breached, aboard, on board, depend on, dependent on, victims of, parked, shut, were without electricity, without heating, without food, lacking, lost access, have no, compromised, information accessed, personal information, stolen data, disrupted, short of, in poverty, facing famine, face famine, food insecure, went hungry, unable to, could not, no access to, trapped inside, trapped in, being trapped, still trapped, involved in, diverted, grounded, out of work, out of power, infested, in the dark""",
        nouns="""victims, victim, complainants, cancellations, blackout, famine, survivors, customers, consumers, users, households affected, the families of, families of the victims""",
    ),
    _measure(
        Measure.SICK,
        verbs="sicken, infect, poison, diagnose, quarantine",
        objects="""admitted, sickening, infecting, making ill, left ill, admitting, treating, cases of""",
        predicates="""sick, ill, fallen ill, fell ill, tested positive, contracted, admitted to hospital, admitted, falling ill, taken ill, showing symptoms, vomiting, dehydrated, kept in hospital, down with, caught the virus, in isolation, in intensive care, testing positive, became ill, positive, came down with, come down with, sought treatment for, being hospitalised, are hospitalised, in quarantine, in hospital with, vomited, caught it, with symptoms, treated for nausea, went down with, carrying the virus, have contracted, were infected""",
        nouns="""cases, case, infections, infection, patients, patient, confirmed cases, suspected cases, new cases, cholera, measles, food poisoning, outbreak, diarrhoea, tuberculosis, of the sick, malaria, dengue, hospitalisations, new infections, active cases, admissions, number of cases, caseload""",
    ),
    _measure(
        Measure.PARTICIPANTS,
        verbs="rally, march, protest, gather, attend, demonstrate, assemble, queue, strike",
        objects="""attended by, joined by, drew, attracted, drawing, attracting, involving, invited, met with, organised by, carried out by, hosted, summoned, featuring, surrounded by, attacked by, watched by, backed by, signed by""",
        predicates="""took part, taking part, take part, turned out, joined, join, joining, lined, packed, blocked, surrounded, stormed, walked out, downed tools, turned up, took to the streets, filled, braved, on strike, poured into, showed up, attacked, invited, participated, participating, cast early ballots, voted, came together, converged, thronged, crammed, besieged, burned, chanted, waved, signed up, in attendance, out on the streets, went on strike, walked off the job, came out, flocked, rioted, clashed, blockaded, occupied, camped, paraded, watched, celebrated, cheered, lit candles, appealed, raided, opened fire, ambushed, streamed into, engaged in, held a rally, held a protest, staged a protest, staged a sit-in, sat in, stood""",
        nouns="""participants, protesters, protestors, demonstrators, marchers, crowd, crowds, attendance,
        turnout, strikers,
        supporters, mourners, revellers, rioters, mob, gunmen, attackers, assailants, spectators,
        respondents, delegates,
        audience, fans, pilgrims, worshippers, guests, party-goers, followers, runners, rally, protest,
        demonstration""",
    ),
    _measure(
        Measure.TROOPS,
        verbs="deploy, mobilise, mobilize, station, dispatch, redeploy, garrison",
        objects="""sent, send, sending, sends, withdraw, withdrawing, withdrew, pull out, pulling out, force of, fielding, fields, keeps, keep, stationing, commanded, commanding, pulled out, drafted in, call up, calling up, bring home, moved in, dispatching, contributed, contribute, backed by""",
        predicates="""sent, on patrol, withdrawn, on duty, drafted in, stationed, on standby, being sent, strong, guard, keep watch, serving in, taking part in the mission, under arms, in uniform, in the field, on the ground, fielded, fighting alongside, brought in, were dispatched""",
        nouns="""troops, soldiers, servicemen, personnel, marines, police officers, peacekeepers,
        guardsmen, paratroopers,
        battalion, battalions, brigade, brigades, platoon, platoons, national guard, constables,
        riot police, infantry,
        reinforcements, policemen, regiment, commandos, advisers, officers, contingent, garrison, forces,
        mission""",
    ),
    _measure(
        Measure.DAMAGED,
        verbs="damage, vandalise, vandalize, smash, crack, shatter, deface, dent, ransack, derail, scorch",
        objects="""breaking, tore off, tearing off, blew out, broke, ripped off, lost the roofs of, brought down""",
        predicates="""uninhabitable, broken, jumped the rails, roofless, lost their roofs, unroofed, torn off, off the rails, lost its roof, lost windows, blown off, blown out, scorched, left uninhabitable, partly collapsed, partially destroyed, leaking, burst, in need of repair""",
        nouns="damage",
    ),
    _measure(
        Measure.DESTROYED,
        verbs="""destroy, flatten, raze, demolish, gut+t, torch, level+l, collapse, wreck, incinerate, down,
        obliterate""",
        objects="""burned down, burning down, shot down, shooting down, wiped out, wiping out, blew up, sank, set fire to, burned, burnt, burning, tore down, tearing down, bulldozed, bulldozing, bringing down, brought down, swept away, sweeping away, reduced to ashes, consumed, consuming, knocked down""",
        predicates="""burned down, burnt down, are gone, swept away, shot down, sunk, sank, blown up, reduced to rubble, washed away, set on fire, set alight, set ablaze, burned to the ground, wiped out, in ruins, lost, burned, gone, burned out, went up in flames, lay in ruins, came down, crumbled, caved in, gutted by fire, lost to the fire, brought down""",
        nouns="destruction",
    ),
    _measure(
        Measure.RESCUED,
        verbs="rescue, winch, save",
        objects="""pulled out, pulling out, picked up, hauled out, plucked, dug out, fished out, removed, pulled, lifted, lifting, fished, freed, brought ashore, carried out, recovered, removing, dug, pull out, located, plucking, hauled""",
        predicates="""pulled alive, pulled out, pulled out alive, hauled out alive, alive, fished from, survived, plucked, picked up, brought to safety, freed from, dug out, found alive, were found, was found, pulled from, taken off alive, got out alive, made it out, lifted out, brought ashore, taken off the boat, were saved, escaped alive, got off alive, made it, brought up alive, unharmed, safe, located, recovered alive""",
        nouns="survivors, survivor, rescue, rescues",
    ),
    _measure(
        Measure.CHARGED,
        verbs="charge, indict, accuse, prosecute, arraign, summons",
        objects="""named as suspects, filed charges against, bring charges against, booked, cases against, charges against, case against, brought charges against, put on trial, suing, sued""",
        predicates="""face charges, facing charges, on trial, cases registered, named as suspects, booked, named suspects, stand trial, standing trial, went on trial, under investigation, in the dock, before the courts, appeared in court, in court, due in court, named in, under indictment, pleaded not guilty, put on trial, brought to trial, being processed, pending, before the court, under way in court, are pending, being tried, referred to prosecutors, sent to court, filed""",
        nouns="""charges, defendants, defendant, counts, suspects, indictments, indictment, prosecutions,
        count""",
    ),
    _measure(
        Measure.SENTENCED,
        verbs="sentence, convict, condemn, fine",
        objects="""handed sentences to, jailed for, jailing, jailed, handed, handing, imprisoning, hanged, ordered, giving jail terms to""",
        predicates="""guilty, found guilty, in jail, on death row, given prison, given jail terms, jailed for, sent to prison, pleaded guilty, jailed, handed, imprisoned for, ordered to pay, were fined, got life, received sentences, given life, serving sentences, hanged, spared jail, sent down""",
        nouns="convictions, sentences, convicts, death sentences, death sentence, conviction",
    ),
    _measure(
        Measure.MONEY,
        objects="""worth, paid, pay, paying, cost, spent, spend, raised, donated, pledged, owed, stole,
        laundering, totalling""",
        predicates="stolen, owed, paid, in damages, spent, embezzled",
        nouns="""costs, losses, loss, budget, fine, fined, grant, aid, loan, debt, ransom, bribe, bribes,
        compensation,
        profit, profits, sales, revenue, funds, fund, savings, price, deal, package, bonuses, salary,
        investment, assets""",
    ),
)

DATA = FigureData(
    measures=_MEASURES,
    units=UNITS,
    head_last=True,
    classifiers=words(
        """of the, of these, of those, of his, of her, of its, of their, of our, of, head of, pieces of,
        cases of, units of,
        such, sets of, groups of, separate, total, types of, kinds of, members of"""
    ),
    about=words(
        """about, around, some, roughly, approximately, nearly, almost, close to, an estimated, estimated,
        circa, near,
        in the region of, somewhere around, perhaps, as near as, put at, virtually, just under,
        more or less, or so"""
    ),
    at_least=words(
        """at least, more than, over, no fewer than, not fewer than, no less than, not less than,
        upwards of, in excess of,
        well over, exceeding, exceeded, a minimum of, minimum of, above, just over, topped, better than,
        surpassed, beyond,
        at the least, greater than, not fewer than, no less than, all of"""
    ),
    at_most=words(
        """up to, as many as, at most, no more than, not more than, fewer than, less than, under, below,
        a maximum of,
        maximum of, capped at, below, at the most, as much as, not above"""
    ),
    about_after=words("or so, give or take, odd, or thereabouts"),
    at_least_after=words("or more, at least, and more, and counting, at a minimum"),
    at_most_after=words("or fewer, or less, at most, at the most, tops"),
    between=("between", "anywhere between", "anywhere from"),
    between_and=("and", "to"),
    to=("to", "or", "-", "–", "—"),
    zero=words(
        """no, none, nobody, no one, no-one, nil, zero, not a single, not one, without, without any,
        not any, did not kill,
        no word of, no reports of, no report of, never a, nothing, did not injure, there were no, not a"""
    ),
    collectives={
        "both": 2, "the pair": 2, "the duo": 2, "the trio": 3, "the two": 2, "twins": 2, "a couple": 2,
        "the couple": 2,
        "the twins": 2,
    },
    links=words(
        """rose to, risen to, rises to, rising to, rise to, climbed to, climbs to, stood at, stands at, stand at, reached,
        reaches, passed, was, were, is, to, at, of, totalled, totaled, put at, hit, now, jumped to, increased to, fell to,
        dropped to, has reached, included, includes, include, numbered, tally, toll of, as, stood, exceeded, topped,
        surpassed, nearing, down to, up to, :"""
    ),
    conjunctions=(*words("and, plus, as well as"), ","),
    generic=words("people, person, persons, others, victims, individuals, men, women, man, woman, souls, "
    "human beings"),
    prepositions=words("in, on, at, from, by, for, with, after, during, near, since, until, into, under, "
    "over, before, between"),
    anaphora=words(
        """others, other, more, of them, of whom, of which, of those, of these, the rest, another,
        remaining, further,
        of the victims, of the dead, of the injured, in all, additional, including, still, alone, extra,
        apiece, each"""
    ),
    parts=words(
        """of them, of whom, of which, of those, of these, including, among them, of the dead,
        of the victims, the rest,
        the remaining, of the injured, of the wounded, comprising, made up of, out of, of the"""
    ),
    wholes=words("of, out of, among"),
    breaks=words(
        """in, on, at, from, to, with, for, by, who, that, which, were, was, are, is, be, been, being,
        have, has, had, and, or,
        but, as, after, when, while, since, during, into, near, across, around, over, under, between, than,
        where, will,
        would, could, may, might, must, can, said, say, says, told, aboard, because, before, about,
        against, out, off, up,
        down, under, through, if, it, he, she, they, we, i, his, her, their, its, not, did, do, does, so,
        also, then, already,
        whose, of, whom, what, per, within, without, a, an, the, this, these, those"""
    ),
    clause_breaks=words(
        """while, whereas, but, although, though, after, when, because, since, which, who, that,
        before, as, with, where,
        however, if"""
    ),
    not_after=words(
        """aged, age, article, section, chapter, page, no, number, flight, room, highway, route, act,
        version, phase, day,
        level, channel, grade, class, category, magnitude, street, avenue, floor, item, part, paragraph,
        rule, group, game,
        lap, round, week, season, top, platform, gate, zone, resolution, chapter, volume, episode, line,
        born, unit, interstate,
        january, february, march, april, may, june, july, august, september, october, november, december,
        terminal, ages"""
    ),
    not_before=words(
        """years, year, months, month, weeks, week, days, day, hours, hour, minutes, minute, seconds,
        second, decades, decade,
        centuries, century, percent, per cent, pct, %, percentage, kilometres, kilometers, kilometre,
        kilometer, km, miles,
        mile, metres, meters, metre, meter, m, feet, foot, ft, inches, inch, cm, mm, yards, yard, degrees,
        degree, knots, mph,
        kph, km/h, a.m, p.m, am, pm, o'clock, january, february, march, april, may, june, july, august,
        september, october,
        november, december, fold, nautical, magnitude, points, point, goals, goal, stories, storeys,
        year-old,
        years-old, kilos, gmt, gigabytes, megabytes, kilowatts, megawatts, gigawatts, mw, celsius,
        fahrenheit, nights,
        weekends, fathoms, calories, volts, watts, decibels"""
    ),
    singular=(("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("men", "man"),
    ("ss", "ss"),
              ("us", "us"), ("is", "is"), ("s", "")),
    stance=STANCE,
    giving=GIVING,
    settled=SETTLED,
    adding=ADDING,
    scopes=SCOPES,
    excepting=words("besides, apart from, aside from, other than, in addition to"),
    majority=words("most of them, most, the majority, the majority of them, many of them"),
    parts_before=words("includes, included, include"),
    parts_close=("of the",),
    parts_ahead=words("including, comprising, made up of"),
    examples=EXAMPLES,
)  # fmt: skip
