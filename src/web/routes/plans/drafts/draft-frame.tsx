import type { Child } from 'hono/jsx'
import { getPlan } from '#modules/plans/index.ts'
import { PageHeader, Tabs, Tag } from '#web/components/index.ts'
import { numberText } from '#web/content/number-text.ts'
import { draftWords } from '#web/content/plan-drafts.ts'
import { orNotFound } from '#web/http/problems.ts'
import type { Visit } from '#web/http/visit.tsx'
import { readYear } from '../plan-page.tsx'
import { deskAddress } from './desk-page.tsx'

export type Draft = NonNullable<Awaited<ReturnType<typeof findDraft>>>

/** The plan of the address with its text and obligations. */
export const findDraft = async (visit: Visit) => orNotFound(await visit.ask(getPlan, { year: readYear(visit) }))

export const draftAddress = ({ plan }: Draft): string => `${deskAddress}/${plan.year}`

/** How much was taken over from last year and not looked at yet. */
export const unseenIn = ({ clauses, obligations }: Draft): number =>
  [...clauses, ...obligations].filter(({ needsReview }) => needsReview).length

interface DraftFrameProps {
  visit: Visit
  draft: Draft
  tab: 'text' | 'obligations' | 'differences' | 'issue'
  children?: Child
}

/** The head of every page of a draft: what is still to be looked at, and its parts. */
export function DraftFrame({ visit, draft, tab, children }: DraftFrameProps) {
  const { language } = visit
  const t = draftWords[language]
  const address = draftAddress(draft)
  const unseen = unseenIn(draft)
  const items = [
    { key: 'text', href: address },
    { key: 'obligations', href: `${address}/viec` },
    ...(draft.plan.copiedFromId === null ? [] : [{ key: 'differences', href: `${address}/so-sanh` } as const]),
    { key: 'issue', href: `${address}/ban-hanh` },
  ] as const
  return (
    <>
      <PageHeader
        title={t.draftTitle(String(draft.plan.year))}
        lead={language === 'en' && draft.plan.titleEn !== '' ? draft.plan.titleEn : draft.plan.title}
        tags={
          unseen > 0 ? (
            <Tag tone="warn">{t.toReview(numberText(unseen, language))}</Tag>
          ) : (
            <Tag tone="ok">{t.allReviewed}</Tag>
          )
        }
      />
      <Tabs label={t.steps} items={items.map(({ key, href }) => ({ text: t.tabs[key], href, current: key === tab }))} />
      {children}
    </>
  )
}

/** The trail of the pages of a draft. */
export const draftTrail = (visit: Visit, draft?: Draft) => {
  const t = draftWords[visit.language]
  return [
    { text: t.title, href: deskAddress },
    ...(draft === undefined ? [] : [{ text: t.draftTitle(String(draft.plan.year)), href: draftAddress(draft) }]),
  ]
}
