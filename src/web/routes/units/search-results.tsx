import { type FoundUnit, searchUnits, searchUnitsAtOtherTimes } from '#modules/organisations/index.ts'
import type { IsoDate } from '#shared/clock.ts'
import { Alert, Card, type Column, DataTable, dayText, EmptyState, LinkButton } from '#web/components/index.ts'
import { unitNames } from '#web/content/units/names.ts'
import { treeWords } from '#web/content/units/tree.ts'
import type { Visit } from '#web/http/visit.tsx'
import { dayBefore, onDay, unitHref } from './day.ts'

const mostFound = 100
const mostElsewhen = 20

/** Units whose names hold the words: those of the day, or the nearest; and those called so at another time. */
export async function SearchResults({ visit, text, day }: { visit: Visit; text: string; day: IsoDate }) {
  const t = treeWords[visit.language]
  const [found, elsewhen] = await Promise.all([
    visit.ask(searchUnits, { text, day, limit: mostFound }),
    visit.ask(searchUnitsAtOtherTimes, { text, day, limit: mostElsewhen }),
  ])
  const isGuess = found[0]?.isGuess ?? false
  return (
    <>
      {isGuess && <Alert tone="info">{t.guessed(text)}</Alert>}
      {found.length > 0 && (
        <Card flush id="ket-qua" title={isGuess ? t.nearest : t.found(String(found.length), text)}>
          <DataTable
            caption={t.found(String(found.length), text)}
            captionHidden
            columns={columnsOf(visit)}
            rows={found}
            rowHref={({ id }) => unitHref(id, day, visit.today)}
          />
        </Card>
      )}
      {found.length === 0 && elsewhen.length === 0 && (
        <EmptyState
          title={t.notFound(text)}
          actions={<LinkButton href={onDay('/don-vi', day, visit.today)}>{t.allUnits}</LinkButton>}
        >
          {t.notFoundText}
        </EmptyState>
      )}
      {elsewhen.length > 0 && (
        <Card flush id="khi-khac" title={t.otherTimes}>
          <DataTable
            caption={t.otherTimes}
            captionHidden
            columns={[...columnsOf(visit), { header: t.time, cell: unit => timeText(visit, unit) }]}
            rows={elsewhen}
            rowHref={unit => unitHref(unit.id, lastDayCalledSo(unit), visit.today)}
          />
        </Card>
      )}
    </>
  )
}

function columnsOf(visit: Visit): Column<FoundUnit>[] {
  const t = treeWords[visit.language]
  const { kinds } = unitNames[visit.language]
  return [
    { header: t.name, rowHeader: true, cell: ({ shortName }) => shortName },
    { header: t.kind, cell: ({ kind }) => kinds[kind] },
    { header: t.parent, cell: ({ parentName }) => parentName ?? '–' },
  ]
}

const lastDayCalledSo = ({ validFrom, validTo }: FoundUnit): IsoDate =>
  validTo === null ? validFrom : dayBefore(validTo)

function timeText(visit: Visit, { validFrom, validTo }: FoundUnit): string {
  const t = treeWords[visit.language]
  if (validTo === null) return t.since(dayText(validFrom))
  return t.span(dayText(validFrom), dayText(validTo))
}
