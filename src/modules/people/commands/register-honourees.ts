import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import type { CommandContext } from '#shared/context.ts'
import { anyOf } from '#shared/policy.ts'
import { ok, type Result, refuse } from '#shared/result.ts'
import { honoureeDetails, sealedIdentity } from '../honouree.ts'
import { mayKeepOfUnit } from '../people-policies.ts'
import { suspectDuplicates } from '../store/duplicates.ts'
import { holdersOfIdentities, insertHonourees } from '../store/honourees.ts'

const newHonouree = honoureeDetails.extend({ identity: sealedIdentity.nullable().default(null) })
export type HonoureeToRegister = z.output<typeof newHonouree>

/** Enters one person, collective or household. An identity number that someone already has is refused with who it is. */
export const registerHonouree = command({
  name: 'register-honouree',
  policy: mayKeepOfUnit<HonoureeToRegister>(),
  input: newHonouree,
  async run(context, honouree) {
    const registered = await register(context, [honouree])
    if (!registered.ok) return registered
    const [id = ''] = registered.value
    const { name, kind } = honouree
    return done({ id }, fact('honouree-registered', [`honouree:${id}`], { name, kind }))
  },
})

/** Enters many at once, all or none; gives their ids in order. */
export const registerHonourees = command({
  name: 'register-honourees',
  policy: anyOf<{ unitId: string | null; honourees: HonoureeToRegister[] }>(mayKeepOfUnit()),
  input: z.object({
    /** The unit in whose tree all of them stand. */
    unitId: z.uuid().nullable(),
    honourees: z.array(newHonouree).min(1).max(50_000),
  }),
  async run(context, { unitId, honourees }) {
    const registered = await register(context, honourees)
    if (!registered.ok) return registered
    const subjects = unitId === null ? ['honouree:many'] : [`unit:${unitId}`]
    return done({ ids: registered.value }, fact('honourees-registered', subjects, { count: honourees.length }))
  },
})

/** For other modules inside their own transaction: enters honourees and gives their ids in order. */
export async function register(
  { db, clock, newId }: CommandContext,
  honourees: readonly HonoureeToRegister[],
): Promise<Result<string[]>> {
  const indexes = honourees.flatMap(({ identity }) => identity?.index ?? [])
  const holders = await holdersOfIdentities(db, indexes)
  if (holders.size > 0) return refuse('honouree.identity-taken', { at: 'identity' })
  if (new Set(indexes.map(index => index.toString('hex'))).size < indexes.length)
    return refuse('honouree.identity-twice', { at: 'identity' })
  const today = clock.today()
  if (honourees.some(({ bornOn }) => bornOn !== null && bornOn > today))
    return refuse('honouree.born-invalid', { at: 'bornOn' })
  const added = honourees.map(honouree => ({ ...honouree, id: newId() }))
  await insertHonourees(db, added, clock.now())
  await suspectDuplicates(db, added)
  return ok(added.map(({ id }) => id))
}
