import { findAward } from '#law/catalogue/index.ts'
import { getUnit } from '#modules/organisations/index.ts'
import { getHonouree, listHonourees } from '#modules/people/index.ts'
import type { IsoDate } from '#shared/clock.ts'
import { pastAwardWords } from '#web/content/awards/past-award.ts'
import { parseDay } from '#web/http/day-input.ts'
import type { Visit } from '#web/http/visit.tsx'

export interface FieldError {
  readonly field: string
  readonly text: string
}

export interface Choice {
  readonly id: string
  readonly name: string
  readonly detail: string
}

/** The form read: an award for the register, or what is wrong and whom the name may mean. */
export async function readPastAward(visit: Visit) {
  const t = pastAwardWords[visit.language]
  const form = await visit.form()
  const errors: FieldError[] = []
  const wrong = (field: string, text: string) => void errors.push({ field, text })
  const award = findAward(form.text('award'))
  if (award === undefined) wrong('award', t.awardMissing)
  const grantedOn = parseDay(form.text('grantedOn'))
  if (grantedOn === undefined) wrong('grantedOn', t.dayWrong)
  const decisionNumber = form.text('number')
  if (decisionNumber === '') wrong('number', t.numberMissing)
  const decidedBy = form.text('decidedBy')
  if (decidedBy.length < 2) wrong('decidedBy', t.decidedByMissing)
  const year = form.integer('year')
  const latest = grantedOn === undefined ? 2100 : Number(grantedOn.slice(0, 4))
  if (year === undefined || year < 1945 || year > latest) wrong('year', t.yearWrong)
  const { honouree, choices, error } = await findHonoureeOf(visit)
  if (error !== undefined) wrong('who', error)
  const isWhole = award !== undefined && grantedOn !== undefined && year !== undefined && honouree !== undefined
  if (errors.length > 0 || !isWhole) return { errors, choices }
  const unitName = form.text('unitName') || (await unitNameOn(visit, honouree.unitId, grantedOn))
  return {
    errors,
    choices,
    award: {
      honoureeId: honouree.id,
      nominationId: null,
      decisionId: null,
      awardCode: award.code,
      // The register knows three levels; what a ministry gives stands with the state's.
      level: award.level === 'bo' ? ('nha-nuoc' as const) : award.level,
      grantedOn,
      year,
      decisionNumber,
      decidedBy,
      honoureeName: honouree.name,
      honoureeTitle: form.text('honoureeTitle'),
      unitId: honouree.unitId,
      unitName,
      reason: form.text('reason'),
      achievementFrom: null,
      achievementTo: null,
    },
  }
}

/** Whom the form names: the one chosen, or the only one of that name; several are offered as choices. */
async function findHonoureeOf(visit: Visit) {
  const t = pastAwardWords[visit.language]
  const form = await visit.form()
  const text = form.text('who')
  const chosen = form.text('choice') || form.text('whoId')
  if (/^[0-9a-f-]{36}$/.test(chosen)) {
    const honouree = (await visit.ask(getHonouree, { honoureeId: chosen }))?.honouree
    if (honouree !== undefined && (text === '' || text === honouree.name || form.has('choice'))) {
      return { honouree, choices: [] }
    }
  }
  if (text === '') return { error: t.whoMissing, choices: [] }
  const { rows } = await visit.ask(listHonourees, { text, limit: 8 })
  const [only] = rows
  if (only === undefined) return { error: t.whoNone(text), choices: [] }
  if (rows.length === 1) return { honouree: only, choices: [] }
  const choices = rows.map(({ id, name, birthYear, positionTitle, unitName }) => ({
    id,
    name,
    detail: [birthYear, positionTitle, unitName].filter(Boolean).join(' · '),
  }))
  return { error: t.whoMany, choices }
}

async function unitNameOn(visit: Visit, unitId: string | null, day: IsoDate): Promise<string> {
  if (unitId === null) return ''
  return (await visit.ask(getUnit, { unitId, day }))?.unit.name ?? ''
}
