-- A list of nominees in a workbook on its way into a submission: which file, how its columns are read, and how far it is.
CREATE TABLE imports (
  id uuid PRIMARY KEY,
  submission_id uuid NOT NULL REFERENCES submissions,
  file_id uuid NOT NULL REFERENCES files,
  file_name text NOT NULL,
  file_hash text NOT NULL,
  -- The sheet, the first row of the list and the columns; null until the list is found or told.
  layout jsonb,
  status text NOT NULL CHECK (status IN ('preview', 'running', 'done', 'failed')),
  stage text NOT NULL DEFAULT '',
  added integer NOT NULL DEFAULT 0,
  created_by uuid REFERENCES users,
  created_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX imports_submission ON imports (submission_id, created_at DESC);
-- When it was confirmed: one that runs for many minutes was cut off with its process, and may be confirmed again.
ALTER TABLE imports ADD COLUMN claimed_at timestamptz;
