import { z } from 'zod'
import { fold } from '#shared/text/fold.ts'

export const honoureeKinds = ['individual', 'collective', 'household'] as const
export type HonoureeKind = (typeof honoureeKinds)[number]

/** Who is meant when the law asks for attention to direct workers; the last four are kinds of collectives. */
export const categories = [
  'lanh-dao-tinh',
  'lanh-dao-so',
  'lanh-dao-phong',
  'truc-tiep',
  'doanh-nhan',
  'nong-dan',
  'co-quan',
  'don-vi-su-nghiep',
  'doanh-nghiep',
  'tap-the-khac',
] as const
export type Category = (typeof categories)[number]

export const sexes = ['female', 'male'] as const
export type Sex = (typeof sexes)[number]

/** What is said of an honouree when entered or changed. */
export const honoureeDetails = z.object({
  kind: z.enum(honoureeKinds),
  name: z.string('honouree.name-missing').min(2, 'honouree.name-missing').max(300, 'honouree.name-too-long'),
  sex: z.enum(sexes).nullable().default(null),
  bornOn: z.iso.date('honouree.born-invalid').nullable().default(null),
  birthYear: z
    .number()
    .int()
    .min(1880, 'honouree.born-invalid')
    .max(2100, 'honouree.born-invalid')
    .nullable()
    .default(null),
  ethnicity: z.string().max(60).nullable().default(null),
  category: z.enum(categories).nullable().default(null),
  unitId: z.uuid().nullable(),
  positionTitle: z.string().max(300).nullable().default(null),
})
export type HonoureeDetails = z.output<typeof honoureeDetails>

/** A person, collective or household of the registry. */
export interface Honouree extends HonoureeDetails {
  readonly id: string
  readonly hasIdentity: boolean
  readonly mergedIntoId: string | null
  readonly version: number
}

/** A sealed identity number and the blind index by which the same number is found again. */
export const sealedIdentity = z.object({ cipher: z.instanceof(Buffer), index: z.instanceof(Buffer) })
export type SealedIdentity = z.output<typeof sealedIdentity>

/** The key by which names are the same however they are spelt: Hoà and Hòa, Lý and Lí, Đ and Ð. */
export const matchKey = (name: string): string => fold(name).replaceAll('y', 'i')

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** The key by which names are the same with all their marks, wherever a tone is written: Hoà and Hòa, but not Hoa. */
export const spellingKey = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ð', 'đ')
    .replaceAll('y', 'i')
    .trim()
    .split(/\s+/)
    .map(word => word.replaceAll(tones, '') + (word.match(tones)?.join('') ?? ''))
    .join(' ')

/** The words of a name as they are searched. */
export const nameWords = (name: string): string[] => [
  ...new Set(
    matchKey(name)
      .split(/[^a-z0-9]+/)
      .filter(word => word !== ''),
  ),
]

/** An identity number as written on a card: 12 digits, or 9 on the old one. Undefined for anything else. */
export function readIdentityNumber(text: string): string | undefined {
  const digits = text.replaceAll(/[\s.-]/g, '')
  return /^(\d{12}|\d{9})$/.test(digits) ? digits : undefined
}
