import { getAward, type SubjectKind } from '#law/catalogue/index.ts'
import { Alert, Radios, Select, TextInput } from '#web/components/index.ts'
import { awardName } from '#web/content/names.ts'
import { nominationFormWords } from '#web/content/nominations/form.ts'
import type { Language } from '#web/content/words.ts'
import type { Form } from '#web/http/form.ts'
import type { FormErrors } from '#web/http/form-errors.ts'
import { categoryOptions } from '../people/choices.ts'

/** The award of a nomination and what is printed of the nominee, as typed. */
export interface TypedAward {
  readonly awardCode: string
  readonly title: string
  readonly category: string
}

export const typedAward = (form: Form): TypedAward => ({
  awardCode: form.text('awardCode'),
  title: form.text('title'),
  category: form.text('category'),
})

interface AwardFieldsProps {
  language: Language
  awardCodes: readonly string[]
  kind: SubjectKind
  typed: TypedAward
  errors: FormErrors
}

/** One picker for titles and forms: the person need not know which is which. */
export const AwardFields = ({ language, awardCodes, kind, typed, errors }: AwardFieldsProps) => {
  const t = nominationFormWords[language]
  const fitting = awardCodes.filter(code => getAward(code).subjects.includes(kind))
  return (
    <>
      {fitting.length === 0 ? (
        <Alert tone="warn">{t.noAward}</Alert>
      ) : (
        <Radios
          name="awardCode"
          label={t.award}
          hint={t.awardHint}
          choices={fitting.map(code => ({
            value: code,
            text: awardName(code, language),
            hint: getAward(code).decidedBy,
          }))}
          value={typed.awardCode || (fitting.length === 1 ? fitting[0] : undefined)}
          error={errors.at('awardCode') ?? errors.at('honoureeId')}
        />
      )}
      <TextInput
        name="title"
        label={t.titleAt}
        hint={t.titleHint}
        value={typed.title}
        error={errors.at('title')}
        maxlength={300}
      />
      <Select
        name="category"
        label={t.category}
        options={categoryOptions(language)}
        value={typed.category}
        empty={t.chooseCategory}
        error={errors.at('category')}
      />
    </>
  )
}
