/** A fact as history keeps it: what happened to what, when, by whom, in which role and for which unit. */
export interface RecordedFact {
  readonly id: number
  readonly at: Date
  readonly name: string
  readonly actorKind: 'user' | 'anonymous' | 'system'
  /** The user, or the name under which the product acted. */
  readonly actorId: string | null
  readonly role: string
  readonly unitId: string | null
  readonly subjects: readonly string[]
  readonly data: unknown
}
