"""English triggers of the seven types that PLOVER leaves out."""

from eventlog.language.schema.events import Frame, ObjectRule, TriggerGroup
from eventlog.ontology import EventType as T

__all__ = ["GROUPS", "RULES"]

GROUPS = (
    TriggerGroup(
        T.DISASTER,
        "An earthquake shook Tarsa early on Sunday.",
        contexts=("disasters",),
        verbs="flood, erupt, inundate, submerge, shake, batter, overflow, sweep away, burst its banks, "
        "make landfall, spew, engulf, quake, infect, sicken, fall ill, starve, bury alive, come "
        "down with, cave in, uproot, scorch",
        nouns="earthquake, quake, flood, flooding, landslide, mudslide, tsunami, eruption, hurricane, "
        "typhoon, cyclone, tornado, storm, wildfire, drought, avalanche, outbreak, epidemic, pandemic, "
        "famine, heatwave, blizzard, tremor, aftershock, flash flood, "
        "bushfire, cholera, disaster, natural disaster, mass poisoning, food poisoning, heat wave, "
        "snowstorm, winter storm, torrential rain, volcanic eruption, forest fire, inferno, twister, "
        "sinkhole, locust plague, ebola, measles, dengue, floods, hailstorm",
        frame=Frame.HAPPENING,
    ),
    TriggerGroup(
        T.ACCIDENT,
        "A bus overturned on the Tarsa highway.",
        contexts=("disasters",),
        verbs="crash, collide, derail, overturn, capsize, sink, collapse, explode, catch fire, run over, "
        "plunge, run aground, crash-land, skid, drown, smash into, plough into, plow into, veer "
        "off, blow out, leak, go down, lose contact, crush, burst into flames, topple over, hit a "
        "tree, fall from, run into, knock down, be electrocuted, break apart, ditch, fall into, "
        "slam into, jackknife, suffocate",
        nouns="crash, collision, derailment, accident, plane crash, train crash, shipwreck, explosion, "
        "blast, fire, blaze, oil spill, gas leak, capsizing, sinking, collapse, pile-up, wreck, stampede, "
        "car crash, road accident, house fire, mishap, drowning, leak, "
        "bus crash, helicopter crash, air crash, crush, meltdown, spill",
        frame=Frame.HAPPENING,
    ),
    TriggerGroup(
        T.CRIME,
        "Robbers held up a jewellery shop in Tarsa.",
        contexts=("crime",),
        verbs="rob, steal, hold up, burgle, mug, defraud, swindle, embezzle, bribe, smuggle, extort, "
        "launder, con, scam, pickpocket, shoplift, forge, deal drugs, carjack, cheat, loot the till, "
        "traffic, dupe, fleece, pocket, break into, vandalise a shop, hack accounts, "
        "siphon off, rig, drug, go missing with, tamper with, insult, pilfer, obtain by deception, stalk, "
        "make off with, counterfeit, trespass, wire money",
        nouns="robbery, theft, burglary, fraud, extortion, bribery, corruption, smuggling, scam, "
        "embezzlement, mugging, money laundering, trafficking, heist, swindle, forgery, hold-up, "
        "carjacking, drug dealing, home invasion, crime, rampage, vote rigging, "
        "kickback, bribe, graft, insider trading, identity theft, drug trafficking, human trafficking, "
        "con, blackmail plot, hate crime, school shooting, looting of the shop, break-in",
    ),
    TriggerGroup(
        T.JUDICIAL,
        "A Tarsa judge sentenced the mayor to six years in prison.",
        contexts=("legal",),
        verbs="sentence, convict, acquit, jail, try, appeal, rule, overturn, uphold, quash, plead, "
        "testify, stand trial, appear in court, hear the case, find guilty, execute by, hand down, "
        "sue, fine by court, clear of charges, dismiss the case, throw out the case, award damages, "
        "win damages, serve a sentence, set aside the verdict, remand for trial, adjourn, face "
        "trial, go on trial, appear before, plead not guilty, award, settle out of court, affirm, "
        "nullify, annul, strike down, bail, put on trial, deliberate, imprison, release on bail, "
        "file suit, grant bail, deny bail, give evidence, exonerate, cross-examine",
        nouns="verdict, trial, sentence, conviction, acquittal, ruling, appeal, hearing, lawsuit, court "
        "case, retrial, execution of, injunction, court appearance, class action, arraignment, court "
        "ruling, life sentence, jail term, death sentence, "
        "prison sentence, testimony, court hearing, damages, judgment, court order, legal action, "
        "class-action lawsuit, judicial review, prison term, court battle, legal battle, legal challenge, "
        "bail hearing",
    ),
    TriggerGroup(
        T.LEADERSHIP,
        "President Sarvan appointed a new finance minister.",
        contexts=("executive",),
        verbs="appoint, dismiss, resign, sack, fire from, elect, re-elect, nominate, step down, oust, "
        "depose, inaugurate, swear in, impeach, replace, reshuffle, stand down, quit as, take office, win "
        "the election, win election, succeed, reinstate, take over as, "
        "name as, crown, reappoint, retire, remove from office, suspend from office, step aside, "
        "dissolve, unseat, run for, promote, win the vote, win re-election, install as, hand over power, "
        "bow out, lose office, demote, abdicate, certify the result, take up his post, strip of",
        nouns="appointment, resignation, dismissal, election, inauguration, nomination, impeachment, "
        "reshuffle, general election, presidential election, by-election, referendum, re-election, "
        "ouster, succession, coronation, no-confidence vote, sacking, firing, "
        "retirement, vote of no confidence, leadership contest, parliamentary election, local election, "
        "runoff, swearing-in, abdication, mayoral election, primary, ballot, poll, election victory, "
        "leadership election, cabinet reshuffle, motion of no confidence, primary election",
    ),
    TriggerGroup(
        T.POLICY,
        "The Odell parliament passed a land law.",
        contexts=("legislative",),
        verbs="pass, enact, adopt, approve, introduce, decree, legislate, launch a programme, repeal, "
        "abolish, announce, decide, raise, cut, lower, increase, unveil, set up, establish, nationalise, "
        "nationalize, privatise, privatize, sign into law, implement, "
        "amend, reform, create, allocate, budget, scrap, shelve, postpone, delay, extend, expand, ban, "
        "legalise, legalize, tighten, come into force, take effect, go into effect, roll out, vote to, "
        "declare, build, construct, phase out, open, found, plan, launch, outline, draft, "
        "subsidise, ramp up, regulate, overhaul, revise, hike, slash, levy, mandate, rename, invest in, "
        "earmark, reopen, devalue, float, bring forward, reinstate, ease, set aside, suspend",
        nouns="law, decree, budget, legislation, bill, launch, policy, programme, program, decision, "
        "plan, reform, adoption, abolition, creation, introduction, announcement, repeal, tax rise, rate "
        "rise, rate cut, stimulus package, measure, moratorium, executive order, package, "
        "regulation, subsidy, privatisation, nationalisation, opening, amendment, overhaul, initiative, "
        "resolution, interest rate rise, price rise, tax cut, spending cut",
        weak=True,
    ),
    TriggerGroup(
        T.OTHER,
        "Three fishermen died in the waters off Tarsa.",
        verbs="die, injure, hurt, flee, evacuate, bury, release, publish, go missing, disappear, vanish, "
        "win, lose, beat, defeat, draw, score, buy, sell, acquire, take over, merge, lay off, shed jobs, "
        "marry, divorce, be born, find, discover, move, claim responsibility, "
        "identify, report, record, celebrate, commemorate, mark, open, close, hold, cancel, call off, "
        "release, escape, depart, leave, return, arrive, board, land, dock, fall, rise, drop, climb, "
        "jump, surge, plunge, slump, soar, grow, shrink, succumb, perish, collapse, fail, "
        "qualify, reach the final, retire injured, play, start, begin, end, finish, complete, join, "
        "transfer, switch, reveal, leak, post, upload, air, broadcast, premiere, star, perform, study, "
        "survey, test, measure, detect, spot, trigger, cause, damage, strand, delay, suspend, "
        "halt, ground, cremate, mourn, survive, recover, wake, go bankrupt, file for bankruptcy, confirm, "
        "obtain, gather, receive, complete, remove, displace, fetch, auction, award, knock out, beat off, "
        "overcome, scrap, launch, drop out, sign for, advance, stay, hit, lift, cost",
        words="dead=die, missing=go missing, killed=die",
        nouns="death, evacuation, funeral, burial, birth, wedding, divorce, layoffs, disappearance, "
        "discovery, sale, takeover, merger, acquisition, match, final, game, tournament, victory, defeat, "
        "win, release, publication, survey, study, escape, closure, blackout, shortage, "
        "bankruptcy, opening, ceremony, anniversary, celebration, festival, concert, exhibition, "
        "incident, delay, cancellation, power cut, rise, fall, increase, drop, growth, slump, surge, "
        "recession, recall, inflation, event, crisis, profit, loss, draw, race, exodus, shutdown, "
        "deaths, cremation, contest, landing, vote, debut, interview, experiment, auction, flight, "
        "departure, repair, scandal, feud, row, debate",
        frame=Frame.UNDERGOER,
        weak=True,
    ),
)

RULES = (
    ObjectRule(
        T.ACCIDENT,
        "kill, injure, hurt, claim, die, burn, wound, perish",
        "fire, blaze, crash, collision, derailment, capsized, sank, collapse, collapsed, bus, lorry, train, plane, "
        "helicopter, ferry, pile-up, gas explosion",
        "A fire killed nine workers in Tarsa.",
    ),
    ObjectRule(
        T.DISASTER,
        "kill, injure, claim, die, sweep away, bury, drown, perish",
        "earthquake, quake, flood, floods, landslide, storm, hurricane, typhoon, cyclone, tsunami, tornado, "
        "eruption, avalanche, outbreak, epidemic, heatwave, wildfire",
        "The earthquake killed forty people in Tarsa.",
        contexts=("disasters",),
    ),
    ObjectRule(
        T.JUDICIAL,
        "dismiss, reject, uphold, order, rule, grant, award, throw out, hear, fine, sentence, "
        "find, clear, appeal, deny, issue, strike, turn down, put off",
        "judge, court, jury, magistrate, "
        "tribunal, appeal, lawsuit, suit, damages, verdict, conviction, jail, prison, guilty, bail, "
        "injunction",
        "The court dismissed the lawsuit.",
        contexts=("legal",),
    ),
    ObjectRule(
        T.LEADERSHIP,
        "name, dismiss, remove, fire, suspend, choose, replace, win, announce, leave, quit, "
        "step, hire, sack, promote, take over, transfer, lose, strip, succeed",
        "minister, cabinet, chief executive, director, chairman, governor, mayor, post, office, "
        "president, ambassador to, premier, leader, leadership, chairwoman, commissioner, manager, coach, "
        "head of, chief of staff, job as, election, presidency, ministers, governors, mayors, generals, "
        "secretary of state, army chief, police chief, chief of police, attorney general, prosecutor general",
        "President Sarvan named a new governor in Tarsa.",
        contexts=("executive",),
    ),
    ObjectRule(
        T.LEADERSHIP,
        "approve, confirm, endorse, back, vote, propose, install",
        "as prime minister, as president, as minister, as chairman, as chairwoman, as governor, as mayor, as premier, "
        "as speaker, as director, as ambassador, as head, as commander, as its leader, as their leader, "
        "heads the government, leads the government, nominee, nomination, appointment",
        "Parliament approved Odell as prime minister.",
        contexts=("executive",),
    ),
    ObjectRule(
        T.LEADERSHIP,
        "collapse, fall, topple",
        "government, cabinet, coalition, regime, junta",
        "The government of Odell collapsed.",
        contexts=("executive",),
    ),
    ObjectRule(
        T.OTHER,
        "collapse",
        "bank, banks, company, firm, currency, market, markets, economy, prices, shares",
        "A savings bank collapsed in Tarsa.",
        contexts=("economic",),
    ),
    ObjectRule(
        T.OTHER,
        "vigil, hold a vigil",
        "victims, dead, mourners, memory, remembrance, prayer, prayers, killed",
        "Mourners held a vigil for the victims.",
    ),
    ObjectRule(
        T.POLICY,
        "sign, vote, approve, pass, withdraw, propose, issue, change, debate, agree, back",
        "law, bill, decree, executive order, legislation, act, budget, ordinance, regulation, referendum "
        "bill, amendment",
        "President Sarvan signed a wage law.",
        contexts=("legislative",),
    ),
    ObjectRule(
        T.POLICY,
        "launch, introduce, start, roll out, unveil",
        "programme, program, scheme, initiative, subsidy, scholarship, scholarships, reform, reforms",
        "The Odell government launched a scholarship scheme.",
    ),
    ObjectRule(
        T.CRIME,
        "kill, shoot, stab, attack, murder, rape, assault, beat, kidnap, abduct, knife, "
        "strangle, hold, shooting, stabbing, killing, murder, open fire, shoot dead, poison, sexually "
        "assault, molest, grope, burn, threaten, torture, slay, knife attack, gun down",
        "husband, wife, girlfriend, boyfriend, ex-wife, ex-husband, neighbour, neighbor, pupil, pupils, "
        "classmate, teenager, mother, father, gang, robber, robbers, burglar, teacher, driver, colleague, "
        "customer, shopkeeper, school, nightclub, "
        "partner, son, daughter, student, flat, apartment, bar, motel, landlord, passenger, toddler, "
        "drunk, jealous",
        "A husband stabbed his neighbour in Tarsa.",
        contexts=("crime",),
    ),
)
