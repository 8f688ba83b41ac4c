import type { Form } from '#web/http/form.ts'
import type { Visit } from '#web/http/visit.tsx'
import { readDay } from '../day.ts'
import { findNamed } from './find-named.ts'

export const recordKinds = ['thanh-lap', 'sua', 'nhap', 'chia', 'ket-thuc'] as const
export type RecordKind = (typeof recordKinds)[number]

export const mostUnits = 12

interface Problem {
  readonly text: string
  readonly field: string
}

/** What a form says, ready for its command, and the names in it that are no units of the day. */
export async function readForm(visit: Visit, kind: RecordKind, form: Form) {
  const problems: Problem[] = []
  const day = readDay(form.text('ngay'))
  const unit = async (field: string): Promise<string | null> => {
    const named = await findNamed(visit, form, field, day ?? visit.today)
    if ('id' in named) return named.id
    problems.push({ text: named.error, field })
    return null
  }
  const details = async (prefix: string) => ({
    name: form.text(`${prefix}name`),
    shortName: form.text(`${prefix}shortName`),
    kind: form.text(`${prefix}kind`),
    parentId: await unit(`${prefix}parentId`),
    officialCode: form.optional(`${prefix}officialCode`) ?? null,
    sector: form.text(`${prefix}sector`),
    boundByPlan: form.has(`${prefix}boundByPlan`),
  })
  const common = { legalBasis: form.text('can-cu') }
  if (kind === 'thanh-lap') {
    const input = { ...(await details('moi-1-')), ...common, foundedOn: day, splitFromId: await unit('tach-tu') }
    return { day, problems, input }
  }
  if (kind === 'sua') {
    const input = {
      ...(await details('moi-1-')),
      ...common,
      unitId: form.text('don-vi'),
      from: day,
      basedOn: form.text('dua-tren'),
    }
    return { day, problems, input }
  }
  return { day, problems, input: { ...(await readSuccession(kind, form, unit, details)), ...common, effectiveOn: day } }
}

const commandKinds = { nhap: 'merge', chia: 'split', 'ket-thuc': 'abolish' } as const

async function readSuccession(
  kind: keyof typeof commandKinds,
  form: Form,
  unit: (field: string) => Promise<string | null>,
  details: (prefix: string) => Promise<unknown>,
) {
  const predecessors: (string | null)[] = []
  for (const field of endingFields(form)) predecessors.push(await unit(field))
  const founds = kind === 'chia' || (kind === 'nhap' && form.text('cach') !== 'co-san')
  const receiver = kind === 'nhap' && !founds ? await unit('tiep-nhan') : null
  const successors: unknown[] = []
  if (founds) for (const prefix of newPrefixes(kind, form)) successors.push(await details(prefix))
  return {
    kind: commandKinds[kind],
    note: form.text('ghi-chu'),
    predecessorIds: predecessors.filter(id => id !== null),
    survivorIds: receiver === null ? [] : [receiver],
    successors,
    movesUnitsBelow: form.has('chuyen'),
  }
}

/** The fields of the units that end, as many as the form has. */
const endingFields = (form: Form): string[] => numbers.map(number => `truoc-${number}`).filter(field => form.has(field))

/** The beginnings of the field names of new units; a unit of which nothing is said is left out, but never the first. */
const newPrefixes = (kind: RecordKind, form: Form): string[] =>
  numbers
    .map(number => `moi-${number}-`)
    .filter((prefix, index) => index === 0 || (kind === 'chia' && form.text(`${prefix}name`) !== ''))

const numbers = Array.from({ length: mostUnits }, (_, index) => String(index + 1))

/** The field of the form that shows what a refusal speaks of. */
export function fieldOf(at: string): string {
  const [, index, name] = /^successors\.(\d+)\.(\w+)/.exec(at) ?? []
  if (index !== undefined) return `moi-${Number(index) + 1}-${name}`
  const fields: Readonly<Record<string, string>> = {
    foundedOn: 'ngay',
    from: 'ngay',
    effectiveOn: 'ngay',
    legalBasis: 'can-cu',
    note: 'ghi-chu',
    predecessorIds: 'truoc-1',
    survivorIds: 'tiep-nhan',
    splitFromId: 'tach-tu',
    movesUnitsBelow: 'chuyen',
    successors: 'moi-1-name',
  }
  return fields[at] ?? `moi-1-${at}`
}
