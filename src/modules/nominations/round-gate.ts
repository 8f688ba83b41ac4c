import { phaseOn, type Round } from '#modules/rounds/index.ts'
import type { IsoDate } from '#shared/clock.ts'
import { type Refused, refuse } from '#shared/result.ts'

/** Why a round takes nothing on a day, or undefined when it does. */
export function closedGate(round: Round | undefined, today: IsoDate): Refused | undefined {
  if (round === undefined) return refuse('round.not-found')
  const values = { opensOn: dayOf(round.opensOn), closesOn: dayOf(round.closesOn) }
  switch (phaseOn(round, today)) {
    case 'taking':
      return undefined
    case 'coming':
      return refuse('round.not-yet-open', { values })
    case 'draft':
      return refuse('round.not-found')
    default:
      return refuse('round.closed', { values })
  }
}

const dayOf = (day: IsoDate): string => day.split('-').reverse().join('/')
