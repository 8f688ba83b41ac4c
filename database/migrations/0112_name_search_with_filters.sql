-- A search is answered from one index alone, its filters included: kind, category and unit are copied beside each word.
ALTER TABLE honouree_words ADD COLUMN kind text, ADD COLUMN category text, ADD COLUMN unit_id uuid;
UPDATE honouree_words word SET kind = honouree.kind, category = honouree.category, unit_id = honouree.unit_id
  FROM honourees honouree WHERE honouree.id = word.honouree_id;
ALTER TABLE honouree_words ALTER COLUMN kind SET NOT NULL, DROP CONSTRAINT honouree_words_pkey;
ALTER TABLE honouree_words ADD PRIMARY KEY (word, match_key, honouree_id) INCLUDE (kind, category, unit_id);
DROP INDEX honourees_match_pattern;

-- Within a few units their people are looked through instead of the words.
DROP INDEX honourees_unit;
CREATE INDEX honourees_unit ON honourees (unit_id, match_key) INCLUDE (id, kind, category) WHERE merged_into_id IS NULL;

-- The registry is read in order by kind, by category or by unit; the whole of it is its three kinds.
DROP INDEX honourees_by_name;
CREATE INDEX honourees_of_category_by_name ON honourees (category, name COLLATE vietnamese, id) WHERE merged_into_id IS NULL;
CREATE INDEX honourees_of_unit_by_name ON honourees (unit_id, name COLLATE vietnamese, id) INCLUDE (kind, category)
  WHERE merged_into_id IS NULL;
