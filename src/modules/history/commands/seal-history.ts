import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { systemOnly } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { endMac, sameMac, sealMac } from '../chain.ts'
import { readLastSeal } from '../store/read.ts'
import { holdHead, insertSeal } from '../store/seal.ts'

/** Sets a seal on the end of the chain, unless nothing happened since the last one. The caller holds the key. */
export const sealHistory = command({
  name: 'seal-history',
  policy: systemOnly,
  input: z.object({ key: z.instanceof(Buffer) }),
  async run({ db }, { key }) {
    const head = await holdHead(db)
    const previous = await readLastSeal(db)
    // The fact of the last seal itself stands after it.
    if (head === undefined || head.lastId <= (previous?.lastId ?? 0) + (previous === undefined ? 0 : 1)) {
      return done({ sealId: previous?.id ?? null })
    }
    const { lastId, lastMac } = head
    if (!sameMac(head.mac, endMac(key, lastId, lastMac))) return refuse('history.head-broken')
    const seal = { id: (previous?.id ?? 0) + 1, sealedAt: new Date(), lastId, lastMac }
    await insertSeal(db, { ...seal, mac: sealMac(key, seal) })
    return done({ sealId: seal.id }, fact('history-sealed', ['history:seals'], { sealId: seal.id, lastId }))
  },
})
