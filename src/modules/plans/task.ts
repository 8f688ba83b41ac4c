import type { IsoDate } from '#shared/clock.ts'
import type { Obligation } from './obligation.ts'
import type { Output, OutputState } from './output.ts'

/** One thing a unit owes, with what it is and how it stands today. */
export interface Task extends Output {
  readonly state: OutputState
  readonly year: number
  readonly planNumber: string
  readonly obligation: Pick<
    Obligation,
    | 'code'
    | 'clauseRef'
    | 'bound'
    | 'outputKind'
    | 'whatVi'
    | 'whatEn'
    | 'recipientVi'
    | 'recipientEn'
    | 'countMin'
    | 'countMax'
  > & { readonly dueOn: IsoDate | null }
}
