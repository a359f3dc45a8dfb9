-- Migration 0001: every table, as it was first released. Frozen; later changes are later migrations.

CREATE TABLE actor (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    country TEXT NOT NULL,
    wikidata TEXT,
    recorded_at TEXT NOT NULL,
    superseded_by INTEGER,
    retracted_at TEXT,
    CONSTRAINT pk_actor PRIMARY KEY (id),
    CONSTRAINT ck_actor_type CHECK (type IN ('person', 'organization', 'government', 'armed_group', 'group')),
    CONSTRAINT fk_actor_superseded_by FOREIGN KEY(superseded_by) REFERENCES actor (id)
);

CREATE INDEX ix_actor_superseded_by ON actor (superseded_by);

CREATE TABLE decision (
    id INTEGER NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    "before" JSON NOT NULL,
    "after" JSON NOT NULL,
    reason TEXT NOT NULL,
    undone_at TEXT,
    CONSTRAINT pk_decision PRIMARY KEY (id)
);

CREATE INDEX ix_decision_target ON decision (target);

CREATE TABLE event (
    id INTEGER NOT NULL,
    title TEXT NOT NULL,
    words TEXT NOT NULL,
    type TEXT NOT NULL,
    mode TEXT NOT NULL,
    contexts JSON NOT NULL,
    status TEXT NOT NULL,
    edtf TEXT NOT NULL,
    earliest DATE,
    latest DATE,
    date_basis TEXT NOT NULL,
    place TEXT NOT NULL,
    place_folded TEXT NOT NULL,
    country TEXT NOT NULL,
    confidence FLOAT NOT NULL,
    recorded_at TEXT NOT NULL,
    superseded_by INTEGER,
    retracted_at TEXT,
    CONSTRAINT pk_event PRIMARY KEY (id),
    CONSTRAINT ck_event_type CHECK (type IN ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'DISASTER', 'ACCIDENT', 'CRIME', 'JUDICIAL', 'LEADERSHIP', 'POLICY', 'OTHER')),
    CONSTRAINT ck_event_status CHECK (status IN ('occurred', 'ongoing', 'planned', 'alleged', 'denied')),
    CONSTRAINT ck_event_date_basis CHECK (date_basis IN ('explicit', 'relative', 'dateline', 'publication', 'inferred', 'reviewer')),
    CONSTRAINT ck_event_bounds CHECK (earliest IS NULL OR latest IS NULL OR earliest <= latest),
    CONSTRAINT ck_event_confidence CHECK (confidence BETWEEN 0 AND 1),
    CONSTRAINT fk_event_superseded_by FOREIGN KEY(superseded_by) REFERENCES event (id)
);

CREATE INDEX ix_event_earliest ON event (earliest);
CREATE INDEX ix_event_latest ON event (latest);
CREATE INDEX ix_event_superseded_by ON event (superseded_by);
CREATE INDEX ix_event_type ON event (type);

CREATE TABLE outlet (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    domain TEXT NOT NULL,
    kind TEXT NOT NULL,
    CONSTRAINT pk_outlet PRIMARY KEY (id),
    CONSTRAINT ck_outlet_kind CHECK (kind IN ('outlet', 'agency')),
    CONSTRAINT uq_outlet_folded UNIQUE (folded)
);

CREATE TABLE snapshot (
    raw_sha256 TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    content BLOB NOT NULL,
    recorded_at TEXT NOT NULL,
    CONSTRAINT pk_snapshot PRIMARY KEY (raw_sha256)
);

CREATE TABLE story (
    id INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    CONSTRAINT pk_story PRIMARY KEY (id),
    CONSTRAINT uq_story_folded UNIQUE (folded)
);

CREATE TABLE actor_name (
    id INTEGER NOT NULL,
    actor_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    language TEXT NOT NULL,
    script TEXT NOT NULL,
    identifying BOOLEAN NOT NULL,
    CONSTRAINT pk_actor_name PRIMARY KEY (id),
    CONSTRAINT fk_actor_name_actor_id FOREIGN KEY(actor_id) REFERENCES actor (id)
);

CREATE INDEX ix_actor_name_folded ON actor_name (folded);

CREATE TABLE article (
    id INTEGER NOT NULL,
    doc_id TEXT NOT NULL,
    url TEXT NOT NULL,
    outlet_id INTEGER,
    headline TEXT NOT NULL,
    byline TEXT NOT NULL,
    dateline TEXT NOT NULL,
    language TEXT NOT NULL,
    published TEXT NOT NULL,
    published_day DATE,
    published_at TEXT,
    published_tz TEXT NOT NULL,
    published_basis TEXT NOT NULL,
    read_from TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    text TEXT NOT NULL,
    text_sha256 TEXT NOT NULL,
    raw_sha256 TEXT,
    version_of INTEGER,
    superseded_by INTEGER,
    origin_id INTEGER NOT NULL,
    retracted_at TEXT,
    CONSTRAINT pk_article PRIMARY KEY (id),
    CONSTRAINT ck_article_version_of CHECK (version_of IS NULL OR version_of < id),
    CONSTRAINT fk_article_outlet_id FOREIGN KEY(outlet_id) REFERENCES outlet (id),
    CONSTRAINT fk_article_raw_sha256 FOREIGN KEY(raw_sha256) REFERENCES snapshot (raw_sha256),
    CONSTRAINT fk_article_version_of FOREIGN KEY(version_of) REFERENCES article (id),
    CONSTRAINT fk_article_superseded_by FOREIGN KEY(superseded_by) REFERENCES article (id),
    CONSTRAINT fk_article_origin_id FOREIGN KEY(origin_id) REFERENCES article (id)
);

CREATE INDEX ix_article_doc_id ON article (doc_id);
CREATE INDEX ix_article_language ON article (language);
CREATE INDEX ix_article_origin_id ON article (origin_id);
CREATE INDEX ix_article_outlet_id ON article (outlet_id);
CREATE INDEX ix_article_published_day ON article (published_day);
CREATE INDEX ix_article_raw_sha256 ON article (raw_sha256);
CREATE INDEX ix_article_recorded_at ON article (recorded_at);
CREATE INDEX ix_article_superseded_by ON article (superseded_by);
CREATE INDEX ix_article_text_sha256 ON article (text_sha256);
CREATE INDEX ix_article_url ON article (url);
CREATE INDEX ix_article_version_of ON article (version_of);

CREATE TABLE evidence (
    id INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    CONSTRAINT pk_evidence PRIMARY KEY (id),
    CONSTRAINT uq_evidence_article_id_start_end UNIQUE (article_id, start, "end"),
    CONSTRAINT ck_evidence_span CHECK (0 <= start AND start < "end"),
    CONSTRAINT fk_evidence_article_id FOREIGN KEY(article_id) REFERENCES article (id)
);

CREATE TABLE run (
    id INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    at TEXT NOT NULL,
    engine TEXT NOT NULL,
    version TEXT NOT NULL,
    settings JSON NOT NULL,
    quarantined INTEGER NOT NULL,
    notes JSON NOT NULL,
    CONSTRAINT pk_run PRIMARY KEY (id),
    CONSTRAINT fk_run_article_id FOREIGN KEY(article_id) REFERENCES article (id)
);

CREATE INDEX ix_run_article_id ON run (article_id);

CREATE TABLE story_article (
    story_id INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    CONSTRAINT pk_story_article PRIMARY KEY (story_id, article_id),
    CONSTRAINT fk_story_article_story_id FOREIGN KEY(story_id) REFERENCES story (id),
    CONSTRAINT fk_story_article_article_id FOREIGN KEY(article_id) REFERENCES article (id)
);

CREATE INDEX ix_story_article_article_id ON story_article (article_id);

CREATE TABLE claim (
    id INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    evidence_id INTEGER NOT NULL,
    content TEXT NOT NULL,
    speaker_id INTEGER,
    speaker_text TEXT NOT NULL,
    speaker_folded TEXT NOT NULL,
    speaker_evidence_id INTEGER,
    cue TEXT NOT NULL,
    cue_evidence_id INTEGER,
    kind TEXT NOT NULL,
    said_on TEXT NOT NULL,
    said_earliest DATE,
    said_latest DATE,
    via TEXT NOT NULL,
    event_id INTEGER,
    run_id INTEGER,
    recorded_at TEXT NOT NULL,
    superseded_by INTEGER,
    retracted_at TEXT,
    CONSTRAINT pk_claim PRIMARY KEY (id),
    CONSTRAINT ck_claim_kind CHECK (kind IN ('direct', 'indirect', 'mixed')),
    CONSTRAINT fk_claim_article_id FOREIGN KEY(article_id) REFERENCES article (id),
    CONSTRAINT fk_claim_evidence_id FOREIGN KEY(evidence_id) REFERENCES evidence (id),
    CONSTRAINT fk_claim_speaker_id FOREIGN KEY(speaker_id) REFERENCES actor (id),
    CONSTRAINT fk_claim_speaker_evidence_id FOREIGN KEY(speaker_evidence_id) REFERENCES evidence (id),
    CONSTRAINT fk_claim_cue_evidence_id FOREIGN KEY(cue_evidence_id) REFERENCES evidence (id),
    CONSTRAINT fk_claim_event_id FOREIGN KEY(event_id) REFERENCES event (id),
    CONSTRAINT fk_claim_run_id FOREIGN KEY(run_id) REFERENCES run (id),
    CONSTRAINT fk_claim_superseded_by FOREIGN KEY(superseded_by) REFERENCES claim (id)
);

CREATE INDEX ix_claim_article_id ON claim (article_id);
CREATE INDEX ix_claim_event_id ON claim (event_id);
CREATE INDEX ix_claim_evidence_id ON claim (evidence_id);
CREATE INDEX ix_claim_said_earliest ON claim (said_earliest);
CREATE INDEX ix_claim_speaker_id ON claim (speaker_id);

CREATE TABLE mention (
    id INTEGER NOT NULL,
    actor_id INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    evidence_id INTEGER NOT NULL,
    form TEXT NOT NULL,
    CONSTRAINT pk_mention PRIMARY KEY (id),
    CONSTRAINT ck_mention_form CHECK (form IN ('name', 'acronym', 'role', 'pronoun')),
    CONSTRAINT fk_mention_actor_id FOREIGN KEY(actor_id) REFERENCES actor (id),
    CONSTRAINT fk_mention_article_id FOREIGN KEY(article_id) REFERENCES article (id),
    CONSTRAINT fk_mention_evidence_id FOREIGN KEY(evidence_id) REFERENCES evidence (id)
);

CREATE INDEX ix_mention_actor_id ON mention (actor_id);
CREATE INDEX ix_mention_article_id ON mention (article_id);
CREATE INDEX ix_mention_evidence_id ON mention (evidence_id);

CREATE TABLE quarantine (
    id INTEGER NOT NULL,
    run_id INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    words TEXT NOT NULL,
    start INTEGER,
    "end" INTEGER,
    CONSTRAINT pk_quarantine PRIMARY KEY (id),
    CONSTRAINT fk_quarantine_run_id FOREIGN KEY(run_id) REFERENCES run (id),
    CONSTRAINT fk_quarantine_article_id FOREIGN KEY(article_id) REFERENCES article (id)
);

CREATE INDEX ix_quarantine_article_id ON quarantine (article_id);
CREATE INDEX ix_quarantine_run_id ON quarantine (run_id);

CREATE TABLE relation (
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    from_kind TEXT NOT NULL,
    from_id INTEGER NOT NULL,
    to_kind TEXT NOT NULL,
    to_id INTEGER NOT NULL,
    evidence_id INTEGER,
    made_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    retracted_at TEXT,
    CONSTRAINT pk_relation PRIMARY KEY (id),
    CONSTRAINT ck_relation_kind CHECK (kind IN ('corroborates', 'disputes', 'supersedes', 'retracts', 'repeats', 'part_of', 'before', 'causes')),
    CONSTRAINT ck_relation_from_kind CHECK (from_kind IN ('claim', 'figure', 'report', 'event')),
    CONSTRAINT ck_relation_to_kind CHECK (to_kind IN ('claim', 'figure', 'report', 'event')),
    CONSTRAINT ck_relation_two_ends CHECK (NOT (from_kind = to_kind AND from_id = to_id)),
    CONSTRAINT fk_relation_evidence_id FOREIGN KEY(evidence_id) REFERENCES evidence (id)
);

CREATE INDEX ix_relation_from ON relation (from_kind, from_id);
CREATE INDEX ix_relation_to ON relation (to_kind, to_id);

CREATE TABLE report (
    id INTEGER NOT NULL,
    event_id INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    evidence_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    "trigger" TEXT NOT NULL,
    trigger_evidence_id INTEGER,
    type TEXT NOT NULL,
    mode TEXT NOT NULL,
    contexts JSON NOT NULL,
    status TEXT NOT NULL,
    edtf TEXT NOT NULL,
    earliest DATE,
    latest DATE,
    date_basis TEXT NOT NULL,
    date_evidence_id INTEGER,
    place TEXT NOT NULL,
    place_evidence_id INTEGER,
    country TEXT NOT NULL,
    confidence FLOAT NOT NULL,
    engine TEXT NOT NULL,
    run_id INTEGER,
    recorded_at TEXT NOT NULL,
    superseded_by INTEGER,
    retracted_at TEXT,
    CONSTRAINT pk_report PRIMARY KEY (id),
    CONSTRAINT ck_report_type CHECK (type IN ('AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'DISASTER', 'ACCIDENT', 'CRIME', 'JUDICIAL', 'LEADERSHIP', 'POLICY', 'OTHER')),
    CONSTRAINT ck_report_status CHECK (status IN ('occurred', 'ongoing', 'planned', 'alleged', 'denied')),
    CONSTRAINT ck_report_date_basis CHECK (date_basis IN ('explicit', 'relative', 'dateline', 'publication', 'inferred', 'reviewer')),
    CONSTRAINT ck_report_bounds CHECK (earliest IS NULL OR latest IS NULL OR earliest <= latest),
    CONSTRAINT ck_report_confidence CHECK (confidence BETWEEN 0 AND 1),
    CONSTRAINT fk_report_event_id FOREIGN KEY(event_id) REFERENCES event (id),
    CONSTRAINT fk_report_article_id FOREIGN KEY(article_id) REFERENCES article (id),
    CONSTRAINT fk_report_evidence_id FOREIGN KEY(evidence_id) REFERENCES evidence (id),
    CONSTRAINT fk_report_trigger_evidence_id FOREIGN KEY(trigger_evidence_id) REFERENCES evidence (id),
    CONSTRAINT fk_report_date_evidence_id FOREIGN KEY(date_evidence_id) REFERENCES evidence (id),
    CONSTRAINT fk_report_place_evidence_id FOREIGN KEY(place_evidence_id) REFERENCES evidence (id),
    CONSTRAINT fk_report_run_id FOREIGN KEY(run_id) REFERENCES run (id),
    CONSTRAINT fk_report_superseded_by FOREIGN KEY(superseded_by) REFERENCES report (id)
);

CREATE INDEX ix_report_article_id ON report (article_id);
CREATE INDEX ix_report_event_id ON report (event_id);
CREATE INDEX ix_report_evidence_id ON report (evidence_id);

CREATE TABLE timex (
    id INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    evidence_id INTEGER NOT NULL,
    type TEXT NOT NULL,
    value TEXT NOT NULL,
    edtf TEXT NOT NULL,
    earliest DATE,
    latest DATE,
    basis TEXT NOT NULL,
    anchor TEXT NOT NULL,
    rule TEXT NOT NULL,
    mod TEXT NOT NULL,
    CONSTRAINT pk_timex PRIMARY KEY (id),
    CONSTRAINT ck_timex_type CHECK (type IN ('DATE', 'TIME', 'DURATION', 'SET')),
    CONSTRAINT ck_timex_basis CHECK (basis IN ('explicit', 'relative', 'dateline', 'publication', 'inferred', 'reviewer')),
    CONSTRAINT ck_timex_bounds CHECK (earliest IS NULL OR latest IS NULL OR earliest <= latest),
    CONSTRAINT fk_timex_article_id FOREIGN KEY(article_id) REFERENCES article (id),
    CONSTRAINT fk_timex_evidence_id FOREIGN KEY(evidence_id) REFERENCES evidence (id)
);

CREATE INDEX ix_timex_article_id ON timex (article_id);
CREATE INDEX ix_timex_evidence_id ON timex (evidence_id);

CREATE TABLE warning (
    id INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    evidence_id INTEGER,
    kind TEXT NOT NULL,
    message TEXT NOT NULL,
    CONSTRAINT pk_warning PRIMARY KEY (id),
    CONSTRAINT fk_warning_article_id FOREIGN KEY(article_id) REFERENCES article (id),
    CONSTRAINT fk_warning_evidence_id FOREIGN KEY(evidence_id) REFERENCES evidence (id)
);

CREATE INDEX ix_warning_article_id ON warning (article_id);
CREATE INDEX ix_warning_kind ON warning (kind);

CREATE TABLE claim_via (
    claim_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    evidence_id INTEGER NOT NULL,
    CONSTRAINT pk_claim_via PRIMARY KEY (claim_id, position),
    CONSTRAINT fk_claim_via_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id),
    CONSTRAINT fk_claim_via_evidence_id FOREIGN KEY(evidence_id) REFERENCES evidence (id)
);

CREATE TABLE figure (
    id INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    evidence_id INTEGER NOT NULL,
    number_evidence_id INTEGER,
    claim_id INTEGER,
    event_id INTEGER,
    measure TEXT NOT NULL,
    scope TEXT NOT NULL,
    scope_folded TEXT NOT NULL,
    value FLOAT,
    low FLOAT,
    high FLOAT,
    qualifier TEXT NOT NULL,
    unit TEXT NOT NULL,
    speaker_id INTEGER,
    as_of TEXT NOT NULL,
    as_of_earliest DATE,
    as_of_latest DATE,
    run_id INTEGER,
    recorded_at TEXT NOT NULL,
    superseded_by INTEGER,
    retracted_at TEXT,
    CONSTRAINT pk_figure PRIMARY KEY (id),
    CONSTRAINT ck_figure_measure CHECK (measure IN ('killed', 'injured', 'missing', 'arrested', 'released', 'displaced', 'evacuated', 'affected', 'sick', 'participants', 'troops', 'damaged', 'destroyed', 'rescued', 'charged', 'sentenced', 'money', 'other')),
    CONSTRAINT ck_figure_qualifier CHECK (qualifier IN ('exact', 'about', 'at_least', 'at_most', 'range', 'vague')),
    CONSTRAINT ck_figure_bounds CHECK (low IS NULL OR high IS NULL OR low <= high),
    CONSTRAINT fk_figure_article_id FOREIGN KEY(article_id) REFERENCES article (id),
    CONSTRAINT fk_figure_evidence_id FOREIGN KEY(evidence_id) REFERENCES evidence (id),
    CONSTRAINT fk_figure_number_evidence_id FOREIGN KEY(number_evidence_id) REFERENCES evidence (id),
    CONSTRAINT fk_figure_claim_id FOREIGN KEY(claim_id) REFERENCES claim (id),
    CONSTRAINT fk_figure_event_id FOREIGN KEY(event_id) REFERENCES event (id),
    CONSTRAINT fk_figure_speaker_id FOREIGN KEY(speaker_id) REFERENCES actor (id),
    CONSTRAINT fk_figure_run_id FOREIGN KEY(run_id) REFERENCES run (id),
    CONSTRAINT fk_figure_superseded_by FOREIGN KEY(superseded_by) REFERENCES figure (id)
);

CREATE INDEX ix_figure_article_id ON figure (article_id);
CREATE INDEX ix_figure_as_of_earliest ON figure (as_of_earliest);
CREATE INDEX ix_figure_claim_id ON figure (claim_id);
CREATE INDEX ix_figure_event_id ON figure (event_id);
CREATE INDEX ix_figure_evidence_id ON figure (evidence_id);
CREATE INDEX ix_figure_measure ON figure (measure);
CREATE INDEX ix_figure_speaker_id ON figure (speaker_id);

CREATE TABLE participation (
    id INTEGER NOT NULL,
    report_id INTEGER NOT NULL,
    actor_id INTEGER NOT NULL,
    role TEXT NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_participation PRIMARY KEY (id),
    CONSTRAINT ck_participation_role CHECK (role IN ('actor', 'recipient', 'place', 'mentioned')),
    CONSTRAINT fk_participation_report_id FOREIGN KEY(report_id) REFERENCES report (id),
    CONSTRAINT fk_participation_actor_id FOREIGN KEY(actor_id) REFERENCES actor (id)
);

CREATE INDEX ix_participation_actor_id ON participation (actor_id);
