"""English words beside a trigger that make it one of PLOVER's conflictive types."""

from eventlog.language.schema.events import ObjectRule
from eventlog.ontology import EventType as T

__all__ = ["RULES"]

_ASK = (
    "ask, request, demand, urge, call for, call on, call upon, appeal, insist, plead, beg, seek, "
    "press, plea, push for, propose, petition, proposal"
)
_REFUSE = (
    "reject, refuse, decline, rebuff, turn down, rule out, refusal, rejection, spurn, oppose, dismiss, resist"
)
_THREATEN = (
    "threaten, warn, threat, ultimatum, warning, vow, issue an ultimatum, issue a warning, give an ultimatum"
)
_MEET = (
    "talks, meeting, negotiate, negotiations, meet, dialogue, talk, negotiating table, mediation, "
    "summit, discussions"
)
_YIELD = (
    "release, free, ceasefire, cease-fire, truce, halt, stop, end, withdraw, withdrawal, pull out, "
    "lift, lifting, ease, easing, cease, restraint, pardon, amnesty, drop, open, reopen, surrender, disarm"
)
_HELP = (
    "help, aid, assistance, troops, support, peacekeepers, funds, money, supplies, medicine, "
    "reinforcements, send, loan, asylum, protection, backup, "
    "cooperation, extradition, extradite, weapons, donations, rescue, investment, relief"
)
_CHANGE = (
    "resign, resignation, reform, reforms, step down, change, law, laws, constitution, election, "
    "elections, referendum, policy, quit, sack, dismiss, removal, ouster, fire, wages, wage, pay rise, "
    "tax, legislation, bill, rules, leave office, go, replace, scrap"
)

RULES = (
    ObjectRule(
        T.REJECT,
        "collapse, fall apart, break down, fall through",
        "talks, negotiations, ceasefire, cease-fire, truce, deal, agreement, peace process, peace plan, summit",
        "Peace talks between Odell and Lumara collapsed.",
    ),
    ObjectRule(
        T.ACCUSE,
        "lodge, file, deliver, submit, hand over, protest",
        "formal protest, strong protest, official protest, diplomatic protest, protest note, note of protest, "
        "lodged a protest, lodge a protest, filed a protest, through its embassy",
        "Lumara lodged a protest through its embassy.",
        mode="disapprove",
        contexts=("diplomatic",),
    ),
    ObjectRule(
        T.REQUEST,
        "summon, call in, bring in",
        "reinforcements, foreign troops, peacekeepers, to help restore, to restore order, to restore security",
        "Odell called in foreign troops.",
        mode="assist",
    ),
    ObjectRule(
        T.ACCUSE,
        "summon",
        "ambassador, envoy, charge d'affaires, diplomat, attache",
        "Odell summoned the Lumaran envoy.",
        mode="disapprove",
        contexts=("diplomatic",),
    ),
    ObjectRule(
        T.COERCE,
        "attack, break into, target, hit, knock out, breach, bring down, infiltrate",
        "servers, server, website, websites, computers, computer network, networks, database, email accounts",
        "Hackers attacked the servers of the Lumaran parliament.",
        mode="cyber",
        contexts=("cyber",),
    ),
    ObjectRule(
        T.THREATEN,
        "vow, pledge, promise, swear",
        "to seize, to attack, to destroy, to retaliate, to bomb, to avenge, revenge, retaliation, to crush, to invade",
        "The warlord vowed to attack Tarsa.",
        mode="violence",
    ),
    ObjectRule(
        T.THREATEN,
        "order, command, authorise, authorize, tell",
        "shoot to kill, without warning, shoot on sight",
        "President Odell ordered soldiers to fire without warning.",
        mode="violence",
        contexts=("repression",),
    ),
    ObjectRule(T.REQUEST, _ASK, _MEET, "The opposition asked the government for talks.", mode="meet"),
    ObjectRule(T.REQUEST, _ASK, _YIELD, "Families demanded the release of the detainees.", mode="yield"),
    ObjectRule(T.REQUEST, _ASK, _HELP, "Odell asked Lumara to send troops.", mode="assist"),
    ObjectRule(T.REQUEST, _ASK, _CHANGE, "The opposition demanded that the president resign.", mode="change"),
    ObjectRule(
        T.REJECT,
        "dismiss, brush aside, vote down, shoot down",
        "proposal, proposals, offer, request, appeal, idea, suggestion, demand, demands, call for, claim, claims",
        "The Odell union dismissed the offer.",
    ),
    ObjectRule(
        T.REJECT,
        "bar, block, turn away, refuse, deny",
        "from entering, entry, entrance, from visiting, a visa, visas",
        "Lumara barred the inspectors from entering the port.",
    ),
    ObjectRule(T.REJECT, _REFUSE, _MEET, "Odell refused to negotiate with the rebels.", mode="meet"),
    ObjectRule(T.REJECT, _REFUSE, _YIELD, "Odell refused to free the hostages.", mode="yield"),
    ObjectRule(T.REJECT, _REFUSE, _HELP, "Odell rejected aid from Lumara.", mode="assist"),
    ObjectRule(T.REJECT, _REFUSE, _CHANGE, "The prime minister refused to resign.", mode="change"),
    ObjectRule(
        T.THREATEN,
        _THREATEN,
        "arrest, jail, imprison, prison, detain, prosecute, warrant, detention",
        "Odell threatened to arrest the refugees.",
        mode="arrest",
    ),
    ObjectRule(
        T.THREATEN,
        _THREATEN,
        "strike, boycott, blockade, curfew, ban, sanctions, shut, close, embargo, "
        "walk out, tariffs, restrict, fine, fines, cut off, shutdown",
        "The union threatened to strike.",
        mode="restrict",
    ),
    ObjectRule(
        T.THREATEN,
        _THREATEN,
        "ties, relations, cancel, treaty, break off, recall, pull out, walk away",
        "Odell threatened to cut ties with Lumara.",
        mode="relations",
    ),
    ObjectRule(
        T.THREATEN,
        _THREATEN,
        "expel, deport, expulsion, throw out",
        "Odell threatened to expel Lumaran diplomats.",
        mode="expel",
    ),
    ObjectRule(
        T.THREATEN,
        _THREATEN,
        "annex, occupy, seize, capture, take over, annexation, invade and hold",
        "Odell threatened to seize the island of Tarsa.",
        mode="territory",
    ),
    ObjectRule(
        T.THREATEN,
        _THREATEN,
        "attack, kill, shoot, bomb, war, retaliate, force, strikes, behead, "
        "execute, blow up, violence, destroy, invade, fire, burn, die, retaliation, missile",
        "Odell threatened to shoot the hostages.",
        mode="violence",
    ),
    ObjectRule(
        T.ACCUSE,
        "name, declare",
        "suspect, suspects",
        "Prosecutors named the treasurer as a suspect.",
        mode="allege",
        contexts=("legal",),
    ),
    ObjectRule(
        T.ACCUSE,
        "launch, open, order, begin, start, hold, announce, set up, form",
        "investigation, inquiry, probe, enquiry, commission of inquiry, inquest",
        "Odell opened an inquiry.",
        mode="investigate",
    ),
    ObjectRule(
        T.ACCUSE,
        "launch, open, start, file",
        "criminal case, criminal cases, criminal proceedings, case against, cases against",
        "Odell opened nine criminal cases.",
        mode="investigate",
    ),
    ObjectRule(
        T.SANCTION,
        "expel, oust, throw out, kick out, suspend, order, eject",
        "diplomat, diplomats, ambassador, envoy, membership, bloc, attache, from the party, from the alliance, "
        "from the bloc, from the union, from the organisation, from the organization",
        "Odell expelled three Lumaran diplomats.",
        mode="expel",
        contexts=("diplomatic",),
    ),
    ObjectRule(
        T.SANCTION,
        "withdraw, recall, pull out, call home, withdrawal, quit, exit",
        "ambassador, envoy, diplomats, treaty, pact, accord, bloc, diplomat, council, court, organisation, "
        "organization, alliance, convention, league",
        "Odell withdrew its envoy.",
        mode="withdraw",
        contexts=("diplomatic",),
    ),
    ObjectRule(
        T.SANCTION,
        "cut, sever, suspend, halt, stop, end, freeze, cut off, break, block, cancel, break off",
        "ties, relations, aid, assets, exports, imports, trade, membership, licence, license, visas, "
        "funding, contract, accounts, arms deliveries, cooperation, credit",
        "Odell halted imports of wheat from Lumara.",
        mode="discontinue",
        contexts=("economic",),
    ),
    ObjectRule(
        T.SANCTION,
        "impose, slap, approve, adopt, extend, tighten, pass, introduce, vote, announce, draft, levy",
        "sanctions, embargo, tariffs, tariff, penalties, sanction",
        "Odell extended the arms embargo.",
        mode="discontinue",
        contexts=("economic",),
    ),
    ObjectRule(
        T.MOBILIZE,
        "deploy, send, dispatch, move, position, station, deployment, mass, ready, sail, install, put",
        "warship, warships, missile, missiles, tanks, fighter jets, jets, carrier, "
        "artillery, bombers, aircraft carrier, submarine, rockets, weapons, air defences, drones, "
        "launcher, launchers, submarines, frigate, frigates, destroyer, destroyers, gunboats, howitzers",
        "Odell sent warships to the strait.",
        mode="weapons",
        contexts=("military",),
    ),
    ObjectRule(
        T.MOBILIZE,
        "test, launch, fire, conduct, carry out",
        "missile, missiles, rocket, ballistic, nuclear, warhead, intercontinental, satellite, hydrogen bomb",
        "Odell launched a new missile into the sea.",
        mode="weapons",
        contexts=("military",),
    ),
    ObjectRule(
        T.MOBILIZE,
        "deploy, send, dispatch, guard, patrol, deployment, station, put, escort, rush, draft "
        "in, alert, send in",
        "police, officers, gendarmes, riot police, policemen, security guards, constables",
        "Tarsa deployed 300 police officers at the station.",
        mode="police",
    ),
    ObjectRule(
        T.MOBILIZE,
        "deploy, mobilise, mobilize, send, muster, gather, arm",
        "militia, militias, militiamen, paramilitaries, fighters, vigilantes, volunteers with rifles",
        "Odell mobilised militias in Tarsa.",
        mode="militia",
    ),
    ObjectRule(
        T.MOBILIZE,
        "send, dispatch, move, mass, rush, fly, ready, put, order, double, increase, boost, "
        "authorise, authorize",
        "troops, soldiers, battalion, brigade, army, marines, reservists, regiment, garrison",
        "Odell sent two battalions of soldiers to the border.",
        mode="troops",
        contexts=("military",),
    ),
    ObjectRule(
        T.MOBILIZE,
        "arrive, land, touch down, arrival, landing, pour in, enter",
        "troops, soldiers, battalion, brigade, marines, reservists, regiment, peacekeepers, paratroopers",
        "The paratroopers landed in Tarsa.",
        mode="troops",
        contexts=("military",),
    ),
    ObjectRule(
        T.COERCE,
        "declare, impose, extend, proclaim, announce, introduce",
        "emergency, martial law, emergency rule",
        "President Odell extended martial law.",
        mode="martial-law",
        contexts=("executive",),
    ),
    ObjectRule(
        T.COERCE,
        "declare, impose, extend, order, announce, introduce, enforce",
        "curfew",
        "The governor enforced a curfew.",
        mode="curfew",
    ),
    ObjectRule(
        T.COERCE,
        "cut, cut off, shut down, switch off, shut off, disconnect, block, cut internet, cut off internet, "
        "shut down internet, block internet, restrict internet",
        "internet, social media, mobile data",
        "Odell blocked mobile internet in Tarsa.",
        mode="withhold",
        contexts=("rights_freedoms",),
    ),
    ObjectRule(
        T.ASSAULT,
        "shoot, shoot at, fire at, fire on, fire into, open fire, shooting",
        "protesters, demonstrators, crowd, crowds, marchers, strikers, unarmed",
        "Soldiers opened fire on the marchers.",
        mode="firearms",
        contexts=("repression",),
    ),
    ObjectRule(
        T.COERCE,
        "cut, cut off, shut down, switch off, shut off, disconnect, block",
        "internet, electricity, power, water, phone, telephone, gas supplies, networks, communications",
        "Odell shut off phone networks in Tarsa.",
        mode="withhold",
    ),
    ObjectRule(
        T.COERCE,
        "block, ban, close, shut down, shut, censor, suspend, jam",
        "website, websites, newspaper, broadcaster, television, radio, newspapers, social media, site, "
        "channel, press, publication, twitter, facebook, magazine, magazines, weekly, broadcasts, radio station",
        "Odell closed the private television station.",
        mode="censor",
    ),
    ObjectRule(
        T.COERCE,
        "close, shut, seal, seal off, closure",
        "border, borders, airspace, frontier, crossing, crossings",
        "Odell shut its frontier with Lumara.",
        mode="restrict",
    ),
    ObjectRule(
        T.ASSAULT,
        "explode, detonate, go off, blow up",
        "bomb, car bomb, bombs, grenade, grenades, landmine, improvised, suicide, booby trap, explosive device",
        "A grenade exploded outside the Tarsa barracks.",
        mode="explosives",
    ),
    ObjectRule(
        T.PROTEST,
        "burn, torch, smash, storm, set fire, attack, loot, break, overturn, ransack, set "
        "alight, burn down, hurl, throw, set ablaze, destroy, damage, overrun",
        "protester, protesters, demonstrators, crowd, crowds, rioters, mob, youths, marchers, mobs",
        "A mob burned the town council building.",
        mode="riot",
    ),
    ObjectRule(
        T.PROTEST,
        "gather, assemble, chant, walk, wave, surround, besiege, block",
        "protesters, demonstrators, placards, banners, marchers, strikers, students, supporters",
        "Students gathered with placards in Tarsa.",
        mode="demo",
    ),
    ObjectRule(
        T.PROTEST,
        "fall",
        "hands of protesters, hands of demonstrators, hands of crowds, hands of rioters, hands of mobs",
        "The station fell into the hands of protesters.",
        mode="riot",
    ),
    ObjectRule(
        T.COERCE,
        "fall",
        "rebels, militants, insurgents, gunmen, militia, militias, jihadists, mercenaries",
        "The station fell into the hands of the rebels.",
        mode="seize",
    ),
)
