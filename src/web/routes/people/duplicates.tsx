import { z } from 'zod'
import { decideDuplicate, listPossibleDuplicates } from '#modules/people/index.ts'
import { refuse } from '#shared/result.ts'
import { EmptyState, LinkButton, PageHeader, Pagination, Stack } from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { numberText } from '#web/content/number-text.ts'
import { duplicateWords } from '#web/content/people/duplicates.ts'
import { registryWords } from '#web/content/people/registry.ts'
import { type FormErrors, formErrors } from '#web/http/form-errors.ts'
import { hrefWith } from '#web/http/href.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { PairCard } from './pair-card.tsx'

const office = ['standing-specialist', 'standing-head'] as const
const address = '/doi-tuong/trung-lap'
const search = z.object({ cua: z.uuid().optional(), sau: z.string().max(300).optional() })

export const duplicateRoutes = [get(address, office, visit => show(visit)), post(address, office, judge)]

/** A form that was refused: of which pair, what it said, and what was wrong. */
interface Refusal {
  readonly pair: string
  readonly values: Readonly<Record<string, string>>
  readonly errors: FormErrors
}

async function show(visit: Visit, refused?: Refusal): Promise<Response> {
  const t = duplicateWords[visit.language]
  const c = componentWords[visit.language]
  const { cua: honoureeId, sau: after } = visit.search(search)
  const { pairs, next, count } = await visit.ask(listPossibleDuplicates, { honoureeId, after })
  return await visit.page(
    {
      title: t.title,
      active: '/doi-tuong',
      trail: [{ text: registryWords[visit.language].title, href: '/doi-tuong' }],
    },
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          honoureeId !== undefined && (
            <LinkButton kind="secondary" href={address}>
              {t.all}
            </LinkButton>
          )
        }
      />
      {pairs.length === 0 ? (
        <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>
      ) : (
        <>
          <p role="status">{t.waiting(numberText(count, visit.language))}</p>
          <Stack>
            {pairs.map(pair => {
              const isRefused = refused?.pair === `${pair.one.id} ${pair.other.id}`
              return (
                <PairCard
                  visit={visit}
                  pair={pair}
                  action={`${address}${visit.url.search}`}
                  values={isRefused ? refused.values : {}}
                  errors={isRefused ? refused.errors : undefined}
                />
              )
            })}
          </Stack>
          {next !== null && (
            <Pagination label={c.pages} next={{ text: c.next, href: hrefWith(visit.url, { sau: next }) }} />
          )}
        </>
      )}
    </>,
    refused === undefined ? 200 : 422,
  )
}

async function judge(visit: Visit): Promise<Response> {
  const t = duplicateWords[visit.language]
  const form = await visit.form()
  const [oneId = '', otherId = ''] = form.text('pair').split(' ')
  const choice = form.text('decision')
  const isSame = choice === 'one' || choice === 'other'
  const [keptId, mergedId] = choice === 'other' ? [otherId, oneId] : [oneId, otherId]
  const result =
    isSame || choice === 'different'
      ? await visit.run(decideDuplicate, {
          keptId,
          otherId: mergedId,
          decision: isSame ? 'same' : 'different',
          reason: form.text('reason'),
        })
      : refuse('honouree.decision-missing', { at: 'decision' })
  if (!result.ok) {
    const pair = form.text('pair')
    const errors = formErrors(result, visit.language, at => `${at}-${oneId}-${otherId}`)
    return await show(visit, { pair, values: form.values(), errors })
  }
  return visit.redirect(`${address}${visit.url.search}`, { tone: 'ok', text: isSame ? t.merged : t.apart })
}
