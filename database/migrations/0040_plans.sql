CREATE TABLE plans (
  id uuid PRIMARY KEY,
  year smallint NOT NULL UNIQUE,
  status text NOT NULL CHECK (status IN ('draft', 'issued')),
  number text,
  title text NOT NULL,
  title_en text NOT NULL DEFAULT '',
  issuer text NOT NULL,
  issued_on date,
  signer_position text,
  signer_name text,
  copied_from_id uuid REFERENCES plans,
  text_hash text,
  version integer NOT NULL DEFAULT 1
);
CREATE TABLE plan_clauses (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plans,
  ref text NOT NULL,
  parent_ref text,
  position integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('letterhead', 'heading', 'paragraph', 'recipient', 'signature')),
  text_vi text NOT NULL,
  text_en text NOT NULL DEFAULT '',
  strength text CHECK (strength IN ('D', 'S', 'C')),
  UNIQUE (plan_id, ref)
);
CREATE TABLE plan_documents (
  plan_id uuid NOT NULL REFERENCES plans,
  position integer NOT NULL,
  role text NOT NULL CHECK (role IN ('legal-basis', 'recipient')),
  text_vi text NOT NULL,
  text_en text NOT NULL DEFAULT '',
  number text,
  issued_on date,
  issuer text,
  clause_ref text,
  PRIMARY KEY (plan_id, role, position)
);
CREATE TABLE obligations (
  id uuid PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES plans,
  code text NOT NULL,
  clause_ref text NOT NULL,
  bound text NOT NULL,
  what_vi text NOT NULL,
  what_en text NOT NULL DEFAULT '',
  output_kind text NOT NULL,
  recipient text NOT NULL DEFAULT '',
  opens_on date,
  due_on date,
  -- Who fixed the due date: the plan's own words, or the standing office where the plan is silent.
  due_source text CHECK (due_source IN ('plan', 'standing-office')),
  tracked boolean NOT NULL,
  UNIQUE (plan_id, code)
);
CREATE TABLE unit_obligations (
  id uuid PRIMARY KEY,
  obligation_id uuid NOT NULL REFERENCES obligations,
  unit_id uuid NOT NULL REFERENCES units,
  status text NOT NULL CHECK (status IN ('not-started', 'sent', 'returned', 'accepted')),
  sent_at timestamptz,
  settled_at timestamptz,
  file_id uuid,
  document_number text,
  document_on date,
  note text NOT NULL DEFAULT '',
  return_reason text,
  version integer NOT NULL DEFAULT 1,
  UNIQUE (obligation_id, unit_id)
);
CREATE INDEX unit_obligations_unit ON unit_obligations (unit_id, status);
