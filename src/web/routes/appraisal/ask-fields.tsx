import { listUnitsOn, searchUnits } from '#modules/organisations/index.ts'
import { Checkboxes, DateInput, SearchSelect, TextArea } from '#web/components/index.ts'
import { consultationWords } from '#web/content/appraisal/consultations.ts'
import { componentWords } from '#web/content/components.ts'
import { parseDay } from '#web/http/day-input.ts'
import type { Form } from '#web/http/form.ts'
import type { FormErrors } from '#web/http/form-errors.ts'
import type { Visit } from '#web/http/visit.tsx'

/** Units of the province as such: those that are usually asked. */
const usuallyAsked: readonly string[] = ['so', 'nganh-doc', 'dang']

/** The bodies that are usually asked, as choices. */
export async function askableUnits(visit: Visit) {
  const units = await visit.ask(listUnitsOn, { day: visit.today })
  return units
    .filter(({ kind }) => usuallyAsked.includes(kind))
    .map(({ id, shortName }) => ({ value: id, text: shortName }))
}

interface AskFieldsProps {
  visit: Visit
  units: Awaited<ReturnType<typeof askableUnits>>
  filled: {
    errors: FormErrors
    text: (name: string, otherwise?: string) => string
    all: (name: string) => readonly string[]
  }
}

/** Whom to ask, what, and by when. */
export function AskFields({ visit, units, filled }: AskFieldsProps) {
  const t = consultationWords[visit.language]
  const c = componentWords[visit.language]
  return (
    <>
      <div class="many-choices">
        <Checkboxes
          name="unitIds"
          label={t.units}
          choices={units}
          values={filled.all('unitIds')}
          error={filled.errors.at('unitIds')}
        />
      </div>
      <SearchSelect
        name="otherUnit"
        label={t.otherUnit}
        hint={t.otherUnitHint}
        optional={c.optional}
        text={filled.text('otherUnit')}
        value={filled.text('otherUnitId')}
        source="/don-vi/tim.json"
        found={c.suggestions}
        error={filled.errors.at('otherUnit')}
      />
      <TextArea
        name="question"
        label={t.question}
        rows={4}
        value={filled.text('question')}
        error={filled.errors.at('question')}
      />
      <DateInput
        name="dueOn"
        label={t.dueField}
        hint={`${t.dueHint} ${c.dateHint}`}
        optional={c.optional}
        value={filled.text('dueOn')}
        error={filled.errors.at('dueOn')}
      />
    </>
  )
}

type Asked =
  | { readonly ok: true; readonly input: { unitIds: string[]; question: string; dueOn?: string } }
  | { readonly ok: false; readonly errors: FormErrors }

/** The form as the command wants it; a unit that was typed is looked up, and must be one. */
export async function readAsk(visit: Visit, form: Form): Promise<Asked> {
  const t = consultationWords[visit.language]
  const unitIds = form.all('unitIds')
  const typed = form.text('otherUnit')
  const chosen = form.optional('otherUnitId')
  if (chosen !== undefined) unitIds.push(chosen)
  else if (typed !== '') {
    const found = await visit.ask(searchUnits, { text: typed, day: visit.today, limit: 5 })
    const exact = found.filter(({ name, shortName }) => [name, shortName].some(each => sameText(each, typed)))
    const only = exact[0] ?? (found.length === 1 && found[0]?.isGuess === false ? found[0] : undefined)
    if (only === undefined) {
      const names = found
        .map(({ shortName, parentName }) => [shortName, parentName].filter(Boolean).join(', '))
        .join('; ')
      const text = names === '' ? t.unitNotFound(typed) : t.unitNearest(typed, names)
      return { ok: false, errors: oneError('otherUnit', text) }
    }
    unitIds.push(only.id)
  }
  const day = form.optional('dueOn')
  // A day that cannot be read goes on as it is: the command refuses it by name.
  const dueOn = day === undefined ? undefined : (parseDay(day) ?? day)
  return { ok: true, input: { unitIds, question: form.text('question'), ...(dueOn === undefined ? {} : { dueOn }) } }
}

const sameText = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

const oneError = (field: string, text: string): FormErrors => ({
  list: [{ text, field }],
  at: name => (name === field ? text : undefined),
})
