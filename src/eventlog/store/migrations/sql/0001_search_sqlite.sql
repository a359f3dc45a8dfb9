-- Migration 0001: full text over articles, claims and events. The triggers keep each index in step with its
-- table whatever tool writes; db check compares them.
CREATE VIRTUAL TABLE article_fts USING fts5(
    headline, text, content='article', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER article_fts_insert AFTER INSERT ON article BEGIN
    INSERT INTO article_fts(rowid, headline, text) VALUES (new.id, new.headline, new.text);
END;
CREATE TRIGGER article_fts_delete AFTER DELETE ON article BEGIN
    INSERT INTO article_fts(article_fts, rowid, headline, text)
    VALUES ('delete', old.id, old.headline, old.text);
END;
CREATE TRIGGER article_fts_update AFTER UPDATE OF headline, text ON article BEGIN
    INSERT INTO article_fts(article_fts, rowid, headline, text)
    VALUES ('delete', old.id, old.headline, old.text);
    INSERT INTO article_fts(rowid, headline, text) VALUES (new.id, new.headline, new.text);
END;

CREATE VIRTUAL TABLE claim_fts USING fts5(
    content, content='claim', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER claim_fts_insert AFTER INSERT ON claim BEGIN
    INSERT INTO claim_fts(rowid, content) VALUES (new.id, new.content);
END;
CREATE TRIGGER claim_fts_delete AFTER DELETE ON claim BEGIN
    INSERT INTO claim_fts(claim_fts, rowid, content) VALUES ('delete', old.id, old.content);
END;
CREATE TRIGGER claim_fts_update AFTER UPDATE OF content ON claim BEGIN
    INSERT INTO claim_fts(claim_fts, rowid, content) VALUES ('delete', old.id, old.content);
    INSERT INTO claim_fts(rowid, content) VALUES (new.id, new.content);
END;

CREATE VIRTUAL TABLE event_fts USING fts5(
    title, words, content='event', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER event_fts_insert AFTER INSERT ON event BEGIN
    INSERT INTO event_fts(rowid, title, words) VALUES (new.id, new.title, new.words);
END;
CREATE TRIGGER event_fts_delete AFTER DELETE ON event BEGIN
    INSERT INTO event_fts(event_fts, rowid, title, words) VALUES ('delete', old.id, old.title, old.words);
END;
CREATE TRIGGER event_fts_update AFTER UPDATE OF title, words ON event BEGIN
    INSERT INTO event_fts(event_fts, rowid, title, words) VALUES ('delete', old.id, old.title, old.words);
    INSERT INTO event_fts(rowid, title, words) VALUES (new.id, new.title, new.words);
END;
