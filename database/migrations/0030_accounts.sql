-- Users of the product. Sign-in itself (passwords, sessions, second factor) keeps its own tables.
CREATE TABLE users (
  id uuid PRIMARY KEY,
  username text NOT NULL UNIQUE,
  name text NOT NULL,
  email text NOT NULL UNIQUE,
  language text NOT NULL DEFAULT 'vi' CHECK (language IN ('vi', 'en')),
  status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'disabled')),
  created_at timestamptz NOT NULL
);
CREATE TABLE role_grants (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users,
  role text NOT NULL,
  unit_id uuid NOT NULL REFERENCES units,
  valid_from date NOT NULL,
  valid_to date,
  CHECK (valid_to IS NULL OR valid_to > valid_from)
);
CREATE INDEX role_grants_user ON role_grants (user_id);
CREATE INDEX role_grants_unit ON role_grants (unit_id, role);
