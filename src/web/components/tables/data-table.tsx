import type { Child } from 'hono/jsx'
import { SortLink } from './sort-link.tsx'

export interface Column<Row> {
  header: string
  cell: (row: Row) => Child
  /** A second, smaller line below. */
  detail?: ((row: Row) => Child) | undefined
  /** Figures stand at the right. */
  number?: boolean | undefined
  /** Names the row; one column of a table. */
  rowHeader?: boolean | undefined
  /** Where a click on the header leads, and how the rows are sorted by it now. */
  sort?: { href: string; now?: 'ascending' | 'descending' | undefined } | undefined
}

/** A checkbox before each row; `form` names the bulk form the boxes belong to. */
export interface Selection<Row> {
  name: string
  form: string
  value: (row: Row) => string
  label: (row: Row) => string
  allLabel: string
  checked?: ((row: Row) => boolean) | undefined
}

interface DataTableProps<Row> {
  caption: string
  captionHidden?: boolean | undefined
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** Turns the row header into a link. */
  rowHref?: ((row: Row) => string) | undefined
  selection?: Selection<Row> | undefined
  foot?: Child
}

/** A plain table; on a phone each row becomes a block with its column names. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden = false, columns, rows, rowHref, selection, foot } = props
  return (
    <div class="table-wrap">
      <table class="table blocks">
        <caption class={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {selection && (
              <th class="select-cell" scope="col">
                <span class="visually-hidden">{selection.allLabel}</span>
                <input type="checkbox" aria-label={selection.allLabel} data-select-all={selection.form} hidden />
              </th>
            )}
            {columns.map(({ header, number, sort }) => (
              <th scope="col" class={number ? 'number' : undefined} aria-sort={sort?.now}>
                {sort === undefined ? header : <SortLink {...sort}>{header}</SortLink>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr>
              {selection && (
                <td class="select-cell">
                  <input
                    type="checkbox"
                    name={selection.name}
                    form={selection.form}
                    value={selection.value(row)}
                    aria-label={selection.label(row)}
                    checked={selection.checked?.(row)}
                  />
                </td>
              )}
              {columns.map(column => cell(column, row, rowHref))}
            </tr>
          ))}
        </tbody>
        {foot}
      </table>
    </div>
  )
}

function cell<Row>(column: Column<Row>, row: Row, rowHref: DataTableProps<Row>['rowHref']) {
  const value = column.cell(row)
  const detail = column.detail?.(row)
  const small = detail !== undefined && detail !== null && detail !== '' && <small>{detail}</small>
  if (column.rowHeader)
    return (
      <th scope="row">
        {rowHref === undefined ? value : <a href={rowHref(row)}>{value}</a>}
        {small}
      </th>
    )
  return (
    <td class={column.number ? 'number' : undefined} data-label={column.header}>
      <span>
        {value}
        {small}
      </span>
    </td>
  )
}
