import { getCorrection } from '#modules/appraisal/index.ts'
import { grantsOf, hasRole } from '#shared/actor.ts'
import { Alert, dayText } from '#web/components/index.ts'
import { conclusionWords } from '#web/content/appraisal/conclusion.ts'
import { fieldName } from '#web/content/appraisal/fields.ts'
import { dossierWords } from '#web/content/nominations/dossier.ts'
import type { DossierProps } from './dossier-page.tsx'

/** Which fields were sent back and why, for those concerned while the unit corrects. */
export async function CorrectionNote({ visit, shown: { nomination } }: DossierProps) {
  if (nomination.status !== 'returned') return null
  const isOwn = grantsOf(visit.actor).some(
    ({ role, unitId }) => unitId === nomination.unitId && (role === 'unit-officer' || role === 'unit-head'),
  )
  if (!isOwn && !hasRole(visit.actor, 'standing-specialist', 'standing-head', 'inspector')) return null
  const correction = await visit.ask(getCorrection, { nominationId: nomination.id })
  const t = conclusionWords[visit.language]
  return (
    <Alert tone="warn" title={t.waitingTitle}>
      <p>{t.waitingLead(dayText(nomination.dueOn ?? visit.today))}</p>
      <ul>
        {correction?.open.map(({ field, reason }) => (
          <li>
            <b>{fieldName(field, visit.language)}</b>: {reason}
          </li>
        ))}
      </ul>
      {isOwn && (
        <p>
          <a href={`/de-nghi/${nomination.id}/sua-muc`}>{dossierWords[visit.language].correct}</a>
        </p>
      )}
    </Alert>
  )
}
