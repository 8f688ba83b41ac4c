import { findAward } from '#law/catalogue/index.ts'
import { type Import, type ImportField, importFields, type ResolvedRow } from '#modules/imports/index.ts'
import type { Sheet } from '#shared/spreadsheet.ts'
import {
  Actions,
  Alert,
  Breadcrumbs,
  Button,
  Card,
  type Column,
  DataTable,
  Details,
  EmptyState,
  FieldRow,
  Form,
  LinkButton,
  PageHeader,
  Pagination,
  PostButton,
  Select,
  Stats,
  TextInput,
} from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { importWords } from '#web/content/imports.ts'
import type { Visit } from '#web/http/visit.tsx'

const rowsPerPage = 100
const shown = ['name', 'born', 'title', 'unit', 'award'] as const

interface PreviewProps {
  visit: Visit
  found: Import
  sheets: readonly Sheet[]
  rows: readonly ResolvedRow[]
  hasFormulas: boolean
  error?: string | undefined
}

const levelOf = (row: ResolvedRow): 'error' | 'warning' | undefined =>
  row.findings.some(({ level }) => level === 'error') ? 'error' : row.findings.length > 0 ? 'warning' : undefined

/** The list as it was read: what is right, what is wrong at which cell, and the one button when everything is right. */
export function previewPage({ visit, found, sheets, rows, hasFormulas, error }: PreviewProps) {
  const t = importWords[visit.language]
  const path = `/ho-so/${found.submissionId}/nhap/${found.id}`
  const number = (value: number) => value.toLocaleString(visit.language)
  const wrong = rows.filter(row => levelOf(row) === 'error')
  const warned = rows.filter(row => levelOf(row) === 'warning')
  const wanted = visit.context.req.query('xem') ?? (wrong.length > 0 ? 'loi' : 'tat-ca')
  const list = wanted === 'loi' ? wrong : wanted === 'canh-bao' ? warned : rows
  const page = Math.max(1, Number(visit.context.req.query('trang')) || 1)
  const part = list.slice((page - 1) * rowsPerPage, page * rowsPerPage)
  const link = (view: string, to = 1) => `${path}?xem=${view}&trang=${to}`
  const title = t.previewTitle(found.fileName)
  return visit.page(
    { title },
    <>
      <Breadcrumbs
        label={componentWords[visit.language].where}
        trail={[{ text: t.back, href: `/ho-so/${found.submissionId}` }, { text: t.title }]}
      />
      <PageHeader title={title} lead={t.lead} />
      {error !== undefined && <Alert tone="bad">{error}</Alert>}
      {found.layout !== null && rows.length > 0 && (
        <Stats
          items={[
            { value: number(rows.length), label: t.rowsFound('').trim(), href: link('tat-ca') },
            { value: number(wrong.length), label: t.wrong, href: link('loi'), tone: wrong.length > 0 ? 'bad' : 'ok' },
            { value: number(warned.length), label: t.warned, href: link('canh-bao') },
            { value: number(rows.filter(({ match }) => match === null).length), label: t.registered },
          ]}
        />
      )}
      {hasFormulas && <p class="hint">{t.formulas}</p>}
      {rows.length > 0 && (
        <Actions>
          {wrong.length === 0 ? (
            <PostButton action={`${path}/xac-nhan`} csrf={visit.csrf} once={visit.newOnceKey()}>
              {t.confirm(number(rows.length))}
            </PostButton>
          ) : (
            <p>{t.cannot}</p>
          )}
          <LinkButton kind="secondary" href={`/ho-so/${found.submissionId}/nhap`}>
            {t.title}
          </LinkButton>
        </Actions>
      )}
      {part.length > 0 ? (
        <DataTable caption={t.caption} captionHidden columns={columns(visit)} rows={part} />
      ) : (
        rows.length > 0 && <EmptyState title={t.empty} />
      )}
      {list.length > rowsPerPage && (
        <Pagination
          label={componentWords[visit.language].pages}
          position={componentWords[visit.language].position(
            number((page - 1) * rowsPerPage + 1),
            number((page - 1) * rowsPerPage + part.length),
            number(list.length),
          )}
          previous={
            page > 1 ? { text: componentWords[visit.language].previous, href: link(wanted, page - 1) } : undefined
          }
          next={
            page * rowsPerPage < list.length
              ? { text: componentWords[visit.language].next, href: link(wanted, page + 1) }
              : undefined
          }
        />
      )}
      {columnsForm(visit, found, sheets, path, rows.length === 0)}
    </>,
    error === undefined ? 200 : 422,
  )
}

/** What has no column of its own is said beside the name. */
const placeOf = (field: ImportField): ImportField => (shown.some(each => each === field) ? field : 'name')

function columns(visit: Visit): Column<ResolvedRow>[] {
  const t = importWords[visit.language]
  const cell = (row: ResolvedRow, field: ImportField, text: string) => (
    <>
      {text}
      {row.findings
        .filter(finding => placeOf(finding.field) === field)
        .map(finding => (
          <small class={finding.level === 'error' ? 'bad' : 'warn'}>{findingText(visit, finding)}</small>
        ))}
    </>
  )
  const textOf = (row: ResolvedRow, field: ImportField): string => {
    if (field === 'name') return row.name || (row.texts.name ?? '')
    const award = field === 'award' && row.awardCode !== undefined ? findAward(row.awardCode) : undefined
    if (award !== undefined) return visit.language === 'vi' ? award.nameVi : award.nameEn
    return row.texts[field] ?? ''
  }
  return [
    { header: t.row, cell: row => String(row.number), number: true },
    ...shown.map(field => ({
      header: t.fields[field],
      rowHeader: field === 'name',
      cell: (row: ResolvedRow) => cell(row, field, textOf(row, field)),
      detail:
        field === 'name'
          ? (row: ResolvedRow) => (row.match === null ? t.isNew : t.inRegistry(row.match.unitName))
          : undefined,
    })),
  ]
}

function findingText(visit: Visit, { code, values = {} }: ResolvedRow['findings'][number]): string {
  const texts: Readonly<Record<string, string>> = importWords[visit.language].findings
  const named = (value: string | number) =>
    String(value)
      .split(',')
      .map(each => findAward(each)?.[visit.language === 'vi' ? 'nameVi' : 'nameEn'] ?? each)
      .join(', ')
  return (texts[code] ?? code).replaceAll(/\{(\w+)\}/g, (_whole, name: string) => named(values[name] ?? ''))
}

function columnsForm(visit: Visit, found: Import, sheets: readonly Sheet[], path: string, open: boolean) {
  const t = importWords[visit.language]
  const layout = found.layout
  const sheet = sheets[layout?.sheet ?? 0]
  const header = layout === null ? firstFilled(sheet) : layout.firstRow - 1
  const titles = layout?.headers ?? (sheet?.rows[header] ?? []).map(value => String(value ?? ''))
  const options = titles.flatMap((text, index) => (text === '' ? [] : [{ value: String(index), text }]))
  const body = (
    <Form action={`${path}/cot`} csrf={visit.csrf} label={t.columnsTitle}>
      <FieldRow>
        <Select
          name="sheet"
          label={t.sheet}
          value={String(layout?.sheet ?? 0)}
          options={sheets.map((each, index) => ({ value: String(index), text: each.name }))}
        />
        <TextInput name="headerRow" label={t.headerRow} value={String(header + 1)} width="short" inputmode="numeric" />
      </FieldRow>
      <FieldRow>
        {importFields.map(field => (
          <Select
            name={`column-${field}`}
            label={t.fields[field]}
            empty={t.noColumn}
            value={layout?.columns[field] === undefined ? undefined : String(layout.columns[field])}
            options={options}
          />
        ))}
      </FieldRow>
      <Actions>
        <Button kind="secondary">{t.apply}</Button>
      </Actions>
    </Form>
  )
  if (!open) return <Details summary={t.columnsTitle}>{body}</Details>
  return (
    <Card title={t.columnsTitle}>
      <p>{layout === null ? t.columnsNotFound : t.columnsLead}</p>
      {body}
    </Card>
  )
}

const firstFilled = (sheet: Sheet | undefined): number =>
  Math.max(0, sheet?.rows.findIndex(row => row.filter(value => value !== null && value !== '').length >= 2) ?? 0)
