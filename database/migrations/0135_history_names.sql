CREATE INDEX history_name ON history (name, id);
