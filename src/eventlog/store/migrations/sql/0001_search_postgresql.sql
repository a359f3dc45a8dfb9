-- Migration 0001: full text over articles, claims and events, without stemming, as the languages are mixed.
CREATE INDEX ix_article_search ON article USING gin (to_tsvector('simple', headline || ' ' || text));
CREATE INDEX ix_claim_search ON claim USING gin (to_tsvector('simple', content));
CREATE INDEX ix_event_search ON event USING gin (to_tsvector('simple', title || ' ' || words));
