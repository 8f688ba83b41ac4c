import type { Child } from 'hono/jsx'
import { type FindingPlace, getNomination } from '#modules/nominations/index.ts'
import { Alert, Breadcrumbs, type FormPage, FormPages, PageHeader } from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { awardName } from '#web/content/names.ts'
import { nominationFormWords } from '#web/content/nominations/form.ts'
import { submissionWords } from '#web/content/nominations/submissions.ts'
import { orNotFound } from '#web/http/problems.ts'
import type { Visit } from '#web/http/visit.tsx'

export type ShownNomination = NonNullable<Awaited<ReturnType<typeof getNomination.run>>>
export type EditPage = keyof (typeof nominationFormWords)['vi']['pageNames']

/** Where each kind of finding is put right. */
const placeOf: Readonly<Record<FindingPlace, EditPage>> = {
  nominee: 'doi-tuong',
  award: 'hinh-thuc',
  report: 'bao-cao',
  parts: 'giay-to',
  round: 'kiem-tra',
}

/** The page of the form where a finding at this place is put right. */
export const editPageOf = (place: FindingPlace): EditPage => placeOf[place]

/** The nomination to edit; what may not be edited now ends with the dossier page instead. */
export async function nominationToEdit(visit: Visit): Promise<ShownNomination> {
  return orNotFound(await visit.ask(getNomination, { nominationId: visit.param('nominationId') }))
}

export const editHref = (shown: ShownNomination, page: EditPage): string =>
  page === 'doi-tuong'
    ? `/ho-so/${shown.submission.id}/them?de-nghi=${shown.nomination.id}`
    : `/de-nghi/${shown.nomination.id}/sua/${page}`

interface FrameProps {
  visit: Visit
  shown: ShownNomination
  page: EditPage
  /** What kept the last form from being saved. */
  problem?: Child
  status?: 200 | 409 | 422
  children?: Child
}

/** The frame around each page of a nomination's form. */
export function editFrame({ visit, shown, page, problem, status = 200, children }: FrameProps) {
  const { language } = visit
  const t = nominationFormWords[language]
  const { nomination, submission, isEditable } = shown
  return visit.page(
    { title: `${t.pageNames[page]} · ${nomination.nomineeName}`, active: '/ho-so' },
    <>
      <Breadcrumbs
        label={componentWords[language].where}
        trail={[
          { text: submissionWords[language].list, href: '/ho-so' },
          { text: submission.title, href: `/ho-so/${submission.id}` },
          { text: nomination.nomineeName },
        ]}
      />
      <PageHeader title={nomination.nomineeName} lead={awardName(nomination.awardCode, language)} />
      <FormPages label={t.pages} pages={pagesOf(visit, shown, page)} />
      {problem}
      {isEditable ? children : <Alert tone="info">{t.notEditable}</Alert>}
    </>,
    status,
  )
}

function pagesOf({ language }: Visit, shown: ShownNomination, current: EditPage): FormPage[] {
  const t = nominationFormWords[language]
  const blocked = new Set(shown.findings.filter(({ level }) => level === 'blocker').map(({ at }) => placeOf[at]))
  return (Object.keys(t.pageNames) as EditPage[]).map(page => {
    const state =
      page === current ? 'current' : blocked.has(page) ? 'attention' : page === 'kiem-tra' ? 'to-come' : 'done'
    return { name: t.pageNames[page], href: editHref(shown, page), state, stateText: t.states[state] }
  })
}
