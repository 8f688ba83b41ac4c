-- The province's own Word templates: each row holds from its instant until the next of its kind; no content means the default.
CREATE TABLE document_templates (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  set_at timestamptz NOT NULL,
  set_by uuid REFERENCES users,
  content_hash text,
  file_name text NOT NULL DEFAULT '',
  size bigint
);
CREATE INDEX document_templates_kind ON document_templates (kind, set_at DESC, id DESC);

-- Millimetres by which the office's printer has to be corrected, for each way of printing certificates.
CREATE TABLE print_offsets (
  form text PRIMARY KEY,
  x_millimetres real NOT NULL,
  y_millimetres real NOT NULL
);
