-- Which secret the sealed texts, indexes and marks of this database were made with, so that another one is noticed at start.
CREATE TABLE installation (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  secret_check bytea NOT NULL
);
