export interface Change {
  field: string
  before: string
  after: string
}

interface DiffProps {
  changes: readonly Change[]
  words: { before: string; after: string; empty: string }
}

/** What was and what is now, field by field. */
export const Diff = ({ changes, words }: DiffProps) => (
  <dl class="diff">
    {changes.map(({ field, before, after }) => (
      <div>
        <dt>{field}</dt>
        <dd>
          <del>
            <span class="visually-hidden">{words.before}: </span>
            {before || words.empty}
          </del>
          <span class="arrow" aria-hidden="true">
            →
          </span>
          <ins>
            <span class="visually-hidden">{words.after}: </span>
            {after || words.empty}
          </ins>
        </dd>
      </div>
    ))}
  </dl>
)
