import { z } from 'zod'
import { readFiles } from '#modules/files/index.ts'
import { timelineOf } from '#modules/history/index.ts'
import { namesOn } from '#modules/organisations/index.ts'
import { hasRole } from '#shared/actor.ts'
import { query } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { availableMoves } from '#shared/status-table.ts'
import { type Bound, boundKinds } from '../obligation.ts'
import { outputMoves } from '../output-status.ts'
import { ofUnit } from '../policies.ts'
import { findOutput } from '../store/outputs.ts'
import { countLate, countWaiting, findTask, tasksOf, waitingTasks } from '../store/tasks.ts'

/** Everything a unit owes in the plans of this year and the last, what is due first at the top. */
export const tasksOfUnit = query({
  name: 'tasks-of-unit',
  policy: ofUnit,
  input: z.object({ unitId: z.uuid() }),
  run: ({ db, clock }, { unitId }) => tasksOf(db, unitId, clock.today()),
})

/** One thing a unit owes, with the moves open to the actor and what happened to it, the latest first. */
export const getTask = query({
  name: 'get-task',
  policy: async (context, { outputId }) => {
    const output = await findOutput(context.db, outputId)
    return output && ofUnit(context, output)
  },
  input: z.object({ outputId: z.uuid() }),
  async run({ db, actor, clock }, { outputId }) {
    const task = await findTask(db, outputId, clock.today())
    if (task === undefined) return null
    const [file] = task.fileId === null ? [] : await readFiles(db, [task.fileId])
    const names = await namesOn(db, [task.unitId], clock.today())
    const timeline = await timelineOf(db, `unit-obligation:${outputId}`)
    const moves = availableMoves(outputMoves(task.obligation.bound), task, actor).map(({ name }) => name)
    return { task, unitName: names.get(task.unitId) ?? '', fileName: file?.name ?? null, moves, timeline }
  },
})

/** For the home page of the standing office: what is late in the province, and what waits for it. */
export const lateCounts = query({
  name: 'late-counts',
  policy: roleIs('standing-specialist', 'standing-head', 'signing-leader', 'inspector'),
  input: z.object({}),
  run: ({ db, clock }) => countLate(db, clock.today()),
})

/** What waits to be taken in by the actor, the longest waiting first, and how much of each obligation. */
export const listWaiting = query({
  name: 'list-waiting-outputs',
  policy: roleIs('standing-specialist', 'standing-head', 'signing-leader', 'clerk'),
  input: z.object({
    code: z.string().max(60).optional(),
    after: z.uuid().optional(),
    limit: z.number().int().min(1).max(200).default(50),
  }),
  async run({ db, actor, clock }, { code, after, limit }) {
    const today = clock.today()
    const bounds = boundKinds.filter((bound: Bound) =>
      outputMoves(bound).some(
        ({ name, by }) => name === 'accept' && by.some(role => role !== 'system' && hasRole(actor, role)),
      ),
    )
    const [found, counts] = await Promise.all([
      waitingTasks(db, today, { bounds, limit: limit + 1, ...(code && { code }), ...(after && { after }) }),
      countWaiting(db, today, bounds),
    ])
    const rows = found.slice(0, limit)
    const [names, files] = await Promise.all([
      namesOn(
        db,
        rows.map(({ unitId }) => unitId),
        today,
      ),
      readFiles(
        db,
        rows.flatMap(({ fileId }) => fileId ?? []),
      ),
    ])
    const fileNames = new Map(files.map(({ id, name }) => [id, name]))
    return {
      rows: rows.map(task => ({
        ...task,
        unitName: names.get(task.unitId) ?? '',
        fileName: fileNames.get(task.fileId ?? '') ?? null,
      })),
      counts,
      next: found.length > limit ? (rows.at(-1)?.id ?? null) : null,
    }
  },
})
