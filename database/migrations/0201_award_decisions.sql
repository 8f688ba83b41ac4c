-- The decisions behind the register of awards, one row for each award a decision gave, with how many: the public register of
-- decisions reads this instead of counting the awards.
CREATE TABLE award_decisions (
  id uuid PRIMARY KEY,
  decision_number text NOT NULL,
  granted_on date NOT NULL,
  decided_by text NOT NULL,
  award_code text NOT NULL,
  level text NOT NULL,
  award_count integer NOT NULL,
  decision_id uuid REFERENCES decisions,
  search_text text NOT NULL,
  UNIQUE (decision_number, granted_on, award_code)
);
CREATE INDEX award_decisions_list ON award_decisions (granted_on DESC, id);
CREATE INDEX award_decisions_search ON award_decisions USING gin (search_text gin_trgm_ops);

INSERT INTO award_decisions
SELECT gen_random_uuid(), decision_number, granted_on, min(decided_by), award_code, min(level), count(*), min(decision_id::text)::uuid,
  lower(decision_number)
FROM awards GROUP BY decision_number, granted_on, award_code;

CREATE INDEX awards_of_decision_number ON awards (decision_number, granted_on, award_code);
CREATE INDEX awards_level ON awards (level, granted_on DESC, id);
CREATE INDEX awards_year ON awards (year, granted_on DESC, id);
