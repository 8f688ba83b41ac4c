import { comparePlan } from '#modules/plans/index.ts'
import { Card, DataTable, dayText, EmptyState, Tag } from '#web/components/index.ts'
import { draftWords } from '#web/content/plan-drafts.ts'
import { get } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { whatOf } from '../obligation-words.ts'
import { deskAddress, office } from './desk-page.tsx'
import { DraftFrame, draftAddress, draftTrail, findDraft } from './draft-frame.tsx'
import { Pieces } from './pieces.tsx'

const tones = { added: 'ok', removed: 'bad', changed: 'info' } as const

export const differencesRoutes = [get(`${deskAddress}/:year/so-sanh`, office, visit => showDifferences(visit))]

/** Where a draft differs from the plan it was made from: words of clauses, and obligations with their dates. */
async function showDifferences(visit: Visit) {
  const { language } = visit
  const t = draftWords[language]
  const draft = await findDraft(visit)
  const compared = await visit.ask(comparePlan, { year: draft.plan.year })
  const isSame = compared !== null && compared.clauses.length + compared.obligations.length === 0
  return visit.page(
    { title: t.tabs.differences, trail: draftTrail(visit, draft) },
    <DraftFrame visit={visit} draft={draft} tab="differences">
      {compared === null && <EmptyState title={t.notCopied} />}
      {isSame && <EmptyState title={t.noDifference}>{t.noDifferenceAdvice}</EmptyState>}
      {compared !== null && compared.clauses.length > 0 && (
        <Card title={t.differences(String(compared.from.year))} flush>
          <DataTable
            caption={t.differences(String(compared.from.year))}
            captionHidden
            rows={compared.clauses}
            columns={[
              {
                header: t.ref,
                rowHeader: true,
                cell: ({ ref, kind }) =>
                  kind === 'removed' ? ref : <a href={`${draftAddress(draft)}/dieu/${ref}`}>{ref}</a>,
                detail: ({ kind }) => <Tag tone={tones[kind]}>{t.changes[kind]}</Tag>,
              },
              { header: t.words, cell: ({ pieces }) => <Pieces pieces={pieces} language={language} /> },
            ]}
          />
        </Card>
      )}
      {compared !== null && compared.obligations.length > 0 && (
        <Card title={t.obligationChanges} flush>
          <DataTable
            caption={t.obligationChanges}
            captionHidden
            rows={compared.obligations}
            columns={[
              {
                header: t.whatVi,
                rowHeader: true,
                cell: ({ before, now }) => {
                  const either = now ?? before
                  return either === null ? '' : whatOf(either, language)
                },
              },
              { header: t.was, cell: ({ before }) => datesOf(before) },
              { header: t.is, cell: ({ now }) => datesOf(now) },
            ]}
          />
        </Card>
      )}
    </DraftFrame>,
  )
}

function datesOf(obligation: { opensOn: string | null; dueOn: string | null } | null): string {
  if (obligation === null) return '–'
  const { opensOn, dueOn } = obligation
  return [opensOn, dueOn].map(day => (day === null ? '…' : dayText(day))).join(' – ')
}
