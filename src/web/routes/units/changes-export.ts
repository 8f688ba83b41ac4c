import { type ChangeMember, listUnitChanges } from '#modules/organisations/index.ts'
import { writeCsv } from '#shared/text/csv.ts'
import { changeWords } from '#web/content/units/changes.ts'
import { unitNames } from '#web/content/units/names.ts'
import { get } from '#web/http/route.ts'
import { readChangeSearch } from './changes-page.tsx'

const mostRows = 10_000

/** The recorded changes as they are filtered, as a table. */
export const changesExportRoutes = [
  get('/don-vi/thay-doi.csv', 'public', async visit => {
    const t = changeWords[visit.language]
    const names = unitNames[visit.language]
    const { rows } = await visit.ask(listUnitChanges, { ...readChangeSearch(visit), after: undefined, limit: mostRows })
    const table = rows.map(change => [
      change.effectiveOn,
      names.changes[change.kind],
      namesOf(change.members, 'predecessor'),
      namesOf(change.members, 'successor'),
      change.legalBasis,
      names.certainties[change.certainty],
      change.note,
    ])
    const csv = new TextEncoder().encode(writeCsv(t.columns, table))
    return visit.download(csv, `${t.fileName}-${visit.today}.csv`, 'text/csv; charset=utf-8')
  }),
]

const namesOf = (members: readonly ChangeMember[], side: ChangeMember['side']): string =>
  members
    .filter(member => member.side === side)
    .map(({ name }) => name)
    .join('; ')
