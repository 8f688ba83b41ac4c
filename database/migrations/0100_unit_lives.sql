-- Of many units only a day is known on which they already existed; `founded_on` is that day then.
ALTER TABLE units ADD COLUMN founding_known boolean NOT NULL DEFAULT true;

-- Changes of one day are read in the order in which they were recorded.
ALTER TABLE unit_changes ADD COLUMN recorded_order integer GENERATED ALWAYS AS IDENTITY;
CREATE INDEX unit_changes_day ON unit_changes (effective_on DESC, recorded_order);
