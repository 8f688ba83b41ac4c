import { z } from 'zod'
import { namesOn, type UnitOn, unitsOn } from '#modules/organisations/index.ts'
import { type Actor, grantsOf, roleReach } from '#shared/actor.ts'
import { dayInVietnam, type IsoDate } from '#shared/clock.ts'
import { query } from '#shared/command.ts'
import type { QueryContext } from '#shared/context.ts'
import { anyone } from '#shared/policy.ts'
import { fold } from '#shared/text/fold.ts'
import type { BoardCell, BoardRow } from '../board.ts'
import { isSentByUnits, type Obligation } from '../obligation.ts'
import { type Output, type OutputState, outputStates, stateOn } from '../output.ts'
import { planYear } from '../plan.ts'
import { watches } from '../policies.ts'
import { findClause } from '../store/clauses.ts'
import { obligationsOf } from '../store/obligations.ts'
import { outputsOf } from '../store/outputs.ts'
import { findPlanOfYear } from '../store/plans.ts'

const filters = z.object({
  state: z.enum(outputStates).optional(),
  kind: z.string().max(60).optional(),
  text: z.string().max(200).default(''),
})

/**
 * How every unit stands with one obligation, or with all of one clause: counts for everyone, what was sent only for the unit
 * itself and those who watch over all. A province has hundreds of units, so the board is put together in memory.
 */
export const getBoard = query({
  name: 'get-board',
  policy: anyone,
  input: filters.extend({
    year: planYear,
    of: z.union([z.object({ code: z.string().max(60) }), z.object({ ref: z.string().max(30) })]),
    after: z.uuid().optional(),
    limit: z.number().int().min(1).max(5_000).default(50),
  }),
  async run(context, { year, of, after, limit, ...filter }) {
    const { db, clock } = context
    const plan = await findPlanOfYear(db, year)
    if (plan?.status !== 'issued') return null
    const obligations = (await obligationsOf(db, plan.id)).filter(
      each => isSentByUnits(each) && ('code' in of ? each.code === of.code : each.clauseRef === of.ref),
    )
    const [first] = obligations
    if (first === undefined) return null
    const clause = await findClause(db, plan.id, first.clauseRef)
    const all = await boardRows(context, obligations)
    const found = all.filter(rowFilter(filter))
    const start = after === undefined ? 0 : found.findIndex(({ unitId }) => unitId === after) + 1
    const rows = found.slice(start, start + limit)
    const today = clock.today()
    return {
      plan,
      clause: clause ?? null,
      obligations,
      rows,
      start,
      found: found.length,
      states: countStates(all),
      kinds: [...new Set(all.map(({ kind }) => kind))],
      next: start + limit < found.length ? (rows.at(-1)?.unitId ?? null) : null,
      today,
    }
  },
})

async function boardRows(context: QueryContext, obligations: readonly Obligation[]): Promise<BoardRow[]> {
  const { db, actor, clock } = context
  const today = clock.today()
  const outputs = await outputsOf(
    db,
    obligations.map(({ id }) => id),
  )
  const [units, names, seesAll] = await Promise.all([
    unitsOn(db, today),
    namesOn(
      db,
      outputs.flatMap(({ unitId, passedTo }) => [unitId, ...passedTo]),
      today,
    ),
    watches(context),
  ])
  const byUnit = Map.groupBy(outputs, ({ unitId }) => unitId)
  const row = (unitId: string, unit: UnitOn | undefined): BoardRow => {
    const own = byUnit.get(unitId) ?? []
    const mayRead = seesAll || isOf(actor, unitId)
    const cells = obligations.flatMap(obligation => {
      const output = own.find(({ obligationId }) => obligationId === obligation.id)
      return output === undefined ? [] : [cellOf(obligation, output, today, mayRead)]
    })
    return {
      unitId,
      unitName: unit?.name ?? names.get(unitId) ?? '',
      kind: unit?.kind ?? '',
      state: outputStates.find(state => cells.some(cell => cell.state === state)) ?? 'not-started',
      cells,
      passedTo: [...new Set(own.flatMap(({ passedTo }) => passedTo))].map(id => names.get(id) ?? ''),
    }
  }
  // The living in Vietnamese order, then those that have ended.
  const living = units.filter(({ id }) => byUnit.has(id))
  const alive = new Set(living.map(({ id }) => id))
  const ended = [...byUnit.keys()].filter(id => !alive.has(id))
  return [...living.map(unit => row(unit.id, unit)), ...ended.map(id => row(id, undefined))]
}

function cellOf(obligation: Obligation, output: Output, today: IsoDate, mayRead: boolean): BoardCell {
  const { documentNumber, documentOn, fileId, itemCount, note, returnReason } = output
  return {
    outputId: output.id,
    code: obligation.code,
    state: stateOn(output.status, obligation.dueOn, today),
    isReturned: output.status === 'returned',
    sentOn: output.sentAt && dayInVietnam(output.sentAt),
    acceptedOn: output.status === 'accepted' && output.settledAt !== null ? dayInVietnam(output.settledAt) : null,
    reminders: output.reminders,
    details: mayRead ? { documentNumber, documentOn, fileId, itemCount, note, returnReason } : null,
  }
}

const isOf = (actor: Actor, unitId: string): boolean =>
  grantsOf(actor).some(grant => roleReach[grant.role] === 'unit' && grant.unitId === unitId)

function rowFilter({ state, kind, text }: z.output<typeof filters>): (row: BoardRow) => boolean {
  const words = fold(text).split(' ').filter(Boolean)
  return row => {
    if (state !== undefined && row.state !== state) return false
    if (kind !== undefined && row.kind !== kind) return false
    const name = fold(row.unitName)
    return words.every(word => name.includes(word))
  }
}

const countStates = (rows: readonly BoardRow[]): Record<OutputState, number> => {
  const counts = Object.fromEntries(outputStates.map(state => [state, 0])) as Record<OutputState, number>
  for (const { state } of rows) counts[state] += 1
  return counts
}
