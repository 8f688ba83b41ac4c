import { getBoard } from '#modules/plans/index.ts'
import { dayText } from '#web/components/index.ts'
import { outputStateWords } from '#web/content/output-states.ts'
import { boardWords } from '#web/content/plan-boards.ts'
import { orNotFound } from '#web/http/problems.ts'
import type { Visit } from '#web/http/visit.tsx'
import { readBoard } from './board-address.ts'
import { whatOf } from './obligation-words.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The board as it is filtered, every unit of it, as a workbook. */
export async function exportBoard(visit: Visit) {
  const { language } = visit
  const t = boardWords[language]
  const states = outputStateWords[language]
  const { asked } = readBoard(visit)
  const { rows, obligations } = orNotFound(await visit.ask(getBoard, { ...asked, after: undefined, limit: 5_000 }))
  const columns = [
    { header: t.unit, width: 48 },
    ...obligations.flatMap(obligation => [
      { header: whatOf(obligation, language), width: 20 },
      { header: t.sentHead, width: 14 },
      { header: t.document, width: 30 },
    ]),
  ]
  const table = rows.map(({ unitName, cells }) => [
    unitName,
    ...obligations.flatMap(({ code }) => {
      const cell = cells.find(each => each.code === code)
      const { documentNumber = null, documentOn = null } = cell?.details ?? {}
      return [
        cell === undefined ? null : states[cell.state],
        cell?.sentOn == null ? null : dayText(cell.sentOn),
        documentNumber === null || documentOn === null ? null : t.documentLine(documentNumber, dayText(documentOn)),
      ]
    }),
  ])
  const workbook = await visit.services.spreadsheets.writeTable(t.plan(String(asked.year)), columns, table)
  return visit.download(workbook, `${t.exportName}-${visit.today}.xlsx`, xlsx)
}
