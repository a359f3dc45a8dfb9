-- Migration 0002: views for researchers. Column names and meanings are stable.
DROP VIEW sources;
DROP VIEW actor_ties;
DROP VIEW claims;
DROP VIEW figure_ledger;
DROP VIEW timeline;
DROP VIEW live_participation;
DROP VIEW live_report;

-- Reports that count: not withdrawn, of an article's newest version. A report is moved when its event is merged.
CREATE VIEW live_report AS
SELECT
    report.id AS report_id,
    report.event_id AS event_id,
    report.evidence_id AS evidence_id,
    article.id AS article_id,
    article.outlet_id AS outlet_id,
    article.origin_id AS origin_id,
    article.published AS published,
    article.published_day AS published_day
FROM report
JOIN article ON article.id = report.article_id
WHERE report.retracted_at IS NULL AND report.superseded_by IS NULL
    AND article.retracted_at IS NULL AND article.superseded_by IS NULL;

-- Who stands in which role to a live report, with merged actors followed.
CREATE VIEW live_participation AS
SELECT
    live_report.report_id AS report_id,
    live_report.event_id AS event_id,
    live_report.article_id AS article_id,
    participation.actor_id AS actor_id,
    participation.role AS role,
    participation.position AS position
FROM participation
JOIN live_report ON live_report.report_id = participation.report_id
JOIN actor ON actor.id = participation.actor_id
WHERE actor.retracted_at IS NULL;

-- One row an event: what, when (inclusive day bounds, empty where open), where, who, and how well attested.
-- origins counts independent texts: ten outlets that carry one text are one origin.
CREATE VIEW timeline AS
SELECT
    'E' || event.id AS ref,
    event.id AS event_id,
    event.edtf AS edtf,
    event.earliest AS earliest,
    event.latest AS latest,
    event.date_basis AS date_basis,
    event.type AS type,
    event.mode AS mode,
    event.status AS status,
    event.title AS title,
    event.words AS words,
    event.place AS place,
    event.country AS country,
    (
        SELECT string_agg(named.name, '; ' ORDER BY named.id) FROM (
            SELECT DISTINCT actor.id, actor.name
            FROM live_participation JOIN actor ON actor.id = live_participation.actor_id
            WHERE live_participation.event_id = event.id AND live_participation.role = 'actor'
        ) AS named
    ) AS actors,
    (
        SELECT string_agg(named.name, '; ' ORDER BY named.id) FROM (
            SELECT DISTINCT actor.id, actor.name
            FROM live_participation JOIN actor ON actor.id = live_participation.actor_id
            WHERE live_participation.event_id = event.id AND live_participation.role = 'recipient'
        ) AS named
    ) AS recipients,
    count(*) AS reports,
    count(DISTINCT live_report.outlet_id) AS outlets,
    count(DISTINCT live_report.origin_id) AS origins,
    min(live_report.published_day) AS first_published,
    max(live_report.published_day) AS last_published,
    event.confidence AS confidence
FROM event
JOIN live_report ON live_report.event_id = event.id
WHERE event.retracted_at IS NULL AND event.superseded_by IS NULL
GROUP BY event.id
ORDER BY coalesce(event.earliest, event.latest), event.latest, event.id;

-- Figures in order of the day they were given. relation names earlier figures ("supersedes F3");
-- stance is what its words do with the number (withdrawn, denied, revised, former); retracted is true where
-- another figure withdraws it, or withdraws the one that it repeats.
CREATE VIEW figure_ledger AS
SELECT
    'F' || figure.id AS ref,
    figure.id AS figure_id,
    figure.as_of AS as_of,
    article.published AS published,
    coalesce(figure.as_of_earliest, article.published_day) AS day,
    figure.measure AS measure,
    figure.scope AS scope,
    figure.value AS value,
    figure.low AS low,
    figure.high AS high,
    figure.qualifier AS qualifier,
    figure.unit AS unit,
    figure.stance AS stance,
    speaker.name AS speaker,
    evidence.exact AS words,
    outlet.name AS outlet,
    article.id AS article_id,
    coalesce(event.superseded_by, event.id) AS event_id,
    figure.claim_id AS claim_id,
    (
        SELECT string_agg(said, '; ' ORDER BY said) FROM (
            SELECT relation.kind || ' F' || relation.to_id AS said FROM relation
            WHERE relation.from_kind = 'figure' AND relation.from_id = figure.id
                AND relation.to_kind = 'figure' AND relation.retracted_at IS NULL
            ORDER BY relation.id
        ) AS relations
    ) AS relation,
    EXISTS (
        SELECT 1 FROM relation
        WHERE relation.to_kind = 'figure' AND relation.kind = 'retracts' AND relation.retracted_at IS NULL
            AND (
                relation.to_id = figure.id
                OR relation.to_id IN (
                    SELECT twin.to_id FROM relation AS twin
                    WHERE twin.kind = 'repeats' AND twin.from_kind = 'figure' AND twin.from_id = figure.id
                        AND twin.to_kind = 'figure' AND twin.retracted_at IS NULL
                )
            )
    ) AS retracted
FROM figure
JOIN article ON article.id = figure.article_id
JOIN evidence ON evidence.id = figure.evidence_id
LEFT JOIN outlet ON outlet.id = article.outlet_id
LEFT JOIN event ON event.id = figure.event_id
LEFT JOIN actor AS said_by ON said_by.id = figure.speaker_id
LEFT JOIN actor AS speaker ON speaker.id = coalesce(said_by.superseded_by, said_by.id)
WHERE figure.retracted_at IS NULL AND figure.superseded_by IS NULL
    AND article.retracted_at IS NULL AND article.superseded_by IS NULL
ORDER BY figure.measure, figure.scope_folded, coalesce(figure.as_of_earliest, article.published_day), figure.id;

-- Claims with speaker, outlet, day and exact words; start_at and end_at are code points of the article's text.
CREATE VIEW claims AS
SELECT
    'C' || claim.id AS ref,
    claim.id AS claim_id,
    claim.said_on AS said_on,
    article.published AS published,
    speaker.name AS speaker,
    claim.speaker_text AS speaker_text,
    claim.cue AS cue,
    claim.kind AS kind,
    claim.content AS content,
    claim.denies AS denies,
    claim.via AS via,
    outlet.name AS outlet,
    article.language AS language,
    article.id AS article_id,
    evidence.start AS start_at,
    evidence."end" AS end_at,
    coalesce(event.superseded_by, event.id) AS event_id
FROM claim
JOIN article ON article.id = claim.article_id
JOIN evidence ON evidence.id = claim.evidence_id
LEFT JOIN outlet ON outlet.id = article.outlet_id
LEFT JOIN event ON event.id = claim.event_id
LEFT JOIN actor AS said_by ON said_by.id = claim.speaker_id
LEFT JOIN actor AS speaker ON speaker.id = coalesce(said_by.superseded_by, said_by.id)
WHERE claim.retracted_at IS NULL AND claim.superseded_by IS NULL
    AND article.retracted_at IS NULL AND article.superseded_by IS NULL
ORDER BY coalesce(claim.said_earliest, article.published_day), claim.id;

-- Who acts on whom: one row for each pair and event type. sign is PLOVER's quad, or other.
CREATE VIEW actor_ties AS
SELECT
    source.id AS source_id,
    source.name AS source,
    source.type AS source_type,
    target.id AS target_id,
    target.name AS target,
    target.type AS target_type,
    event.type AS type,
    CASE
        WHEN event.type IN ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE') THEN 'verbal cooperation'
        WHEN event.type IN ('COOPERATE', 'AID', 'RETREAT') THEN 'material cooperation'
        WHEN event.type IN ('REQUEST', 'ACCUSE', 'REJECT', 'THREATEN') THEN 'verbal conflict'
        WHEN event.type IN ('PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT') THEN 'material conflict'
        ELSE 'other'
    END AS sign,
    count(DISTINCT event.id) AS events,
    min(coalesce(event.earliest, event.latest)) AS first_day,
    max(coalesce(event.latest, event.earliest)) AS last_day
FROM live_participation AS doing
JOIN live_participation AS undergoing
    ON undergoing.report_id = doing.report_id AND undergoing.role = 'recipient'
JOIN actor AS source ON source.id = doing.actor_id
JOIN actor AS target ON target.id = undergoing.actor_id
JOIN event ON event.id = doing.event_id
WHERE doing.role = 'actor' AND source.id <> target.id
    AND event.retracted_at IS NULL AND event.superseded_by IS NULL
GROUP BY source.id, target.id, event.type;

-- Article versions with outlet and counts of what was found; current is false for a superseded version.
CREATE VIEW sources AS
SELECT
    'D' || article.id AS ref,
    article.id AS article_id,
    article.doc_id AS doc_id,
    article.published AS published,
    article.published_basis AS published_basis,
    outlet.name AS outlet,
    article.headline AS headline,
    article.byline AS byline,
    article.language AS language,
    article.url AS url,
    article.superseded_by IS NULL AND article.retracted_at IS NULL AS current,
    article.version_of AS version_of,
    article.origin_id AS origin_id,
    article.origin_reason AS origin_reason,
    article.country AS country,
    article.reading AS reading,
    article.text_sha256 AS text_sha256,
    length(article.text) AS characters,
    (SELECT count(*) FROM report WHERE report.article_id = article.id AND report.retracted_at IS NULL)
        AS reports,
    (SELECT count(*) FROM claim WHERE claim.article_id = article.id AND claim.retracted_at IS NULL) AS claims,
    (SELECT count(*) FROM figure WHERE figure.article_id = article.id AND figure.retracted_at IS NULL)
        AS figures,
    (SELECT count(*) FROM quarantine WHERE quarantine.article_id = article.id) AS quarantined,
    (SELECT count(*) FROM warning WHERE warning.article_id = article.id) AS warnings
FROM article
LEFT JOIN outlet ON outlet.id = article.outlet_id
ORDER BY article.published_day, article.id;
