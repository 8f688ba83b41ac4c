import { rolesThatKeepUnits, type UnitChange, type UnitVersion } from '#modules/organisations/index.ts'
import { hasRole } from '#shared/actor.ts'
import { Card, DataTable, DateText, dayText, Timeline } from '#web/components/index.ts'
import { lifeWords } from '#web/content/units/life.ts'
import { unitNames } from '#web/content/units/names.ts'
import type { Visit } from '#web/http/visit.tsx'
import { CertaintyTag, ChangeText } from './change-text.tsx'

interface UnitTimelineProps {
  visit: Visit
  unitId: string
  changes: readonly UnitChange[]
}

/** Where a unit comes from and what became of it, with the basis of each change and how certain it is. */
export function UnitTimeline({ visit, unitId, changes }: UnitTimelineProps) {
  const t = lifeWords[visit.language]
  const keeps = hasRole(visit.actor, ...rolesThatKeepUnits)
  return (
    <Card id="lich-su" title={t.line}>
      {changes.length === 0 && <p class="quiet">{t.noChanges}</p>}
      <Timeline
        label={t.line}
        entries={changes.map(change => ({
          when: (
            <a href={`/don-vi/thay-doi/${change.id}`}>
              <DateText at={change.effectiveOn} />
            </a>
          ),
          what: (
            <>
              <b>{unitNames[visit.language].changes[change.kind]}:</b>{' '}
              <ChangeText visit={visit} change={change} currentId={unitId} most={12} />
            </>
          ),
          detail: (
            <>
              {change.note !== '' && <>{change.note}. </>}
              {t.basis}: {change.legalBasis} <CertaintyTag visit={visit} change={change} />
              {keeps && change.certainty !== 'verified' && (
                <>
                  {' '}
                  <a href={`/don-vi/thay-doi/${change.id}`}>{t.complete}</a>
                </>
              )}
            </>
          ),
        }))}
      />
    </Card>
  )
}

/** Everything a unit was called, with the code and the unit above of the time. */
export function NamesOverTime({ visit, versions }: { visit: Visit; versions: readonly UnitVersion[] }) {
  const t = lifeWords[visit.language]
  const { kinds } = unitNames[visit.language]
  return (
    <Card flush id="ten-goi" title={t.names}>
      <DataTable
        caption={t.names}
        captionHidden
        columns={[
          { header: t.name, rowHeader: true, cell: ({ name }) => name, detail: ({ kind }) => kinds[kind] },
          {
            header: t.from,
            cell: ({ validFrom, foundedOn, isFoundingKnown }) =>
              validFrom === foundedOn && !isFoundingKnown ? t.known : dayText(validFrom),
          },
          { header: t.to, cell: ({ validTo }) => (validTo === null ? t.now : dayText(validTo)) },
          { header: t.code, cell: ({ officialCode }) => officialCode ?? '–' },
        ]}
        rows={versions}
      />
    </Card>
  )
}
