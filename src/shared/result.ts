/** A reason a command may refuse, as data: a stable dotted code; the words for people live in the web's content files. */
export interface Refusal {
  readonly code: string
  /** The input field at fault, when there is one. */
  readonly at?: string
  /** Values the words may mention (counts, dates, names of units). Never identity numbers. */
  readonly values?: Readonly<Record<string, string | number>>
}

export type Ok<T> = { readonly ok: true; readonly value: T }
export type Refused = { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] }
export type Result<T> = Ok<T> | Refused

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value })

export function refuse(code: string, details: Omit<Refusal, 'code'> = {}): Refused {
  return { ok: false, refusals: [{ code, ...details }] }
}

/** Several refusals at once, as a form needs them; an empty list is no refusal. */
export function refuseAll(refusals: readonly Refusal[]): Refused | undefined {
  const [first, ...rest] = refusals
  return first === undefined ? undefined : { ok: false, refusals: [first, ...rest] }
}
