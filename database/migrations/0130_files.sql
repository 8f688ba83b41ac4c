-- Who may read a file besides its owner: everybody once it is published, or units it was shown to.
ALTER TABLE files ADD COLUMN audience text NOT NULL DEFAULT 'dossier' CHECK (audience IN ('dossier', 'public'));
CREATE TABLE file_readers (
  file_id uuid NOT NULL REFERENCES files,
  unit_id uuid NOT NULL REFERENCES units,
  PRIMARY KEY (file_id, unit_id)
);
