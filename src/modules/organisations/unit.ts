import { z } from 'zod'
import { roleIs } from '#shared/policy.ts'

/** Kinds of units, by the place they hold in the province. */
export const unitKinds = [
  'tinh',
  'hdnd',
  'so',
  'phong',
  'dang',
  'doan-the',
  'su-nghiep',
  'truong',
  'nganh-doc',
  'doanh-nghiep',
  'thanh-pho',
  'huyen',
  'phuong',
  'thi-tran',
  'xa',
] as const
export type UnitKind = (typeof unitKinds)[number]
export const communeKinds: readonly UnitKind[] = ['xa', 'phuong', 'thi-tran']
export const districtKinds: readonly UnitKind[] = ['huyen', 'thanh-pho']

export const sectors = ['kinh-te-xa-hoi', 'giao-duc', 'quoc-phong-an-ninh'] as const
export type Sector = (typeof sectors)[number]

/** A unit as it was on a day. */
export interface UnitOn {
  readonly id: string
  readonly key: string
  readonly name: string
  readonly shortName: string
  readonly kind: UnitKind
  readonly parentId: string | null
  readonly officialCode: string | null
  readonly sector: Sector
  readonly boundByPlan: boolean
  readonly foundedOn: string
  /** False when it is only known that the unit existed on `foundedOn`. */
  readonly isFoundingKnown: boolean
  readonly endedOn: string | null
}

export interface UnitVersion extends UnitOn {
  readonly validFrom: string
  readonly validTo: string | null
}

export const changeKinds = ['merge', 'split', 'rename', 'abolish', 'reclassify', 'transfer-parent', 'found'] as const
export type ChangeKind = (typeof changeKinds)[number]
export const certainties = ['verified', 'inferred', 'unknown-successor'] as const

export interface ChangeMember {
  readonly unitId: string
  readonly side: 'predecessor' | 'successor'
  readonly part: 'whole' | 'partial'
  /** What the unit was called on the day before the change, or on its day. */
  readonly name: string
}

/** A recorded event in the life of units. */
export interface UnitChange {
  readonly id: string
  readonly kind: ChangeKind
  readonly effectiveOn: string
  readonly legalBasis: string
  readonly certainty: (typeof certainties)[number]
  readonly note: string
  readonly members: readonly ChangeMember[]
}

/** What is said of a unit when it is founded or changes. */
export const unitDetails = z.object({
  name: z.string('unit.name-missing').min(2, 'unit.name-missing').max(300),
  shortName: z.string('unit.name-missing').min(2, 'unit.name-missing').max(120),
  kind: z.enum(unitKinds, 'unit.kind-unknown'),
  parentId: z.uuid().nullable(),
  officialCode: z
    .string()
    .regex(/^[A-Z0-9.-]{1,35}$/i, 'unit.code-invalid')
    .nullable(),
  sector: z.enum(sectors),
  boundByPlan: z.boolean(),
})
export type UnitDetails = z.output<typeof unitDetails>

/** Who keeps the list of units. */
export const rolesThatKeepUnits = ['administrator', 'standing-head'] as const
export const keepers = roleIs(...rolesThatKeepUnits)
