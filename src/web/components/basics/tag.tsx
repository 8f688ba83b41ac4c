import type { Child } from 'hono/jsx'
import type { Tone } from './tone.ts'

/** A short state in words, tinted. */
export const Tag = ({ tone = 'neutral', children }: { tone?: Tone | undefined; children?: Child }) => (
  <span class={`tag ${tone}`}>{children}</span>
)
