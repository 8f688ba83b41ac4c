import type { BoardCell, BoardRow, Obligation } from '#modules/plans/index.ts'
import { type Column, DataTable, dayText, Tag } from '#web/components/index.ts'
import { componentWords } from '#web/content/components.ts'
import { numberText } from '#web/content/number-text.ts'
import { outputStateWords, outputTones } from '#web/content/output-states.ts'
import { boardWords } from '#web/content/plan-boards.ts'
import type { Language } from '#web/content/words.ts'
import { boardFormId } from './board-actions.tsx'
import { whatOf } from './obligation-words.ts'

interface BoardTableProps {
  obligations: readonly Obligation[]
  rows: readonly BoardRow[]
  language: Language
  isOffice: boolean
}

/** One row for each unit, one column for each document. */
export function BoardTable({ obligations, rows, language, isOffice }: BoardTableProps) {
  const t = boardWords[language]
  const c = componentWords[language]
  const columns: Column<BoardRow>[] = [
    { header: t.unit, rowHeader: true, cell: ({ unitName }) => unitName, detail: row => endedText(row, language) },
    ...obligations.map((obligation, index): Column<BoardRow> => {
      const { code } = obligation
      return {
        header: obligations.length > 1 ? `${index + 1}. ${whatOf(obligation, language)}` : t.state,
        cell: ({ cells }) => <CellState cell={cells.find(cell => cell.code === code)} language={language} />,
        detail: ({ cells }) =>
          timesText(
            cells.find(cell => cell.code === code),
            language,
          ),
      }
    }),
    ...(obligations.length === 1 && rows.some(({ cells }) => cells[0]?.details != null)
      ? [documentColumn(language)]
      : []),
  ]
  return (
    <DataTable
      caption={t.caption}
      captionHidden
      columns={columns}
      rows={rows}
      selection={
        isOffice
          ? {
              name: 'outputs',
              form: boardFormId,
              value: ({ cells }) => cells.map(({ outputId }) => outputId).join(','),
              label: ({ unitName }) => c.select(unitName),
              allLabel: c.selectAll,
            }
          : undefined
      }
    />
  )
}

function CellState({ cell, language }: { cell: BoardCell | undefined; language: Language }) {
  if (cell === undefined) return <>–</>
  const tag = <Tag tone={outputTones[cell.state]}>{outputStateWords[language][cell.state]}</Tag>
  return cell.details === null ? tag : <a href={`/viec-don-vi/${cell.outputId}`}>{tag}</a>
}

function timesText(cell: BoardCell | undefined, language: Language): string {
  const t = boardWords[language]
  if (cell === undefined) return ''
  const { acceptedOn, sentOn, reminders, isReturned } = cell
  return [
    isReturned && t.wasReturned,
    acceptedOn === null ? sentOn !== null && !isReturned && t.sentOn(dayText(sentOn)) : dayText(acceptedOn),
    reminders > 0 && t.reminded(numberText(reminders, language)),
  ]
    .filter(Boolean)
    .join(' · ')
}

function endedText({ state, passedTo }: BoardRow, language: Language): string {
  const t = boardWords[language]
  if (passedTo.length > 0) return t.passedTo(passedTo.join(', '))
  return state === 'unit-ended' ? t.noSuccessor : ''
}

/** What each unit sent, for those who may read it. */
function documentColumn(language: Language): Column<BoardRow> {
  const t = boardWords[language]
  return {
    header: t.document,
    cell: ({ cells: [cell] }) => {
      const { documentNumber = null, documentOn = null, fileId = null } = cell?.details ?? {}
      if (documentNumber === null || documentOn === null) return ''
      const line = t.documentLine(documentNumber, dayText(documentOn))
      return fileId === null ? line : <a href={`/tep/${fileId}`}>{line}</a>
    },
    detail: ({ cells: [cell] }) => {
      const { itemCount = null, note = '', returnReason = null } = cell?.details ?? {}
      return [itemCount !== null && t.count(numberText(itemCount, language)), note, returnReason]
        .filter(Boolean)
        .join(' · ')
    },
  }
}
