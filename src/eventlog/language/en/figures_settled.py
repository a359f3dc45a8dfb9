"""English words that settle what a number counts: people aboard, exceptions, demands, occasions, names."""

from eventlog.language.schema.figures import AddingWords, SettledWords

__all__ = ["ADDING", "SETTLED"]

SETTLED = SettledWords(
    carrying="""carrying, transporting, ferrying, bringing, taking, packed with, loaded with, crammed with, filled with,
    crowded with, overloaded with, had carried""",
    boarded="with a complement of",
    having="with, had, has, having, there were, carried, carries, was carrying, were carrying, with a total of",
    aboard="aboard, on board, inside, onboard, on it, in it",
    riders="""passengers, passenger, crew, crew members, crewmembers, crewmen, riders, occupants, commuters, travellers,
    travelers""",
    vehicles="""truck, lorry, minibus, van, taxi, tram, ferry, plane, jet, airliner, trawler, tanker, warship, submarine, dinghy,
    catamaran, canoe, canoes, barge, barges, motorboat, speedboat, lifeboat, ambulance, tractor, airplane, jetliner, raft,
    train, bus, coach, convoy, yacht, dhow, pickup, flight, cable car, mv, km, kmp""",
    everyone="""all aboard, all on board, everyone aboard, everyone on board, everybody aboard, everybody on board, no survivors,
    nobody aboard, no one aboard, nobody on board, no one on board, none of those aboard, all of them, all those aboard,
    all were killed, all died, all perished, all are dead, nobody survived, no one survived""",
    left_out="""all but, everyone but, everybody but, every one but, none but, nobody but, no one but, all except, everyone except,
    everybody except, except, except for, all except for, with the exception of, all save, save for, but for""",
    office="""dismissed, dismisses, dismissing, dismiss, sacked, sacks, sacking, sack, fired, fires, firing, appointed, appoints,
    appointing, appoint, nominated, nominates, nominating, swore in, sworn in, replaced, replaces, replacing,
    reshuffled, demoted, promoted, suspended, removed from office, relieved of their duties, relieved of their posts,
    impeached, elected, stripped of their posts""",
    demands="""demand for, demands for, request for, requests for, plea for, pleas for, begged for, beg for, begging for,
    bid for, ransom for, effort to, efforts to, bid to, attempt to, attempts to, operation to, mission to, trying to,
    tried to, failed to, plans to, planned to, pledge to, pledged to, promised to, promise to, demand, demands, demanded, demanding, call for, calls for, called for, calling for, call on, calls on, called on,
    calling on, urge, urges, urged, urging, appeal for, appeals for, appealed for, appealing for, appealed to, seek,
    seeks, sought, seeking, want, wants, wanted, request, requests, requested, requesting, plead for, pleaded for,
    pleading for, press for, pressed for, pressing for, ask for, asked for, asking for, refuse to, refuses to,
    refused to, refusing to, ask, asked, asks, negotiate, negotiating, hope for, hoped for, hopes for, pray for, prayed for""",
    care="""treated, being treated, is being treated, are being treated, treated in hospital, in hospital, kept in hospital,
    admitted, admitted to hospital, in intensive care, treating, being hospitalised, are hospitalised, admitting,
    taken to hospital, rushed to hospital, admissions, hospitalisations, in hospital with""",
    occasions="""funeral, funerals, mass funeral, vigil, vigils, ceremony, ceremonies, service, memorial, memorials, prayers,
    procession, processions, wake, burial, burials, talks, meeting, meetings, summit, conference, briefing, hearing,
    hearings, inquest, rally, rallies, march, protest, demonstration, election, elections, vote, referendum, match,
    concert, festival, exercise, exercises, drill, drills, parade, session, trial, ballot, polls, commemoration, mass""",
    staged="held, were held, been held",
    designations="""flight, battalion, brigade, regiment, division, squadron, platoon, mv, ms, ss, hms, uss, kri, km, ferry, boat,
    ship, vessel, tanker, trawler, tugboat, tug, bus, train, unit, camp, block""",
)

ADDING = AddingWords(
    before="""another, a further, further, an additional, additional, an extra, the last, the final, the remaining, the other""",
    behind="more, additional, further, extra",
    others="others, other",
    closing="the last, the final",
)
