-- Migration 0002: identity over articles. Each actor there is gets a profile; keys and fingerprints are made by
-- the program when it next writes.

CREATE TABLE profile (
    id INTEGER NOT NULL,
    actor_id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    country TEXT NOT NULL,
    names JSON NOT NULL,
    first_seen TEXT NOT NULL,
    CONSTRAINT pk_profile PRIMARY KEY (id),
    CONSTRAINT ck_profile_type CHECK (type IN ('person', 'organization', 'government', 'armed_group', 'group')),
    CONSTRAINT fk_profile_actor_id FOREIGN KEY(actor_id) REFERENCES actor (id),
    CONSTRAINT uq_profile_key UNIQUE ("key")
);

CREATE INDEX ix_profile_actor_id ON profile (actor_id);

CREATE TABLE profile_key (
    "key" TEXT NOT NULL,
    profile_id INTEGER NOT NULL,
    CONSTRAINT pk_profile_key PRIMARY KEY ("key", profile_id),
    CONSTRAINT fk_profile_key_profile_id FOREIGN KEY(profile_id) REFERENCES profile (id)
);

CREATE INDEX ix_profile_key_profile_id ON profile_key (profile_id);

CREATE TABLE report_key (
    "key" TEXT NOT NULL,
    report_id INTEGER NOT NULL,
    CONSTRAINT pk_report_key PRIMARY KEY ("key", report_id),
    CONSTRAINT fk_report_key_report_id FOREIGN KEY(report_id) REFERENCES report (id)
);

CREATE INDEX ix_report_key_report_id ON report_key (report_id);

CREATE TABLE fingerprint (
    article_id INTEGER NOT NULL,
    content JSON NOT NULL,
    CONSTRAINT pk_fingerprint PRIMARY KEY (article_id),
    CONSTRAINT fk_fingerprint_article_id FOREIGN KEY(article_id) REFERENCES article (id)
);


CREATE TABLE fingerprint_key (
    "key" TEXT NOT NULL,
    article_id INTEGER NOT NULL,
    day DATE,
    CONSTRAINT pk_fingerprint_key PRIMARY KEY ("key", article_id),
    CONSTRAINT fk_fingerprint_key_article_id FOREIGN KEY(article_id) REFERENCES article (id)
);

CREATE INDEX ix_fingerprint_key_article_id ON fingerprint_key (article_id);
CREATE INDEX ix_fingerprint_key_day ON fingerprint_key ("key", day, article_id);

CREATE TABLE bond (
    id INTEGER NOT NULL,
    decision_id INTEGER NOT NULL,
    item_kind TEXT NOT NULL,
    kind TEXT NOT NULL,
    left_id INTEGER NOT NULL,
    right_id INTEGER NOT NULL,
    CONSTRAINT pk_bond PRIMARY KEY (id),
    CONSTRAINT ck_bond_item_kind CHECK (item_kind IN ('report', 'profile')),
    CONSTRAINT ck_bond_kind CHECK (kind IN ('same', 'apart')),
    CONSTRAINT ck_bond_two_ends CHECK (left_id <> right_id),
    CONSTRAINT fk_bond_decision_id FOREIGN KEY(decision_id) REFERENCES decision (id)
);

CREATE INDEX ix_bond_decision_id ON bond (decision_id);
CREATE INDEX ix_bond_left ON bond (item_kind, left_id);
CREATE INDEX ix_bond_right ON bond (item_kind, right_id);

CREATE TABLE reassignment (
    id INTEGER NOT NULL,
    item_kind TEXT NOT NULL,
    item_id INTEGER NOT NULL,
    from_id INTEGER NOT NULL,
    to_id INTEGER NOT NULL,
    at TEXT NOT NULL,
    CONSTRAINT pk_reassignment PRIMARY KEY (id),
    CONSTRAINT ck_reassignment_item_kind CHECK (item_kind IN ('report', 'profile'))
);

CREATE INDEX ix_reassignment_at ON reassignment (at);
CREATE INDEX ix_reassignment_item ON reassignment (item_kind, item_id);

CREATE TABLE office (
    id INTEGER NOT NULL,
    actor_id INTEGER NOT NULL,
    profile_id INTEGER NOT NULL,
    article_id INTEGER NOT NULL,
    evidence_id INTEGER NOT NULL,
    title TEXT NOT NULL,
    CONSTRAINT pk_office PRIMARY KEY (id),
    CONSTRAINT fk_office_actor_id FOREIGN KEY(actor_id) REFERENCES actor (id),
    CONSTRAINT fk_office_profile_id FOREIGN KEY(profile_id) REFERENCES profile (id),
    CONSTRAINT fk_office_article_id FOREIGN KEY(article_id) REFERENCES article (id),
    CONSTRAINT fk_office_evidence_id FOREIGN KEY(evidence_id) REFERENCES evidence (id)
);

CREATE INDEX ix_office_actor_id ON office (actor_id);
CREATE INDEX ix_office_article_id ON office (article_id);
CREATE INDEX ix_office_profile_id ON office (profile_id);

ALTER TABLE article ADD COLUMN origin_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN country TEXT NOT NULL DEFAULT '';
ALTER TABLE article ADD COLUMN reading INTEGER NOT NULL DEFAULT 1;
ALTER TABLE actor_name ADD COLUMN profile_id INTEGER CONSTRAINT fk_actor_name_profile_id REFERENCES profile (id);
ALTER TABLE mention ADD COLUMN profile_id INTEGER CONSTRAINT fk_mention_profile_id REFERENCES profile (id);
ALTER TABLE participation ADD COLUMN profile_id INTEGER CONSTRAINT fk_participation_profile_id REFERENCES profile (id);
ALTER TABLE claim ADD COLUMN speaker_profile_id INTEGER CONSTRAINT fk_claim_speaker_profile_id REFERENCES profile (id);
ALTER TABLE claim ADD COLUMN denies BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE claim ADD COLUMN report_id INTEGER CONSTRAINT fk_claim_report_id REFERENCES report (id);
ALTER TABLE figure ADD COLUMN report_id INTEGER CONSTRAINT fk_figure_report_id REFERENCES report (id);
ALTER TABLE figure ADD COLUMN speaker_profile_id INTEGER CONSTRAINT fk_figure_speaker_profile_id REFERENCES profile (id);
ALTER TABLE figure ADD COLUMN scope_class TEXT NOT NULL DEFAULT '';
ALTER TABLE figure ADD COLUMN stance TEXT NOT NULL DEFAULT '';
ALTER TABLE figure ADD COLUMN stance_evidence_id INTEGER CONSTRAINT fk_figure_stance_evidence_id REFERENCES evidence (id);
ALTER TABLE figure ADD COLUMN revised_from INTEGER CONSTRAINT fk_figure_revised_from REFERENCES figure (id);

INSERT INTO profile (id, actor_id, key, name, type, country, names, first_seen)
SELECT actor.id, actor.id, 'actor ' || actor.id, actor.name, actor.type, actor.country,
    coalesce(
        (SELECT json_group_array(folded) FROM (
            SELECT DISTINCT folded FROM actor_name WHERE actor_name.actor_id = actor.id AND identifying
        ) AS identifying_names),
        json('[]')
    ),
    ''
FROM actor;
UPDATE actor_name SET profile_id = actor_id;
UPDATE mention SET profile_id = actor_id;
UPDATE participation SET profile_id = actor_id;
UPDATE claim SET speaker_profile_id = speaker_id;
UPDATE figure SET speaker_profile_id = speaker_id;
UPDATE claim SET report_id = (
    SELECT min(report.id) FROM report
    WHERE report.event_id = claim.event_id AND report.article_id = claim.article_id
);
UPDATE figure SET report_id = (
    SELECT min(report.id) FROM report
    WHERE report.event_id = figure.event_id AND report.article_id = figure.article_id
);

CREATE UNIQUE INDEX uq_article_reading ON article (text_sha256, doc_id, url, reading);
CREATE INDEX ix_actor_name_actor_id ON actor_name (actor_id);
CREATE UNIQUE INDEX uq_actor_name_profile ON actor_name (profile_id, name, language);
CREATE INDEX ix_mention_profile_id ON mention (profile_id);
CREATE INDEX ix_participation_profile_id ON participation (profile_id);
CREATE UNIQUE INDEX uq_participation_profile ON participation (report_id, profile_id, role);
CREATE INDEX ix_claim_report_id ON claim (report_id);
CREATE INDEX ix_figure_report_id ON figure (report_id);
CREATE INDEX ix_claim_speaker_profile_id ON claim (speaker_profile_id);
CREATE INDEX ix_figure_speaker_profile_id ON figure (speaker_profile_id);
CREATE INDEX ix_article_country_day ON article (country, published_day);
