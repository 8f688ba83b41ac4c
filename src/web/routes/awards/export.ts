import { type RegisterEntry, readRegister } from '#modules/awards/index.ts'
import type { CellValue } from '#shared/spreadsheet.ts'
import { registerWords } from '#web/content/awards/register.ts'
import { get } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { awardName } from './choices.ts'
import { type RegisterSearch, readRegisterSearch } from './register-search.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The register as it is filtered, as a workbook written while it is read. */
export const exportRoute = get('/so-vang/bang.xlsx', 'public', async visit => {
  const t = registerWords[visit.language]
  const { filter } = await readRegisterSearch(visit)
  const columns = [
    { header: t.honouree, width: 36 },
    { header: t.place, width: 50 },
    { header: t.unit, width: 40 },
    { header: t.award, width: 44 },
    { header: t.level, width: 16 },
    { header: t.year, width: 10 },
    { header: t.decision, width: 18 },
    { header: t.grantedOn, width: 14 },
    { header: t.decidedBy, width: 34 },
    { header: t.reason, width: 60 },
    { header: t.revoked, width: 14 },
  ]
  const table = visit.services.spreadsheets.streamTable(t.title, columns, batches(visit, filter))
  return visit.download(table, `${t.exportName}-${visit.today}.xlsx`, xlsx)
})

async function* batches(visit: Visit, { before: _before, after: _after, ...filter }: RegisterSearch['filter']) {
  let after: string | undefined
  do {
    const { rows, next } = await visit.ask(readRegister, { ...filter, after })
    yield rows.map(row => toRow(row, visit))
    after = next ?? undefined
  } while (after !== undefined)
}

const day = (text: string): Date => new Date(`${text}T00:00:00Z`)

function toRow(row: RegisterEntry, visit: Visit): CellValue[] {
  const t = registerWords[visit.language]
  const level = row.level in t.levels ? t.levels[row.level as keyof typeof t.levels] : row.level
  return [
    row.honoureeName,
    row.honoureeTitle,
    row.unitName,
    awardName(row.awardCode, visit.language),
    level,
    row.year,
    row.decisionNumber,
    day(row.grantedOn),
    row.decidedBy,
    row.reason,
    row.revokedOn === null ? null : day(row.revokedOn),
  ]
}
