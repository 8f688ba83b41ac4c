import { listHonourees, rolesThatFindHonourees } from '#modules/people/index.ts'
import { dayText } from '#web/components/index.ts'
import { honoureeNames } from '#web/content/people/names.ts'
import { registryWords } from '#web/content/people/registry.ts'
import { get } from '#web/http/route.ts'
import { readRegistrySearch } from './registry-search.ts'

const mostRows = 5_000
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The list as it is filtered, as a workbook. */
export const exportRoutes = [
  get('/doi-tuong/bang.xlsx', rolesThatFindHonourees, async visit => {
    const t = registryWords[visit.language]
    const names = honoureeNames[visit.language]
    const { unit, after: _after, before: _before, ...search } = await readRegistrySearch(visit)
    const { rows } = await visit.ask(listHonourees, { ...search, unitId: unit?.id, limit: mostRows })
    const columns = [
      { header: t.name, width: 34 },
      { header: t.kind, width: 14 },
      { header: t.sex, width: 10 },
      { header: t.bornOn, width: 16 },
      { header: t.category, width: 28 },
      { header: t.position, width: 40 },
      { header: t.unit, width: 48 },
    ]
    const table = rows.map(row => [
      row.name,
      names.kinds[row.kind],
      row.sex && names.sexes[row.sex],
      row.bornOn === null ? row.birthYear : dayText(row.bornOn),
      row.category && names.categories[row.category],
      row.positionTitle,
      row.unitName,
    ])
    const workbook = await visit.services.spreadsheets.writeTable(t.title, columns, table)
    return visit.download(workbook, `${t.exportName}-${visit.today}.xlsx`, xlsx)
  }),
]
