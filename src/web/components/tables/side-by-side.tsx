import type { Child } from 'hono/jsx'

interface SideBySideProps {
  caption: string
  /** Heads of the compared columns. */
  heads: readonly Child[]
  fieldHead: string
  rows: readonly { field: string; values: readonly Child[]; differs: boolean }[]
  /** Said in words beside the field of a row that differs. */
  differsLabel: string
}

/** Two or more records beside each other; what differs is marked. */
export const SideBySide = ({ caption, heads, fieldHead, rows, differsLabel }: SideBySideProps) => (
  <section class="table-wrap scroll" tabindex={0} aria-label={caption}>
    <table class="table compare">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{fieldHead}</th>
          {heads.map(head => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, values, differs }) => (
          <tr class={differs ? 'differs' : undefined}>
            <th scope="row">
              {field}
              {differs && <small>{differsLabel}</small>}
            </th>
            {values.map(value => (
              <td>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
