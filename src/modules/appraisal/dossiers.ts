import { type NominationView, type PartFile, partFilesOf } from '#modules/nominations/index.ts'
import { findRound, type Round } from '#modules/rounds/index.ts'
import type { QueryContext } from '#shared/context.ts'
import type { Consultation, CorrectionRequest } from './appraisal.ts'
import { type CheckedPart, checklistOf } from './checklist.ts'
import { type Obstacle, obstaclesOf } from './readiness.ts'
import { listedPartsIn } from './required-parts.ts'
import { marksOf } from './store/checks.ts'
import { consultationsOf } from './store/consultations.ts'
import { requestsOf } from './store/corrections.ts'

/** A nomination with all that its desk knows of it. */
export interface Dossier {
  readonly nomination: NominationView
  readonly round: Round | undefined
  readonly files: readonly PartFile[]
  readonly checklist: readonly CheckedPart[]
  readonly consultations: readonly Consultation[]
  readonly requests: readonly CorrectionRequest[]
  readonly obstacles: readonly Obstacle[]
}

/** The dossiers of many nominations, in a handful of statements however many there are. */
export async function readDossiers(
  { db, clock }: QueryContext,
  nominations: readonly NominationView[],
): Promise<Dossier[]> {
  const ids = nominations.map(({ id }) => id)
  const rounds = new Map<string, Round | undefined>()
  for (const roundId of new Set(nominations.map(each => each.roundId)))
    rounds.set(roundId, await findRound(db, roundId))
  const files = Map.groupBy(await partFilesOf(db, ids), byNomination)
  const marks = Map.groupBy(await marksOf(db, ids), byNomination)
  const consultations = Map.groupBy(await consultationsOf(db, ids), byNomination)
  const requests = Map.groupBy(await requestsOf(db, ids), byNomination)
  return nominations.map(nomination => {
    const round = rounds.get(nomination.roundId)
    const own = {
      files: files.get(nomination.id) ?? [],
      consultations: consultations.get(nomination.id) ?? [],
      requests: requests.get(nomination.id) ?? [],
    }
    const checklist = checklistOf(listedPartsIn(round, nomination), own.files, marks.get(nomination.id) ?? [])
    const obstacles = obstaclesOf(checklist, own.requests, own.consultations, clock.today())
    return { nomination, round, ...own, checklist, obstacles }
  })
}

const byNomination = ({ nominationId }: { nominationId: string }): string => nominationId
