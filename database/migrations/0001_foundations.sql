-- Extensions are "trusted": the owner of a database may create them without being superuser.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Sorting as Vietnamese people sort: A, Ă, Â, B … Y, Ý.
CREATE COLLATION IF NOT EXISTS vietnamese (provider = icu, locale = 'vi');

-- A form posted twice with the same key does its work once.
CREATE TABLE command_receipts (
  once_key uuid PRIMARY KEY,
  command text NOT NULL,
  value jsonb,
  done_at timestamptz NOT NULL
);
CREATE INDEX command_receipts_done_at ON command_receipts (done_at);

-- The append-only record of every fact. Each row's mac covers the row and the mac before it.
CREATE TABLE history (
  id bigint PRIMARY KEY,
  at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  name text NOT NULL,
  actor_kind text NOT NULL CHECK (actor_kind IN ('user', 'anonymous', 'system')),
  actor_id text,
  role text NOT NULL,
  unit_id uuid,
  command text NOT NULL,
  subjects text[] NOT NULL,
  data jsonb NOT NULL,
  mac bytea NOT NULL
);
CREATE INDEX history_subjects ON history USING gin (subjects);
CREATE INDEX history_at ON history (at);
CREATE INDEX history_actor ON history (actor_id, id);

-- The end of the chain, in one row that every writer locks: facts are numbered in the order they commit.
CREATE TABLE history_head (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  last_id bigint NOT NULL,
  last_mac bytea NOT NULL,
  mac bytea NOT NULL
);

CREATE TABLE history_seals (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  sealed_at timestamptz NOT NULL,
  last_id bigint NOT NULL,
  last_mac bytea NOT NULL,
  mac bytea NOT NULL
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER history_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON history
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER history_seals_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON history_seals
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER history_head_kept BEFORE DELETE OR TRUNCATE ON history_head
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
