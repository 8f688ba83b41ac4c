import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { DB } from '#database/schema.ts'

const keptMinutes = 60
const largestBytes = 4 * 1024 * 1024

const keptForm = z.object({
  /** The address it was posted to. */
  path: z.string(),
  fields: z.array(z.tuple([z.string(), z.string()])),
  /** Files cannot be kept; they have to be chosen again. */
  hadFiles: z.boolean(),
  /** Whose session had ended, when that is known. */
  userId: z.string().optional(),
})
export type KeptForm = z.infer<typeof keptForm>

/** Forms that were posted too late, for the browser that posted them and for a short time. */
export interface KeptForms {
  /** The id to open it again by; undefined for one that is too large to keep. */
  keep(form: KeptForm, browserKey: string): Promise<string | undefined>
  open(id: string, browserKey: string): Promise<KeptForm | undefined>
}

/** Keeps forms sealed under a key that only the browser's cookie completes: the database alone tells nothing. */
export function openKeptForms(db: Kysely<DB>, secret: Buffer): KeptForms {
  const keyOf = (browserKey: string) => Buffer.from(hkdfSync('sha256', secret, browserKey, 'kept-form', 32))
  return {
    async keep(form, browserKey) {
      const text = Buffer.from(JSON.stringify(form))
      if (text.length > largestBytes) return undefined
      await db.deleteFrom('auth_kept_forms').where('expires_at', '<', new Date()).execute()
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', keyOf(browserKey), nonce)
      const body = Buffer.concat([cipher.update(text), cipher.final()])
      const id = randomUUID()
      await db
        .insertInto('auth_kept_forms')
        .values({
          id,
          sealed: Buffer.concat([nonce, cipher.getAuthTag(), body]),
          expires_at: new Date(Date.now() + keptMinutes * 60_000),
        })
        .execute()
      return id
    },

    async open(id, browserKey) {
      const row = await db
        .selectFrom('auth_kept_forms')
        .select('sealed')
        .where('id', '=', id)
        .where('expires_at', '>', new Date())
        .executeTakeFirst()
      return row && read(row.sealed, keyOf(browserKey))
    },
  }
}

function read(sealed: Buffer, key: Buffer): KeptForm | undefined {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
    decipher.setAuthTag(sealed.subarray(12, 28))
    const text = Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()])
    return keptForm.parse(JSON.parse(text.toString()))
  } catch {
    return undefined
  }
}
