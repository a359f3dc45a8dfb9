"""English words of titles: verbs of nouns, prepositions of verbs, participles, and what a type is called."""

from eventlog.ontology import EventType as T

__all__ = ["DOUBLED", "LINKS", "NAMES", "NOUNS", "PARTICIPLES", "PLURALS", "VERBS"]


def _pairs(listed: str) -> dict[str, str]:
    pairs = (entry.strip().partition("=") for entry in listed.split(","))
    return {left: right for left, _, right in pairs}


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


VERBS = _pairs(
    "accusation=accuse, acquittal=acquit, adoption=adopt, advice=advise, agreement=agree, "
    "announcement=announce, apology=apologise, appeal=appeal, appointment=appoint, approval=approve, "
    "arrest=arrest, assault=assault, assassination=assassinate, assistance=assist, audit=audit, ban=ban, "
    "beating=beat, call=call on, charge=charge, closure=close, complaint=complain, concession=concede, "
    "condemnation=condemn, confiscation=confiscate, consent=consent, conviction=convict, "
    "criticism=criticise, death=die, dismissal=dismiss, deployment=deploy, deportation=deport, "
    "denial=deny, denunciation=denounce, departure=leave, detention=detain, discussion=discuss, "
    "dispersal=disperse, donation=donate to, endorsement=endorse, escape=escape, evacuation=evacuate, "
    "execution=execute, expulsion=expel, extradition=extradite, firing=dismiss, help=help, "
    "imprisonment=imprison, indictment=indict, inspection=inspect, instruction=instruct, "
    "intimidation=intimidate, invitation=invite, investigation=investigate, kidnapping=kidnap, "
    "killing=kill, layoffs=lay off, lawsuit=sue, looting=loot, mediation=mediate, murder=murder, "
    "negotiation=negotiate, objection=object, offer=offer, order=order, pardon=pardon, pledge=pledge, "
    "praise=praise, promise=promise, proposal=propose, questioning=question, rebuke=rebuke, "
    "recommendation=recommend, refusal=refuse, rejection=reject, release=release, removal=remove, "
    "request=ask, rescue=rescue, resignation=resign, retirement=retire, return=return, sacking=sack, "
    "search=search, seizure=seize, shooting=shoot, stabbing=stab, "
    "summons=summon, support=support, surrender=surrender, suspension=suspend, threat=threaten, "
    "torture=torture, treatment=treat, urging=urge, veto=veto, visit=visit, warning=warn, "
    "withdrawal=withdraw, abduction=abduct, accord=agree, demand=demand, meeting=meet, "
    "solidarity=express solidarity, testimony=testify, victory=win, probe=investigate, "
    "inquiry=investigate, resettlement=resettle, ruling=rule, nomination=nominate, inauguration=inaugurate"
)
"""What somebody does of whom a noun is told."""

NOUNS = _pairs(
    "flood=flood, collapse=collapse, crash=crash, smash=crash, collide=collision, hit=collision, "
    "poison=poisoning, burn=fire, derail=derailment, sink=sinking, explode=explosion, erupt=eruption, "
    "slide=landslide, burst=burst, overflow=flood, infect=infections, spread=outbreak, sweep=flood, "
    "plunge=plunge, overturn=crash, capsize=capsizing, drown=drowning, quake=earthquake, shake=earthquake, "
    "dry=drought, skid=crash, strike=disaster, ram=crash, blaze=fire, ignite=fire, catch=fire, fall=fall"
)
"""What a disaster or accident is called that a verb tells of, by the verb's first word."""

LINKS = _pairs(
    "agree=with, apologise=to, apply=to, appeal=to, argue=with, arrive=in, brawl=with, clash=with, "
    "collide=with, complain=about, concede=to, confer=with, contact=, cooperate=with, collaborate=with, "
    "crash=with, deal=with, debate=with, demand=from, demonstrate=against, deploy=against, dispute=with, "
    "donate=to, draw=with, exchange=with, export=to, fight=, fly=to, give=to, go=to, hand=to, hold=with, "
    "huddle=with, import=from, insist=to, invest=in, lash=at, lose=to, march=against, mediate=with, "
    "meet=, negotiate=with, object=to, offer=to, "
    "parley=with, pay=to, pledge=to, plead=with, promise=to, propose=to, protest=against, "
    "quarrel=with, rally=against, react=to, recommend=to, reach=with, refuse=, report=to, resign=from, "
    "retire=from, return=to, riot=against, rule=against, scuffle=with, seek=from, side=with, "
    "sign=with, speak=to, stand=against, strike=against, surrender=to, talk=to, team=with, "
    "testify=against, trade=with, travel=to, vote=against, voice=for, vow=to, walk=from, work=with, "
    "win=against, withdraw=from, announce=to, declare=to, issue=to, launch=against, mobilise=against, "
    "open=to, provide=to, share=with, swear=to, decline=to, express=with, leave=, yield=to, give=to, "
    "stop=, step=for, cease=with"
)
"""The preposition between a verb, by its first word, and whom it concerns; others take an object."""

PARTICIPLES = _pairs(
    "hold=held, shoot=shot, find=found, bury=buried, take=taken, throw=thrown, win=won, lose=lost, hit=hit, "
    "beat=beaten, steal=stolen, sell=sold, buy=bought, fight=fought, cut=cut, set=set, put=put, "
    "give=given, bring=brought, meet=met, send=sent, withdraw=withdrawn, seek=sought, swear=sworn, "
    "leave=left, overthrow=overthrown, lay=laid, break=broken, drive=driven, catch=caught, freeze=frozen, "
    "build=built, blow=blown, sink=sunk, shake=shaken, pay=paid, sweep=swept, draw=drawn, shut=shut, "
    "slay=slain, tell=told, lead=led, bite=bitten, hang=hanged, forgive=forgiven, "
    "split=split, undertake=undertaken, choose=chosen, feed=fed, hear=heard, see=seen, make=made, "
    "write=written, speak=spoken, sue=sued, strike=struck, tear=torn, hide=hidden, let=let, keep=kept, "
    "bind=bound, light=lit, spread=spread, hurt=hurt, lend=lent, run=run, ride=ridden, fly=flown, go=gone, "
    "come=come, become=become, begin=begun, fall=fallen, rise=risen, stand=stood, say=said, read=read, "
    "dig=dug, stick=stuck, mow=mown, overrun=overrun, cast=cast, quit=quit, wound=wounded, bid=bid, get=got"
)

DOUBLED = _words(
    "ban stop stab rob drop kidnap whip strip plan grab gag jam rig flog slap tip trap commit admit permit "
    "submit refer transfer deter expel compel patrol control defer beg drag pin nab cap scrap axed wrap "
    "shun sit cancel"
)
"""Verbs whose last letter is doubled before an ending."""

PLURALS = _words(
    "police troops protesters residents soldiers people demonstrators workers students officers prosecutors "
    "farmers rebels lawmakers victims suspects citizens refugees migrants"
)
"""Last words of names that take a plural verb."""

NAMES: dict[tuple[T, str], tuple[str, str]] = {
    (T.AGREE, ""): ("agree", "Agreement"),
    (T.CONSULT, ""): ("meet", "Meeting"),
    (T.CONSULT, "visit"): ("visit", "Visit"),
    (T.CONSULT, "third-party"): ("mediate", "Mediation"),
    (T.CONSULT, "multilateral"): ("meet", "Summit"),
    (T.CONSULT, "phone"): ("phone", "Phone call"),
    (T.SUPPORT, ""): ("support", "Support"),
    (T.CONCEDE, ""): ("concede", "Concession"),
    (T.COOPERATE, ""): ("cooperate", "Cooperation"),
    (T.AID, ""): ("help", "Aid"),
    (T.RETREAT, ""): ("withdraw", "Withdrawal"),
    (T.RETREAT, "release"): ("release", "Release"),
    (T.RETREAT, "disarm"): ("disarm", "Disarmament"),
    (T.RETREAT, "ceasefire"): ("cease fire", "Ceasefire"),
    (T.RETREAT, "access"): ("give access to", "Access"),
    (T.RETREAT, "resign"): ("resign", "Resignation"),
    (T.REQUEST, ""): ("ask", "Request"),
    (T.REQUEST, "assist"): ("ask", "Request for help"),
    (T.REQUEST, "change"): ("ask", "Demand for change"),
    (T.REQUEST, "meet"): ("ask", "Call for talks"),
    (T.ACCUSE, ""): ("accuse", "Accusation"),
    (T.ACCUSE, "disapprove"): ("criticise", "Criticism"),
    (T.ACCUSE, "investigate"): ("investigate", "Investigation"),
    (T.REJECT, ""): ("reject", "Refusal"),
    (T.THREATEN, ""): ("threaten", "Threat"),
    (T.PROTEST, ""): ("protest", "Protest"),
    (T.PROTEST, "riot"): ("riot", "Riot"),
    (T.PROTEST, "strike"): ("strike", "Strike"),
    (T.PROTEST, "hunger"): ("go on hunger strike", "Hunger strike"),
    (T.PROTEST, "boycott"): ("boycott", "Boycott"),
    (T.PROTEST, "obstruct"): ("block", "Blockade"),
    (T.SANCTION, ""): ("impose sanctions on", "Sanctions"),
    (T.SANCTION, "convict"): ("convict", "Conviction"),
    (T.SANCTION, "expel"): ("expel", "Expulsion"),
    (T.MOBILIZE, ""): ("mobilise", "Deployment"),
    (T.MOBILIZE, "troops"): ("deploy troops", "Troop deployment"),
    (T.MOBILIZE, "weapons"): ("deploy weapons", "Weapons deployment"),
    (T.MOBILIZE, "police"): ("deploy police", "Police deployment"),
    (T.COERCE, ""): ("clamp down on", "Crackdown"),
    (T.COERCE, "seize"): ("seize", "Seizure"),
    (T.COERCE, "restrict"): ("restrict", "Restrictions"),
    (T.COERCE, "censor"): ("censor", "Censorship"),
    (T.COERCE, "curfew"): ("impose a curfew", "Curfew"),
    (T.COERCE, "martial-law"): ("declare a state of emergency", "State of emergency"),
    (T.COERCE, "arrest"): ("arrest", "Arrests"),
    (T.COERCE, "deport"): ("deport", "Deportation"),
    (T.COERCE, "withhold"): ("cut off", "Cut-off"),
    (T.ASSAULT, ""): ("attack", "Attack"),
    (T.ASSAULT, "abduct"): ("abduct", "Abduction"),
    (T.ASSAULT, "targeted"): ("kill", "Killing"),
    (T.ASSAULT, "firearms"): ("shoot", "Shooting"),
    (T.ASSAULT, "explosives"): ("bomb", "Bombing"),
    (T.DISASTER, ""): ("strike", "Disaster"),
    (T.ACCIDENT, ""): ("have an accident", "Accident"),
    (T.CRIME, ""): ("commit a crime", "Crime"),
    (T.JUDICIAL, ""): ("go to court", "Court case"),
    (T.LEADERSHIP, ""): ("change leaders", "Change of leadership"),
    (T.POLICY, ""): ("adopt a policy", "Policy"),
}
"""A verb and a noun for each type, by mode; used where a trigger has no word of its own."""
