-- Lists are paged by (order, id) with both in one direction, so that a page is one range of an index.
DROP INDEX nominations_list, nominations_all, nominations_round_list, nominations_unit_list, nominations_award_list;
CREATE INDEX nominations_recent ON nominations (status_since DESC, id DESC);
CREATE INDEX nominations_status_recent ON nominations (status, status_since DESC, id DESC);
CREATE INDEX nominations_round_recent ON nominations (round_id, status, status_since DESC, id DESC);
CREATE INDEX nominations_unit_recent ON nominations (unit_id, status_since DESC, id DESC);
CREATE INDEX nominations_award_recent ON nominations (award_code, status, status_since DESC, id DESC);
CREATE INDEX nominations_due ON nominations (due_on, id) WHERE due_on IS NOT NULL;
CREATE INDEX nominations_handler ON nominations (handler_id, status, status_since DESC, id DESC) WHERE handler_id IS NOT NULL;

-- The words of a nominee, each whole or by its beginning; cheap also where every other nominee is called Nguyễn.
DROP INDEX nominations_search;
CREATE INDEX nominations_words ON nominations USING gin (array_to_tsvector(string_to_array(search_text, ' ')));

-- How many nominations stand where: lists show counts without counting. Kept by the triggers below.
CREATE TABLE nomination_counts (
  unit_id uuid NOT NULL,
  round_id uuid NOT NULL,
  award_code text NOT NULL,
  level text NOT NULL,
  status text NOT NULL,
  count bigint NOT NULL,
  PRIMARY KEY (unit_id, round_id, award_code, level, status)
);

-- One statement changes each sum once, in one order for everybody, so that writers wait for each other and never in a circle.
CREATE FUNCTION count_nominations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO nomination_counts AS kept
      SELECT unit_id, round_id, award_code, level, status, count(*) FROM after_rows GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
      ON CONFLICT (unit_id, round_id, award_code, level, status) DO UPDATE SET count = kept.count + excluded.count;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO nomination_counts AS kept
      SELECT unit_id, round_id, award_code, level, status, -count(*) FROM before_rows GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
      ON CONFLICT (unit_id, round_id, award_code, level, status) DO UPDATE SET count = kept.count + excluded.count;
  ELSE
    INSERT INTO nomination_counts AS kept
      SELECT unit_id, round_id, award_code, level, status, sum(change) FROM (
        SELECT unit_id, round_id, award_code, level, status, 1 AS change FROM after_rows
        UNION ALL
        SELECT unit_id, round_id, award_code, level, status, -1 FROM before_rows
      ) changes GROUP BY 1, 2, 3, 4, 5 HAVING sum(change) <> 0 ORDER BY 1, 2, 3, 4, 5
      ON CONFLICT (unit_id, round_id, award_code, level, status) DO UPDATE SET count = kept.count + excluded.count;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER nominations_counted_insert AFTER INSERT ON nominations
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION count_nominations();
CREATE TRIGGER nominations_counted_delete AFTER DELETE ON nominations
  REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION count_nominations();
CREATE TRIGGER nominations_counted_update AFTER UPDATE ON nominations
  REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION count_nominations();
INSERT INTO nomination_counts
  SELECT unit_id, round_id, award_code, level, status, count(*) FROM nominations GROUP BY 1, 2, 3, 4, 5;

CREATE INDEX submissions_recent ON submissions (status, created_at DESC, id DESC);
CREATE INDEX honourees_merged ON honourees (merged_into_id) WHERE merged_into_id IS NOT NULL;
