import { boundKinds, type Obligation, outputKinds } from '#modules/plans/index.ts'
import { Checkbox, DateInput, dayText, FieldRow, Select, TextInput } from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { boardWords } from '#web/content/plan-boards.ts'
import { draftWords } from '#web/content/plan-drafts.ts'
import { parseDay } from '#web/http/day-input.ts'
import type { Form as PostedForm } from '#web/http/form.ts'
import type { FormErrors } from '#web/http/form-errors.ts'
import type { Visit } from '#web/http/visit.tsx'
import type { Draft } from './draft-frame.tsx'

/** What the form lays down, as the commands take it. */
export function readContent(form: PostedForm) {
  const day = (name: string) => (form.text(name) === '' ? null : (parseDay(form.text(name)) ?? form.text(name)))
  const count = (name: string) => (form.text(name) === '' ? null : Number(form.text(name)))
  return {
    code: form.text('code'),
    clauseRef: form.text('clauseRef'),
    bound: form.text('bound'),
    outputKind: form.text('outputKind'),
    whatVi: form.text('whatVi'),
    whatEn: form.text('whatEn'),
    recipientVi: form.text('recipientVi'),
    recipientEn: form.text('recipientEn'),
    opensOn: day('opensOn'),
    dueOn: day('dueOn'),
    tracked: form.has('tracked'),
    countMin: count('countMin'),
    countMax: count('countMax'),
  }
}

/** An obligation as its form shows it. */
export function valuesOf(obligation: Obligation | undefined): Readonly<Record<string, string>> {
  if (obligation === undefined) return { tracked: '1' }
  const { tracked, ...rest } = obligation
  const day = (value: string | null) => (value === null ? '' : dayText(value))
  return {
    ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value === null ? '' : String(value)])),
    opensOn: day(obligation.opensOn),
    dueOn: day(obligation.dueOn),
    ...(tracked && { tracked: '1' }),
  }
}

interface ObligationFieldsProps {
  visit: Visit
  draft: Draft
  filled: Readonly<Record<string, string>>
  errors: FormErrors
}

/** Everything laid down about an obligation. */
export function ObligationFields({ visit, draft, filled, errors }: ObligationFieldsProps) {
  const { language } = visit
  const t = draftWords[language]
  const b = boardWords[language]
  const c = componentWords[language]
  const refs = draft.clauses.filter(({ kind }) => kind === 'paragraph')
  const field = (name: string) => ({ name, value: filled[name], error: errors.at(name) })
  return (
    <>
      <TextInput {...field('whatVi')} label={t.whatVi} />
      <TextInput {...field('whatEn')} label={t.whatEn} optional={c.optional} />
      <FieldRow>
        <TextInput {...field('code')} label={t.code} hint={t.codeHint} />
        <Select
          {...field('clauseRef')}
          label={t.clause}
          empty="–"
          options={refs.map(({ ref, vi }) => ({ value: ref, text: `${ref} ${vi.slice(0, 60)}` }))}
        />
      </FieldRow>
      <FieldRow>
        <Select
          {...field('bound')}
          label={t.who}
          options={boundKinds.map(value => ({ value, text: b.bounds[value] }))}
        />
        <Select
          {...field('outputKind')}
          label={t.output}
          options={outputKinds.map(value => ({ value, text: b.outputs[value] }))}
        />
      </FieldRow>
      <FieldRow>
        <TextInput {...field('recipientVi')} label={t.recipientVi} optional={c.optional} />
        <TextInput {...field('recipientEn')} label={t.recipientEn} optional={c.optional} />
      </FieldRow>
      <FieldRow>
        <DateInput {...field('opensOn')} label={t.opensOn} hint={c.dateHint} optional={c.optional} />
        <DateInput {...field('dueOn')} label={t.dueOn} hint={t.dueHint} optional={c.optional} />
      </FieldRow>
      <FieldRow>
        <TextInput {...field('countMin')} label={t.countMin} width="short" inputmode="numeric" optional={c.optional} />
        <TextInput {...field('countMax')} label={t.countMax} width="short" inputmode="numeric" optional={c.optional} />
      </FieldRow>
      <Checkbox name="tracked" label={t.tracked} hint={t.trackedHint} checked={filled.tracked !== undefined} />
    </>
  )
}
