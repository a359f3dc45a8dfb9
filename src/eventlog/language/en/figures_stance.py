"""English words for what is done with a number, and for classes of counted people."""

from eventlog.language.schema.figures import (
    GivingExample,
    GivingWords,
    ScopeWords,
    StanceExample,
    StanceWords,
)

__all__ = ["GIVING", "SCOPES", "STANCE"]

SCOPES = (
    ScopeWords(
        "security",
        """police, policeman, policemen, police officer, police officers, officer, officers, constables, soldier,
        soldiers, troops, servicemen, servicewomen, army, military, security forces, security personnel,
        security officers, law enforcement, law enforcers, national guard, guardsmen, gendarmes, marines,
        paramilitaries, border guards, special forces, forces of order""",
    ),
    ScopeWords(
        "children", "child, children, minors, infants, babies, toddlers, boys, girls, schoolchildren, pupils"
    ),
    ScopeWords("women", "woman, women"),
    ScopeWords("civilians", "civilian, civilians, bystanders"),
    ScopeWords("foreigners", "foreigners, foreign nationals, foreign citizens"),
    ScopeWords("journalists", "journalist, journalists, reporters"),
    ScopeWords("medics", "medics, doctors, nurses, health workers, paramedics"),
    ScopeWords("rescuers", "rescuers, firefighters, rescue workers"),
    ScopeWords(
        "attackers",
        """attackers, assailants, gunmen, militants, terrorists, criminals, bandits, insurgents, extremists,
        rioters, rebels""",
    ),
    ScopeWords(
        "crew", "crew, crew member, crew members, crewmen, crewmembers, sailor, sailors, seafarers, seamen"
    ),
    ScopeWords("protesters", "protester, protesters, protestors, demonstrators, marchers"),
)

STANCE = StanceWords(
    counts="figure, figures, number, count, toll, death toll, tally, total, estimate, data, statistic, report",
    of="of, at, :",
    pointing="""that figure, the figure, this figure, that number, the number, this number, that toll, that count,
    the count, that tally, the tally, that data, the data, those data, those figures, these figures, the statistic""",
    withdrawn="""withdrew, withdraw, withdraws, withdrawn, withdrawing, retracted, retract, retracts, retracting,
    disowned, disown, disowns, disowning, took back, taken back, an error, in error, erroneous, a mistake,
    technical mistake, technical error, clerical error, was wrong, were wrong, is wrong, was incorrect, incorrect,
    was false, deleted, rescinded""",
    denied="""denied, denies, deny, denying, denial of, refuted, refutes, disputed,
    disputes, contradicted, contradicts, contradicting""",
    negations="not, never, no, neither, nor, n't, without, cannot",
    before="""up from, down from, rising from, rose from, compared with, compared to, more than the, fewer than the,
    higher than the, lower than the, from a previous, from an earlier, from the previous, from the earlier,
    against the, instead of the, instead of""",
    replacing="replaces the, replaced the, replacing the, supersedes the, replaces, replacing",
    opening="from, from an earlier, from a previous, from the earlier, from the previous, from an initial",
    joining="to",
    revising="revised, revise, revises, revising, updated, updates, updating, corrected, raised, lowered, cut",
    changing="rose, risen, rises, rising, climbed, climbs, increased, increases, grew, jumped, soared, doubled, fell, fallen, dropped",
    resuming="put it at, puts it at, put that at, put the number at, put the figure at, put the total at",
    earlier="""a day earlier, the day before, two days earlier, a week earlier, hours earlier, earlier, previously,
    until then, initially, at first, on the previous day""",
    examples=(
        StanceExample(
            "The port authority withdrew its figure of 57 people killed in the blast.",
            "57", 57, "withdrawn", "withdrew",
        ),
        StanceExample(
            "Radio Orlen said the flood had killed 83 people. The governor later said that figure was wrong.",
            "that figure", 83, "withdrawn", "was wrong",
        ),
        StanceExample("The army denied killing 31 villagers.", "31", 31, "denied", "denied"),
        StanceExample(
            "A news site reported that 64 people were killed in the fire. The clinic denied having given out that data.",
            "that data", 64, "denied", "denied",
        ),
        StanceExample("The quake killed 46 people, up from 38.", "46", 46, "revised", "up from"),
        StanceExample("The quake killed 46 people, up from 38.", "38", 38, "former", "up from"),
        StanceExample("The agency revised the death toll from 38 to 46.", "46", 46, "revised", "revised"),
        StanceExample(
            "Officials said 75 people had been arrested. A day earlier they spoke of 52 arrests.",
            "52", 52, "former", "A day earlier",
        ),
    ),
)  # fmt: skip

GIVING = GivingWords(
    verbs="announced, reported, published, disclosed, confirmed, tallied",
    relatives="that, which",
    agents="by",
    bare=False,
    examples=(
        GivingExample(
            "It replaces the 84 dead that Ana Ruiz, an official, announced on Monday.", "84", "Ana Ruiz"
        ),
        GivingExample("The 57 deaths reported by Ana Ruiz on Monday shocked the town.", "57", "Ana Ruiz"),
    ),
)
