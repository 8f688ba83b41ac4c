import { z } from 'zod'
import { query } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import type { Seal } from '../chain.ts'
import { inOneSnapshot, readChain, readHead, readSeals } from '../store/read.ts'
import { verifyChain } from '../verification.ts'

/** Verifies the whole record as of now, while it goes on being written. The caller holds the key and the seals kept outside. */
export const verifyHistory = query({
  name: 'verify-history',
  policy: roleIs('inspector', 'administrator'),
  input: z.object({ key: z.instanceof(Buffer), journal: z.custom<readonly Seal[]>(Array.isArray) }),
  run: ({ db }, { key, journal }) =>
    inOneSnapshot(db, async snapshot => {
      // The head first: it fixes the moment of the snapshot.
      const head = await readHead(snapshot)
      const seals = await readSeals(snapshot)
      return await verifyChain(key, { head, seals, journal, rows: readChain(snapshot) })
    }),
})
