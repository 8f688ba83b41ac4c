/** How far units are: with one obligation or clause they are counted in units, each in the first state that fits. */
export interface Counts {
  readonly total: number
  readonly accepted: number
  readonly sent: number
  readonly late: number
  readonly open: number
}

/** How far the whole plan is on a day. */
export interface PlanStates {
  /** By code. */
  readonly obligations: Readonly<Record<string, Counts>>
  /** By reference; a unit counts as done when everything the clause asks of it was accepted. */
  readonly clauses: Readonly<Record<string, Counts>>
  /** Those bound by the clause that binds most. */
  readonly units: number
  readonly unitsLate: number
  readonly tasksLate: number
  /** Accepted, and sent by the due date when there is one. */
  readonly tasksDoneInTime: number
  readonly tasksWaiting: number
}
