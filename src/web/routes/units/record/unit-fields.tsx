import { sectors, type UnitOn, unitKinds } from '#modules/organisations/index.ts'
import { Checkbox, FieldRow, Fieldset, SearchSelect, Select, TextInput } from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { unitNames } from '#web/content/units/names.ts'
import { recordWords } from '#web/content/units/record.ts'
import type { FormErrors } from '#web/http/form-errors.ts'
import type { Visit } from '#web/http/visit.tsx'

/** What stands in the fields of a form now. */
export type Values = (name: string) => string

interface UnitFieldsProps {
  visit: Visit
  legend: string
  /** Begins the name of every field: a form may found several units. */
  prefix: string
  values: Values
  errors: FormErrors
}

/** Everything that is said of a unit. */
export function UnitFields({ visit, legend, prefix, values, errors }: UnitFieldsProps) {
  const t = recordWords[visit.language]
  const { kinds, sectors: sectorNames } = unitNames[visit.language]
  const { optional, suggestions } = componentWords[visit.language]
  const field = (name: string) => ({
    name: `${prefix}${name}`,
    value: values(`${prefix}${name}`),
    error: errors.at(`${prefix}${name}`),
  })
  return (
    <Fieldset legend={legend}>
      <TextInput {...field('name')} label={t.name} hint={t.nameHint} maxlength={300} />
      <TextInput {...field('shortName')} label={t.shortName} hint={t.shortNameHint} maxlength={120} />
      <FieldRow>
        <Select
          {...field('kind')}
          label={t.unitKind}
          empty={t.chooseKind}
          options={unitKinds.map(value => ({ value, text: kinds[value] }))}
        />
        <Select
          {...field('sector')}
          label={t.sector}
          options={sectors.map(value => ({ value, text: sectorNames[value] }))}
        />
        <TextInput {...field('officialCode')} label={t.code} optional={optional} width="short" maxlength={35} />
      </FieldRow>
      <SearchSelect
        name={`${prefix}parentId`}
        label={t.parent}
        hint={t.parentHint}
        optional={optional}
        error={errors.at(`${prefix}parentId`)}
        text={values(`${prefix}parentId`)}
        value={values(`${prefix}parentIdId`)}
        source="/don-vi/tim.json"
        found={suggestions}
      />
      <Checkbox name={`${prefix}boundByPlan`} label={t.bound} checked={values(`${prefix}boundByPlan`) !== ''} />
    </Fieldset>
  )
}

/** A unit as it is, as the fields of a form show it. */
export function valuesOf(unit: UnitOn, parent: UnitOn | undefined, prefix: string): Values {
  const values: Record<string, string> = {
    name: unit.name,
    shortName: unit.shortName,
    kind: unit.kind,
    sector: unit.sector,
    officialCode: unit.officialCode ?? '',
    parentId: parent?.shortName ?? '',
    parentIdId: parent?.id ?? '',
    boundByPlan: unit.boundByPlan ? '1' : '',
  }
  return name => (name.startsWith(prefix) ? (values[name.slice(prefix.length)] ?? '') : '')
}
