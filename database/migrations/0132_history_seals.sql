-- Seals are numbered by the product, under the lock of the head, so that a number can be covered by its seal.
ALTER TABLE history_seals ALTER COLUMN id DROP IDENTITY;
