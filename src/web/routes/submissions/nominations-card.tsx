import { z } from 'zod'
import {
  Actions,
  BulkBar,
  Button,
  Card,
  type Column,
  DataTable,
  EmptyState,
  LinkButton,
  Pagination,
  PostButton,
  Tag,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { awardName } from '#web/content/names.ts'
import { nominationTones, statusNames } from '#web/content/nominations/statuses.ts'
import { submissionWords } from '#web/content/nominations/submissions.ts'
import { numberText } from '#web/content/number-text.ts'
import { hrefWith } from '#web/http/href.ts'
import type { Visit } from '#web/http/visit.tsx'
import type { ShownSubmission } from './submission-page.tsx'

const rowsShown = 50
const search = z.object({ trang: z.coerce.number().int().min(1).max(1_000).default(1) })

interface CardProps {
  visit: Visit
  shown: ShownSubmission
}

type Row = ShownSubmission['nominations'][number]

/** The nominations of a submission in the order of its letter, some dozens at a time. */
export function NominationsCard({ visit, shown }: CardProps) {
  const t = submissionWords[visit.language]
  const { submission, nominations, isEditable } = shown
  const page = Math.min(visit.search(search).trang, Math.max(1, Math.ceil(nominations.length / rowsShown)))
  const rows = nominations.slice((page - 1) * rowsShown, page * rowsShown)
  const path = `/ho-so/${submission.id}`
  return (
    <Card title={t.nominations} id="de-nghi" flush={nominations.length > 0}>
      {nominations.length === 0 ? (
        <EmptyState title={t.none} level={3}>
          {t.noneText}
        </EmptyState>
      ) : (
        <DataTable
          caption={t.nominations}
          captionHidden
          columns={columnsOf(visit, shown)}
          rows={rows}
          rowHref={({ id }) => `/de-nghi/${id}`}
          selection={
            isEditable
              ? {
                  name: 'chosen',
                  form: 'bo-de-nghi',
                  value: ({ id }: Row) => id,
                  label: ({ nomineeName }: Row) => componentWords[visit.language].select(nomineeName),
                  allLabel: componentWords[visit.language].selectAll,
                }
              : undefined
          }
        />
      )}
      <div class="card-foot">
        <Pages visit={visit} page={page} total={nominations.length} />
        {isEditable && nominations.length > 0 && (
          <BulkBar
            id="bo-de-nghi"
            action={`${path}/bo-de-nghi`}
            csrf={visit.csrf}
            once={visit.newOnceKey()}
            label={t.bulk}
            hint={componentWords[visit.language].chooseFirst}
            chosen={componentWords[visit.language].chosen}
          >
            <Button kind="secondary" small confirm={t.removeConfirm}>
              {t.remove}
            </Button>
          </BulkBar>
        )}
        {isEditable && (
          <Actions>
            <LinkButton href={`${path}/them`} kind={nominations.length === 0 ? 'primary' : 'secondary'}>
              {t.add}
            </LinkButton>
            <LinkButton href={`${path}/nhap`} kind="secondary">
              {t.importExcel}
            </LinkButton>
          </Actions>
        )}
      </div>
    </Card>
  )
}

const markTones = { ok: 'ok', warning: 'warn', blocker: 'bad' } as const

function columnsOf(visit: Visit, { submission, nominations, isEditable }: ShownSubmission): Column<Row>[] {
  const { language } = visit
  const t = submissionWords[language]
  const placeOf = new Map(nominations.map(({ id }, index) => [id, index + 1]))
  const isSent =
    submission.status === 'accepted' || submission.status === 'submitted' || submission.status === 'refused'
  return [
    { header: t.order, number: true, cell: ({ id }) => numberText(placeOf.get(id) ?? 0, language) },
    {
      header: t.nominee,
      rowHeader: true,
      cell: ({ nomineeName }) => nomineeName,
      detail: ({ nomineeTitle }) => nomineeTitle,
    },
    { header: t.award, cell: ({ awardCode }) => awardName(awardCode, language) },
    isSent
      ? {
          header: t.state,
          cell: ({ status }) => <Tag tone={nominationTones[status]}>{statusNames[language].nominations[status]}</Tag>,
        }
      : {
          header: t.checked,
          cell: ({ gravest }) => <Tag tone={markTones[gravest]}>{t.marks[gravest]}</Tag>,
        },
    ...(isEditable && nominations.length > 1
      ? [
          {
            header: t.place,
            cell: (row: Row) => (
              <PlaceButtons visit={visit} row={row} place={placeOf.get(row.id) ?? 1} last={nominations.length} />
            ),
          },
        ]
      : []),
  ]
}

interface PlaceProps {
  visit: Visit
  row: Row
  place: number
  last: number
}

/** One place up or down in the list. */
function PlaceButtons({ visit, row, place, last }: PlaceProps) {
  const t = submissionWords[visit.language]
  const button = (to: number, text: string, label: string) => (
    <PostButton
      action={`/ho-so/${row.submissionId}/sap-xep`}
      csrf={visit.csrf}
      once={visit.newOnceKey()}
      fields={{ nominationId: row.id, place: String(to) }}
      kind="plain"
      small
    >
      <span aria-hidden="true">{text}</span>
      <span class="visually-hidden">{label}</span>
    </PostButton>
  )
  return (
    <span class="cluster places">
      {place > 1 && button(place - 1, `↑ ${t.up}`, t.upOf(row.nomineeName))}
      {place < last && button(place + 1, `↓ ${t.down}`, t.downOf(row.nomineeName))}
    </span>
  )
}

function Pages({ visit, page, total }: { visit: Visit; page: number; total: number }) {
  const t = submissionWords[visit.language]
  const c = componentWords[visit.language]
  if (total <= rowsShown) return null
  const first = (page - 1) * rowsShown + 1
  const last = Math.min(total, page * rowsShown)
  const href = (to: number) => `${hrefWith(visit.url, { trang: String(to) })}#de-nghi`
  const text = (value: number) => numberText(value, visit.language)
  return (
    <Pagination
      label={c.pages}
      position={t.page(text(first), text(last), text(total))}
      previous={page > 1 ? { text: c.previous, href: href(page - 1) } : undefined}
      next={last < total ? { text: c.next, href: href(page + 1) } : undefined}
    />
  )
}
