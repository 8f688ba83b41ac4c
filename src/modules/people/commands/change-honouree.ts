import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { refuse } from '#shared/result.ts'
import { honoureeDetails, sealedIdentity } from '../honouree.ts'
import { mayKeepHonouree, officeOnly } from '../people-policies.ts'
import { forgetSuspicions, suspectDuplicates } from '../store/duplicates.ts'
import { findHonouree, holdersOfIdentities, identityCipherOf, saveHonouree, saveIdentity } from '../store/honourees.ts'

/** Changes what is said of an honouree; a second editor with an older version is told. */
export const changeHonouree = command({
  name: 'change-honouree',
  policy: mayKeepHonouree(),
  input: honoureeDetails.extend({ honoureeId: z.uuid(), version: z.number().int() }),
  async run({ db, clock }, { honoureeId, version, ...details }) {
    const before = await findHonouree(db, honoureeId, true)
    if (before === undefined || before.mergedIntoId !== null) return refuse('honouree.not-found')
    if (before.version !== version) return refuse('changed-meanwhile')
    if (before.kind !== details.kind) return refuse('honouree.kind-fixed', { at: 'kind' })
    if (details.bornOn !== null && details.bornOn > clock.today())
      return refuse('honouree.born-invalid', { at: 'bornOn' })
    await saveHonouree(db, honoureeId, details)
    await forgetSuspicions(db, honoureeId)
    await suspectDuplicates(db, [{ ...details, id: honoureeId }])
    const changed = (Object.keys(details) as (keyof typeof details)[]).filter(key => before[key] !== details[key])
    return done(
      { id: honoureeId },
      fact('honouree-changed', [`honouree:${honoureeId}`], { changed, before: before.name, after: details.name }),
    )
  },
})

/** Sets or takes away the identity number, which arrives sealed. */
export const setIdentity = command({
  name: 'set-identity',
  policy: mayKeepHonouree(),
  input: z.object({ honoureeId: z.uuid(), identity: sealedIdentity.nullable() }),
  async run({ db }, { honoureeId, identity }) {
    const honouree = await findHonouree(db, honoureeId, true)
    if (honouree === undefined || honouree.mergedIntoId !== null) return refuse('honouree.not-found')
    if (honouree.kind !== 'individual') return refuse('honouree.identity-for-persons')
    if (identity !== null) {
      const holder = (await holdersOfIdentities(db, [identity.index])).get(identity.index.toString('hex'))
      if (holder !== undefined && holder !== honoureeId) return refuse('honouree.identity-taken', { at: 'identity' })
    }
    await saveIdentity(db, honoureeId, identity)
    return done({ id: honoureeId }, fact('identity-set', [`honouree:${honoureeId}`], { removed: identity === null }))
  },
})

/** Gives the sealed identity number to the standing office, with the reason kept in history. */
export const openIdentity = command({
  name: 'open-identity',
  policy: officeOnly,
  input: z.object({ honoureeId: z.uuid(), reason: z.string().min(10, 'honouree.reason-too-short').max(1_000) }),
  async run({ db }, { honoureeId, reason }) {
    const sealed = await identityCipherOf(db, honoureeId)
    if (sealed === undefined) return refuse('honouree.no-identity')
    return done({ sealed: sealed.toString('base64') }, fact('identity-opened', [`honouree:${honoureeId}`], { reason }))
  },
})
