CREATE INDEX notifications_unread ON notifications (user_id) WHERE read_at IS NULL;
DROP INDEX notifications_user;
CREATE INDEX notifications_user ON notifications (user_id, at DESC, id DESC);

-- A letter is written when it is sent: from its notification, in the language the person has chosen by then.
ALTER TABLE mail_outbox
  DROP COLUMN language, DROP COLUMN subject, DROP COLUMN body,
  ALTER COLUMN notification_id SET NOT NULL,
  ADD COLUMN next_attempt_at timestamptz,
  ADD COLUMN given_up boolean NOT NULL DEFAULT false;
DROP INDEX mail_outbox_unsent;
CREATE INDEX mail_outbox_due ON mail_outbox (next_attempt_at NULLS FIRST) WHERE sent_at IS NULL AND NOT given_up;
CREATE INDEX mail_outbox_list ON mail_outbox (created_at DESC, id DESC);
