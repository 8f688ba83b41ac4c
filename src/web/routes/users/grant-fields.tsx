import { searchUnits } from '#modules/organisations/index.ts'
import { type Role, roles } from '#shared/actor.ts'
import type { IsoDate } from '#shared/clock.ts'
import { fold } from '#shared/text/fold.ts'
import { DateInput, dayText, FieldRow, SearchSelect, Select } from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { roleWords } from '#web/content/roles.ts'
import { userWords } from '#web/content/users.ts'
import { parseDay } from '#web/http/day-input.ts'
import { findUnit } from '#web/http/find-unit.ts'
import type { Form } from '#web/http/form.ts'
import type { Visit } from '#web/http/visit.tsx'

export interface FilledGrant {
  readonly role?: string | undefined
  readonly unit?: string | undefined
  readonly unitId?: string | undefined
  readonly validFrom?: string | undefined
}

export type GrantErrors = Partial<Record<'role' | 'unit' | 'validFrom', string>>

interface GrantFieldsProps {
  visit: Visit
  /** The roles the actor may give. */
  choices: readonly Role[]
  filled?: FilledGrant | undefined
  errors?: GrantErrors
}

/** Role, unit and first day of a grant. */
export const GrantFields = ({ visit, choices, filled, errors = {} }: GrantFieldsProps) => {
  const t = userWords[visit.language]
  const names = roleWords[visit.language]
  return (
    <>
      <Select
        name="role"
        label={t.role}
        options={choices.map(role => ({ value: role, text: names[role] }))}
        value={filled?.role}
        error={errors.role}
      />
      <SearchSelect
        name="unit"
        label={t.unit}
        hint={t.form.unitHint}
        text={filled?.unit}
        value={filled?.unitId}
        error={errors.unit}
        source="/don-vi/tim.json"
        found={componentWords[visit.language].suggestions}
      />
      <FieldRow>
        <DateInput
          name="validFrom"
          label={t.form.from}
          value={filled?.validFrom ?? dayText(visit.today)}
          error={errors.validFrom}
        />
      </FieldRow>
    </>
  )
}

export const filledGrant = (form: Form): FilledGrant => ({
  role: form.optional('role'),
  unit: form.optional('unit'),
  unitId: form.optional('unitId'),
  validFrom: form.optional('validFrom'),
})

interface ReadGrant {
  readonly role: Role
  readonly unitId: string
  readonly validFrom: IsoDate
}

/** The grant of a posted form, or what is wrong with its fields. A unit must be meant, not guessed. */
export async function readGrant(visit: Visit, form: Form): Promise<ReadGrant | GrantErrors> {
  const t = userWords[visit.language].form
  const role = roles.find(each => each === form.text('role'))
  const validFrom = parseDay(form.text('validFrom'))
  const unit = await meantUnit(visit, form)
  if (role !== undefined && validFrom !== undefined && 'id' in unit) return { role, unitId: unit.id, validFrom }
  return {
    ...(role === undefined && { role: refusalText({ code: 'input.invalid_value' }, visit.language) }),
    ...(validFrom === undefined && { validFrom: t.dateWrong }),
    ...('error' in unit && { unit: unit.error }),
  }
}

async function meantUnit(visit: Visit, form: Form): Promise<{ id: string } | { error: string }> {
  const t = userWords[visit.language].form
  const [text, id] = [form.text('unit'), form.optional('unitId')]
  if (text === '') return { error: t.unitMissing }
  const chosen = id !== undefined && /^[0-9a-f-]{36}$/.test(id) ? await findUnit(visit, '', id) : undefined
  if (chosen !== undefined && [chosen.name, chosen.shortName].includes(text)) return { id: chosen.id }
  const found = await visit.ask(searchUnits, { text, day: visit.today, limit: 5 })
  const exact = found.filter(({ name, shortName }) => [name, shortName].some(each => fold(each) === fold(text)))
  const [only] = exact.length > 0 ? exact : found.filter(({ isGuess }) => !isGuess)
  if (only !== undefined && (exact.length === 1 || found.length === 1)) return { id: only.id }
  const nearest = found.map(({ shortName, parentName }) =>
    parentName === null ? shortName : `${shortName} (${parentName})`,
  )
  return { error: nearest.length === 0 ? t.unitMissing : t.unitGuess(nearest.join('; ')) }
}

export const isGrant = (read: ReadGrant | GrantErrors): read is ReadGrant => 'unitId' in read
