import { categories, disciplineForms, initiativeLevels, ratings } from '#modules/people/index.ts'
import { Checkbox, DateInput, FieldRow, SearchSelect, Select, TextInput } from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { peopleForms } from '#web/content/people/forms.ts'
import { honoureeNames } from '#web/content/people/names.ts'
import type { FormErrors } from '#web/http/form-errors.ts'
import type { Visit } from '#web/http/visit.tsx'
import { options } from './choices.ts'
import type { RecordSlug } from './record-kinds.ts'

interface RecordFieldsProps {
  visit: Visit
  slug: RecordSlug
  values: Readonly<Record<string, string>>
  errors: FormErrors
}

/** The fields of one kind of record. */
export function RecordFields({ visit, slug, values, errors }: RecordFieldsProps) {
  const t = peopleForms[visit.language]
  const c = componentWords[visit.language]
  const names = honoureeNames[visit.language]
  const field = (name: string) => ({ name, value: values[name], error: errors.at(name) })
  const document = (
    <TextInput
      {...field('documentNumber')}
      label={t.document}
      hint={t.documentHint}
      optional={c.optional}
      width="medium"
    />
  )
  switch (slug) {
    case 'xep-loai':
      return (
        <>
          <TextInput {...field('year')} label={t.year} inputmode="numeric" width="short" maxlength={4} />
          <Select {...field('rating')} label={t.rating} options={options(names.ratings, ratings)} empty={t.choose} />
          {document}
        </>
      )
    case 'sang-kien':
      return (
        <>
          <TextInput {...field('title')} label={t.title} />
          <FieldRow>
            <Select
              {...field('level')}
              label={t.level}
              options={options(names.levels, initiativeLevels)}
              empty={t.choose}
            />
            <DateInput {...field('recognisedOn')} label={t.recognisedOn} hint={c.dateHint} />
          </FieldRow>
          <TextInput {...field('recognisedBy')} label={t.recognisedBy} optional={c.optional} />
          {document}
        </>
      )
    case 'chuc-vu':
      return (
        <>
          <TextInput {...field('title')} label={t.positionTitle} />
          <SearchSelect
            name="unit"
            label={t.unit}
            hint={t.unitHint}
            text={values.unit}
            value={values.unitId}
            error={errors.at('unit')}
            source="/don-vi/tim.json"
            found={c.suggestions}
          />
          <FieldRow>
            <Select
              {...field('category')}
              label={t.category}
              options={options(names.categories, categories.slice(0, 6))}
              empty={t.choose}
            />
            <DateInput {...field('validFrom')} label={t.validFrom} hint={c.dateHint} />
          </FieldRow>
          <Checkbox name="isHead" label={t.isHead} checked={values.isHead !== undefined} />
        </>
      )
    case 'ky-luat':
      return (
        <>
          <Select
            {...field('form')}
            label={t.discipline}
            options={options(names.disciplines, disciplineForms)}
            empty={t.choose}
          />
          <FieldRow>
            <DateInput {...field('decidedOn')} label={t.decidedOn} hint={c.dateHint} />
            <DateInput {...field('effectiveUntil')} label={t.effectiveUntil} hint={c.dateHint} optional={c.optional} />
          </FieldRow>
          {document}
        </>
      )
  }
}
