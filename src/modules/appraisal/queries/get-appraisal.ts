import { z } from 'zod'
import { suggestedGrounds } from '#law/grounds/index.ts'
import { loadWorkingCalendar, workingDaysUntil } from '#modules/calendar/index.ts'
import { readFiles } from '#modules/files/index.ts'
import { findNomination } from '#modules/nominations/index.ts'
import { namesOn } from '#modules/organisations/index.ts'
import { dayInVietnam } from '#shared/clock.ts'
import { query } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { isAtOwnDesk } from '../at-desk.ts'
import { correctableFields, filesOfField, valueOfField } from '../correction-field.ts'
import { readDossiers } from '../dossiers.ts'
import { appraisalsOf } from '../store/appraisals.ts'

/** Everything the desk works with on one nomination. */
export const getAppraisal = query({
  name: 'get-appraisal',
  policy: roleIs(
    'standing-specialist',
    'standing-head',
    'inspector',
    'council-member',
    'council-secretary',
    'signing-leader',
  ),
  input: z.object({ nominationId: z.uuid() }),
  async run(context, { nominationId }) {
    const { db, clock } = context
    const found = await findNomination(db, nominationId)
    const [dossier] = found === undefined ? [] : await readDossiers(context, [found])
    if (dossier === undefined) return null
    const { nomination, round, files, requests, consultations } = dossier
    const today = clock.today()
    const fileIds = [
      ...files.map(({ fileId }) => fileId),
      ...consultations.flatMap(({ fileId }) => fileId ?? []),
      ...requests.flatMap(({ field, oldValue, newValue }) => filesOfField(field, oldValue, newValue)),
    ]
    const [appraisals, stored, unitNames, calendar] = await Promise.all([
      appraisalsOf(db, [nominationId]),
      readFiles(db, [...new Set(fileIds)]),
      namesOn(db, [nomination.unitId, ...consultations.map(({ askedUnitId }) => askedUnitId)], today),
      loadWorkingCalendar(db),
    ])
    const dueOn = nomination.dueOn
    return {
      ...dossier,
      appraisal: appraisals[0] ?? null,
      fields: correctableFields(nomination, round, files).map(field => ({
        field,
        value: valueOfField(nomination, files, field),
      })),
      stored: new Map(stored.map(file => [file.id, file])),
      unitNames,
      due: dueOn && {
        on: dueOn,
        workingDaysLeft: workingDaysUntil(calendar, today, dueOn),
        isProvisional: !calendar.announcedYears.has(Number(dueOn.slice(0, 4))),
      },
      isAtOwnDesk: isAtOwnDesk(context, nomination),
      grounds: suggestedGrounds(nomination.awardCode, dayInVietnam(nomination.statusSince)),
    }
  },
})
