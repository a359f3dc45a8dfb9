"""English triggers of PLOVER's conflictive types: REQUEST to ASSAULT."""

from eventlog.language.schema.events import Frame, TriggerGroup
from eventlog.ontology import EventType as T

__all__ = ["GROUPS"]

GROUPS = (
    TriggerGroup(
        T.REQUEST,
        "The governor asked residents to stay at home.",
        verbs="ask, request, demand, urge, call for, call on, call upon, appeal, beg, plead, insist, "
        "order, command, instruct, propose, recommend, advise, suggest, encourage, press, push for, "
        "seek, petition, beseech, implore, exhort, invite, summon help, apply for, lodge an "
        "application, want, tell, direct, write to, seek help, table a motion, call out for, "
        "remind, lobby for, solicit, nudge, alert",
        nouns="request, demand, appeal, call, plea, order, petition, proposal, recommendation, "
        "application, invitation, motion, instruction, ultimatum for, mayday, advice, urging",
    ),
    TriggerGroup(
        T.ACCUSE,
        "The Lumaran union condemned the closure of the newspaper.",
        mode="disapprove",
        verbs="condemn, criticise, criticize, denounce, deplore, blast, slam, decry, rebuke, censure, "
        "blame, lambast, lambaste, complain, protest at, reprimand, berate, scold, castigate, deride, "
        "chide, upbraid, lament, "
        "fault, attack verbally, hit out, lash out, mock, take issue, express concern, summon the "
        "ambassador, question, chastise, ridicule, rail, jeer, boo, scorn, regret, decry",
        nouns="condemnation, criticism, rebuke, outcry, complaint, censure, denunciation, reprimand, "
        "outrage, disapproval, backlash, furore, ridicule, protest note, open letter",
    ),
    TriggerGroup(
        T.ACCUSE,
        "Prosecutors in Tarsa investigated the alleged bribe.",
        mode="investigate",
        contexts=("legal",),
        verbs="investigate, probe, question, interrogate, inquire, look into, audit, examine, launch an "
        "inquiry, open an inquiry, launch an investigation, open an investigation, subpoena, inspect the "
        "scene, review the case, trace, scrutinise, "
        "scrutinize, interview under caution, quiz, test samples, summon for questioning, dig into, review",
        nouns="investigation, inquiry, enquiry, probe, questioning, interrogation, audit, fact-finding "
        "mission, inquest, examination, autopsy, post-mortem, subpoena, review",
    ),
    TriggerGroup(
        T.ACCUSE,
        "Odell accused Lumara of violating the border.",
        mode="allege",
        contexts=("legal",),
        verbs="accuse, allege, charge, indict, sue, prosecute, implicate, suspect, name as a suspect, "
        "book for, arraign, report to the police, level accusations, file charges, press charges, point "
        "the finger, impute, "
        "register a case, lodge a complaint, file a complaint, claim, name, brand, label, call him, take "
        "to court",
        nouns="accusation, allegation, charge, indictment, complaint to police, suspicion, claim, "
        "lawsuit, prosecution",
    ),
    TriggerGroup(
        T.REJECT,
        "Odell rejected the peace proposal.",
        verbs="reject, refuse, decline, deny, veto, rebuff, turn down, dismiss, rule out, oppose, spurn, "
        "defy, dispute, ignore, overrule, block the motion, vote down, snub, disavow, object, refute, "
        "turn away, bar entry, resist, shun, "
        "withhold consent, brush aside, walk out of talks, pour scorn, disown, scoff, boycott talks, "
        "repudiate, contradict, back out, throw out, disregard, filibuster, shoot down the proposal, call "
        "off talks, deny involvement, balk",
        words="no comment=decline to comment, would not comment=decline to comment, would not say=decline "
        "to say, would not be drawn=decline to comment",
        nouns="refusal, rejection, veto, denial, opposition, objection, rebuff, snub, dismissal of "
        "claims, boycott of talks",
    ),
    TriggerGroup(
        T.THREATEN,
        "The Odell militia threatened to attack Tarsa.",
        verbs="threaten, warn, issue an ultimatum, give an ultimatum, menace, intimidate, blackmail, "
        "issue a warning, vow revenge, set a deadline, brandish",
        nouns="threat, warning, ultimatum, intimidation, bomb threat, death threat, blackmail",
    ),
    TriggerGroup(
        T.PROTEST,
        "Hundreds of workers demonstrated outside the town hall of Tarsa.",
        mode="demo",
        contexts=("rights_freedoms",),
        verbs="protest, demonstrate, rally, march, picket, take to the streets, chant slogans, hold a "
        "vigil, parade, rise up, camp out, revolt, unfurl, wave placards, gather to protest, pour into "
        "the streets",
        nouns="protest, demonstration, rally, march, picket, vigil, uprising, protest march, mass "
        "protest, unrest, revolt, campaign, rebellion, mutiny, convoy protest, disorder",
        frame=Frame.INTRANSITIVE,
    ),
    TriggerGroup(
        T.PROTEST,
        "Rioters torched public buildings in Tarsa.",
        mode="riot",
        contexts=("rights_freedoms",),
        verbs="riot, torch, loot, ransack, go on the rampage, rampage, clash with police, run amok, set "
        "fire to buildings, scuffle",
        nouns="riot, rioting, looting, riots, scuffle, violent protest, brawl with police, clashes with "
        "police, violent unrest, mayhem",
        frame=Frame.INTRANSITIVE,
    ),
    TriggerGroup(
        T.PROTEST,
        "Dock workers in Tarsa went on strike for three days.",
        mode="strike",
        contexts=("economic",),
        verbs="go on strike, walk out, down tools, stage a walkout, stop work, walk off the job, stage a "
        "strike, call a strike, be on strike",
        words="on strike=strike",
        nouns="strike, walkout, general strike, stoppage, industrial action, work stoppage, sickout, "
        "lockout, go-slow",
        frame=Frame.INTRANSITIVE,
    ),
    TriggerGroup(
        T.PROTEST,
        "Four farmers in Tarsa began a hunger strike on Monday.",
        mode="hunger",
        verbs="go on hunger strike, refuse food",
        words="on hunger strike=go on hunger strike",
        nouns="hunger strike, fast unto death",
        frame=Frame.INTRANSITIVE,
    ),
    TriggerGroup(
        T.PROTEST,
        "Traders in Tarsa boycotted Odell goods.",
        mode="boycott",
        contexts=("economic",),
        verbs="boycott",
        nouns="boycott",
    ),
    TriggerGroup(
        T.PROTEST,
        "Villagers blocked the road to the mine.",
        mode="obstruct",
        verbs="block the road, block roads, block the highway, blockade, barricade, occupy, stage a "
        "sit-in, besiege, obstruct, chain themselves, block access, block, picket the gate",
        nouns="sit-in, blockade, road block, roadblock, occupation, barricade",
    ),
    TriggerGroup(
        T.PROTEST,
        "Protesters defaced the wall of the embassy.",
        mode="vandalize",
        verbs="deface, vandalise, vandalize, topple the statue, topple a statue, daub, burn the flag, "
        "spray-paint, burn tyres, burn flags, smash windows, topple statues, burn effigies",
        nouns="vandalism, graffiti, flag burning, burning tyres",
    ),
    TriggerGroup(
        T.SANCTION,
        "Odell expelled the Lumaran ambassador.",
        mode="expel",
        contexts=("diplomatic",),
        verbs="expel, oust from, kick out, throw out of, declare persona non grata, order out, evict "
        "from, blackball",
        nouns="expulsion, ouster from, persona non grata",
    ),
    TriggerGroup(
        T.SANCTION,
        "Odell recalled its ambassador from Lumara.",
        mode="withdraw",
        contexts=("diplomatic",),
        verbs="recall its ambassador, recall the ambassador, recall, quit the treaty, pull out of the "
        "treaty, pull out of the agreement, leave the bloc, withdraw its ambassador, quit the bloc, "
        "withdraw from the pact",
        nouns="recall of the ambassador, withdrawal from the treaty",
    ),
    TriggerGroup(
        T.SANCTION,
        "The Lumaran union imposed sanctions on Odell.",
        mode="discontinue",
        contexts=("economic", "diplomatic"),
        verbs="sanction, embargo, impose sanctions, cut ties, sever ties, break off relations, cut off "
        "aid, halt aid, suspend aid, freeze assets, fine, blacklist, penalise, penalize, revoke the "
        "licence, impose a tariff, impose tariffs, strip of its licence, "
        "freeze, suspend ties, stop deliveries, delist, levy, disqualify, slap sanctions",
        nouns="sanctions, sanction, embargo, asset freeze, travel ban, tariff, trade ban, severing of "
        "ties, suspension of aid, blacklist, fine, penalty, arms embargo, tariffs",
    ),
    TriggerGroup(
        T.MOBILIZE,
        "Odell deployed troops to the border.",
        mode="troops",
        contexts=("military",),
        verbs="deploy, mobilise, mobilize, mass troops, put on alert, station, guard, patrol, reinforce, "
        "amass, rehearse, call up reservists, stand guard, escort, garrison, drill, secure the area, "
        "scramble, step up patrols, ring, muster, bolster security, "
        "boost security, tighten security, beef up security, step up security, send in, roll in, dig in",
        nouns="deployment, mobilisation, mobilization, troop movement, military exercise, war games, "
        "drill, build-up, buildup, military parade, patrol, reinforcement, manoeuvre, manoeuvres, "
        "exercise, alert, show of force, police presence, security operation, live-fire drill",
    ),
    TriggerGroup(
        T.MOBILIZE,
        "Odell test-fired a medium-range missile.",
        mode="weapons",
        contexts=("military",),
        verbs="test-fire, test a missile, launch a missile, test a bomb, fire a missile, conduct a "
        "nuclear test, carry out a nuclear test, test-launch, launch a rocket, launch missiles, fire off "
        "a missile, detonate a nuclear",
        nouns="nuclear test, missile test, missile launch, test launch, rocket launch, weapons test, test "
        "firing, ballistic missile test, satellite launch",
    ),
    TriggerGroup(
        T.COERCE,
        "Police raided the warehouse and confiscated 30 kilograms of explosives.",
        mode="seize",
        contexts=("legal",),
        verbs="raid, search, confiscate, seize, impound, storm the offices, seal off, evict, overthrow, "
        "topple, commandeer, requisition, expropriate, take control, cordon off, seal, sequester, take "
        "over the station, intercept, board, frisk, smash down doors",
        nouns="raid, search warrant, seizure, confiscation, coup, eviction, takeover, search of, sweep, "
        "cordon, forfeiture, coup d'etat, putsch",
    ),
    TriggerGroup(
        T.COERCE,
        "The Odell government restricted travel by its citizens.",
        mode="restrict",
        contexts=("rights_freedoms",),
        verbs="restrict, disperse, bar, ban, close the border, seal the border, quarantine, cordon, block "
        "entry, outlaw, prohibit, crack down, clamp down, lock down, break up, suppress, isolate, stop "
        "and search, turn back, drive back, push back, confine, "
        "blockade, besiege, shut the border, curb, muzzle, clear the square, harass, bar from leaving, "
        "force out, tighten controls, relocate, lock out, drive off, halt traffic, close off, shut, close",
        nouns="crackdown, restriction, ban, travel ban, border closure, lockdown, dispersal, siege, "
        "clampdown, blockade, quarantine, repression, persecution, closure, confinement, prohibition",
    ),
    TriggerGroup(
        T.COERCE,
        "Odell censored the news site.",
        mode="censor",
        contexts=("rights_freedoms",),
        verbs="censor, block the website, block websites, take off air, silence, gag, block the site, ban "
        "the newspaper, jam broadcasts, take off the air",
        nouns="censorship, gag order, media blackout, blocking of websites, news blackout",
    ),
    TriggerGroup(
        T.COERCE,
        "The mayor imposed a curfew in Tarsa.",
        mode="curfew",
        contexts=("rights_freedoms",),
        verbs="impose a curfew, declare a curfew, order a curfew",
        nouns="curfew, night-time curfew, dusk-to-dawn curfew",
    ),
    TriggerGroup(
        T.COERCE,
        "President Odell declared a state of emergency.",
        mode="martial-law",
        contexts=("executive",),
        verbs="declare a state of emergency, impose martial law, declare martial law, declare an "
        "emergency, suspend the constitution, impose emergency rule, suspend parliament, dissolve "
        "parliament by decree",
        nouns="state of emergency, martial law, emergency rule, emergency powers, state of siege, state "
        "of exception",
    ),
    TriggerGroup(
        T.COERCE,
        "Police arrested two union leaders in Tarsa.",
        mode="arrest",
        contexts=("legal",),
        verbs="arrest, detain, apprehend, round up, capture suspect, take into custody, hold in custody, "
        "imprison, jail without trial, remand, nab, collar, lock up, intern, pick up, handcuff, nick, "
        "hunt for, haul off, place under house arrest, bundle into a van, "
        "hold, keep in detention, drag off, catch",
        words="in custody=detain, under arrest=arrest, in detention=detain, behind bars=jail, under house "
        "arrest=detain",
        nouns="arrest, detention, imprisonment, round-up, mass arrest, manhunt, house arrest, custody, "
        "internment, remand, crackdown arrests, incarceration",
    ),
    TriggerGroup(
        T.COERCE,
        "Odell deported two foreign reporters.",
        mode="deport",
        contexts=("migration",),
        verbs="deport, send back, forcibly return, expel migrants",
        nouns="deportation, forced return",
    ),
    TriggerGroup(
        T.COERCE,
        "The Odell government shut down the internet across the country.",
        mode="withhold",
        contexts=("rights_freedoms",),
        verbs="cut the internet, shut down the internet, cut off the internet, cut off electricity, cut "
        "power, cut the power, cut off water, throttle, switch off the internet, cut off gas supplies, "
        "cut off supplies",
        nouns="internet shutdown, internet blackout, power cut-off, shutdown of the internet, "
        "communications blackout",
    ),
    TriggerGroup(
        T.COERCE,
        "Odell agents spread disinformation before the vote.",
        mode="misinformation",
        contexts=("misinformation",),
        verbs="spread disinformation, spread false news, spread misinformation, spread rumours, spread "
        "propaganda, spread lies, manipulate information, fabricate reports, dupe",
        nouns="disinformation, disinformation campaign, propaganda, smear campaign, troll farm, fake news "
        "campaign",
    ),
    TriggerGroup(
        T.COERCE,
        "The group hacked the ministry's website.",
        mode="cyber",
        contexts=("cyber",),
        verbs="hack, hack into, breach the network, knock offline, infect with malware, deface the "
        "website, tap, wiretap, phish",
        nouns="cyber attack, cyberattack, hack, data breach, hacking, ransomware attack, denial of "
        "service attack, wiretapping, breach",
    ),
    TriggerGroup(
        T.ASSAULT,
        "The Odell militia attacked the village at night.",
        contexts=("military",),
        verbs="attack, assault, storm, invade, fight, overrun, ambush, raid the village, wound, clash, "
        "capture the town, kill, slay, gun for, ravage, exchange fire, battle, recapture, strike at, ram, "
        "wage war, lay siege, massacre, crush the rebellion, seize the town, "
        "neutralise, neutralize, drive out, maul, advance on, butcher, mow down",
        nouns="attack, assault, battle, clash, fighting, invasion, offensive, war, ambush, incursion, "
        "raid on the village, hostilities, firefight, conflict, violence, onslaught, civil war, terrorist "
        "attack, terror attack, counter-offensive, genocide, bloodshed, "
        "gang violence, armed intervention",
    ),
    TriggerGroup(
        T.ASSAULT,
        "Gunmen kidnapped two engineers in Tarsa.",
        mode="abduct",
        verbs="abduct, kidnap, hijack, take hostage, hold hostage, seize hostages, snatch, take prisoner, "
        "capture",
        nouns="abduction, kidnapping, kidnap, hijacking, hostage-taking, hostage crisis, capture",
    ),
    TriggerGroup(
        T.ASSAULT,
        "Officers beat a reporter outside parliament.",
        mode="beat",
        contexts=("repression",),
        verbs="beat up, club, punch, kick, slap, bludgeon, batter, thrash, manhandle, rough up, pummel, "
        "lynch, baton-charge, shove, beat",
        nouns="beating, baton charge, lynching, punch-up, slap",
    ),
    TriggerGroup(
        T.ASSAULT,
        "Odell interrogators tortured the detainee.",
        mode="torture",
        contexts=("human_rights",),
        verbs="torture, waterboard, flog, mutilate, electrocute prisoners, whip, lash",
        nouns="torture, waterboarding, flogging, mutilation",
    ),
    TriggerGroup(
        T.ASSAULT,
        "Odell soldiers raped three women in the camp.",
        mode="sexual",
        contexts=("gender",),
        verbs="rape, sexually assault, molest, grope, sexually abuse",
        nouns="rape, sexual assault, sexual violence, sexual abuse, gang rape, molestation, sexual "
        "harassment",
    ),
    TriggerGroup(
        T.ASSAULT,
        "Odell rebels assassinated the governor of Tarsa.",
        mode="targeted",
        verbs="assassinate, execute, murder, behead, slaughter, gun down, try to kill, put to death, "
        "shoot dead, hang, poison",
        nouns="assassination, massacre, execution, murder, assassination attempt, targeted killing, "
        "beheading, extrajudicial killing, killing, slaughter, poisoning",
    ),
    TriggerGroup(
        T.ASSAULT,
        "Odell forces destroyed the Tarsa bridge.",
        mode="destroy",
        verbs="destroy, raze, demolish homes, flatten, sabotage, burn down, level, wreck, obliterate, "
        "burn, set fire, set ablaze, set alight",
        nouns="destruction, demolition, sabotage, arson attack, arson",
    ),
    TriggerGroup(
        T.ASSAULT,
        "A militiaman stabbed the village head.",
        mode="primitive",
        verbs="stab, knife, stone, hack to death, hurl stones, throw stones, slash, throw petrol bombs, "
        "firebomb, pelt, hurl rocks, throw rocks, hurl petrol bombs, spear, throw firebombs",
        nouns="stabbing, stone-throwing, knife attack, machete attack, firebombing, stoning, arrow "
        "attack, axe attack",
    ),
    TriggerGroup(
        T.ASSAULT,
        "An Odell gunman shot a judge in Tarsa.",
        mode="firearms",
        verbs="shoot, open fire, fire on, fire at, gun down, shoot at, spray with bullets, fire shots, "
        "fire into, shoot and kill, trade fire",
        nouns="shooting, gunfire, shootout, shoot-out, gun battle, gunfight, sniper fire, mass shooting, "
        "drive-by shooting, gun attack",
    ),
    TriggerGroup(
        T.ASSAULT,
        "Rebels bombed the market in Tarsa.",
        mode="explosives",
        contexts=("terrorism",),
        verbs="bomb, blow up, detonate, plant a bomb, mine, set off a bomb, dynamite, booby-trap",
        nouns="bombing, car bomb, bomb attack, roadside bomb, bomb blast, landmine, grenade attack, bomb, "
        "explosive device, truck bomb, parcel bomb, mine explosion, IED",
    ),
    TriggerGroup(
        T.ASSAULT,
        "A suicide bomber blew himself up at the police station in Tarsa.",
        mode="suicide-attack",
        contexts=("terrorism",),
        verbs="blow himself up, blow herself up, blow themselves up",
        nouns="suicide bombing, suicide attack, suicide bomb",
    ),
    TriggerGroup(
        T.ASSAULT,
        "An Odell air strike killed four fishermen.",
        mode="aerial",
        contexts=("military",),
        verbs="bomb from the air, strafe",
        nouns="air strike, airstrike, air raid, aerial bombardment, bombing raid, air attack, aerial bombing",
    ),
    TriggerGroup(
        T.ASSAULT,
        "An Odell drone strike hit the Lumaran refinery.",
        mode="drone",
        contexts=("military",),
        nouns="drone strike, drone attack, unmanned aircraft attack, drone raid",
    ),
    TriggerGroup(
        T.ASSAULT,
        "Odell artillery shelled the town of Tarsa.",
        mode="heavy-weapons",
        contexts=("military",),
        verbs="shell, bombard, fire rockets, fire mortars, pound, fire missiles at, mortar, fire artillery",
        nouns="shelling, bombardment, rocket attack, missile strike, missile attack, mortar attack, "
        "artillery fire, mortar fire, rocket fire, artillery duel, barrage, tank fire, artillery strike",
    ),
    TriggerGroup(
        T.ASSAULT,
        "Police fired tear gas at the crowd.",
        mode="crowd-control",
        contexts=("repression",),
        verbs="fire tear gas, use tear gas, fire rubber bullets, fire water cannon, fire warning shots, "
        "use water cannon, tear-gas, pepper-spray, lob tear gas",
        nouns="tear gas, water cannon, warning shots, rubber bullets, pepper spray, stun grenades, pellet",
    ),
    TriggerGroup(
        T.ASSAULT,
        "A chemical attack killed residents of Tarsa.",
        mode="unconventional",
        contexts=("cbrn",),
        verbs="use chemical weapons, use nerve gas, gas civilians, release sarin",
        nouns="chemical attack, gas attack, nerve gas attack, sarin attack, chemical weapons attack, "
        "biological attack, nuclear attack, nuclear strike, dirty bomb",
    ),
)
