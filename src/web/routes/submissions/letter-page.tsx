import { changeLetter, getSubmission, type Submission } from '#modules/nominations/index.ts'
import {
  Actions,
  Breadcrumbs,
  Button,
  Card,
  ErrorSummary,
  LinkButton,
  Form as PageForm,
  PageHeader,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { submissionWords } from '#web/content/nominations/submissions.ts'
import { type FormErrors, formErrors, noErrors } from '#web/http/form-errors.ts'
import { orNotFound } from '#web/http/problems.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { LetterFields, letterField, letterIn, letterOf, type TypedLetter, typedLetter } from './letter-fields.tsx'

const unit = ['unit-officer', 'unit-head'] as const

export const letterRoutes = [
  get('/ho-so/:submissionId/to-trinh', unit, async visit => {
    const submission = await submissionOf(visit)
    return showForm(visit, submission, letterIn(submission), submission.version)
  }),
  post('/ho-so/:submissionId/to-trinh', unit, async visit => {
    const submission = await submissionOf(visit)
    const form = await visit.form()
    const typed = typedLetter(form)
    const version = form.integer('version') ?? 0
    const result = await visit.run(changeLetter, { submissionId: submission.id, version, letter: letterOf(typed) })
    if (result.ok)
      return visit.redirect(`/ho-so/${submission.id}`, {
        tone: 'ok',
        text: submissionWords[visit.language].letterSaved,
      })
    // After another's change the form goes on from the new version: the person has been told and sees what they typed.
    const stale = result.refusals[0].code === 'changed-meanwhile'
    const errors = formErrors(result, visit.language, letterField)
    return showForm(visit, submission, typed, stale ? submission.version : version, errors)
  }),
]

const submissionOf = async (visit: Visit): Promise<Submission> =>
  orNotFound(await visit.ask(getSubmission, { submissionId: visit.param('submissionId') })).submission

function showForm(
  visit: Visit,
  submission: Submission,
  letter: TypedLetter,
  version: number,
  errors: FormErrors = noErrors,
) {
  const t = submissionWords[visit.language]
  return visit.page(
    { title: t.changeLetter, active: '/ho-so' },
    <>
      <Breadcrumbs
        label={componentWords[visit.language].where}
        trail={[
          { text: t.list, href: '/ho-so' },
          { text: submission.title, href: `/ho-so/${submission.id}` },
          { text: t.changeLetter },
        ]}
      />
      <PageHeader title={t.changeLetter} />
      <Card>
        <PageForm csrf={visit.csrf} once={visit.newOnceKey()} label={t.changeLetter} narrow>
          <ErrorSummary title={componentWords[visit.language].errorTitle} errors={errors.list} />
          <input type="hidden" name="version" value={String(version)} />
          <LetterFields language={visit.language} letter={letter} errors={errors} />
          <Actions>
            <Button>{t.changeLetter}</Button>
            <LinkButton kind="plain" href={`/ho-so/${submission.id}`}>
              {submission.title}
            </LinkButton>
          </Actions>
        </PageForm>
      </Card>
    </>,
    errors.list.length === 0 ? 200 : 422,
  )
}
