-- A unit is one life of one organisation: founded once, ended at most once. Codes and names are of a time; `id` and `key` are not.
CREATE TABLE units (
  id uuid PRIMARY KEY,
  key text NOT NULL UNIQUE,
  founded_on date NOT NULL,
  ended_on date,
  CHECK (ended_on IS NULL OR ended_on > founded_on)
);

-- What a unit was called, of which kind, under whom, with which official code, while the row is valid.
CREATE TABLE unit_versions (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES units,
  valid_from date NOT NULL,
  valid_to date,
  name text NOT NULL,
  short_name text NOT NULL,
  kind text NOT NULL,
  parent_id uuid REFERENCES units,
  official_code text,
  sector text NOT NULL DEFAULT 'kinh-te-xa-hoi',
  bound_by_plan boolean NOT NULL DEFAULT false,
  search_text text NOT NULL,
  CHECK (valid_to IS NULL OR valid_to > valid_from),
  EXCLUDE USING gist (unit_id WITH =, daterange(valid_from, valid_to) WITH &&)
);
CREATE INDEX unit_versions_parent ON unit_versions (parent_id, valid_from);
CREATE INDEX unit_versions_code ON unit_versions (official_code, valid_from);
CREATE INDEX unit_versions_search ON unit_versions USING gin (search_text gin_trgm_ops);

-- Mergers, splits, renames as recorded events.
CREATE TABLE unit_changes (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('merge', 'split', 'rename', 'abolish', 'reclassify', 'transfer-parent', 'found')),
  effective_on date NOT NULL,
  legal_basis text NOT NULL,
  certainty text NOT NULL CHECK (certainty IN ('verified', 'inferred', 'unknown-successor')),
  note text NOT NULL DEFAULT ''
);
CREATE TABLE unit_change_members (
  change_id uuid NOT NULL REFERENCES unit_changes,
  unit_id uuid NOT NULL REFERENCES units,
  side text NOT NULL CHECK (side IN ('predecessor', 'successor')),
  part text NOT NULL DEFAULT 'whole' CHECK (part IN ('whole', 'partial')),
  PRIMARY KEY (change_id, unit_id, side)
);
CREATE INDEX unit_change_members_unit ON unit_change_members (unit_id, side);
