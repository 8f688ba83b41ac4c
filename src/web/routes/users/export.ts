import { listAccounts } from '#modules/accounts/index.ts'
import { roleWords } from '#web/content/roles.ts'
import { userWords } from '#web/content/users.ts'
import { get } from '#web/http/route.ts'
import { keepers } from './keepers.ts'
import { listAddress } from './list.tsx'
import { readUserSearch } from './user-search.ts'

const mostRows = 5_000
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The list as it is filtered, as a workbook: one row for each role held today. */
export const exportRoutes = [
  get(`${listAddress}/bang.xlsx`, keepers, async visit => {
    const t = userWords[visit.language]
    const { unit, after: _after, before: _before, ...search } = await readUserSearch(visit)
    const { rows } = await visit.ask(listAccounts, { ...search, unitId: unit?.id, limit: mostRows })
    const columns = [
      { header: t.name, width: 30 },
      { header: t.username, width: 22 },
      { header: t.email, width: 34 },
      { header: t.role, width: 36 },
      { header: t.unit, width: 48 },
      { header: t.status, width: 14 },
      { header: t.secondFactor, width: 10 },
    ]
    const table = rows.flatMap(({ name, username, email, roles, status, hasSecondFactor }) => {
      const state = [t.statuses[status], hasSecondFactor ? t.on : t.off]
      const held = roles.map(({ role, unitName }) => [roleWords[visit.language][role], unitName])
      return (held.length === 0 ? [['', '']] : held).map(of => [name, username, email, ...of, ...state])
    })
    const workbook = await visit.services.spreadsheets.writeTable(t.title, columns, table)
    return visit.download(workbook, `${t.exportName}-${visit.today}.xlsx`, xlsx)
  }),
]
