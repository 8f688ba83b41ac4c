-- Papers that a submission holds once for all its nominations, such as the minutes of the unit's council.
CREATE TABLE submission_parts (
  submission_id uuid NOT NULL REFERENCES submissions,
  part_code text NOT NULL,
  file_id uuid NOT NULL REFERENCES files,
  PRIMARY KEY (submission_id, part_code, file_id)
);
