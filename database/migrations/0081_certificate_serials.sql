CREATE TABLE certificate_serials (
  year smallint PRIMARY KEY,
  last_serial integer NOT NULL
);
