"""English words that tell kinds of actors; all case-folded."""

from eventlog.language.schema.actors import words
from eventlog.ontology import ActorType

__all__ = [
    "GROUP_NOUNS",
    "HONORIFICS",
    "KINSHIP",
    "NOT_NAMES",
    "ORGANIZATION_WORDS",
    "RELATIONS",
    "ROLE_NOUNS",
    "SPEECH",
    "TITLES",
    "TITLE_TAILS",
]

_GOV, _ORG, _ARM, _GRP = ActorType.GOVERNMENT, ActorType.ORGANIZATION, ActorType.ARMED_GROUP, ActorType.GROUP

TITLES = words(
    """president vice-president premier chancellor minister secretary undersecretary prime deputy
    vice acting former ex- interim senator representative rep rep. sen sen. gov gov. governor
    mayor councillor councilor congressman congresswoman mp lord lady sir dame baroness baron
    prince princess king queen emperor sultan emir sheikh ayatollah imam pope cardinal archbishop
    bishop rabbi father reverend rev rev. pastor monsignor general gen gen. lieutenant lt lt.
    colonel col col. major maj maj. captain capt capt. sergeant sgt sgt. corporal cpl private
    brigadier brig brig. admiral commander commodore marshal commissioner superintendent inspector
    constable officer detective det sheriff chief judge justice magistrate prosecutor attorney
    lawyer solicitor barrister ambassador envoy consul spokesman spokeswoman spokesperson chairman
    chairwoman chair director executive ceo cfo head leader founder co-founder owner manager coach
    captain professor prof prof. doctor dr. nurse principal rector dean analyst economist expert
    researcher scientist engineer activist campaigner actor actress singer model writer author
    journalist reporter editor correspondent photographer presenter driver pilot gunman suspect
    detainee prisoner victim witness survivor resident farmer student teacher tycoon businessman
    businesswoman dictator strongman warlord rebel defender striker midfielder goalkeeper champion
    star veteran under-secretary-general secretary-general delegate lawmaker legislator
    parliamentarian opposition interior foreign defence defense finance health home trade justice
    education shadow assistant senior junior special state attorney-general lieutenant-general
    major-general treasurer clerk coroner ombudsman regulator whistleblower aide adviser advisor
    counsel colleague"""
) - {"state", "home", "opposition", "health", "education", "trade", "foreign", "finance", "interior"}

TITLE_TAILS = words(
    """minister secretary chief general of for state affairs foreign interior defence defense finance health
    home trade justice education police security and executive"""
)

HONORIFICS = words("mr mr. mrs mrs. ms ms. miss dr dr. sir madam mister dame lord lady")

ORGANIZATION_WORDS = {
    **dict.fromkeys(
        words(
            """ministry department government police court tribunal parliament congress senate assembly
    commission council administration authority authorities embassy consulate army navy military
    bundestag duma knesset cabinet presidency prosecutors prosecutor's constabulary sheriff's
    treasury gendarmerie customs coastguard regulator municipality county prefecture presidium
    bureau guard force forces office inspectorate directorate secretariat pentagon kremlin cabinet
    judiciary"""
        ),
        _GOV,
    ),
    **dict.fromkeys(
        words(
            """party union organisation organization association federation committee company corporation
    corp corp. inc inc. ltd ltd. plc llc group holdings bank university college school hospital
    institute foundation society league club fund agency news times post newspaper journal tribune
    gazette herald magazine television radio tv airline airlines airways air press network centre
    center church mosque synagogue nations alliance coalition movement campaign forum trust
    charity cross crescent watch international airport factory mine zoo museum team united fc
    service services firm partners media telegraph guardian observatory board"""
        ),
        _ORG,
    ),
    **dict.fromkeys(
        words(
            """militia militias rebels insurgents jihadists militants guerrillas army liberation brigade
    brigades taliban battalion paramilitaries cartel separatists gunmen"""
        ),
        _ARM,
    ),
}
ORGANIZATION_WORDS["army"] = _GOV

GROUP_NOUNS = {
    **dict.fromkeys(
        words(
            """residents villagers people protesters protestors demonstrators rioters crowd crowds mob
    marchers strikers activists campaigners supporters fans spectators visitors tourists
    travellers travelers passengers commuters motorists drivers crew sailors fishermen miners
    farmers workers employees staff labourers students pupils schoolchildren schoolgirls
    schoolboys teachers lecturers parents children boys girls teenagers youths men women families
    family relatives victims survivors casualties dead injured wounded missing evacuees refugees
    migrants asylum-seekers displaced patients doctors nurses medics paramedics firefighters
    rescuers volunteers witnesses bystanders onlookers neighbours neighbors suspects detainees
    prisoners inmates defendants attackers gunmen assailants hostages captives kidnappers robbers
    thieves smugglers hackers criminals terrorists extremists voters citizens civilians locals
    analysts experts economists scientists researchers engineers lawyers journalists reporters
    politicians lawmakers mps senators leaders ministers diplomats members organisers organizers
    users customers consumers shoppers clients investors traders shareholders companies firms
    retailers manufacturers critics opponents rivals colleagues friends others community
    population muslims christians jews hindus sikhs orthodox palestinians pilgrims worshippers
    monks priests rabbis bishops divers climbers players athletes guests owners tenants households
    homeowners survivors mourners accomplices conspirators co-conspirators perpetrators revellers
    revelers party-goers partygoers concert-goers concertgoers festival-goers festivalgoers churchgoers
    theatregoers cybercriminals spammers fraudsters scammers allies partners lenders borrowers savers
    depositors insurers brokers dealers builders contractors suppliers producers exporters importers
    banks airlines negotiators envoys delegates representatives candidates electorate taxpayers
    pensioners veterans recruits cadets guards bodyguards policemen policewomen detectives firemen
    surgeons clinicians academics scholars historians feminists conservatives liberals democrats
    republicans socialists nationalists loyalists hardliners gangs thugs looters vandals hooligans
    squatters settlers tribesmen immigrants newcomers returnees deportees fugitives murderers killers
    rapists traffickers buyers sellers readers viewers listeners followers subscribers bloggers netizens
    celebrities stars actors singers musicians artists writers authors filmmakers cast audience public
    jury jurors panel delegation convoy councillors governors mayors peers staffers trainees apprentices
    classmates schoolmates siblings brothers sisters sons daughters twins couple newlyweds widows orphans
    toddlers babies infants teens youngsters undergraduates graduates alumni regulators factories parties
    countries nations states governments groups organisations organizations donors adults women's
    shooters bombers jihadis fighters operatives agents investigators inspectors auditors advisers
    advisors counsel relatives locals crews teams squads units vessels ships boats pyrotechnicians aides executives bosses directors managers
    bankers creditors rebels nationals foreigners expatriates troops soldiers"""
        ),
        _GRP,
    ),
    **dict.fromkeys(
        words(
            """police authorities government army military prosecutors soldiers troops officers ministry
    parliament court navy gendarmes firefighters investigators judges coastguard regime
    administration"""
        ),
        _GOV,
    ),
    **dict.fromkeys(words("media newspaper hospital company airline firm union unions party"), _ORG),
    **dict.fromkeys(words("rebels militants insurgents jihadists militiamen guerrillas separatists"), _ARM),
}

ROLE_NOUNS = words(
    """president premier minister chancellor king queen prince governor mayor senator spokesman
    spokeswoman spokesperson ambassador envoy general colonel captain commander chief judge
    magistrate prosecutor lawyer suspect defendant accused victim attacker gunman shooter
    assailant driver pilot passenger witness survivor resident officer soldier policeman
    policewoman detective doctor nurse teacher student pupil worker miner farmer fisherman owner
    director manager executive chairman chairwoman leader founder boss man woman boy girl child
    baby toddler teenager pensioner tourist journalist reporter editor photographer actor actress
    singer footballer player coach striker champion bishop priest imam rabbi pope activist
    official aide adviser analyst economist expert scientist professor principal headteacher
    prisoner detainee inmate hostage bomber killer murderer thief robber hacker smuggler
    businessman tycoon candidate politician lawmaker mp engineer mechanic nun monk widow couple
    person relative neighbour neighbor organizer organiser coroner inspector superintendent
    sheriff commissioner secretary speaker deputy envoy"""
)

KINSHIP = words(
    """wife husband mother father mum mom dad son daughter brother sister uncle aunt cousin nephew
    niece grandmother grandfather grandson granddaughter parents children family partner
    girlfriend boyfriend fiancee fiance widow widower stepfather stepmother twin"""
)

RELATIONS = KINSHIP | words(
    """relatives relative families friend friends neighbour neighbours neighbor neighbors supporters supporter
    followers follower loyalists backers opponents rivals critics allies aides lawyer lawyers attorney attorneys
    bodyguard bodyguards predecessor successor captors killers colleagues"""
)

SPEECH = words(
    """said says told added stated announced claimed warned insisted explained denied confirmed wrote
    tweeted argued urged asked replied admitted called accused praised reported according"""
)

NOT_NAMES = words(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june
    july august september october november december i i'm i've i'd i'll christmas easter ramadan
    god english internet image photo caption copyright media related share advertisement read
    video pm am gmt bst est covid-19 covid coronavirus aids brexit the a an this that these those
    it he she they we you his her their our my its in on at by for from to of and but or if when
    while after before as since with there here what who how why where which not no yes all some
    many most more one two three four five six seven eight nine ten however meanwhile also then
    now later earlier still yet so thus although though despite during last next new just only
    even both each every another other such under over"""
)
