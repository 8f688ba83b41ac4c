-- Pairs that may be one honouree, found when either is entered or changed; a decision takes the pair away.
CREATE TABLE possible_duplicates (
  one_id uuid NOT NULL REFERENCES honourees,
  other_id uuid NOT NULL REFERENCES honourees,
  score smallint NOT NULL,
  reasons text[] NOT NULL,
  PRIMARY KEY (one_id, other_id),
  CHECK (one_id < other_id)
);
CREATE INDEX possible_duplicates_other ON possible_duplicates (other_id);
CREATE INDEX possible_duplicates_list ON possible_duplicates (score DESC, one_id, other_id);

-- Look-alikes are found by name with year of birth, by day of birth, and by unit (honourees_unit).
DROP INDEX honourees_match;
CREATE INDEX honourees_match ON honourees (match_key, birth_year) WHERE merged_into_id IS NULL;
CREATE INDEX honourees_born ON honourees (born_on) WHERE born_on IS NOT NULL AND merged_into_id IS NULL;
