import { createAccountsWithPassword, demonstrationPassword } from '#modules/accounts/index.ts'
import type { UnitOn } from '#modules/organisations/index.ts'
import type { Role } from '#shared/actor.ts'
import { fold } from '#shared/text/fold.ts'
import { makeName } from './names.ts'
import { acting, type DemoUser, must, type Stage } from './stage.ts'

/** The roles of the province, each with its user name and the unit it is held for. */
const province = [
  ['chuyenvien', 'standing-specialist', 'ban-thi-dua-khen-thuong'],
  ['truongban', 'standing-head', 'ban-thi-dua-khen-thuong'],
  ['thuky', 'council-secretary', 'so-noi-vu'],
  ['thanhvien', 'council-member', 'lien-doan-lao-dong-tinh'],
  ['lanhdao', 'signing-leader', 'ubnd-tinh'],
  ['vanthu', 'clerk', 'van-phong-uy-ban-nhan-dan-tinh'],
  ['thanhtra', 'inspector', 'thanh-tra-tinh'],
  ['quantri', 'administrator', 'van-phong-uy-ban-nhan-dan-tinh'],
] as const satisfies readonly (readonly [string, Role, string])[]

/** Units whose officer and head are offered on the sign-in page, by short user names. */
const offered: Readonly<Record<string, string>> = {
  'huyen-y-yen': 'yyen',
  'xa-yen-chinh-y-yen': 'yenchinh',
  'so-giao-duc-va-dao-tao': 'giaoduc',
  'truong-thpt-chuyen-le-hong-phong': 'lehongphong',
  'so-y-te': 'yte',
  'huyen-hai-hau': 'haihau',
}

export type ProvinceRole = (typeof province)[number][1]

export interface Cast {
  readonly of: (role: ProvinceRole) => DemoUser
  readonly officerOf: (unitId: string) => DemoUser
  readonly headOf: (unitId: string) => DemoUser
}

const since = '2020-01-01'

/** Accounts for the offices of the province and for the officer and head of every unit; all share one known password. */
export async function createAccounts(stage: Stage, units: readonly UnitOn[]): Promise<Cast> {
  const idOf = new Map(units.map(({ key, id }) => [key, id]))
  let position = 0
  const planned = [
    ...province.map(([username, role, key]) => ({ username, role, unitId: idOf.get(key) ?? '', isOffered: true })),
    ...units.flatMap(({ id, key }) => {
      const name = offered[key] ?? fold(key).slice(0, 44)
      const isOffered = key in offered
      return [
        { username: `${name}.cb`, role: 'unit-officer' as const, unitId: id, isOffered },
        { username: `${name}.tt`, role: 'unit-head' as const, unitId: id, isOffered },
      ]
    }),
  ].map(account => ({ ...account, name: makeName(stage.random, stage.random.chance(0.5) ? 'female' : 'male') }))
  const { ids } = await must(stage, createAccountsWithPassword, {
    password: demonstrationPassword,
    mustChangePassword: false,
    accounts: planned.map(({ username, role, unitId, isOffered, name }) => {
      if (isOffered) position += 1
      return {
        username,
        name,
        email: `${username}@namdinh.example`,
        grants: [{ role, unitId, validFrom: since }],
        demonstrationPosition: isOffered ? position : null,
      }
    }),
  })
  const users = planned.map(({ role, unitId, name }, index) => acting(ids[index] ?? '', name, role, unitId))
  const find = (role: Role, unitId?: string): DemoUser => {
    const user = users.find(({ grants }) =>
      grants.some(grant => grant.role === role && (unitId === undefined || grant.unitId === unitId)),
    )
    if (user === undefined) throw new Error(`The demonstration has nobody as ${role}`)
    return user
  }
  const byUnit = (role: Role) =>
    new Map(users.filter(({ grants }) => grants[0]?.role === role).map(user => [user.grants[0]?.unitId, user]))
  const [officers, heads] = [byUnit('unit-officer'), byUnit('unit-head')]
  return {
    of: role => find(role),
    officerOf: unitId => officers.get(unitId) ?? find('unit-officer', unitId),
    headOf: unitId => heads.get(unitId) ?? find('unit-head', unitId),
  }
}
