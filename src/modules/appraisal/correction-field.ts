import { z } from 'zod'
import { type NominationContent, type NominationView, type PartFile, reportFormOf } from '#modules/nominations/index.ts'
import type { Round } from '#modules/rounds/index.ts'
import { listedPartsIn } from './required-parts.ts'

const plainFields = ['nominee-name', 'nominee-title', 'nominee-category', 'achievement-summary'] as const

/** What can be sent back: a field of the nominee, a section of the achievement report, or a part of the dossier. */
export type CorrectionField = (typeof plainFields)[number] | `report:${string}` | `part:${string}`

export const correctionField = z
  .string()
  .regex(
    /^(nominee-name|nominee-title|nominee-category|achievement-summary|(report|part):[a-z0-9-]{1,60})$/,
    'correction.field-unknown',
  ) as unknown as z.ZodType<CorrectionField>

/** Every field of this dossier that can be sent back, in the order in which it is read. */
export function correctableFields(
  nomination: NominationView,
  round: Round | undefined,
  files: readonly PartFile[],
): CorrectionField[] {
  const listed = listedPartsIn(round, nomination).map(({ code }) => code)
  const parts = new Set<string>([...listed, ...files.map(({ partCode }) => partCode)])
  const form = round === undefined ? [] : reportFormOf(nomination.nomineeKind, round.kind).sections
  const sections = new Set([...form.map(({ code }) => code), ...Object.keys(nomination.achievementReport)])
  return [
    ...plainFields.filter(field => field !== 'nominee-category' || nomination.nomineeKind === 'individual'),
    ...[...sections].map(section => `report:${section}` as const),
    ...[...parts].map(part => `part:${part}` as const),
  ]
}

/** Where a field stands when a dossier is read: the nominee, the report, the papers. */
export function readingOrder(field: string): number {
  const place = plainFields.findIndex(each => each === field)
  if (place >= 0) return place
  return partOfField(field) === undefined ? plainFields.length : plainFields.length + 1
}

/** What the field says now; for a part, the ids of its files. */
export function valueOfField(nomination: NominationView, files: readonly PartFile[], field: CorrectionField): string {
  switch (field) {
    case 'nominee-name':
      return nomination.nomineeName
    case 'nominee-title':
      return nomination.nomineeTitle
    case 'nominee-category':
      return nomination.nomineeCategory ?? ''
    case 'achievement-summary':
      return nomination.achievementSummary
  }
  const [kind, code] = splitField(field)
  if (kind === 'report') return nomination.achievementReport[code] ?? ''
  return joinFileIds(files.filter(({ partCode }) => partCode === code).map(({ fileId }) => fileId))
}

/** The part of the dossier that a field is, or undefined for a field of text. */
export const partOfField = (field: string): string | undefined =>
  field.startsWith('part:') ? field.slice('part:'.length) : undefined

/** Each value in its place; parts of the dossier are not among them. */
export function contentWith(
  nomination: NominationView,
  values: readonly { readonly field: CorrectionField; readonly value: string }[],
): Partial<NominationContent> {
  const given = new Map<string, string>(values.map(({ field, value }) => [field, value]))
  const sections = [...given].flatMap(([field, value]) => {
    const [kind, code] = splitField(field)
    return kind === 'report' ? [[code, value] as const] : []
  })
  return {
    ...only('nomineeName', given.get('nominee-name')),
    ...only('nomineeTitle', given.get('nominee-title')),
    ...only('nomineeCategory', given.get('nominee-category')),
    ...only('achievementSummary', given.get('achievement-summary')),
    ...(sections.length === 0
      ? {}
      : { achievementReport: { ...nomination.achievementReport, ...Object.fromEntries(sections) } }),
  }
}

const only = <Name extends string>(name: Name, value: string | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: string }

function splitField(field: string): readonly [kind: string, code: string] {
  const [kind = '', code = ''] = field.split(':')
  return [kind, code]
}

export const joinFileIds = (ids: readonly string[]): string => [...ids].sort().join(',')
export const splitFileIds = (value: string): string[] => value.split(',').filter(id => id !== '')

/** The files that any of the values of a part names; none for a field of text. */
export const filesOfField = (field: string, ...values: readonly (string | null)[]): string[] =>
  partOfField(field) === undefined ? [] : values.flatMap(value => splitFileIds(value ?? ''))
