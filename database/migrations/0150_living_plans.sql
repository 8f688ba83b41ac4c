ALTER TABLE plan_clauses
  DROP CONSTRAINT plan_clauses_kind_check,
  ADD CHECK (kind IN ('letterhead', 'title', 'preamble', 'heading', 'paragraph', 'recipient', 'signature')),
  -- Phrases of the text that fix a date or a number, shown underlined.
  ADD COLUMN marks_vi text[] NOT NULL DEFAULT '{}',
  ADD COLUMN marks_en text[] NOT NULL DEFAULT '{}',
  -- Taken over from last year and not yet looked at by anyone.
  ADD COLUMN needs_review boolean NOT NULL DEFAULT false,
  ADD COLUMN version integer NOT NULL DEFAULT 1;

ALTER TABLE plan_documents
  DROP CONSTRAINT plan_documents_role_check,
  ADD CHECK (role IN ('legal-basis', 'cited', 'recipient')),
  DROP COLUMN clause_ref,
  ADD COLUMN clause_refs text[] NOT NULL DEFAULT '{}';

ALTER TABLE obligations
  ADD CHECK (bound IN ('units', 'home-department', 'standing-office', 'province')),
  ADD CHECK (output_kind IN ('document', 'list', 'round', 'activity')),
  ADD COLUMN position integer NOT NULL DEFAULT 0,
  ADD COLUMN recipient_en text NOT NULL DEFAULT '',
  -- How many names a list must hold.
  ADD COLUMN count_min integer,
  ADD COLUMN count_max integer,
  ADD COLUMN needs_review boolean NOT NULL DEFAULT false,
  ADD COLUMN version integer NOT NULL DEFAULT 1;

ALTER TABLE unit_obligations
  DROP CONSTRAINT unit_obligations_status_check,
  -- unit-ended: the unit ended before it was done; the units in passed_to owe it now, none when no successor is known.
  ADD CHECK (status IN ('not-started', 'sent', 'returned', 'accepted', 'unit-ended')),
  ADD COLUMN passed_to uuid[] NOT NULL DEFAULT '{}',
  ADD COLUMN item_count integer,
  ADD COLUMN reminders integer NOT NULL DEFAULT 0,
  ADD COLUMN reminded_at timestamptz;
CREATE INDEX unit_obligations_state ON unit_obligations (obligation_id, status);

-- What a plan says is fixed when it is issued; afterwards only a due date that the plan leaves open may be set.
CREATE FUNCTION refuse_change_of_issued_plan() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  row jsonb := CASE WHEN TG_OP = 'DELETE' THEN to_jsonb(OLD) ELSE to_jsonb(NEW) END;
  open text[] := ARRAY['due_on', 'due_source', 'version'];
BEGIN
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'obligations' THEN
    IF OLD.due_source IS DISTINCT FROM 'plan' AND NEW.due_source IS DISTINCT FROM 'plan'
      AND to_jsonb(OLD) - open = to_jsonb(NEW) - open THEN RETURN NEW; END IF;
  END IF;
  IF EXISTS (SELECT 1 FROM plans WHERE id = (row ->> 'plan_id')::uuid AND status = 'issued') THEN
    RAISE EXCEPTION 'An issued plan does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER plan_clauses_frozen BEFORE INSERT OR UPDATE OR DELETE ON plan_clauses
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_issued_plan();
CREATE TRIGGER plan_documents_frozen BEFORE INSERT OR UPDATE OR DELETE ON plan_documents
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_issued_plan();
CREATE TRIGGER obligations_frozen BEFORE INSERT OR UPDATE OR DELETE ON obligations
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_issued_plan();

CREATE FUNCTION refuse_change_of_issued() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'issued' THEN
    RAISE EXCEPTION 'An issued plan does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER plans_frozen BEFORE UPDATE OR DELETE ON plans
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_issued();
