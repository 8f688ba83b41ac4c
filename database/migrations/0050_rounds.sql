CREATE TABLE holidays (
  day date PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('off', 'working')),
  name text NOT NULL,
  notice text
);
-- A year whose official notice is not in this table is not announced.
CREATE TABLE holiday_years (
  year smallint PRIMARY KEY,
  notice text,
  confidence text NOT NULL
);
CREATE TABLE parameters (
  id uuid PRIMARY KEY,
  code text NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  value jsonb NOT NULL,
  source text NOT NULL,
  confidence text NOT NULL,
  CHECK (valid_to IS NULL OR valid_to > valid_from),
  EXCLUDE USING gist (code WITH =, daterange(valid_from, valid_to) WITH &&)
);

CREATE TABLE rounds (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  plan_id uuid REFERENCES plans,
  obligation_id uuid REFERENCES obligations,
  name_vi text NOT NULL,
  name_en text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('annual', 'thematic', 'ad-hoc')),
  level text NOT NULL CHECK (level IN ('nha-nuoc', 'tinh')),
  status text NOT NULL CHECK (status IN ('draft', 'open', 'closed', 'finished')),
  achievement_from date NOT NULL,
  achievement_to date NOT NULL,
  opens_on date NOT NULL,
  closes_on date NOT NULL,
  -- Which units may nominate: kinds and sectors; empty means all.
  unit_kinds text[] NOT NULL DEFAULT '{}',
  sectors text[] NOT NULL DEFAULT '{}',
  steps text[] NOT NULL,
  basis text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  CHECK (closes_on >= opens_on)
);
CREATE TABLE round_awards (
  round_id uuid NOT NULL REFERENCES rounds,
  award_code text NOT NULL,
  position integer NOT NULL,
  dossier_parts jsonb NOT NULL,
  quota integer,
  PRIMARY KEY (round_id, award_code)
);
