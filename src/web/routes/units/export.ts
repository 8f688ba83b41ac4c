import { listUnitsOn } from '#modules/organisations/index.ts'
import { writeCsv } from '#shared/text/csv.ts'
import { unitNames } from '#web/content/units/names.ts'
import { treeWords } from '#web/content/units/tree.ts'
import { get } from '#web/http/route.ts'
import { readTreeSearch } from './tree-page.tsx'

/** The units of a day as a table. */
export const exportRoutes = [
  get('/don-vi/bang.csv', 'public', async visit => {
    const t = treeWords[visit.language]
    const names = unitNames[visit.language]
    const { day } = readTreeSearch(visit)
    const units = await visit.ask(listUnitsOn, { day })
    const shortNames = new Map(units.map(({ id, shortName }) => [id, shortName]))
    const rows = units.map(unit => [
      unit.shortName,
      unit.name,
      names.kinds[unit.kind],
      unit.parentId === null ? null : (shortNames.get(unit.parentId) ?? null),
      unit.officialCode,
      names.sectors[unit.sector],
      unit.boundByPlan ? t.yes : null,
      unit.isFoundingKnown ? unit.foundedOn : null,
      unit.endedOn,
    ])
    const csv = new TextEncoder().encode(writeCsv(t.columns, rows))
    return visit.download(csv, `${t.fileName}-${day}.csv`, 'text/csv; charset=utf-8')
  }),
]
