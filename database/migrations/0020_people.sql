-- Whoever can be honoured: a person, a collective or a household.
CREATE TABLE honourees (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('individual', 'collective', 'household')),
  name text NOT NULL,
  search_text text NOT NULL,
  -- Names are compared by this key: no diacritics, one spelling of i and y.
  match_key text NOT NULL,
  sex text CHECK (sex IN ('female', 'male')),
  born_on date,
  birth_year smallint,
  ethnicity text,
  category text,
  unit_id uuid REFERENCES units,
  position_title text,
  identity_cipher bytea,
  identity_index bytea,
  merged_into_id uuid REFERENCES honourees,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  CHECK (kind = 'individual' OR (sex IS NULL AND born_on IS NULL AND identity_index IS NULL))
);
CREATE UNIQUE INDEX honourees_identity ON honourees (identity_index) WHERE merged_into_id IS NULL;
CREATE INDEX honourees_match ON honourees (match_key);
CREATE INDEX honourees_unit ON honourees (unit_id, match_key);
CREATE INDEX honourees_search ON honourees USING gin (search_text gin_trgm_ops);

CREATE TABLE positions (
  id uuid PRIMARY KEY,
  honouree_id uuid NOT NULL REFERENCES honourees,
  unit_id uuid NOT NULL REFERENCES units,
  title text NOT NULL,
  category text NOT NULL,
  is_head boolean NOT NULL DEFAULT false,
  valid_from date NOT NULL,
  valid_to date,
  CHECK (valid_to IS NULL OR valid_to > valid_from)
);
CREATE INDEX positions_honouree ON positions (honouree_id, valid_from);
CREATE INDEX positions_unit ON positions (unit_id) WHERE is_head;

CREATE TABLE yearly_ratings (
  honouree_id uuid NOT NULL REFERENCES honourees,
  year smallint NOT NULL,
  rating text NOT NULL,
  document_number text,
  decided_on date,
  PRIMARY KEY (honouree_id, year)
);

CREATE TABLE initiatives (
  id uuid PRIMARY KEY,
  honouree_id uuid NOT NULL REFERENCES honourees,
  title text NOT NULL,
  level text NOT NULL,
  recognised_on date NOT NULL,
  document_number text,
  recognised_by text
);
CREATE INDEX initiatives_honouree ON initiatives (honouree_id);

CREATE TABLE disciplines (
  id uuid PRIMARY KEY,
  honouree_id uuid NOT NULL REFERENCES honourees,
  form text NOT NULL,
  decided_on date NOT NULL,
  effective_until date,
  document_number text
);
CREATE INDEX disciplines_honouree ON disciplines (honouree_id);

CREATE TABLE duplicate_decisions (
  one_id uuid NOT NULL REFERENCES honourees,
  other_id uuid NOT NULL REFERENCES honourees,
  decision text NOT NULL CHECK (decision IN ('same', 'different')),
  reason text NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (one_id, other_id),
  CHECK (one_id < other_id)
);
