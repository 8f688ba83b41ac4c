-- A keyed hash of where a comment came from and of its day: enough to slow down a flood, useless for finding the person.
ALTER TABLE public_comments ADD COLUMN address_index bytea;
CREATE INDEX public_comments_address ON public_comments (address_index, received_at);
CREATE INDEX public_comments_unanswered ON public_comments (publication_id) WHERE answer IS NULL;
