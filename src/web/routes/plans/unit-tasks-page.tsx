import { z } from 'zod'
import { getUnit } from '#modules/organisations/index.ts'
import { type Task, tasksOfUnit } from '#modules/plans/index.ts'
import { grantsOf } from '#shared/actor.ts'
import { daysBetween } from '#shared/clock.ts'
import {
  Card,
  DueTag,
  EmptyState,
  Icon,
  LinkButton,
  PageHeader,
  Stack,
  Stats,
  Tabs,
  Tag,
  TodoList,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { numberText } from '#web/content/number-text.ts'
import { outputStateWords, outputTones } from '#web/content/output-states.ts'
import { taskWords } from '#web/content/unit-tasks.ts'
import type { Language } from '#web/content/words.ts'
import type { Visit } from '#web/http/visit.tsx'
import { recipientOf, whatOf } from './obligation-words.ts'

const withTasks = ['unit-officer', 'unit-head', 'standing-specialist', 'standing-head']

/** The units whose work is this person's, and the one the address chooses. */
export async function readOwnUnit(visit: Visit) {
  const ids = [
    ...new Set(grantsOf(visit.actor).flatMap(({ role, unitId }) => (withTasks.includes(role) ? [unitId] : []))),
  ]
  const found = await Promise.all(ids.map(unitId => visit.ask(getUnit, { unitId, day: visit.today })))
  const units = found.flatMap(each => (each === null ? [] : [{ id: each.unit.id, name: each.unit.name }]))
  const chosen = visit.search(z.object({ 'don-vi': z.uuid().optional() }))['don-vi']
  return { units, unit: units.find(({ id }) => id === chosen) ?? units[0] }
}

/** What the person's unit must do: late, returned, due soon, later, waiting, done. */
export async function showUnitTasks(visit: Visit) {
  const { language } = visit
  const t = taskWords[language]
  const { units, unit } = await readOwnUnit(visit)
  if (unit === undefined)
    return visit.page(
      { title: t.title },
      <>
        <PageHeader title={t.title} />
        <EmptyState title={t.noUnit}>{t.noUnitAdvice}</EmptyState>
      </>,
    )
  const tasks = await visit.ask(tasksOfUnit, { unitId: unit.id })
  const groups = Map.groupBy(tasks, task => groupOf(task, visit.today))
  return visit.page(
    { title: t.title },
    <>
      <PageHeader
        title={t.title}
        lead={t.lead(unit.name)}
        actions={
          <>
            <LinkButton kind="secondary" small href="/ke-hoach">
              {t.planLink}
            </LinkButton>
            <LinkButton kind="secondary" small href={`/viec-don-vi/lich.ics?don-vi=${unit.id}`}>
              <Icon name="download" />
              {t.calendarFile}
            </LinkButton>
          </>
        }
      />
      {units.length > 1 && (
        <Tabs
          label={t.chooseUnit}
          items={units.map(({ id, name }) => ({
            text: name,
            href: `/viec-don-vi?don-vi=${id}`,
            current: id === unit.id,
          }))}
        />
      )}
      <TaskFigures tasks={tasks} language={language} />
      {tasks.length === 0 && <EmptyState title={t.nothing}>{t.nothingAdvice}</EmptyState>}
      <Stack>
        {taskGroups.map(name => {
          const group = groups.get(name)
          return (
            group && (
              <Card title={t.groups[name]} id={name}>
                <TodoList items={group.map(task => todoOf(task, visit))} />
              </Card>
            )
          )
        })}
      </Stack>
    </>,
  )
}

const taskGroups = ['late', 'returned', 'soon', 'later', 'sent', 'accepted'] as const

function groupOf({ state, obligation: { dueOn } }: Task, today: string): (typeof taskGroups)[number] {
  if (state === 'late' || state === 'returned' || state === 'sent' || state === 'accepted') return state
  return dueOn !== null && daysBetween(today, dueOn) <= 30 ? 'soon' : 'later'
}

function TaskFigures({ tasks, language }: { tasks: readonly Task[]; language: Language }) {
  const t = taskWords[language]
  const count = (...states: readonly Task['state'][]) => tasks.filter(({ state }) => states.includes(state)).length
  const stat = (label: string, value: number, tone: 'bad' | 'warn' | 'gold' | 'ok' | 'neutral', group: string) => ({
    value: numberText(value, language),
    label,
    tone: value > 0 ? tone : ('neutral' as const),
    ...(value > 0 && { href: `#${group}` }),
  })
  return (
    <Stats
      label={t.figures}
      items={[
        stat(t.late, count('late'), 'bad', 'late'),
        ...(count('returned') > 0 ? [stat(t.returned, count('returned'), 'warn', 'returned')] : []),
        { value: numberText(count('late', 'returned', 'not-started'), language), label: t.toSend },
        stat(t.waiting, count('sent'), 'gold', 'sent'),
        stat(t.done, count('accepted'), 'ok', 'accepted'),
      ]}
    />
  )
}

function todoOf(task: Task, { language, today }: Visit) {
  const t = taskWords[language]
  const { obligation, state } = task
  const recipient = recipientOf(obligation, language)
  const isOpen = state === 'late' || state === 'returned' || state === 'not-started'
  const details = [
    t.clause(obligation.clauseRef, task.planNumber),
    recipient !== '' && isOpen && t.to(recipient),
    task.reminders > 0 && isOpen && t.reminded(numberText(task.reminders, language)),
    state === 'returned' && task.returnReason !== null && `${t.reason}: ${task.returnReason}`,
  ]
  const due =
    isOpen && obligation.dueOn !== null ? (
      <DueTag days={daysBetween(today, obligation.dueOn)} words={componentWords[language].due} />
    ) : (
      <Tag tone={outputTones[state]}>{isOpen ? t.noDue : outputStateWords[language][state]}</Tag>
    )
  return {
    task: whatOf(obligation, language),
    href: `/viec-don-vi/${task.id}`,
    detail: details.filter(Boolean).join(' · '),
    due,
  }
}
