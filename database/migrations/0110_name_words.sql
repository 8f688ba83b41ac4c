-- The words of honourees' names, for searching in any order. `match_key` is copied so that a scan of one word tells the others.
CREATE TABLE honouree_words (
  word text COLLATE "C" NOT NULL,
  match_key text COLLATE "C" NOT NULL,
  honouree_id uuid NOT NULL REFERENCES honourees,
  PRIMARY KEY (word, match_key, honouree_id)
);
CREATE INDEX honouree_words_honouree ON honouree_words (honouree_id);
-- How many honourees have a word in their name: the rarest word of a search is scanned, and slips are corrected from here.
CREATE TABLE name_words (
  word text COLLATE "C" PRIMARY KEY,
  uses integer NOT NULL
);
CREATE INDEX name_words_near ON name_words USING gin (word gin_trgm_ops);
CREATE INDEX honourees_match_pattern ON honourees (match_key text_pattern_ops, id);
