import {
  communeKinds,
  districtKinds,
  findUnitByKey,
  findUnitOn,
  successorsOf,
  type UnitOn,
} from '#modules/organisations/index.ts'
import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import type { Letterhead } from '../document.ts'
import { upper } from './wording.ts'

const committee = 'Ủy ban nhân dân'
const committeeKinds = ['tinh', ...districtKinds, ...communeKinds]

/** The body that issues a document, with the names of its day. */
export interface Issuer {
  readonly head: Pick<Letterhead, 'above' | 'issuer'>
  /** The place the document is dated at. */
  readonly place: string
  readonly unit: UnitOn
  /** A people's committee, in whose name its chairman signs. */
  readonly isCommittee: boolean
}

/** The unit that is the province on a day: its people's committee, whatever it was merged into by then. */
export async function provinceOn(db: Db, day: IsoDate): Promise<UnitOn> {
  const first = await findUnitByKey(db, 'ubnd-tinh')
  if (first === undefined) throw new Error('The units hold no province')
  const own = await findUnitOn(db, first.id, day)
  if (own !== undefined) return own
  const [heir] = await successorsOf(db, first.id, day)
  const province = heir === undefined ? undefined : await findUnitOn(db, heir, day)
  if (province === undefined) throw new Error(`There is no province on ${day}`)
  return province
}

/** The unit as it heads its documents on a day; a unit that has ended issues nothing. */
export async function issuerOn(db: Db, unitId: string, day: IsoDate): Promise<Issuer> {
  const unit = await findUnitOn(db, unitId, day)
  if (unit === undefined) throw new Error(`Unit ${unitId} does not live on ${day}`)
  const province = await provinceOn(db, day)
  const parent = unit.parentId === null ? undefined : await findUnitOn(db, unit.parentId, day)
  return describeIssuer(unit, parent, province)
}

/** A people's committee stands alone; every other unit below the one it belongs to. */
export function describeIssuer(unit: UnitOn, parent: UnitOn | undefined, province: UnitOn): Issuer {
  const isCommittee = committeeKinds.includes(unit.kind)
  const area = areaOf(unit)
  const head = isCommittee
    ? { above: [], issuer: [upper(committee), upper(area)] }
    : { above: parent === undefined ? [] : [upper(inShort(parent))], issuer: [upper(unit.shortName)] }
  return { head, place: isCommittee ? placeOf(unit) : placeOf(province), unit, isCommittee }
}

/** "tỉnh Nam Định", "huyện Ý Yên": what the committee governs. */
export const areaOf = ({ name }: UnitOn): string => name.replace(committee, '').trim()

/** "Nam Định", "Ý Yên"; a ward keeps its kind, for many bear a person's name, and so does a town that bears the province's. */
export function placeOf(unit: UnitOn): string {
  const [, kind = '', name = ''] = /^(tỉnh|thành phố|huyện|xã|phường|thị trấn)\s+(.+)$/i.exec(areaOf(unit)) ?? []
  if (name === '') return areaOf(unit)
  return ['phường', 'thành phố'].includes(kind.toLowerCase()) ? `${kind} ${name}` : name
}

const inShort = (unit: UnitOn): string => (committeeKinds.includes(unit.kind) ? `UBND ${areaOf(unit)}` : unit.shortName)
