"""Attribution in English."""

from eventlog.language.en.actors_words import RELATIONS
from eventlog.language.schema.speech import (
    CueGroup,
    CueUse,
    Denial,
    DenialExample,
    SpeechData,
    SpeechExample,
)

__all__ = ["DATA"]


def _words(text: str) -> tuple[str, ...]:
    """Comma-separated phrases."""
    return tuple(" ".join(part.split()) for part in text.split(","))


_SAY = CueGroup(
    name="say",
    use=CueUse.SUBJECT,
    words=_words(
        """
        say, says, said, add, adds, added, announce, announces, announced, insist, insists, insisted,
        claims, claimed, maintain, maintains, maintained, argue, argues, argued, admit, admits, admitted,
        allege, alleges, alleged, states, stated, warn, warns, warned, explain, explains, explained,
        concede, concedes, conceded, acknowledge, acknowledges, acknowledged, stress, stresses, stressed,
        contend, contends, contended, assert, asserts, asserted, declare, declares, declared, testify,
        testifies, testified, tweet, tweets, tweeted, write, writes, wrote, reports, reported, reckon,
        reckons, reckoned, estimates, estimated, conclude, concludes, concluded, disclose, discloses,
        disclosed, confirm, confirms, confirmed, deny, denies, denied, accept, accepts, accepted,
        complain, complains, complained, notes, noted, reveal, reveals, revealed, suggest, suggests,
        suggested, caution, cautions, cautioned, vow, vows, vowed, emphasise, emphasised, emphasize,
        emphasized, clarify, clarified, recall, recalls, recalled, swear, swears, swore, predict,
        predicts, predicted, affirm, affirms, affirmed, reiterate, reiterates, reiterated, repeat,
        repeats, repeated, proclaim, proclaims, proclaimed, pledge, pledges, pledged, point out, points
        out, pointed out, make clear, makes clear, made clear
        """
    ),
    examples=(
        SpeechExample(
            text="The harbour master said the ferry had left without its lights.",
            content="the ferry had left without its lights",
            source="The harbour master",
            cue="said",
        ),
        SpeechExample(
            text="The ferry had left without its lights, the harbour master said on Tuesday.",
            content="The ferry had left without its lights",
            source="the harbour master",
            cue="said",
        ),
        SpeechExample(
            text="“We saw no lights at all,” Ilse Marrow said.",
            content="We saw no lights at all",
            source="Ilse Marrow",
            cue="said",
        ),
    ),
)

_TELL = CueGroup(
    name="tell",
    use=CueUse.SUBJECT,
    bare=False,
    words=_words(
        """
        tell, tells, told, inform, informs, informed, assure, assures, assured, remind, reminds, reminded,
        ask, asks, asked, agree, agrees, agreed, find, finds, found, show, shows, showed, indicate,
        indicates, indicated, believe, determine, determined, hold, held, rule, rules, ruled, hint, hints,
        hinted, respond, responds, responded, reply, replies, replied, continue, continues, continued,
        joke, joked, quip, quipped, snap, snapped, comment, comments, commented, remark, remarks,
        remarked, observe, observes, observed, counter, countered, retort, retorts, retorted, urge, urges,
        urged, speak of, speaks of, spoke of, promise, promises, promised, threaten, threatens,
        threatened, go on, went on, shout, shouted, laugh, laughed, whisper, whispered, exclaim,
        exclaimed, boast, boasts, boasted, questioned, wonder, wondered, advise, advises, advised, shoot
        back, shot back, conclude, read, reads, reject, rejects, rejected, refute, refutes, refuted, rebut,
        rebuts, rebutted, dispute, disputes, disputed, recount, recounts, recounted, lament, laments,
        lamented, underline, underlines, underlined, underscore, underscores, underscored, attest, attests,
        attested
        """
    ),
    examples=(
        SpeechExample(
            text="Ilse Marrow told the inquiry that the bridge was never inspected.",
            content="the bridge was never inspected",
            source="Ilse Marrow",
            cue="told",
        ),
        SpeechExample(
            text="Ilse Marrow recounted that the guards had fled.",
            content="the guards had fled",
            source="Ilse Marrow",
            cue="recounted",
        ),
    ),
)

_CALL = CueGroup(
    name="call",
    use=CueUse.SUBJECT,
    bare=False,
    characterises=True,
    words=_words(
        """
        call, calls, called, calling, describe, describes, described, describing, label, labels, labelled,
        labeled, brand, brands, branded, dismiss, dismisses, dismissed, dismissing, denounce, denounces,
        denounced, denouncing, term, terms, termed, condemn, condemns, condemned
        """
    ),
    examples=(
        SpeechExample(
            text="Ilse Marrow described the plan as “a gift to smugglers”.",
            content="a gift to smugglers",
            source="Ilse Marrow",
            cue="described",
        ),
    ),
)

_PARTICIPLE = CueGroup(
    name="adding",
    use=CueUse.PARTICIPLE,
    words=_words(
        """
        adding, saying, claiming, insisting, warning, noting, stating, confirming, arguing, alleging,
        explaining, stressing, complaining, maintaining, suggesting, declaring, writing, telling,
        announcing, acknowledging, admitting, denying, asserting
        """
    ),
    examples=(
        SpeechExample(
            text="The mayor said the school would reopen, adding that buses were ready.",
            content="buses were ready",
            source="",
            cue="adding",
        ),
    ),
)

_INVERTED = CueGroup(
    name="said X",
    use=CueUse.INVERTED,
    words=_words(
        """
        said, says, say, added, adds, explained, explains, reported, reports, wrote, writes, according to,
        recalled, insisted, warned, announced, tweeted, confirmed, claimed, admitted, noted, replied,
        remarked, read, quipped, asked, argued, argues
        """
    ),
    examples=(
        SpeechExample(
            text="The road will stay closed, said Ilse Marrow, head of the county council.",
            content="The road will stay closed",
            source="Ilse Marrow, head of the county council",
            cue="said",
        ),
    ),
)

_ACCORDING = CueGroup(
    name="according to",
    use=CueUse.PREPOSITION,
    words=_words(
        """
        according to, in the words of, as reported by, as quoted by, by the reckoning of, per
        """
    ),
    examples=(
        SpeechExample(
            text="According to the coast guard, the raft carried six people.",
            content="the raft carried six people",
            source="the coast guard",
            cue="According to",
        ),
        SpeechExample(
            text="The raft carried six people, according to the coast guard.",
            content="The raft carried six people",
            source="the coast guard",
            cue="according to",
        ),
    ),
)

_REPORTEDLY = CueGroup(
    name="reportedly",
    use=CueUse.IMPERSONAL,
    words=_words(
        """
        reportedly, allegedly, is said to, are said to, was said to, were said to, is reported to, are
        reported to, was reported to, were reported to, is alleged to, are alleged to, it is claimed that,
        it was claimed that, it was reported that, it is reported that
        """
    ),
    examples=(
        SpeechExample(
            text="The director has reportedly sold his flat in Porto.",
            content="sold his flat in Porto",
            source="",
            cue="reportedly",
        ),
    ),
)

_DENIALS = (
    Denial(
        words=_words("deny, denies, denied, denying"),
        example=DenialExample(
            "Ilse Marrow denied that the bridge had been closed.", "the bridge had been closed"
        ),
    ),
    Denial(
        words=_words("refute, refutes, refuted, rebut, rebuts, rebutted"),
        example=DenialExample("The harbour office refuted that the ferry had sunk.", "the ferry had sunk"),
    ),
    Denial(
        words=_words("dispute, disputes, disputed"),
        example=DenialExample("The council disputed that the well was dry.", "the well was dry"),
    ),
    Denial(
        words=_words("reject, rejects, rejected"),
        example=DenialExample(
            "The harbour office rejected reports that the ferry had sunk.", "the ferry had sunk"
        ),
    ),
    Denial(
        words=_words("dismiss, dismisses, dismissed, dismissing"),
        hearsay=True,
        example=DenialExample("Ilse Marrow dismissed rumours that the well was dry.", "the well was dry"),
    ),
    Denial(
        words=_words("dismiss, dismisses, dismissed, dismissing"),
        hearsay=True,
        example=DenialExample(
            "Ilse Marrow dismissed as false a report that the ferry had sunk.", "the ferry had sunk"
        ),
    ),
)

_REBUTTALS = (
    Denial(
        words=("denied", "refuted", "rebutted", "disputed"),
        example=DenialExample("The claim that the ferry sank was denied by Ana Ruiz.", "the ferry sank"),
    ),
    Denial(
        words=("rejected", "dismissed"),
        example=DenialExample(
            "Reports that the well was dry have been dismissed by the harbour office.", "the well was dry"
        ),
    ),
)

DATA = SpeechData(
    cues=(_SAY, _TELL, _CALL, _PARTICIPLE, _INVERTED, _ACCORDING, _REPORTEDLY),
    denials=_DENIALS,
    rebuttals=_REBUTTALS,
    hearsay=frozenset(
        _words(
            """
        report, reports, claim, claims, allegation, allegations, accusation, accusations, rumour, rumours,
        rumor, rumors, suggestion, suggestions, speculation, charge, charges, idea, notion, talk, assertion,
        assertions, theory, theories
        """
        )
    ),
    negations=frozenset({"not", "never", "cannot", "n't", "neither", "nor", "without"}),
    adversatives=frozenset({"but", "yet"}),
    nobodies=frozenset(_words("no, no one, nobody, none, neither, not one, not a single")),
    showing=frozenset(_words("show, shows, showed")),
    conditions=frozenset({"if"}),
    complementizers=("that",),
    questions=("whether", "if", "how", "why"),
    breaks=_words(
        """
        but, and, or, while, whereas, although, though, because, since, if, when, as, after, before,
        until, that, which, who, what, where, however, so, unless, nor, yet, than, whom, once
        """
    ),
    fillers=_words(
        """
        has, have, had, also, later, then, again, repeatedly, still, once, further, previously, earlier,
        will, would, has also, did, does, do, not, is, was, recently, initially, now, already, never,
        always, often, simply, only, just, even, who
        """
    ),
    tails=_words(
        """
        on, in, at, to, during, after, before, from, through, via, by, when, as, while, for, with, of,
        late, early, last, this, yesterday, today, monday, tuesday, wednesday, thursday, friday, saturday,
        sunday, earlier, later, about, over, outside
        """
    ),
    coordinators=("and", "but", "or", "yet", "then"),
    reporters=_words(
        """
        told, according to, as quoted by, quoted by, as reported by, reported by, as cited by, cited by, citing,
        quoting, in a statement to, in an interview with, in interviews with, in remarks to, in comments to,
        speaking to
        """
    ),
    passed_on=_words("as quoted by, quoted by, as reported by, reported by, as cited by, according to"),
    credits=frozenset(_words("reported, reports")),
    quoting=frozenset(_words("quoted, quotes, quoting, cited, cites, citing")),
    quoted_before=frozenset({"as"}),
    passives=frozenset(_words("is, are, was, were, been, being")),
    determiners=frozenset(
        _words(
            """
        to, been, be, being, the, a, an, this, that, his, her, their, its, any, no, some, every, our, my,
        another, such
        """
        )
    ),
    links=frozenset(_words("of, for, at, by, from, the, and, in")),
    relatives=frozenset(_words("who, which, whose")),
    documents=frozenset(
        _words(
            """
        statement, letter, release, filing, tweet, communique, bulletin, message, post, document, memo
        """
        )
    ),
    definites=frozenset({"the", "this", "that"}),
    bodies=frozenset(
        _words(
            """
        company, firm, airline, agency, bank, newspaper, paper, organisation, organization, ministry,
        council, court, department, zoo, team, club, hospital, university, school, party, group, network,
        carrier, bureau, office, commission, union, charity, magazine, website, broadcaster, maker,
        manufacturer, operator, retailer, government, authority, authorities, board, committee, institute,
        body, watchdog, regulator, army, navy, force, military
        """
        )
    ),
    agents=frozenset({"by"}),
    asides=frozenset({"for", "from", "near", "in", "with"}),
    homes=frozenset({"from", "near"}),
    kin=RELATIONS,
    auxiliaries=frozenset({"has", "have", "had", "also"}),
    anonymous=frozenset(
        _words(
            """
        report, reports, source, sources, record, records, document, documents, figures, data, statistics,
        images, footage, audit, summary, study, survey, piece, article, rumours, rumors, insider, insiders,
        probing, evidence, letter, filing, filings, one, another, others, somebody, someone
        """
        )
    ),
    articles=frozenset({"a", "an", "the", "one", "another", "some"}),
    many=frozenset(
        _words("people, men, women, some, several, many, others, both, police, crew, public, crowd")
    ),
    contrasts=frozenset(
        _words("a day earlier, a day before, the day before, the previous day, one day earlier")
    ),
    plural="s",
    finite=("ed",),
    gendered=frozenset({"he", "she"}),
    third_person={
        "he": "person",
        "she": "person",
        "it": "body",
        "they": "group",
        "him": "person",
        "her": "person",
    },
)
