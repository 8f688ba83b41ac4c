import { awardsOf } from '#modules/awards/index.ts'
import { findUnitOn, type UnitOn } from '#modules/organisations/index.ts'
import { recordsOf, sameAsEach } from '#modules/people/index.ts'
import { findRound, listAllRounds, type Round } from '#modules/rounds/index.ts'
import type { IsoDate } from '#shared/clock.ts'
import type { QueryContext } from '#shared/context.ts'
import { type ActiveCount, activeCountsOf } from '../store/counts.ts'
import type { NominationView } from '../store/nomination-views.ts'
import { type ActiveNomination, activeNominationsOf } from '../store/nominations.ts'
import { partFilesOf } from '../store/parts.ts'

type HeldAward = Awaited<ReturnType<typeof awardsOf>>[number]
type Discipline = Awaited<ReturnType<typeof recordsOf>>['disciplines'][number]

/** What the product knows that bears on one nomination. */
export interface KnownFacts {
  readonly today: IsoDate
  readonly round: Round
  readonly allRounds: readonly Round[]
  readonly unit: UnitOn | undefined
  readonly partCodes: ReadonlySet<string>
  /** Every nomination of the same honouree in the round, itself included. */
  readonly nominations: readonly ActiveNomination[]
  readonly awards: readonly HeldAward[]
  readonly disciplines: readonly Discipline[]
  /** How many stand in the round for the same award. */
  readonly competing: number
}

/** The facts of many nominations, in a fixed number of statements for each round among them. */
export async function knownFactsOf(
  { db, clock }: QueryContext,
  nominations: readonly NominationView[],
): Promise<ReadonlyMap<string, KnownFacts>> {
  if (nominations.length === 0) return new Map()
  const today = clock.today()
  const honoureeIds = [...new Set(nominations.map(({ honoureeId }) => honoureeId))]
  const same = await sameAsEach(db, honoureeIds)
  const everyId = [...new Set([...same.values()].flat())]
  const roundIds = [...new Set(nominations.map(({ roundId }) => roundId))]
  const unitIds = [...new Set(nominations.map(({ unitId }) => unitId))]
  const [rounds, allRounds, units, files, awards, records, active, counts] = await Promise.all([
    Promise.all(roundIds.map(id => findRound(db, id))),
    listAllRounds(db),
    Promise.all(unitIds.map(id => findUnitOn(db, id, today))),
    partFilesOf(
      db,
      nominations.map(({ id }) => id),
    ),
    awardsOf(db, everyId),
    recordsOf(db, everyId),
    Promise.all(roundIds.map(id => activeNominationsOf(db, id, everyId))),
    activeCountsOf(db, roundIds),
  ])
  const roundById = new Map(rounds.flatMap(round => (round === undefined ? [] : [[round.id, round] as const])))
  const unitById = new Map(units.flatMap(unit => (unit === undefined ? [] : [[unit.id, unit] as const])))
  const filesByNomination = Map.groupBy(files, ({ nominationId }) => nominationId)
  const byHonouree = <Row extends { honoureeId: string }>(rows: readonly Row[]) => {
    const groups = Map.groupBy(rows, ({ honoureeId }) => honoureeId)
    return (id: string): Row[] => (same.get(id) ?? [id]).flatMap(each => groups.get(each) ?? [])
  }
  const [awardsFor, disciplinesFor] = [byHonouree(awards), byHonouree(records.disciplines)]
  const activeFor = new Map(roundIds.map((id, index) => [id, byHonouree(active[index] ?? [])]))
  return new Map(
    nominations.flatMap(nomination => {
      const { id, roundId, honoureeId, awardCode } = nomination
      const round = roundById.get(roundId)
      if (round === undefined) return []
      const facts: KnownFacts = {
        today,
        round,
        allRounds,
        unit: unitById.get(nomination.unitId),
        partCodes: new Set((filesByNomination.get(id) ?? []).map(({ partCode }) => partCode)),
        nominations: activeFor.get(roundId)?.(honoureeId) ?? [],
        awards: awardsFor(honoureeId),
        disciplines: disciplinesFor(honoureeId),
        competing: competingIn(counts, roundId, awardCode),
      }
      return [[id, facts] as const]
    }),
  )
}

const competingIn = (counts: readonly ActiveCount[], roundId: string, awardCode: string): number =>
  counts.find(count => count.roundId === roundId && count.awardCode === awardCode)?.count ?? 0
