-- The desk's check of each dossier part: a mark goes before what the attached files tell.
CREATE TABLE appraisal_checks (
  nomination_id uuid NOT NULL REFERENCES nominations,
  part_code text NOT NULL,
  state text NOT NULL CHECK (state IN ('present', 'missing', 'illegible')),
  note text NOT NULL DEFAULT '',
  checked_by uuid REFERENCES users,
  checked_at timestamptz NOT NULL,
  PRIMARY KEY (nomination_id, part_code)
);

ALTER TABLE appraisals RENAME COLUMN legal_ground TO instrument;
ALTER TABLE appraisals ADD COLUMN article text NOT NULL DEFAULT '';

ALTER TABLE consultations ADD COLUMN file_id uuid REFERENCES files;
ALTER TABLE consultations ADD COLUMN withdrawn_at timestamptz;
CREATE INDEX consultations_outstanding ON consultations (due_on, id) WHERE answered_at IS NULL AND withdrawn_at IS NULL;

-- A request ends when the desk accepts the correction, or asks again by a new request for the same field.
ALTER TABLE correction_requests ADD COLUMN unit_note text NOT NULL DEFAULT '';
ALTER TABLE correction_requests ADD COLUMN asked_again_at timestamptz;
-- Working days the desk still had when it sent the dossier back: its clock stands still meanwhile.
ALTER TABLE correction_requests ADD COLUMN days_left integer;
CREATE INDEX correction_requests_unsettled ON correction_requests (nomination_id)
  WHERE accepted_at IS NULL AND asked_again_at IS NULL;

-- The desk's work by deadline; what has none comes last.
CREATE INDEX nominations_desk ON nominations (coalesce(due_on, 'infinity'::date), id)
  WHERE status IN ('appraisal', 'returned');
