-- A decision of the province, or its proposal upward (tờ trình to the Prime Minister or President).
CREATE TABLE decisions (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('award', 'proposal')),
  round_id uuid NOT NULL REFERENCES rounds,
  award_code text NOT NULL,
  status text NOT NULL CHECK (status IN ('draft', 'at-signing', 'signed', 'issued', 'resulted')),
  abstract text NOT NULL,
  reason text NOT NULL,
  signer_position text NOT NULL,
  signer_name text NOT NULL,
  number text,
  symbol text,
  issued_on date,
  signed_by uuid REFERENCES users,
  signed_at timestamptz,
  signed_file_id uuid REFERENCES files,
  -- What the decision rested on, frozen when it was issued.
  frozen jsonb,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  UNIQUE (symbol, number, issued_on)
);
CREATE TABLE decision_nominations (
  decision_id uuid NOT NULL REFERENCES decisions,
  nomination_id uuid NOT NULL REFERENCES nominations,
  position integer NOT NULL,
  result text CHECK (result IN ('granted', 'not-granted')),
  result_document text,
  result_on date,
  PRIMARY KEY (decision_id, nomination_id)
);
CREATE INDEX decision_nominations_nomination ON decision_nominations (nomination_id);

-- The award register: every award granted, by this product or entered from earlier years.
CREATE TABLE awards (
  id uuid PRIMARY KEY,
  honouree_id uuid NOT NULL REFERENCES honourees,
  nomination_id uuid UNIQUE REFERENCES nominations,
  decision_id uuid REFERENCES decisions,
  award_code text NOT NULL,
  level text NOT NULL,
  granted_on date NOT NULL,
  year smallint NOT NULL,
  decision_number text NOT NULL,
  decided_by text NOT NULL,
  -- Names as they were on the day of the decision.
  honouree_name text NOT NULL,
  honouree_title text NOT NULL DEFAULT '',
  unit_id uuid REFERENCES units,
  unit_name text NOT NULL,
  reason text NOT NULL DEFAULT '',
  achievement_from date,
  achievement_to date,
  search_text text NOT NULL,
  revoked_on date
);
CREATE INDEX awards_honouree ON awards (honouree_id, year);
CREATE INDEX awards_list ON awards (granted_on DESC, id);
CREATE INDEX awards_code ON awards (award_code, granted_on DESC, id);
CREATE INDEX awards_unit ON awards (unit_id, granted_on DESC, id);
CREATE INDEX awards_decision ON awards (decision_id);
CREATE INDEX awards_search ON awards USING gin (search_text gin_trgm_ops);

CREATE TABLE certificates (
  id uuid PRIMARY KEY,
  award_id uuid NOT NULL UNIQUE REFERENCES awards,
  serial text NOT NULL UNIQUE,
  -- Unguessable: the QR code leads to /xac-minh/<token>.
  verify_token text NOT NULL UNIQUE,
  issued_at timestamptz NOT NULL,
  printed_count integer NOT NULL DEFAULT 0
);

CREATE TABLE notifications (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users,
  kind text NOT NULL,
  subject text NOT NULL,
  link text NOT NULL,
  data jsonb NOT NULL,
  at timestamptz NOT NULL,
  read_at timestamptz,
  -- The same reaction run twice notifies once.
  dedupe_key text NOT NULL UNIQUE
);
CREATE INDEX notifications_user ON notifications (user_id, at DESC);
CREATE TABLE mail_outbox (
  id uuid PRIMARY KEY,
  notification_id uuid REFERENCES notifications,
  to_user_id uuid NOT NULL REFERENCES users,
  language text NOT NULL,
  subject text NOT NULL,
  body text NOT NULL,
  created_at timestamptz NOT NULL,
  sent_at timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  last_error text
);
CREATE INDEX mail_outbox_unsent ON mail_outbox (created_at) WHERE sent_at IS NULL;
