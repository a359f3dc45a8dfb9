"""English words of titles: verbs and their nouns, prepositions and objects, and what a type is called."""

from eventlog.ontology import EventType as T

__all__ = [
    "ALONE",
    "BODIES",
    "BY_TYPE",
    "CALLED",
    "DENYING",
    "FOR",
    "INTO",
    "LINKS",
    "NAMES",
    "NOUNS",
    "NOUNS_OF_VERBS",
    "OBJECT_LINKS",
    "OF",
    "OWN",
    "PHRASAL",
    "PLURALS",
    "SAYING",
    "TOWARDS",
    "VERBS",
]


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
    "search=search, seizure=seize, shooting=shoot, stabbing=stab, summons=summon, support=support, "
    "surrender=surrender, suspension=suspend, threat=threaten, torture=torture, treatment=treat, "
    "urging=urge, veto=veto, visit=visit, warning=warn, withdrawal=withdraw, abduction=abduct, "
    "accord=agree, demand=demand, meeting=meet, solidarity=express solidarity, testimony=testify, "
    "victory=win, probe=investigate, inquiry=investigate, resettlement=resettle, ruling=rule, "
    "nomination=nominate, inauguration=inaugurate"
)
"""What somebody does of whom a noun is told."""

NOUNS_OF_VERBS = {verb: noun for noun, verb in reversed(VERBS.items())}
"""The same from the verb; of several nouns the first."""

NOUNS = _pairs(
    "flood=flood, collapse=collapse, crash=crash, smash=crash, collide=collision, hit=collision, "
    "poison=poisoning, burn=fire, derail=derailment, sink=sinking, explode=explosion, erupt=eruption, "
    "slide=landslide, burst=burst, overflow=flood, infect=infections, spread=outbreak, sweep=flood, "
    "plunge=plunge, overturn=crash, capsize=capsizing, drown=drowning, quake=earthquake, shake=earthquake, "
    "dry=drought, skid=crash, strike=disaster, ram=crash, blaze=fire, ignite=fire, catch=fire, fall=fall"
)
"""What a disaster or accident is called that a verb tells of, by the verb's first word."""

LINKS = _pairs(
    "agree=with, apologise=to, apply=to, appeal=to, argue=with, arrive=at, brawl=with, clash=with, "
    "collide=with, complain=about, concede=to, confer=with, contact=, cooperate=with, collaborate=with, "
    "crash=with, deal=with, debate=with, demand=from, demonstrate=against, deploy=against, dispute=with, "
    "donate=to, draw=with, exchange=with, export=to, fight=, fly=to, give=to, go=to, hand=to, hold=with, "
    "huddle=with, import=from, insist=to, invest=in, lash=at, lose=to, march=against, mediate=with, meet=, "
    "negotiate=with, object=to, offer=to, parley=with, pay=to, pledge=to, plead=with, promise=to, "
    "propose=to, protest=against, quarrel=with, rally=against, react=to, recommend=to, reach=with, "
    "refuse=, report=to, resign=from, retire=from, return=to, riot=against, rule=against, scuffle=with, "
    "seek=from, side=with, sign=with, speak=to, stand=against, strike=against, surrender=to, talk=to, "
    "team=with, testify=against, trade=with, travel=to, vote=against, voice=for, vow=to, walk=from, "
    "work=with, win=against, withdraw=from, announce=to, declare=to, issue=to, launch=against, "
    "mobilise=against, open=to, provide=to, share=with, decline=to, express=with, leave=, yield=to, stop=, "
    "step=for, cease=with"
)
"""The preposition between a verb, by its first word, and whom it concerns; others take an object."""

OBJECT_LINKS = _pairs(
    "appear before=, attack verbally=, allow in=, cut ties=with, cut off aid=to, cut off supplies=to, "
    "cut off gas supplies=to, exchange fire=with, exchange prisoners=with, express concern=to, "
    "express regret=to, express solidarity=with, express support=for, fire a missile=at, fire missiles=at, "
    "fire artillery=at, fire mortars=at, fire rockets=at, fire tear gas=at, fire rubber bullets=at, "
    "fire shots=at, fire warning shots=at, fire water cannon=at, give an ultimatum=to, give access=to, "
    "give birth=to, give evidence=against, give refuge=to, grant access=to, grant amnesty=to, "
    "grant asylum=to, halt aid=to, hurl petrol bombs=at, hurl rocks=at, hurl stones=at, "
    "impose sanctions=on, impose tariffs=on, impose a tariff=on, issue a warning=to, "
    "issue an ultimatum=to, join forces=with, join hands=with, launch a missile=at, launch missiles=at, "
    "launch a rocket=at, launch an inquiry=into, launch an investigation=into, lay siege=to, "
    "level accusations=against, lob tear gas=at, lodge a complaint=against, file a complaint=against, "
    "file charges=against, file suit=against, offer condolences=to, offer cooperation=to, offer help=to, "
    "offer talks=to, open a corridor=for, open access=for, open an inquiry=into, "
    "open an investigation=into, open a formal inquiry=into, open fire=on, open the door=to, "
    "open the border=to, pay tribute=to, pledge allegiance=to, press charges=against, reach a deal=with, "
    "reach an agreement=with, conclude a deal=with, sever ties=with, share intelligence=with, "
    "slap sanctions=on, speak by phone=with, speak by telephone=with, spread lies=about, "
    "strike a deal=with, suspend aid=to, suspend ties=with, swap prisoners=with, take issue=with, "
    "throw stones=at, throw rocks=at, throw petrol bombs=at, throw firebombs=at, throw a petrol bomb=at, "
    "trade fire=with, use chemical weapons=against, use nerve gas=against, use tear gas=on, "
    "use water cannon=on, voice concern=to, wage war=on, hold talks=with, hold discussions=with, "
    "hold a meeting=with, call a strike=against, stage a strike=against, stage a sit-in=against, "
    "hand over captives=to, hand over power=to, hand over weapons=to, surrender weapons=to, "
    "ask for help=from, take control=from, go on strike=against, go on hunger strike=against, "
    "deploy troops=against, deploy police=against, deploy weapons=against"
)
"""The preposition between a verb that has its object and whom it concerns; others name nobody."""

ALONE = _words(
    "abdicate advance agree apologise apologize appeal appear argue arrive assemble backtrack bargain "
    "begin brawl burn burst campaign capitulate capsize cease clash climb co-operate collaborate collapse "
    "collide compromise concede confer consent convene cooperate crash crash-land decamp decline "
    "deliberate demobilise demobilize demonstrate depart derail die disagree disappear disarm divorce "
    "drink drown dry enter erupt escape expire explode fail fall fight flee float flood fly gamble gather "
    "go come be have graduate grow haggle happen huddle increase intervene jackknife jump land launder "
    "legislate lie lose march marry mediate meet merge mobilise mobilize mourn move negotiate overflow "
    "overturn parade parley patrol perish plead plunge protest quake qualify quarrel quit rally react "
    "recant recover regroup relent resign retaliate retire retreat return revolt riot rise rule rush sail "
    "scramble scuffle shake shrink sink skid slide slump soar speak stalk starve stay strike struggle "
    "succumb surge surrender survive testify travel trespass vanish video-call vote wake walk weaken win "
    "withdraw worry yield embezzle retract repent back-pedal strengthen inquire pray start end resume "
    "continue leave"
)
"""Verbs, by their first word, that a title may end in; others want an object."""

OWN = _words(
    "leave visit enter loot lose win recover launder embezzle flood mobilise mobilize deliberate increase "
    "strengthen withdraw move land float legislate survive join retract burn shake strike start end resume "
    "continue"
)
"""Those of them that take an object where there is one."""

PHRASAL = frozenset(
    _pairs(
        "back down, back off, back out, bow out, break apart, break out, burn down, camp out, cave in, "
        "chip in, clamp down, climb down, come down, crack down, dig in, drop in, drop out, dry up, "
        "fall back, fall in, fight back, fly in, give in, go down, go off, go out, go free, hit out, "
        "hold out, lash out, move in, own up, pile up, pour in, pull back, pull out, push back, rise up, "
        "roll in, ship out, sit down, speak out, stand by, stand down, step aside, step down, step in, "
        "stop over, take off, team up, topple over, touch down, turn back, veer off, walk away, "
        "walk free, walk out, work together, go missing, blow up, "
    )
)
"""Verbs with a particle that take no object."""

INTO = _words("arrive land deal invest meet take appear")
"""Verbs whose "in" belongs to what follows; that of others is their own ("swear in")."""

SAYING = _words(
    "deny admit confirm promise pledge announce declare claim reveal acknowledge propose vow recommend "
    "refuse decide say state insist threaten complain hope plan report record disclose"
)
"""Verbs whose object is never a person: whoever follows is told, or belongs to what is said."""

FOR = _words("ask appeal push press plead apply vote campaign lobby wait pray fight")
"""Verbs before whose "for" stands whom it is asked of, or nobody."""

OF = _words("accuse acquit convict suspect rob strip deprive warn remind")
"""Verbs whose "of" does not belong to their object ("accuses the army of looting")."""

TOWARDS = {
    T.MOBILIZE: "against",
    T.THREATEN: "against",
    T.AID: "for",
    T.SUPPORT: "for",
    T.COOPERATE: "with",
    T.AGREE: "with",
    T.CONSULT: "with",
    T.POLICY: "on",
    T.REJECT: "to",
    T.CONCEDE: "to",
}
"""What leads from what somebody did to whom it concerned, by type; of others it was done to them."""

DENYING = _words("deny admit suggest recommend resume consider stop cease begin start")
"""Verbs that take another one as "denies attacking"."""

CALLED = _pairs(
    "accept=Acceptance, add=Addition, adopt=Adoption, alert=Alert, allocate=Allocation, arrive=Arrival, "
    "attend=Attendance, back=Support, blame=Accusation, bless=Support, block=Blockade, bring in=Arrival, "
    "build=Construction, bury=Burial, buy=Purchase, call=Call, call for=Call, call off=Cancellation, "
    "cancel=Cancellation, carry out=Action, celebrate=Celebration, censure=Censure, challenge=Challenge, "
    "chase=Pursuit, claim=Claim, clear=Clearance, commemorate=Commemoration, complain of=Complaint, "
    "confirm=Confirmation, congratulate=Congratulations, contradict=Denial, create=Creation, cut=Cut, "
    "debate=Debate, decide=Decision, decide on=Decision, declare=Declaration, decline=Refusal, "
    "defend=Defence, delay=Delay, demand=Demand, deplore=Criticism, disown=Denial, dispute=Denial, "
    "draft=Draft, drop=Withdrawal, end=End, express=Statement, extend=Extension, fine=Fine, "
    "forgive=Forgiveness, free=Release, give=Gift, grant=Grant, guard=Guard, halt=Halt, "
    "hand over=Handover, help=Help, hire=Appointment, hold=Event, honour=Tribute, host=Meeting, "
    "identify=Identification, ignore=Refusal, implement=Action, impose=Imposition, introduce=Introduction, "
    "issue=Issue, join=Accession, launch=Launch, lift=Lifting, limit=Limit, lower=Cut, mark=Commemoration, "
    "merge=Merger, monitor=Monitoring, name=Appointment, oppose=Opposition, open=Opening, outline=Plan, "
    "overturn=Reversal, pass=Passage, pay=Payment, plan=Plan, postpone=Postponement, post=Post, "
    "prepare=Preparation, pressure=Pressure, produce=Production, provide=Provision, publish=Publication, "
    "put=Action, put off=Postponement, put up=Erection, raise=Increase, recall=Recall, receive=Receipt, "
    "recognise=Recognition, record=Record, refuse=Refusal, remind=Reminder, reopen=Reopening, "
    "repeal=Repeal, replace=Replacement, report=Report, resume=Resumption, restrict=Restriction, "
    "reveal=Disclosure, review=Review, revise=Revision, revoke=Revocation, save=Rescue, sell=Sale, "
    "send=Dispatch, send in=Dispatch, set=Decision, set up=Creation, settle=Settlement, share=Sharing, "
    "shell=Shelling, sign=Signing, start=Start, step up=Increase, stop=Halt, stress=Statement, "
    "suggest=Proposal, supply=Supply, surround=Siege, survey=Survey, take=Seizure, "
    "take control of=Takeover, take over=Takeover, tell=Order, thank=Thanks, tighten=Tightening, "
    "transfer=Transfer, trigger=Cause, urge=Call, use=Use, vow=Pledge, welcome=Welcome, waive=Waiver, "
    "worry=Concern"
)
"""What a deed is called whose object is not known, by its verb."""

BY_TYPE: dict[tuple[T, str], str] = {
    (T.ACCUSE, "set"): "name as suspect",
    (T.ACCUSE, "name a suspect"): "name as suspect",
    (T.ACCUSE, "name as a suspect"): "name as suspect",
    (T.ACCUSE, "become a suspect"): "name as suspect",
}
"""What a verb means in an event of a type, where its gloss is of another."""

PLURALS = _words(
    "police troops people personnel gunmen men women children fishermen firemen policemen authorities "
    "forces workers officers protesters demonstrators soldiers students prosecutors residents officials"
)
"""Heads of names that take a plural verb."""

BODIES = _words("identify recover find bury retrieve")
"""What is done to the dead when they are counted."""

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
