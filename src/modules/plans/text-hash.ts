import { createHash } from 'node:crypto'
import type { ClauseContent } from './plan.ts'

/** The hash of a plan's text in its order: what was issued can be compared with what is shown. */
export function textHash(clauses: readonly Pick<ClauseContent, 'ref' | 'vi' | 'en'>[]): string {
  const lines = clauses.map(({ ref, vi, en }) => JSON.stringify([ref, vi, en]))
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}
