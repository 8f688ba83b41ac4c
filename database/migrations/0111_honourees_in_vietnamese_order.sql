-- The registry is read page by page in the order of the Vietnamese alphabet.
CREATE INDEX honourees_by_name ON honourees (name COLLATE vietnamese, id) WHERE merged_into_id IS NULL;
CREATE INDEX honourees_of_kind_by_name ON honourees (kind, name COLLATE vietnamese, id) WHERE merged_into_id IS NULL;
-- Names are searched through honouree_words.
DROP INDEX honourees_search;
