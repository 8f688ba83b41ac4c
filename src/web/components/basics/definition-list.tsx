import type { Child } from 'hono/jsx'

interface DefinitionListProps {
  items: readonly { term: Child; details: Child }[]
  /** Figures at the right edge. */
  counts?: boolean | undefined
}

/** Facts as term and detail. */
export const DefinitionList = ({ items, counts = false }: DefinitionListProps) => (
  <dl class={counts ? 'facts counts' : 'facts'}>
    {items.map(({ term, details }) => (
      <>
        <dt>{term}</dt>
        <dd>{details}</dd>
      </>
    ))}
  </dl>
)
