-- Finds a publication's events by one look, also while the server has no statistics of a table that fills.
CREATE INDEX events_subject ON events (subject);
-- Each job that polls asks which sources failed last time.
CREATE INDEX sources_failing ON sources (id) WHERE failures > 0;
-- How much each lane has done, for monitors.
ALTER TABLE lanes ADD COLUMN done BIGINT NOT NULL DEFAULT 0;
