CREATE TABLE appraisals (
  nomination_id uuid PRIMARY KEY REFERENCES nominations,
  finding text NOT NULL CHECK (finding IN ('meets', 'does-not-meet')),
  legal_ground text NOT NULL,
  remarks text NOT NULL DEFAULT '',
  checklist jsonb NOT NULL,
  appraised_by uuid REFERENCES users,
  appraised_at timestamptz NOT NULL
);
-- Hiệp y: another body is asked for its opinion with a due date.
CREATE TABLE consultations (
  id uuid PRIMARY KEY,
  nomination_id uuid NOT NULL REFERENCES nominations,
  asked_unit_id uuid NOT NULL REFERENCES units,
  question text NOT NULL,
  asked_by uuid REFERENCES users,
  asked_at timestamptz NOT NULL,
  due_on date NOT NULL,
  opinion text CHECK (opinion IN ('agree', 'disagree', 'no-information')),
  answer text,
  answered_by uuid REFERENCES users,
  answered_at timestamptz
);
CREATE INDEX consultations_nomination ON consultations (nomination_id);
CREATE INDEX consultations_unit ON consultations (asked_unit_id, answered_at);

-- Công khai lấy ý kiến nhân dân.
CREATE TABLE publications (
  id uuid PRIMARY KEY,
  round_id uuid NOT NULL REFERENCES rounds,
  slug text NOT NULL UNIQUE,
  opened_on date NOT NULL,
  -- The last day on which people may comment.
  ends_on date NOT NULL,
  working_days integer NOT NULL,
  basis text NOT NULL,
  closed_at timestamptz,
  opened_by uuid REFERENCES users
);
CREATE TABLE publication_nominations (
  publication_id uuid NOT NULL REFERENCES publications,
  nomination_id uuid NOT NULL UNIQUE REFERENCES nominations,
  position integer NOT NULL,
  PRIMARY KEY (publication_id, nomination_id)
);
CREATE TABLE public_comments (
  id uuid PRIMARY KEY,
  publication_id uuid NOT NULL REFERENCES publications,
  nomination_id uuid REFERENCES nominations,
  author_cipher bytea NOT NULL,
  body text NOT NULL,
  received_at timestamptz NOT NULL,
  answer text,
  answered_by uuid REFERENCES users,
  answered_at timestamptz,
  published boolean NOT NULL DEFAULT false
);
CREATE INDEX public_comments_publication ON public_comments (publication_id, received_at);

CREATE TABLE councils (
  id uuid PRIMARY KEY,
  unit_id uuid NOT NULL REFERENCES units,
  name text NOT NULL,
  founding_document text NOT NULL DEFAULT ''
);
CREATE TABLE council_members (
  id uuid PRIMARY KEY,
  council_id uuid NOT NULL REFERENCES councils,
  user_id uuid REFERENCES users,
  name text NOT NULL,
  position_title text NOT NULL,
  seat text NOT NULL CHECK (seat IN ('chair', 'vice-chair', 'member', 'secretary')),
  valid_from date NOT NULL,
  valid_to date
);
CREATE TABLE council_meetings (
  id uuid PRIMARY KEY,
  council_id uuid NOT NULL REFERENCES councils,
  round_id uuid REFERENCES rounds,
  status text NOT NULL CHECK (status IN ('planned', 'held', 'concluded')),
  meets_at timestamptz NOT NULL,
  place text NOT NULL,
  member_count integer,
  minutes_number text,
  minutes_file_id uuid REFERENCES files,
  version integer NOT NULL DEFAULT 1
);
CREATE TABLE council_attendance (
  meeting_id uuid NOT NULL REFERENCES council_meetings,
  member_id uuid NOT NULL REFERENCES council_members,
  present boolean NOT NULL,
  excuse text NOT NULL DEFAULT '',
  PRIMARY KEY (meeting_id, member_id)
);
CREATE TABLE council_results (
  meeting_id uuid NOT NULL REFERENCES council_meetings,
  nomination_id uuid NOT NULL REFERENCES nominations,
  position integer NOT NULL,
  votes_for integer,
  votes_against integer,
  votes_invalid integer,
  pass_numerator integer,
  pass_denominator integer,
  pass_source text,
  passed boolean,
  PRIMARY KEY (meeting_id, nomination_id)
);
CREATE INDEX council_results_nomination ON council_results (nomination_id);
