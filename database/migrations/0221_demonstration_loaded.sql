-- Null while the demonstration is being loaded: what a killed load leaves behind is thrown away by the next start.
ALTER TABLE demonstration ADD COLUMN loaded_at timestamptz;
