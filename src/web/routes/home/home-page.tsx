import { listRounds } from '#modules/rounds/index.ts'
import { daysBetween } from '#shared/clock.ts'
import {
  Actions,
  Card,
  Columns,
  DefinitionList,
  DueTag,
  dayText,
  EmptyState,
  LinkButton,
  PageHeader,
  Tag,
  TodoList,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { homeWords } from '#web/content/home.ts'
import type { Visit } from '#web/http/visit.tsx'
import { type Work, workOf } from './work.ts'

const soonDays = 45

/** What the visitor must do now, what is late, and what comes next. */
export async function homePage(visit: Visit) {
  const t = homeWords[visit.language]
  const { work, statuses } = await workOf(visit)
  const late = work.filter(({ late = 0 }) => late > 0).length
  const name = visit.actor.kind === 'user' ? visit.actor.name : ''
  const canNominate = visit.actor.kind === 'user' && visit.actor.grants.some(({ role }) => role.startsWith('unit-'))
  const stand = Object.entries(t.statuses).filter(([status]) => (statuses.get(status) ?? 0) > 0)
  return visit.page(
    { title: t.title, active: '/' },
    <>
      <PageHeader
        title={t.hello(name)}
        lead={work.length === 0 ? t.nothing : t.lead(String(work.length), String(late))}
      />
      <Columns
        asideLabel={t.next}
        aside={
          <>
            {stand.length > 0 && (
              <Card title={t.standing} id="ho-so">
                <DefinitionList
                  counts
                  items={stand.map(([status, term]) => ({
                    term,
                    details: (
                      <a href={`/de-nghi?trang-thai=${status}`}>
                        {(statuses.get(status) ?? 0).toLocaleString(visit.language)}
                      </a>
                    ),
                  }))}
                />
              </Card>
            )}
            <Card title={t.next} id="sap-toi">
              {await comingUp(visit)}
            </Card>
          </>
        }
      >
        <Card title={t.toDo} id="can-lam">
          {work.length === 0 ? (
            <EmptyState title={t.nothing} level={3}>
              {t.nothingLead}
            </EmptyState>
          ) : (
            <TodoList items={work.map(each => toTodo(visit, each))} />
          )}
          {canNominate && (
            <Actions>
              <LinkButton href="/dot">{t.newSubmission}</LinkButton>
            </Actions>
          )}
        </Card>
      </Columns>
    </>,
  )
}

function toTodo(visit: Visit, { task, count, href, nearest, late = 0 }: Work) {
  const t = homeWords[visit.language]
  const due = componentWords[visit.language].due
  return {
    task: t.count(t.tasks[task], count.toLocaleString(visit.language)),
    href,
    ...(nearest && { detail: t.nearest(dayText(nearest)) }),
    due:
      late > 0 ? (
        <Tag tone="bad">{t.late(late.toLocaleString(visit.language))}</Tag>
      ) : (
        nearest && <DueTag days={daysBetween(visit.today, nearest)} words={due} />
      ),
  }
}

async function comingUp(visit: Visit) {
  const t = homeWords[visit.language]
  const rounds = await visit.ask(listRounds, {})
  const events = rounds
    .filter(({ status }) => status === 'open')
    .flatMap(round => {
      const [day, isOpening] = round.opensOn > visit.today ? [round.opensOn, true] : [round.closesOn, false]
      const days = daysBetween(visit.today, day)
      return days >= 0 && days <= soonDays ? [{ round, day, isOpening }] : []
    })
    .sort((one, other) => one.day.localeCompare(other.day))
  if (events.length === 0) return <p>{t.noNext}</p>
  return (
    <TodoList
      items={events.slice(0, 5).map(({ round, day, isOpening }) => ({
        task: visit.language === 'vi' ? round.nameVi : round.nameEn,
        href: `/dot/${round.slug}`,
        detail: isOpening ? t.opens(dayText(day)) : t.closes(dayText(day)),
      }))}
    />
  )
}
