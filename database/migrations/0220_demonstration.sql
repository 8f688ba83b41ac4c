-- One row in a demonstration province: the day its clock stands on. A real province never has it.
CREATE TABLE demonstration (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  today date NOT NULL,
  first_day date NOT NULL,
  last_day date NOT NULL,
  CHECK (today BETWEEN first_day AND last_day)
);
