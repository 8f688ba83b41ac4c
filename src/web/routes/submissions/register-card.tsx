import { getSubmission, type Submission } from '#modules/nominations/index.ts'
import { getUnit } from '#modules/organisations/index.ts'
import { findLookAlikes, type HonoureeKind, honoureeKinds, registerHonouree } from '#modules/people/index.ts'
import {
  Actions,
  Button,
  Card,
  Details,
  ErrorSummary,
  FieldRow,
  Form as PageForm,
  Radios,
  SearchSelect,
  Select,
  TextInput,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { nominationFormWords } from '#web/content/nominations/form.ts'
import { honoureeNames } from '#web/content/people/names.ts'
import { parseDay } from '#web/http/day-input.ts'
import { findUnit } from '#web/http/find-unit.ts'
import type { Form } from '#web/http/form.ts'
import { type FormErrors, formErrors, noErrors } from '#web/http/form-errors.ts'
import { orNotFound } from '#web/http/problems.ts'
import { post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { categoryOptions, options } from '../people/choices.ts'
import { showNomineePage } from './nominee-page.tsx'

const unit = ['unit-officer', 'unit-head'] as const
const sexes = ['female', 'male'] as const

/** The form of a new honouree as it was sent, and who may be the same. */
export interface RegisterState {
  readonly form: Form
  readonly errors: FormErrors
  readonly candidates?: Awaited<ReturnType<typeof findLookAlikes.run>>
}

export const registerRoutes = [
  post('/ho-so/:submissionId/them', unit, async visit => {
    const { submission } = orNotFound(await visit.ask(getSubmission, { submissionId: visit.param('submissionId') }))
    const form = await visit.form()
    const details = await readDetails(visit, form, submission)
    if (!form.has('reallyNew') && details.name.length >= 2) {
      const candidates = await visit.ask(findLookAlikes, { ...details, bornOn: null })
      if (candidates.length > 0) return showNomineePage(visit, { form, errors: noErrors, candidates })
    }
    const result = await visit.run(registerHonouree, { ...details, identity: null })
    if (!result.ok) return showNomineePage(visit, { form, errors: formErrors(result, visit.language, fieldOf) })
    return visit.redirect(`/ho-so/${submission.id}/them/hinh-thuc?doi-tuong=${result.value.id}`)
  }),
]

const fieldOf = (at: string): string =>
  ({ bornOn: 'born', birthYear: 'born', unitId: 'unit', positionTitle: 'position' })[at] ?? at

async function readDetails(visit: Visit, form: Form, submission: Submission) {
  const born = form.text('born')
  const isYear = /^\d{4}$/.test(born)
  const chosen = await findUnit(visit, form.text('unit'), form.optional('unitId'))
  return {
    kind: form.text('kind') as HonoureeKind,
    name: form.text('name'),
    sex: form.optional('sex') ?? null,
    // What is neither a day nor a year goes on as typed and is refused as a day.
    bornOn: born === '' || isYear ? null : (parseDay(born) ?? born),
    birthYear: isYear ? Number(born) : null,
    ethnicity: null,
    category: form.optional('category') ?? null,
    unitId: chosen?.id ?? submission.unitId,
    positionTitle: form.optional('position') ?? null,
  }
}

interface RegisterCardProps {
  visit: Visit
  submission: Submission
  typedName: string
  kind: HonoureeKind | undefined
  state?: RegisterState | undefined
}

/** Enters somebody the registry does not know yet. */
export async function RegisterCard({ visit, submission, typedName, kind, state }: RegisterCardProps) {
  const { language } = visit
  const t = nominationFormWords[language]
  const names = honoureeNames[language]
  const text = (name: string, otherwise = '') => state?.form.text(name) ?? otherwise
  const errors = state?.errors ?? noErrors
  const own = await visit.ask(getUnit, { unitId: submission.unitId, day: visit.today })
  return (
    <Card>
      <Details summary={t.registerTitle} open={state !== undefined}>
        <PageForm csrf={visit.csrf} once={visit.newOnceKey()} label={t.registerTitle} narrow>
          <ErrorSummary title={componentWords[language].errorTitle} errors={errors.list} />
          <Radios
            name="kind"
            label={t.kind}
            choices={options(names.kinds, honoureeKinds)}
            value={text('kind', kind ?? 'individual')}
            error={errors.at('kind')}
            row
          />
          <TextInput
            name="name"
            label={t.name}
            hint={t.nameHint}
            value={text('name', typedName)}
            error={errors.at('name')}
            required
          />
          <FieldRow>
            <Radios name="sex" label={t.sex} choices={options(names.sexes, sexes)} value={text('sex')} row />
            <TextInput
              name="born"
              label={t.born}
              hint={t.bornHint}
              value={text('born')}
              error={errors.at('born')}
              width="date"
            />
          </FieldRow>
          <TextInput name="position" label={t.position} value={text('position')} error={errors.at('position')} />
          <Select
            name="category"
            label={t.category}
            options={categoryOptions(language)}
            value={text('category')}
            empty={t.chooseCategory}
            error={errors.at('category')}
          />
          <SearchSelect
            name="unit"
            label={t.unit}
            text={text('unit', own?.unit.name)}
            value={text('unitId', submission.unitId)}
            source="/don-vi/tim.json"
            found={componentWords[language].suggestions}
          />
          <Actions>
            {state?.candidates === undefined ? (
              <Button kind="secondary">{t.register}</Button>
            ) : (
              <Button kind="secondary" name="reallyNew" value="1">
                {t.reallyNew}
              </Button>
            )}
          </Actions>
        </PageForm>
      </Details>
    </Card>
  )
}
