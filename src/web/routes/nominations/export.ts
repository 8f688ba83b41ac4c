import { dossierReaders, exportNominations, type NominationRow } from '#modules/nominations/index.ts'
import { dayInVietnam } from '#shared/clock.ts'
import { writeCsv } from '#shared/text/csv.ts'
import { dayText } from '#web/components/index.ts'
import { awardName } from '#web/content/names.ts'
import { nominationListWords } from '#web/content/nominations/list.ts'
import { statusNames } from '#web/content/nominations/statuses.ts'
import { honoureeNames } from '#web/content/people/names.ts'
import type { Language } from '#web/content/words.ts'
import { get } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { readNominationSearch } from './read-search.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const widths = [24, 34, 14, 40, 26, 40, 14, 44, 44, 24, 14, 14, 26, 60]

/** The list as it is filtered, to take away; text is never run as a formula. */
export const exportRoutes = [
  get('/de-nghi/bang.xlsx', dossierReaders, async visit => {
    const t = nominationListWords[visit.language]
    const { headers, rows } = await table(visit)
    const columns = headers.map((header, index) => ({ header, width: widths[index] ?? 20 }))
    const workbook = await visit.services.spreadsheets.writeTable(t.title, columns, rows)
    return visit.download(workbook, `${t.exportName}-${visit.today}.xlsx`, xlsx)
  }),
  get('/de-nghi/bang.csv', dossierReaders, async visit => {
    const t = nominationListWords[visit.language]
    const { headers, rows } = await table(visit)
    const text = new TextEncoder().encode(writeCsv(headers, rows))
    return visit.download(text, `${t.exportName}-${visit.today}.csv`, 'text/csv; charset=utf-8')
  }),
]

async function table(visit: Visit) {
  const { filter } = await readNominationSearch(visit)
  const rows = await visit.ask(exportNominations, filter)
  const { columns } = nominationListWords[visit.language]
  return { headers: Object.values(columns), rows: rows.map(row => cells(row, visit.language)) }
}

/** In the order of the columns. */
function cells(row: NominationRow, language: Language): (string | null)[] {
  const names = honoureeNames[language]
  const kinds: Readonly<Record<string, string>> = names.kinds
  const categories: Readonly<Record<string, string>> = names.categories
  const { levels, nominations } = statusNames[language]
  return [
    row.dossierCode,
    row.nomineeName,
    kinds[row.nomineeKind] ?? row.nomineeKind,
    row.nomineeTitle,
    row.nomineeCategory === null ? null : (categories[row.nomineeCategory] ?? row.nomineeCategory),
    awardName(row.awardCode, language),
    (levels as Readonly<Record<string, string>>)[row.level] ?? row.level,
    row.unitName,
    language === 'vi' ? row.roundNameVi : row.roundNameEn,
    nominations[row.status],
    dayText(dayInVietnam(row.statusSince)),
    row.dueOn === null ? null : dayText(row.dueOn),
    row.handlerName,
    row.achievementSummary,
  ]
}
