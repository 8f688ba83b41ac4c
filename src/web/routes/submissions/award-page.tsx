import { z } from 'zod'
import { addNominations, getSubmission } from '#modules/nominations/index.ts'
import { getHonouree } from '#modules/people/index.ts'
import type { Round } from '#modules/rounds/index.ts'
import {
  Actions,
  Breadcrumbs,
  Button,
  Card,
  ErrorSummary,
  FormPages,
  LinkButton,
  Form as PageForm,
  PageHeader,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { nominationFormWords } from '#web/content/nominations/form.ts'
import { submissionWords } from '#web/content/nominations/submissions.ts'
import { type FormErrors, formErrors, noErrors } from '#web/http/form-errors.ts'
import { orNotFound } from '#web/http/problems.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { AwardFields, type TypedAward, typedAward } from '../nominations/award-fields.tsx'

const unit = ['unit-officer', 'unit-head'] as const
const search = z.object({ 'doi-tuong': z.uuid().optional().catch(undefined) })

export const addAwardRoutes = [
  get('/ho-so/:submissionId/them/hinh-thuc', unit, async visit => {
    const { honouree } = await honoureeOf(visit)
    const typed = { awardCode: '', title: honouree.positionTitle ?? '', category: honouree.category ?? '' }
    return showForm(visit, typed)
  }),

  post('/ho-so/:submissionId/them/hinh-thuc', unit, async visit => {
    const { honouree } = await honoureeOf(visit)
    const typed = typedAward(await visit.form())
    const result = await visit.run(addNominations, {
      submissionId: visit.param('submissionId'),
      nominations: [{ ...typed, honoureeId: honouree.id, category: typed.category || null }],
    })
    if (!result.ok)
      return showForm(
        visit,
        typed,
        formErrors(result, visit.language, at => at.split('.').at(-1)),
      )
    const text = nominationFormWords[visit.language].added
    return visit.redirect(`/de-nghi/${result.value.ids[0]}/sua/bao-cao`, { tone: 'ok', text })
  }),
]

const honoureeOf = async (visit: Visit) =>
  orNotFound(await visit.ask(getHonouree, { honoureeId: visit.search(search)['doi-tuong'] ?? '' }))

/** Page 2 of a nomination that is not there yet: for what; posting it adds the nomination. */
async function showForm(visit: Visit, typed: TypedAward, errors: FormErrors = noErrors) {
  const { language } = visit
  const t = nominationFormWords[language]
  const { honouree } = await honoureeOf(visit)
  const { submission, round } = orNotFound(
    await visit.ask(getSubmission, { submissionId: visit.param('submissionId') }),
  )
  const who = `/ho-so/${submission.id}/them`
  return visit.page(
    { title: `${honouree.name} · ${t.what}`, active: '/ho-so' },
    <>
      <Breadcrumbs
        label={componentWords[language].where}
        trail={[
          { text: submissionWords[language].list, href: '/ho-so' },
          { text: submission.title, href: `/ho-so/${submission.id}` },
          { text: t.title },
        ]}
      />
      <PageHeader title={honouree.name} lead={t.what} />
      <FormPages
        label={t.pages}
        pages={Object.values(t.pageNames).map((name, index) => ({
          name,
          href: index === 0 ? who : undefined,
          state: index === 0 ? 'done' : index === 1 ? 'current' : 'to-come',
        }))}
      />
      <Card>
        <PageForm csrf={visit.csrf} once={visit.newOnceKey()} label={t.what} narrow>
          <ErrorSummary title={componentWords[language].errorTitle} errors={errors.list} />
          <AwardFields
            language={language}
            awardCodes={awardCodesOf(round)}
            kind={honouree.kind}
            typed={typed}
            errors={errors}
          />
          <Actions>
            <Button>{t.add}</Button>
            <LinkButton kind="plain" href={who}>
              {t.pageNames['doi-tuong']}
            </LinkButton>
          </Actions>
        </PageForm>
      </Card>
    </>,
    errors.list.length === 0 ? 200 : 422,
  )
}

const awardCodesOf = (round: Round | undefined): readonly string[] =>
  round?.awards.map(({ awardCode }) => awardCode) ?? []
