import { z } from 'zod'
import { loadWorkingCalendar, workingDaysUntil } from '#modules/calendar/index.ts'
import { readFiles } from '#modules/files/index.ts'
import { partFilesOf, readNominations } from '#modules/nominations/index.ts'
import { namesOn } from '#modules/organisations/index.ts'
import { hasRole } from '#shared/actor.ts'
import { query } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { ownUnits } from '../own-units.ts'
import { countOutstanding, findConsultations } from '../store/consultations.ts'

const shownAtMost = 500

/** What my unit was asked, or all that the office asked: still open, the most pressing first, or answered, the latest first. */
export const listConsultations = query({
  name: 'list-consultations',
  policy: roleIs('unit-officer', 'unit-head', 'standing-specialist', 'standing-head', 'inspector'),
  input: z.object({ answered: z.boolean() }),
  async run({ db, actor, clock }, { answered }) {
    const seesAll = hasRole(actor, 'standing-specialist', 'standing-head', 'inspector')
    const unitIds = seesAll ? undefined : ownUnits(actor)
    const found = await findConsultations(db, { unitIds, answered, limit: shownAtMost })
    const ids = [...new Set(found.map(({ nominationId }) => nominationId))]
    const today = clock.today()
    const [nominations, parts, calendar, counts] = await Promise.all([
      readNominations(db, ids),
      partFilesOf(db, ids),
      loadWorkingCalendar(db),
      countOutstanding(db, unitIds, today),
    ])
    const [names, files] = await Promise.all([
      namesOn(db, [...found.map(({ askedUnitId }) => askedUnitId), ...nominations.map(({ unitId }) => unitId)], today),
      readFiles(db, [...parts.map(({ fileId }) => fileId), ...found.flatMap(({ fileId }) => fileId ?? [])]),
    ])
    const byId = new Map(nominations.map(nomination => [nomination.id, nomination]))
    const rows = found.flatMap(consultation => {
      const nomination = byId.get(consultation.nominationId)
      if (nomination === undefined) return []
      return {
        consultation,
        nomination,
        askedUnit: names.get(consultation.askedUnitId) ?? '',
        nominatingUnit: names.get(nomination.unitId) ?? '',
        fileIds: parts.filter(({ nominationId }) => nominationId === nomination.id).map(({ fileId }) => fileId),
        workingDaysLeft: workingDaysUntil(calendar, today, consultation.dueOn),
      }
    })
    return { rows, counts, stored: new Map(files.map(file => [file.id, file])), seesAll }
  },
})
