-- A stored file, once per content; what it is used for is kept beside.
CREATE TABLE files (
  id uuid PRIMARY KEY,
  hash text NOT NULL,
  name text NOT NULL,
  media_type text NOT NULL,
  size bigint NOT NULL,
  owner_unit_id uuid REFERENCES units,
  uploaded_by uuid REFERENCES users,
  uploaded_at timestamptz NOT NULL
);
CREATE INDEX files_hash ON files (hash);

-- One tờ trình of one unit in one round, with one or many nominations.
CREATE TABLE submissions (
  id uuid PRIMARY KEY,
  round_id uuid NOT NULL REFERENCES rounds,
  unit_id uuid NOT NULL REFERENCES units,
  status text NOT NULL CHECK (status IN ('draft', 'at-unit-head', 'at-parent-unit', 'submitted', 'accepted', 'refused')),
  -- The unit whose officers may act on it now.
  holder_unit_id uuid NOT NULL REFERENCES units,
  title text NOT NULL,
  letter_number text,
  letter_on date,
  letter_body text NOT NULL DEFAULT '',
  dossier_code text UNIQUE,
  submitted_at timestamptz,
  accepted_at timestamptz,
  return_on date,
  return_reason text,
  created_by uuid REFERENCES users,
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX submissions_unit ON submissions (unit_id, created_at DESC);
CREATE INDEX submissions_holder ON submissions (holder_unit_id, status);
CREATE INDEX submissions_round ON submissions (round_id, status);

CREATE TABLE dossier_serials (
  day date NOT NULL,
  prefix text NOT NULL,
  last_serial integer NOT NULL,
  PRIMARY KEY (day, prefix)
);

-- One nominee proposed for one award. `unit_id`, `round_id` and the sort columns are copied here so that lists read one table.
CREATE TABLE nominations (
  id uuid PRIMARY KEY,
  submission_id uuid NOT NULL REFERENCES submissions,
  round_id uuid NOT NULL REFERENCES rounds,
  unit_id uuid NOT NULL REFERENCES units,
  honouree_id uuid NOT NULL REFERENCES honourees,
  award_code text NOT NULL,
  level text NOT NULL,
  position integer NOT NULL,
  status text NOT NULL CHECK (status IN ('draft', 'submitted', 'appraisal', 'returned', 'publication', 'council', 'decision', 'proposed', 'awarded', 'declined', 'withdrawn')),
  nominee_kind text NOT NULL,
  nominee_name text NOT NULL,
  nominee_title text NOT NULL DEFAULT '',
  nominee_category text,
  search_text text NOT NULL,
  achievement_summary text NOT NULL DEFAULT '',
  achievement_report jsonb NOT NULL DEFAULT '{}',
  -- Who has it and by when; null when nobody has to act.
  due_on date,
  handler_id uuid REFERENCES users,
  status_since timestamptz NOT NULL,
  declined_reason text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL
);
CREATE INDEX nominations_submission ON nominations (submission_id, position);
CREATE INDEX nominations_honouree ON nominations (honouree_id);
CREATE INDEX nominations_list ON nominations (status, status_since DESC, id);
CREATE INDEX nominations_all ON nominations (status_since DESC, id);
CREATE INDEX nominations_round_list ON nominations (round_id, status, status_since DESC, id);
CREATE INDEX nominations_unit_list ON nominations (unit_id, status, status_since DESC, id);
CREATE INDEX nominations_award_list ON nominations (award_code, status, status_since DESC, id);
CREATE INDEX nominations_search ON nominations USING gin (search_text gin_trgm_ops);

CREATE TABLE nomination_parts (
  nomination_id uuid NOT NULL REFERENCES nominations,
  part_code text NOT NULL,
  file_id uuid NOT NULL REFERENCES files,
  PRIMARY KEY (nomination_id, part_code, file_id)
);

-- A field sent back for correction: only these may change, and the old value stays beside the new one.
CREATE TABLE correction_requests (
  id uuid PRIMARY KEY,
  nomination_id uuid NOT NULL REFERENCES nominations,
  field text NOT NULL,
  reason text NOT NULL,
  asked_by uuid REFERENCES users,
  asked_at timestamptz NOT NULL,
  due_on date,
  old_value text,
  new_value text,
  corrected_at timestamptz,
  accepted_at timestamptz
);
CREATE INDEX correction_requests_nomination ON correction_requests (nomination_id, asked_at);
