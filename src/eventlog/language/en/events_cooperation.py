"""English triggers of PLOVER's cooperative types: AGREE to RETREAT."""

from eventlog.language.schema.events import Frame, ObjectRule, TriggerGroup
from eventlog.ontology import EventType as T

__all__ = ["GROUPS", "RULES"]

GROUPS = (
    TriggerGroup(
        T.AGREE,
        "The Lumaran government promised to rebuild the market.",
        verbs="agree, promise, pledge, vow, offer, accept, consent, undertake, commit, sign, initial, "
        "ink, swear, approve, settle, guarantee, green-light, grant, strike a deal, reach a deal, "
        "reach an agreement, stand ready=offer, give the go-ahead, come to terms=agree, compromise, say "
        "yes=agree, clinch, conclude a deal",
        nouns="agreement, accord, deal, pact, pledge, promise, treaty, memorandum, settlement, offer, "
        "compromise, peace deal, commitment, consent, signing",
    ),
    TriggerGroup(
        T.CONSULT,
        "Minister Orvan met the Lumaran ambassador in Tarsa.",
        verbs="meet, confer, negotiate, discuss, consult, hold talks, parley, huddle, debate, convene, "
        "gather, contact, brief, haggle, hold discussions, sit down with=meet, bargain, lobby, approach, "
        "hold a meeting",
        nouns="meeting, talks, negotiation, discussion, consultation, conference, dialogue, roundtable, "
        "session, gathering, news conference, press conference, briefing, hearing, emergency meeting, "
        "debate, encounter, assembly, congress",
        frame=Frame.RECIPROCAL,
    ),
    TriggerGroup(
        T.CONSULT,
        "President Sarvan visited Lumara on 3 May 2019.",
        mode="visit",
        contexts=("diplomatic",),
        verbs="visit, tour, host, arrive, fly to, fly in, travel, inspect, welcome, receive, call on, pay "
        "a visit, drop in, head to, stop over",
        nouns="visit, trip, tour, state visit, stopover, official visit, inspection, arrival",
    ),
    TriggerGroup(
        T.CONSULT,
        "Norway mediated talks between Odell and Lumara.",
        mode="third-party",
        contexts=("diplomatic",),
        verbs="mediate, broker, facilitate, act as go-between",
        nouns="mediation, good offices",
    ),
    TriggerGroup(
        T.CONSULT,
        "Regional leaders attended a summit in Tarsa.",
        mode="multilateral",
        contexts=("diplomatic",),
        nouns="summit, general assembly, emergency session, closed session, summit meeting, ministerial "
        "meeting, council meeting",
        frame=Frame.RECIPROCAL,
    ),
    TriggerGroup(
        T.CONSULT,
        "President Sarvan telephoned Prime Minister Odell late on Monday.",
        mode="phone",
        contexts=("diplomatic",),
        verbs="phone, telephone, ring, call up, speak by phone, speak by telephone, video-call",
        nouns="phone call, telephone call, video call, phone conversation, telephone conversation, "
        "conference call, phonecall, hotline call",
    ),
    TriggerGroup(
        T.SUPPORT,
        "The Lumaran union backed the new government.",
        verbs="support, back, endorse, praise, hail, commend, applaud, recognise, recognize, ratify, "
        "congratulate, welcome, thank, salute, defend, express support, express solidarity, pay tribute, "
        "laud, honour, honor, "
        "pledge allegiance, champion, side with, rally behind, vouch for",
        nouns="support, endorsement, praise, recognition, ratification, solidarity, tribute, "
        "congratulation, condolence, backing",
    ),
    TriggerGroup(
        T.CONCEDE,
        "The mayor of Tarsa apologised to residents.",
        verbs="apologise, apologize, concede, pardon, surrender, relent, back down, climb down, give in, "
        "yield, recant, retract, reprieve, lift the curfew, lift a ban, say sorry=apologise, ask "
        "forgiveness, capitulate, backtrack, "
        "announce a pull-out, announce a withdrawal, grant amnesty, plead guilty, admit guilt, drop "
        "claims, drop demands, drop charges, rescind, hand oneself in, express regret, forgive, commute, "
        "own up, back off, give up the fight",
        nouns="apology, pardon, amnesty, concession, surrender, climbdown, reprieve, clemency, "
        "retraction, guilty plea, u-turn, commutation",
    ),
    TriggerGroup(
        T.COOPERATE,
        "Odell and Lumara cooperated on the dam.",
        verbs="cooperate, co-operate, collaborate, team up, work together, join forces, extradite, "
        "exchange prisoners, swap prisoners, share intelligence, partner, invest, trade, supply, work "
        "with, export, import, export to",
        nouns="cooperation, co-operation, joint exercise, joint drill, joint patrol, extradition, "
        "partnership, prisoner swap, prisoner exchange, joint venture, intelligence sharing, joint "
        "operation, collaboration, collusion, military drill with",
        frame=Frame.RECIPROCAL,
    ),
    TriggerGroup(
        T.AID,
        "The Red Cross airlifted food to refugees in Tarsa.",
        verbs="aid, rescue, donate, treat, shelter, help, assist, fund, airlift, evacuate casualties, "
        "grant asylum, feed, bail out, nurse, pull from the rubble, pull from the wreck, winch, save, "
        "resupply, hand out, distribute, lend, "
        "recover bodies, recover the body, search for, give refuge, take to hospital, rush to hospital, "
        "admit, resettle, ferry, dig out, haul out, take in, put up, chip in, fish from the sea, "
        "vaccinate, inoculate, vaccinate, look for, "
        "fight the fire, put out, tackle the blaze, contain, douse, extinguish, bury the dead, subsidise, "
        "forgive debt, compensate, reimburse, join the search, give blood",
        nouns="aid, relief, rescue, assistance, donation, humanitarian aid, asylum, bailout, grant, "
        "airlift, relief effort, search, treatment, rescue operation, search operation, emergency aid, "
        "military aid, loan, vaccination, handout, compensation, "
        "debt relief, relief supplies, aid convoy, aid package",
    ),
    TriggerGroup(
        T.RETREAT,
        "Lumara withdrew its troops from Tarsa.",
        mode="withdraw",
        contexts=("military",),
        verbs="withdraw, pull out, pull back, retreat, fall back, evacuate positions, abandon, vacate, "
        "stand down, decamp, return to barracks, return to base, go home=withdraw, trudge home",
        nouns="withdrawal, pullout, pull-out, pullback, retreat, departure, drawdown, evacuation of "
        "troops, disengagement",
    ),
    TriggerGroup(
        T.RETREAT,
        "The Odell militia freed nine captives.",
        mode="release",
        verbs="free, release, set free, let go, liberate, repatriate, send home, walk free, unlock, hand "
        "over captives, let out",
        nouns="release, liberation, repatriation, freeing",
    ),
    TriggerGroup(
        T.RETREAT,
        "Odell guerrillas laid down their arms before observers.",
        mode="disarm",
        verbs="disarm, lay down arms, lay down their arms, lay down weapons, lay down their weapons, hand "
        "in weapons, hand over weapons, surrender weapons, surrender arms, demobilise, demobilize, "
        "decommission, turn in weapons, "
        "give up arms, give up their arms, give up weapons, give up their weapons, hand over their "
        "weapons, hand in their weapons",
        nouns="disarmament, demobilisation, demobilization, decommissioning",
    ),
    TriggerGroup(
        T.RETREAT,
        "A ceasefire between Odell and Lumara took effect on Friday.",
        mode="ceasefire",
        verbs="cease fire, hold fire, stop fighting, halt fighting, halt hostilities, stop shelling, halt "
        "the offensive, stop the attack",
        nouns="ceasefire, cease-fire, truce, armistice, humanitarian pause, cessation of hostilities, end "
        "of hostilities, lull",
        frame=Frame.RECIPROCAL,
    ),
    TriggerGroup(
        T.RETREAT,
        "Lumara let observers into Tarsa.",
        mode="access",
        verbs="allow access, grant access, let in, let observers, let aid, open a corridor, reopen the "
        "border, lift the blockade, lift the siege, admit observers, allow in, open the border, give access",
        nouns="humanitarian corridor, opening of the border, end of the blockade",
    ),
)

_TROOPS = (
    "troop, troops, soldier, soldiers, forces, army, marines, brigade, battalion, contingent, "
    "garrison, peacekeepers, paratroopers, servicemen, units, division, regiment, tanks"
)
_AID = (
    "aid, relief, food, medicine, medicines, supplies, tents, blankets, water, rescuers, doctors, medics, "
    "nurses, vaccines, ambulance, ambulances, volunteers, asylum, peacekeepers, helicopter, helicopters, "
    "sandbags, "
    "rice, flour, field hospital, field hospitals, hospital ship, rescue team, rescue teams, search teams, shelter, cash, humanitarian"
)

RULES = (
    ObjectRule(
        T.RETREAT,
        "release, free, let go, hand over, set free",
        "prisoner, prisoners, hostage, hostages, detainee, detainees, captive, captives, inmates, crew, sailors, "
        "soldiers, from custody, from prison, on bail",
        "Odell released nine prisoners.",
        mode="release",
    ),
    ObjectRule(
        T.SUPPORT,
        "welcome, hail, back, adopt",
        "proposal, decision, plan, agreement, verdict, accord, truce, ceasefire, move, initiative, announcement",
        "The Lumaran union welcomed the peace plan.",
    ),
    ObjectRule(
        T.COOPERATE,
        "hold, stage, conduct, begin, start, carry out, exercise, exercises, drills",
        "joint exercise, joint exercises, joint drills, joint military, joint naval, joint patrols, joint manoeuvres",
        "Odell and Lumara held joint naval exercises.",
        contexts=("military",),
    ),
    ObjectRule(
        T.RETREAT,
        "withdraw, pull, pull out, remove, bring home, withdrawal, leave, quit, recall, "
        "departure, evacuate, go, exit, ship out, return",
        _TROOPS,
        "Odell pulled two battalions of soldiers out of Tarsa.",
        mode="withdraw",
        contexts=("military",),
    ),
    ObjectRule(
        T.CONCEDE,
        "announce, promise, pledge, order",
        "withdrawal, pullout, pull-out, drawdown, ceasefire, would pull out, will pull out, would withdraw, "
        "will withdraw, would leave, to pull out",
        "President Odell announced the withdrawal of his army.",
    ),
    ObjectRule(
        T.AID,
        "send, deliver, give, provide, dispatch, fly, ship, deploy, distribute, grant, hand, drop, "
        "offer, donate, supply, bring, truck, rush, delivery, pay, set up, open, airlift, approve, "
        "announce, get, carry",
        _AID + ", victims, survivors, refugees, families",
        "Odell sent tents and medicine to Tarsa.",
    ),
    ObjectRule(
        T.AID,
        "take, rush, recover, find, pull, carry, bring, remove, transfer, move",
        "hospital, body, bodies, rubble, wreckage, alive, safety, wreck, clinic, survivors, corpse, remains",
        "Divers recovered the body of the fisherman.",
    ),
    ObjectRule(
        T.AID,
        "battle, fight, tackle, douse, contain, extinguish",
        "blaze, blazes, fire, fires, flames, wildfire, wildfires, inferno, flood, floods, outbreak",
        "Firefighters battled the blaze in Tarsa.",
        contexts=("disasters",),
    ),
    ObjectRule(
        T.AID,
        "forgive, write off, cancel",
        "debt, debts, loan, loans",
        "Odell wrote off the debts of Lumara.",
        contexts=("economic",),
    ),
    ObjectRule(
        T.CONSULT,
        "arrive, land, fly, travel, go",
        "for a visit, on a visit, state visit, official visit, for talks, for a summit, for a meeting",
        "President Sarvan arrived in Tarsa for talks.",
        mode="visit",
        contexts=("diplomatic",),
    ),
    ObjectRule(
        T.CONCEDE,
        "admit, acknowledge, accept",
        "responsibility, guilt, blame, fault, wrongdoing, liability, mistakes",
        "The Odell general admitted blame.",
    ),
    ObjectRule(
        T.CONCEDE,
        "lift, ease, drop, relax, scrap, withdraw, revoke, reverse, suspend, cancel",
        "curfew, ban, restrictions, emergency, sanctions, charges, lawsuit, demand, complaint, tax, levy, "
        "veto, objection, increase",
        "The Odell government lifted the state of emergency.",
    ),
    ObjectRule(
        T.RETREAT,
        "stop, halt, end, suspend, cease, pause",
        "attack, attacks, shelling, fighting, offensive, hostilities, bombardment, siege, raids, operations",
        "Odell halted its shelling of Tarsa.",
        mode="ceasefire",
    ),
    ObjectRule(
        T.CONSULT,
        "speak, talk, spoke, confer",
        "phone, telephone, video link, videolink, call",
        "Sarvan spoke by phone with Odell.",
        mode="phone",
        contexts=("diplomatic",),
    ),
    ObjectRule(
        T.RETREAT,
        "let, allow, admit, permit, open, reopen",
        "observers, inspectors, monitors, aid "
        "workers, convoy, convoys, corridor, border, peacekeepers, journalists",
        "Lumara allowed inspectors into the plant.",
        mode="access",
    ),
    ObjectRule(
        T.SUPPORT,
        "recognise, recognize, recognition",
        "independence, sovereignty, state, government",
        "Odell recognised the independence of Lumara.",
        contexts=("diplomatic",),
    ),
    ObjectRule(
        T.COOPERATE,
        "share, exchange, hold, stage, conduct, begin",
        "intelligence, prisoners, joint exercise, joint exercises, joint drill, joint drills, information",
        "Odell and Lumara share intelligence on smugglers.",
    ),
)
