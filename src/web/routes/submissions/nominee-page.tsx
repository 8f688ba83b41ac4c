import { z } from 'zod'
import { getSubmission } from '#modules/nominations/index.ts'
import { honoureeKinds, listHonourees } from '#modules/people/index.ts'
import {
  Actions,
  Alert,
  Breadcrumbs,
  Button,
  Card,
  DataTable,
  EmptyState,
  FormPages,
  LinkButton,
  PageHeader,
  Radios,
  SearchField,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { nominationFormWords } from '#web/content/nominations/form.ts'
import { submissionWords } from '#web/content/nominations/submissions.ts'
import { honoureeNames } from '#web/content/people/names.ts'
import { orNotFound } from '#web/http/problems.ts'
import { get } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { RegisterCard, type RegisterState } from './register-card.tsx'

const unit = ['unit-officer', 'unit-head'] as const
const search = z.object({
  q: z.string().trim().max(200).default(''),
  loai: z.enum(honoureeKinds).optional().catch(undefined),
  /** The nomination whose nominee is chosen anew. */
  'de-nghi': z.uuid().optional().catch(undefined),
})
const mostFound = 20

export const nomineeRoutes = [get('/ho-so/:submissionId/them', unit, visit => showNomineePage(visit))]

/** Page 1 of a nomination: who. Searching and choosing are plain links and forms. */
export async function showNomineePage(visit: Visit, state?: RegisterState) {
  const { language } = visit
  const t = nominationFormWords[language]
  const { submission } = orNotFound(await visit.ask(getSubmission, { submissionId: visit.param('submissionId') }))
  const { q, loai, 'de-nghi': nominationId } = visit.search(search)
  const path = `/ho-so/${submission.id}/them`
  return visit.page(
    { title: t.who, active: '/ho-so' },
    <>
      <Breadcrumbs
        label={componentWords[language].where}
        trail={[
          { text: submissionWords[language].list, href: '/ho-so' },
          { text: submission.title, href: `/ho-so/${submission.id}` },
          { text: t.title },
        ]}
      />
      <PageHeader title={t.who} lead={t.whoLead} />
      <FormPages
        label={t.pages}
        pages={Object.values(t.pageNames).map((name, index) => ({ name, state: index === 0 ? 'current' : 'to-come' }))}
      />
      <div class="stack">
        <Card>
          <form method="get" action={path} class="form narrow" aria-label={t.who}>
            {nominationId !== undefined && <input type="hidden" name="de-nghi" value={nominationId} />}
            <SearchField name="q" label={t.find} value={q} />
            <Radios
              name="loai"
              label={t.kind}
              choices={[
                { value: '', text: t.anyKind },
                ...honoureeKinds.map(kind => ({ value: kind, text: honoureeNames[language].kinds[kind] })),
              ]}
              value={loai ?? ''}
              row
            />
            <Actions>
              <Button kind={q === '' ? 'primary' : 'secondary'}>{t.search}</Button>
            </Actions>
          </form>
          {q !== '' && <Results visit={visit} path={path} />}
        </Card>
        {state?.candidates !== undefined && <Alike visit={visit} path={path} state={state} />}
        <RegisterCard visit={visit} submission={submission} typedName={q} kind={loai} state={state} />
      </div>
    </>,
    state === undefined ? 200 : 422,
  )
}

async function Results({ visit, path }: { visit: Visit; path: string }) {
  const t = nominationFormWords[visit.language]
  const { q, loai } = visit.search(search)
  const { rows, corrected, isMore } = await visit.ask(listHonourees, { text: q, kind: loai, limit: mostFound })
  if (rows.length === 0) return <EmptyState title={t.nothingFound} level={3} />
  return (
    <>
      {corrected !== null && <Alert tone="info">{t.nearest}</Alert>}
      <Found visit={visit} path={path} rows={rows} caption={t.found} />
      {isMore && <p class="quiet">{t.more}</p>}
    </>
  )
}

interface FoundRow {
  readonly id: string
  readonly name: string
  readonly kind: 'individual' | 'collective' | 'household'
  readonly birthYear: number | null
  readonly positionTitle: string | null
  readonly unitName?: string | null
}

function Found({
  visit,
  path,
  rows,
  caption,
}: {
  visit: Visit
  path: string
  rows: readonly FoundRow[]
  caption: string
}) {
  const { language } = visit
  const t = nominationFormWords[language]
  const { 'de-nghi': nominationId } = visit.search(search)
  const href = ({ id }: FoundRow) =>
    nominationId === undefined
      ? `${path}/hinh-thuc?doi-tuong=${id}`
      : `/de-nghi/${nominationId}/sua/hinh-thuc?doi-tuong=${id}`
  return (
    <DataTable
      caption={caption}
      columns={[
        {
          header: t.name,
          rowHeader: true,
          cell: ({ name }) => name,
          detail: ({ birthYear, positionTitle, kind }) =>
            [birthYear, positionTitle ?? honoureeNames[language].kinds[kind]].filter(Boolean).join(' · '),
        },
        { header: t.unit, cell: ({ unitName }) => unitName ?? '' },
        {
          header: t.choose,
          cell: row => (
            <LinkButton kind="secondary" small href={href(row)}>
              <span aria-hidden="true">{t.choose}</span>
              <span class="visually-hidden">{t.chooseOf(row.name)}</span>
            </LinkButton>
          ),
        },
      ]}
      rows={rows}
    />
  )
}

/** Those of the registry that may be the one being added. */
const Alike = ({ visit, path, state }: { visit: Visit; path: string; state: RegisterState }) => {
  const t = nominationFormWords[visit.language]
  return (
    <Card>
      <Alert tone="warn" live>
        {t.alike}
      </Alert>
      <Found visit={visit} path={path} rows={state.candidates ?? []} caption={t.found} />
    </Card>
  )
}
