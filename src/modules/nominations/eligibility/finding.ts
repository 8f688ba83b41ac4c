/** The page of a nomination's form where a finding is put right. */
export type FindingPlace = 'nominee' | 'award' | 'report' | 'parts' | 'round'

export const findingCodes = [
  'award-fits-kind',
  'award-of-another-kind',
  'unit-invited',
  'round-for-other-sector',
  'parts-complete',
  'parts-missing',
  'report-complete',
  'report-sections-missing',
  'report-short',
  'summary-missing',
  'nominated-once',
  'nominated-twice',
  'nominated-for-another-award',
  'not-awarded-for-this',
  'awarded-already',
  'awarded-for-same-period',
  'no-discipline-known',
  'discipline-in-force',
  'discipline-in-period',
  'prior-award-held',
  'prior-award-missing',
  'quota-exceeded',
] as const
export type FindingCode = (typeof findingCodes)[number]

/** One thing found about a nomination by what is known: good, worth a look, or in the way of submitting it. */
export interface Finding {
  readonly level: 'ok' | 'warning' | 'blocker'
  readonly code: FindingCode
  readonly at: FindingPlace
  /** What the words of the code may mention; lists are codes separated by commas. */
  readonly values: Readonly<Record<string, string | number>>
  /** The clause it rests on. */
  readonly source?: string
}

export const ok = (code: FindingCode, at: FindingPlace, values: Finding['values'] = {}, source?: string): Finding =>
  finding('ok', code, at, values, source)
export const warning = (code: FindingCode, at: FindingPlace, values: Finding['values'] = {}, source?: string) =>
  finding('warning', code, at, values, source)
export const blocker = (code: FindingCode, at: FindingPlace, values: Finding['values'] = {}, source?: string) =>
  finding('blocker', code, at, values, source)

const finding = (
  level: Finding['level'],
  code: FindingCode,
  at: FindingPlace,
  values: Finding['values'],
  source: string | undefined,
): Finding => ({ level, code, at, values, ...(source === undefined ? {} : { source }) })

/** The gravest level among findings. */
export function gravest(findings: readonly Finding[]): Finding['level'] {
  if (findings.some(({ level }) => level === 'blocker')) return 'blocker'
  return findings.some(({ level }) => level === 'warning') ? 'warning' : 'ok'
}
