-- Codes of authenticator apps that have let somebody in: each lets in once. Kept for as long as the code could be right.
CREATE TABLE auth_used_codes (
  key bytea PRIMARY KEY,
  used_at timestamptz NOT NULL
);
