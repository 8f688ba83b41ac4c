import type { Refused } from '#shared/result.ts'

interface Details {
  readonly refused?: Refused
  /** Where the person can go on with what they had begun. */
  readonly goOn?: string | undefined
}

/** Ends a visit with a page of its own status: not found, not allowed, sign in first. */
export class Problem extends Error {
  constructor(
    readonly kind: 'not-found' | 'denied' | 'sign-in' | 'other-session' | 'bad-request' | 'too-large',
    readonly details: Details = {},
  ) {
    super(kind)
  }
}

export const notFound = (): Problem => new Problem('not-found')

/** The value, or the page that says it does not exist. */
export function orNotFound<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw notFound()
  return value
}
