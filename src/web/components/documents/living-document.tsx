import type { Child } from 'hono/jsx'

/** A text of the state with, beside each clause, what is happening because of it. Children are clauses. */
export const LivingDocument = ({ label, children }: { label: string; children?: Child }) => (
  <article class="living" aria-label={label}>
    {children}
  </article>
)
