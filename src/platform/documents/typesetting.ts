/** What the typesetting thread is asked. */
export interface TypesettingOrder {
  readonly id: number
  readonly layout: string
  readonly content: Readonly<Record<string, unknown>>
  readonly addresses: readonly string[]
  /** Seconds since 1970. */
  readonly madeAt: number
  readonly printRun: boolean
}

/** What it answers. */
export type TypesettingReply =
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly problem: string }
