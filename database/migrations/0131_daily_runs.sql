-- The last day for which the daily schedules ran to their end.
CREATE TABLE daily_runs (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  day date NOT NULL
);
