import { z } from 'zod'
import { listWaiting } from '#modules/plans/index.ts'
import { Card, DataTable, DateText, dayText, EmptyState, PageHeader, Pagination, Tabs } from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { numberText } from '#web/content/number-text.ts'
import { boardWords } from '#web/content/plan-boards.ts'
import { hrefWith } from '#web/http/href.ts'
import type { Visit } from '#web/http/visit.tsx'
import { BoardActions, boardFormId } from './board-actions.tsx'
import { whatOf } from './obligation-words.ts'

const address = '/quan-tri/ke-hoach/tiep-nhan'

/** Everything that units sent and nobody took in yet, over all obligations. */
export async function showWaiting(visit: Visit) {
  const { language } = visit
  const t = boardWords[language]
  const c = componentWords[language]
  const { viec: code, sau: after } = visit.search(
    z.object({ viec: z.string().max(60).optional(), sau: z.uuid().optional() }),
  )
  const { rows, counts, next } = await visit.ask(listWaiting, { code, after })
  const n = (value: number) => numberText(value, language)
  return visit.page(
    {
      title: t.waitingTitle,
      active: '/ke-hoach',
      trail: [{ text: t.plan(visit.today.slice(0, 4)), href: '/ke-hoach' }],
    },
    <>
      <PageHeader title={t.waitingTitle} lead={t.waitingLead} />
      {counts.length > 1 && (
        <Tabs
          label={t.what}
          items={[
            {
              text: t.all,
              href: address,
              current: code === undefined,
              count: n(counts.reduce((sum, { count }) => sum + count, 0)),
            },
            ...counts.map(each => ({
              text: whatOf(each, language),
              href: `${address}?viec=${each.code}`,
              current: each.code === code,
              count: n(each.count),
            })),
          ]}
        />
      )}
      {rows.length === 0 ? (
        <EmptyState title={t.waitingEmpty}>{t.waitingEmptyAdvice}</EmptyState>
      ) : (
        <>
          <Card flush>
            <DataTable
              caption={t.waitingCaption}
              captionHidden
              rows={rows}
              rowHref={({ id }) => `/viec-don-vi/${id}`}
              selection={{
                name: 'outputs',
                form: boardFormId,
                value: ({ id }) => id,
                label: ({ unitName, obligation }) => c.select(`${unitName}: ${whatOf(obligation, language)}`),
                allLabel: c.selectAll,
              }}
              columns={[
                { header: t.unit, rowHeader: true, cell: ({ unitName }) => unitName },
                { header: t.what, cell: ({ obligation }) => whatOf(obligation, language), detail: ({ note }) => note },
                {
                  header: t.document,
                  cell: ({ documentNumber, documentOn }) =>
                    documentNumber === null || documentOn === null
                      ? ''
                      : t.documentLine(documentNumber, dayText(documentOn)),
                  detail: ({ fileId, fileName, itemCount }) => (
                    <>
                      {itemCount !== null && `${t.count(n(itemCount))} · `}
                      {fileId !== null && <a href={`/tep/${fileId}`}>{fileName ?? t.openFile}</a>}
                    </>
                  ),
                },
                { header: t.sentHead, cell: ({ sentAt }) => (sentAt === null ? '' : <DateText at={sentAt} />) },
              ]}
            />
          </Card>
          <BoardActions visit={visit} address={address} canRemind={false} />
          {next !== null && (
            <Pagination label={c.pages} next={{ text: c.next, href: hrefWith(visit.url, { sau: next }) }} />
          )}
        </>
      )}
    </>,
  )
}
