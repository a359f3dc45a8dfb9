"""English noun phrases for the classes of unnamed people that articles on one country share."""

from eventlog.language.schema.actors import phrases
from eventlog.ontology import Population

__all__ = ["POPULATIONS", "POPULATION_EXAMPLES"]

POPULATIONS = {
    **dict.fromkeys(
        phrases(
            """protesters, protestors, demonstrators, crowd, crowds, marchers, protest crowds,
            angry crowd, angry crowds, angry protesters, peaceful protesters, peaceful demonstrators,
            anti-government protesters, anti-government demonstrators, street protesters, unarmed protesters"""
        ),
        Population.PROTESTERS,
    ),
    **dict.fromkeys(
        phrases(
            """security forces, security personnel, security officers, security services personnel, security troops,
            law enforcement officers, law enforcement personnel, law enforcement, law-enforcement officers"""
        ),
        Population.SECURITY_FORCES,
    ),
    **dict.fromkeys(
        phrases("residents, local residents, locals, local people, inhabitants"),
        Population.RESIDENTS,
    ),
    **dict.fromkeys(
        phrases(
            """attackers, assailants, rioters, looters, terrorists, armed men, armed groups, armed gangs,
            armed attackers, armed rioters, armed assailants, gunmen, unidentified gunmen,
            unknown gunmen, masked gunmen"""
        ),
        Population.ATTACKERS,
    ),
}

POPULATION_EXAMPLES = (
    ("Thousands of angry protesters", Population.PROTESTERS),
    ("the security forces", Population.SECURITY_FORCES),
    ("some 400 local residents", Population.RESIDENTS),
    ("the armed men", Population.ATTACKERS),
)
