-- By deadline, what has none last; and by name as Vietnamese people sort. Each also within a unit.
DROP INDEX nominations_due, nominations_handler, nominations_words;
CREATE INDEX nominations_due ON nominations (coalesce(due_on, 'infinity'::date), id);
CREATE INDEX nominations_unit_due ON nominations (unit_id, coalesce(due_on, 'infinity'::date), id);
CREATE INDEX nominations_name ON nominations (nominee_name COLLATE vietnamese, id);
CREATE INDEX nominations_unit_name ON nominations (unit_id, nominee_name COLLATE vietnamese, id);
CREATE INDEX nominations_unit_status_recent ON nominations (unit_id, status, status_since DESC, id DESC);
-- Nobody counts as a handler too, so that what nobody handles is found in its order.
CREATE INDEX nominations_handler ON nominations
  (coalesce(handler_id, '00000000-0000-0000-0000-000000000000'::uuid), status, status_since DESC, id DESC);

-- The words of the nominee, kept ready: taking them apart for every row that is looked at would cost most of a search.
ALTER TABLE nominations ADD COLUMN words tsvector NOT NULL
  GENERATED ALWAYS AS (array_to_tsvector(string_to_array(search_text, ' '))) STORED;
CREATE INDEX nominations_words ON nominations USING gin (words);
