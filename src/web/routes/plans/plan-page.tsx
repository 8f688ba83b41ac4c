import { z } from 'zod'
import { getPlan, listIssuedPlans, type Plan } from '#modules/plans/index.ts'
import {
  Actions,
  Clause,
  ClauseHeading,
  Details,
  dayText,
  LinkButton,
  LivingDocument,
  PageHeader,
  Tabs,
} from '#web/components/index.ts'
import { planWords } from '#web/content/plans.ts'
import { orNotFound } from '#web/http/problems.ts'
import type { Visit } from '#web/http/visit.tsx'
import { deskAddress } from './drafts/desk-page.tsx'
import { liveStates } from './live-state.ts'
import { PlanBasis } from './plan-basis.tsx'
import { PlanFigures } from './plan-figures.tsx'
import { ClauseWords, DocumentFoot, Letterhead, type TextView, textViews } from './plan-text.tsx'
import { readLive } from './read-live.ts'

export const readYear = (visit: Visit): number =>
  orNotFound(/^20\d\d$/.test(visit.param('year')) ? Number(visit.param('year')) : undefined)

/** Which words of the plan to show; the address says it, otherwise the language of the visit. */
export const readView = (visit: Visit): TextView =>
  visit.search(z.object({ ban: z.enum(textViews).optional() })).ban ?? visit.language

/** To the plan of this year, or else the newest one. */
export async function toNewestPlan(visit: Visit) {
  const plans = await visit.ask(listIssuedPlans, {})
  const thisYear = plans.find(({ year }) => String(year) === visit.today.slice(0, 4))
  return visit.redirect(`/ke-hoach/${orNotFound(thisYear ?? plans[0]).year}`)
}

/** The plan as it was issued, clause by clause, with what is happening because of each. */
export async function showPlan(visit: Visit) {
  const year = readYear(visit)
  const found = await visit.ask(getPlan, { year })
  if (found === null) return showNoPlan(visit, year)
  const { plan, clauses, documents, obligations } = found
  const [live, plans] = await Promise.all([readLive(visit, plan, obligations), visit.ask(listIssuedPlans, {})])
  const { language, today } = visit
  const t = planWords[language]
  const view = readView(visit)
  const beside = liveStates({ year, clauses, obligations, live, today, language })
  const title = t.title(withSmallStart(language === 'en' && plan.titleEn !== '' ? plan.titleEn : plan.title))
  return visit.page(
    { title, description: leadOf(plan, visit) },
    <>
      <PageHeader
        title={title}
        lead={leadOf(plan, visit)}
        actions={
          <>
            {visit.mayOpen(deskAddress) && (
              <LinkButton kind="secondary" small href={deskAddress}>
                {t.desk}
              </LinkButton>
            )}
            <LinkButton kind="secondary" small href={`/ke-hoach/${year}/nghia-vu`}>
              {t.obligations}
            </LinkButton>
            <LinkButton kind="secondary" small href={`/ke-hoach/${year}/lich`}>
              {t.calendar}
            </LinkButton>
            <LinkButton kind="secondary" small href={`/ke-hoach/${year}/in${view === 'vi' ? '' : `?ban=${view}`}`}>
              {t.printVersion}
            </LinkButton>
          </>
        }
      />
      <PlanFigures year={year} states={live.states} obligations={obligations} today={today} language={language} />
      <Tabs
        label={t.languages}
        items={textViews.map(each => ({
          text: { vi: t.vietnamese, en: t.english, 'song-ngu': t.both }[each],
          href: `/ke-hoach/${year}?ban=${each}`,
          current: each === view,
        }))}
      />
      {view !== 'vi' && <p class="quiet small">{t.translationNote}</p>}
      <Details summary={t.contents}>
        <ul class="contents">
          {clauses
            .filter(({ kind, ref }) => kind === 'heading' && ref !== 'NN')
            .map(({ ref, parent, vi, en }) => (
              <li class={parent === null ? undefined : 'part'}>
                <a href={`#${ref}`}>{view === 'en' && en !== '' ? en : vi}</a>
              </li>
            ))}
        </ul>
      </Details>
      <LivingDocument label={t.document(plan.number ?? '')}>
        <Letterhead clauses={clauses} view={view} />
        {clauses.map(clause => {
          if (clause.kind === 'heading' && clause.ref !== 'NN')
            return (
              <ClauseHeading
                reference={clause.ref}
                text={view === 'en' && clause.en !== '' ? clause.en : clause.vi}
                level={clause.parent === null ? 2 : 3}
              />
            )
          if (clause.kind !== 'paragraph' && clause.kind !== 'preamble') return null
          return (
            <Clause reference={clause.ref} level={depthOf(clause.ref)} live={beside.get(clause.ref)}>
              <ClauseWords clause={clause} view={view} />
            </Clause>
          )
        })}
        <DocumentFoot clauses={clauses} view={view} />
      </LivingDocument>
      <PlanBasis documents={documents} language={language} />
      {plan.textHash !== null && (
        <p class="quiet small">
          {t.frozen} <code class="hash">{plan.textHash}</code>
        </p>
      )}
      {plans.length > 1 && (
        <nav aria-label={t.otherYears} class="cluster">
          {plans.map(each => (
            <a href={`/ke-hoach/${each.year}`} aria-current={each.year === year ? 'page' : undefined}>
              {each.year}
            </a>
          ))}
        </nav>
      )}
    </>,
  )
}

/** No plan of this year: says so, and leads to those there are. */
async function showNoPlan(visit: Visit, year: number) {
  const t = planWords[visit.language]
  const plans = await visit.ask(listIssuedPlans, {})
  return visit.page(
    { title: t.noPlan(String(year)) },
    <>
      <PageHeader title={t.noPlan(String(year))} lead={t.noPlanAdvice} />
      <Actions>
        {plans.map(each => (
          <LinkButton kind="secondary" href={`/ke-hoach/${each.year}`}>
            {t.planOf(String(each.year))}
          </LinkButton>
        ))}
      </Actions>
    </>,
    404,
  )
}

/** The text alone, as on paper. */
export async function showPrint(visit: Visit) {
  const year = readYear(visit)
  const { plan, clauses } = orNotFound(await visit.ask(getPlan, { year }))
  const t = planWords[visit.language]
  const view = readView(visit)
  return visit.page(
    { title: `${t.document(plan.number ?? '')} · ${t.printVersion}` },
    <>
      <p class="print-help">
        <a href={`/ke-hoach/${year}`}>{t.back}</a> · {t.print}
      </p>
      <h1 class="visually-hidden">{t.document(plan.number ?? '')}</h1>
      <article class="paper">
        <Letterhead clauses={clauses} view={view} />
        {clauses.map(clause => {
          if (clause.kind === 'heading' && clause.ref !== 'NN')
            return clause.parent === null ? (
              <h2>{view === 'en' && clause.en !== '' ? clause.en : clause.vi}</h2>
            ) : (
              <h3>{view === 'en' && clause.en !== '' ? clause.en : clause.vi}</h3>
            )
          if (clause.kind !== 'paragraph' && clause.kind !== 'preamble') return null
          return <ClauseWords clause={clause} view={view} />
        })}
        <DocumentFoot clauses={clauses} view={view} />
      </article>
    </>,
  )
}

function leadOf(plan: Plan, visit: Visit): string {
  const t = planWords[visit.language]
  return plan.number === null || plan.issuedOn === null
    ? t.draftLead
    : t.lead(plan.number, dayText(plan.issuedOn), plan.issuer)
}

const withSmallStart = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)

/** `II.3.3.a` stands below a dash, `II.3.3.b.1` below that; sentences of a paragraph do not. */
function depthOf(ref: string): 1 | 2 | 3 {
  const depth = ref.split('.').filter(part => !part.startsWith('s')).length
  return depth <= 3 ? 1 : depth === 4 ? 2 : 3
}
