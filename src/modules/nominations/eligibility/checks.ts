import { findAward } from '#law/catalogue/index.ts'
import { findPart, invites, phaseOn } from '#modules/rounds/index.ts'
import { countWords, reportFormOf } from '../achievement-report.ts'
import type { NominationView } from '../store/nomination-views.ts'
import { blocker, type Finding, ok, warning } from './finding.ts'
import type { KnownFacts } from './known-facts.ts'
import { partsAskedOf } from './parts-asked.ts'
import { priorAwards } from './prior-awards.ts'

/** One question about a nomination, answered by what is known. */
type Check = (nomination: NominationView, known: KnownFacts) => readonly Finding[]

const kind: Check = ({ awardCode, nomineeKind }) => {
  const award = findAward(awardCode)
  const fits = award?.subjects.some(subject => subject === nomineeKind) ?? false
  const values = { award: awardCode, kind: nomineeKind }
  return [fits ? ok('award-fits-kind', 'award', values) : blocker('award-of-another-kind', 'award', values)]
}

const invitation: Check = (_nomination, { round, allRounds, unit, today }) => {
  if (unit === undefined || invites(round, unit) === 'yes') return [ok('unit-invited', 'round')]
  const better = allRounds.find(
    other =>
      other.id !== round.id &&
      other.level === round.level &&
      other.sectors.includes(unit.sector) &&
      ['coming', 'taking'].includes(phaseOn(other, today)),
  )
  const values = {
    unit: unit.shortName,
    roundVi: better?.nameVi ?? '',
    roundEn: better?.nameEn || (better?.nameVi ?? ''),
    slug: better?.slug ?? '',
  }
  return [warning('round-for-other-sector', 'round', values, `KH 08/KH-UBND ${round.basis}`)]
}

const parts: Check = (nomination, { round, partCodes }) => {
  const asked = partsAskedOf(round, nomination)
  const missing = asked.filter(code => !partCodes.has(code))
  if (missing.length === 0) return asked.length === 0 ? [] : [ok('parts-complete', 'parts', { count: asked.length })]
  const source = findPart(missing[0] ?? 'bao-cao-thanh-tich').source
  return [blocker('parts-missing', 'parts', { parts: missing.join() }, source)]
}

const report: Check = ({ nomineeKind, achievementReport, achievementSummary }, { round }) => {
  const { form, sections } = reportFormOf(nomineeKind, round.kind)
  const lengthOf = (code: string) => countWords(achievementReport[code] ?? '')
  const missing = sections.filter(({ code, required }) => required && lengthOf(code) === 0)
  const short = sections.filter(({ code, words }) => lengthOf(code) > 0 && lengthOf(code) < words / 3)
  const source = `NĐ 91/2017 Mẫu số ${form}`
  const codes = (list: typeof sections) => list.map(({ code }) => code).join()
  return [
    ...(missing.length > 0
      ? [blocker('report-sections-missing', 'report', { sections: codes(missing) }, source)]
      : [ok('report-complete', 'report', {}, source)]),
    ...(short.length > 0 ? [warning('report-short', 'report', { sections: codes(short) }, source)] : []),
    ...(achievementSummary === '' ? [warning('summary-missing', 'report')] : []),
  ]
}

const twice: Check = ({ id, awardCode }, { nominations }) => {
  const others = nominations.filter(other => other.id !== id)
  const same = others.find(other => other.awardCode === awardCode)
  if (same !== undefined) return [blocker('nominated-twice', 'nominee', { award: awardCode, nomination: same.id })]
  const [another] = others
  if (another === undefined) return [ok('nominated-once', 'nominee')]
  const values = { award: another.awardCode, nomination: another.id }
  return [warning('nominated-for-another-award', 'nominee', values, 'Luật TĐKT 2003 Đ6.2.b')]
}

const awarded: Check = ({ awardCode }, { awards, round }) => {
  const held = awards.filter(({ revokedOn }) => revokedOn === null)
  const describe = (award: (typeof held)[number]) => ({
    award: award.awardCode,
    number: award.decisionNumber,
    day: award.grantedOn,
  })
  const source = 'Luật TĐKT 2003 Đ6.2.b'
  const same = held.find(award => award.awardCode === awardCode && overlaps(award, round))
  if (same !== undefined) return [blocker('awarded-already', 'award', describe(same), source)]
  const samePeriod = held.find(
    ({ awardCode: code, achievementFrom, achievementTo }) =>
      findAward(code)?.kind === 'hinh-thuc' &&
      achievementFrom === round.achievementFrom &&
      achievementTo === round.achievementTo,
  )
  if (samePeriod !== undefined) return [warning('awarded-for-same-period', 'award', describe(samePeriod), source)]
  return [ok('not-awarded-for-this', 'award', {}, source)]
}

interface Period {
  readonly achievementFrom: string | null
  readonly achievementTo: string | null
}

/** An award whose period is not recorded counts for the year it was given for. */
function overlaps(award: Period & { readonly year: number }, round: Period): boolean {
  const from = award.achievementFrom ?? `${award.year}-01-01`
  const to = award.achievementTo ?? `${award.year}-12-31`
  return from <= (round.achievementTo ?? '') && to >= (round.achievementFrom ?? '')
}

const discipline: Check = (_nomination, { disciplines, round, today }) => {
  if (disciplines.some(({ effectiveUntil }) => effectiveUntil === null || effectiveUntil >= today))
    return [blocker('discipline-in-force', 'nominee')]
  const inPeriod = disciplines.some(
    ({ decidedOn }) => decidedOn >= round.achievementFrom && decidedOn <= round.achievementTo,
  )
  return [inPeriod ? warning('discipline-in-period', 'nominee') : ok('no-discipline-known', 'nominee')]
}

const prior: Check = ({ awardCode }, { awards, round }) => {
  const needed = priorAwards[awardCode]
  if (needed === undefined || round.kind !== 'annual') return []
  const held = awards.findLast(award => award.revokedOn === null && needed.anyOf.includes(award.awardCode))
  if (held === undefined)
    return [warning('prior-award-missing', 'award', { awards: needed.anyOf.join() }, needed.source)]
  const values = { award: held.awardCode, number: held.decisionNumber, day: held.grantedOn }
  return [ok('prior-award-held', 'award', values, needed.source)]
}

const quota: Check = ({ awardCode }, { round, competing }) => {
  const limit = round.awards.find(award => award.awardCode === awardCode)?.quota ?? null
  if (limit === null || competing <= limit) return []
  return [warning('quota-exceeded', 'round', { award: awardCode, count: competing, quota: limit })]
}

/** Every check, in the order in which findings are shown. */
export const checks: readonly Check[] = [kind, invitation, prior, awarded, discipline, twice, report, parts, quota]
