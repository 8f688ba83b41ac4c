import type { Submission } from '#modules/nominations/index.ts'
import { DateInput, dayText, FieldRow, TextArea, TextInput } from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { submissionListWords } from '#web/content/nominations/submissions.ts'
import type { Language } from '#web/content/words.ts'
import { parseDay } from '#web/http/day-input.ts'
import type { Form } from '#web/http/form.ts'
import type { FormErrors } from '#web/http/form-errors.ts'

/** The letter as its form holds it: text as typed. */
export interface TypedLetter {
  readonly title: string
  readonly letterNumber: string
  readonly letterOn: string
  readonly letterBody: string
}

export const typedLetter = (form: Form): TypedLetter => ({
  title: form.text('title'),
  letterNumber: form.text('letterNumber'),
  letterOn: form.text('letterOn'),
  letterBody: form.text('letterBody'),
})

/** The letter as the command wants it; a day that cannot be read stays as typed and is refused there. */
export const letterOf = ({ title, letterNumber, letterOn, letterBody }: TypedLetter) => ({
  title,
  letterBody,
  letterNumber: letterNumber || null,
  letterOn: letterOn === '' ? null : (parseDay(letterOn) ?? letterOn),
})

export const letterIn = ({ title, letterNumber, letterOn, letterBody }: Submission): TypedLetter => ({
  title,
  letterBody,
  letterNumber: letterNumber ?? '',
  letterOn: letterOn === null ? '' : dayText(letterOn),
})

interface LetterFieldsProps {
  language: Language
  letter: TypedLetter
  errors: FormErrors
}

export const LetterFields = ({ language, letter, errors }: LetterFieldsProps) => {
  const t = submissionListWords[language]
  const c = componentWords[language]
  return (
    <>
      <TextInput
        name="title"
        label={t.aboutTitle}
        hint={t.aboutTitleHint}
        value={letter.title}
        error={errors.at('title')}
        maxlength={300}
        required
      />
      <TextArea
        name="letterBody"
        label={t.body}
        hint={t.bodyHint}
        value={letter.letterBody}
        error={errors.at('letterBody')}
        optional={c.optional}
        rows={8}
      />
      <FieldRow>
        <TextInput
          name="letterNumber"
          label={t.number}
          hint={t.numberHint}
          value={letter.letterNumber}
          error={errors.at('letterNumber')}
          optional={c.optional}
          width="medium"
        />
        <DateInput
          name="letterOn"
          label={t.date}
          hint={c.dateHint}
          value={letter.letterOn}
          error={errors.at('letterOn')}
          optional={c.optional}
        />
      </FieldRow>
    </>
  )
}

/** Refusals name the field inside the letter. */
export const letterField = (at: string): string => at.replace(/^letter\./, '')
