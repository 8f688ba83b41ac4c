import { type ClauseDifference, clauseKinds, strengths } from '#modules/plans/index.ts'
import { Actions, Button, Card, Details, FieldRow, Form, Select, TextArea, TextInput } from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { draftWords } from '#web/content/plan-drafts.ts'
import type { FormErrors } from '#web/http/form-errors.ts'
import type { Visit } from '#web/http/visit.tsx'
import { type Draft, draftAddress } from './draft-frame.tsx'
import { Pieces } from './pieces.tsx'

type DraftClause = Draft['clauses'][number]

interface ClauseFormProps {
  visit: Visit
  draft: Draft
  clause: DraftClause
  filled: Readonly<Record<string, string>>
  errors: FormErrors
}

/** The words of a clause and its phrases, in both languages. */
export function ClauseForm({ visit, draft, clause, filled, errors }: ClauseFormProps) {
  const t = draftWords[visit.language]
  const c = componentWords[visit.language]
  return (
    <Card>
      <Form action={`${draftAddress(draft)}/dieu/${clause.ref}`} csrf={visit.csrf} once={visit.newOnceKey()}>
        <input type="hidden" name="version" value={String(clause.version)} />
        <TextArea
          name="vi"
          label={t.textVi}
          hint={clause.vi.includes('{số}') ? t.placeholders : undefined}
          value={filled.vi ?? clause.vi}
          rows={8}
          error={errors.at('vi')}
        />
        <TextArea
          name="marksVi"
          label={t.marksVi}
          hint={t.marksHint}
          optional={c.optional}
          value={filled.marksVi ?? clause.marksVi.join('\n')}
          rows={2}
          error={errors.at('marksVi')}
        />
        <TextArea
          name="en"
          label={t.textEn}
          optional={c.optional}
          value={filled.en ?? clause.en}
          rows={8}
          error={errors.at('en')}
        />
        <TextArea
          name="marksEn"
          label={t.marksEn}
          optional={c.optional}
          value={filled.marksEn ?? clause.marksEn.join('\n')}
          rows={2}
          error={errors.at('marksEn')}
        />
        <Actions>
          <Button name="next" value="1">
            {t.saveAndNext}
          </Button>
          <Button kind="secondary">{t.save}</Button>
        </Actions>
      </Form>
    </Card>
  )
}

/** A new clause behind this one. */
export function AddClause({ visit, draft, clause, filled, errors }: ClauseFormProps) {
  const t = draftWords[visit.language]
  const c = componentWords[visit.language]
  return (
    <Details summary={t.add} open={filled.newRef !== undefined}>
      <Form action={`${draftAddress(draft)}/dieu/${clause.ref}/them`} csrf={visit.csrf} once={visit.newOnceKey()}>
        <FieldRow>
          <TextInput
            name="newRef"
            label={t.newRef}
            hint={t.newRefHint}
            value={filled.newRef}
            width="medium"
            error={errors.at('newRef')}
          />
          <Select
            name="kind"
            label={t.kind}
            options={clauseKinds.map(value => ({ value, text: t.kinds[value] }))}
            value={filled.kind ?? clause.kind}
            error={errors.at('kind')}
          />
          <Select
            name="strength"
            label={t.strength}
            optional={c.optional}
            empty="–"
            options={strengths.map(value => ({ value, text: t.strengths[value] }))}
            value={filled.strength ?? clause.strength ?? undefined}
            error={errors.at('strength')}
          />
        </FieldRow>
        <TextArea name="newVi" label={t.textVi} value={filled.newVi} rows={4} error={errors.at('newVi')} />
        <TextArea
          name="newEn"
          label={t.textEn}
          optional={c.optional}
          value={filled.newEn}
          rows={4}
          error={errors.at('newEn')}
        />
        <Actions>
          <Button kind="secondary">{t.addClause}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

interface LastYearProps {
  year: number
  difference: ClauseDifference | undefined
  visit: Visit
}

/** What this clause said in the plan of the year before. */
export function LastYear({ year, difference, visit }: LastYearProps) {
  const t = draftWords[visit.language]
  return (
    <Card title={t.lastYear(String(year))} level={3}>
      {difference === undefined ? (
        <p>{t.sameAsLast}</p>
      ) : (
        <Pieces pieces={difference.pieces} language={visit.language} />
      )}
    </Card>
  )
}
