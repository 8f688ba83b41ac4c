-- What submissions are found by, folded: what the letter is about and its number.
ALTER TABLE submissions ADD COLUMN search_text text NOT NULL DEFAULT '';
DROP INDEX submissions_recent;
CREATE INDEX submissions_newest ON submissions (created_at DESC, id DESC);
CREATE INDEX submissions_status_newest ON submissions (status, created_at DESC, id DESC);
CREATE INDEX submissions_search ON submissions USING gin (search_text gin_trgm_ops);
