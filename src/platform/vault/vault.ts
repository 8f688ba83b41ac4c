import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { Vault } from '#shared/vault.ts'

/** Encrypts small texts with AES-256-GCM and makes keyed blind indexes, under keys drawn from the product's secret. */
export function createVault(secret: Buffer): Vault {
  const cipherKey = Buffer.from(hkdfSync('sha256', secret, '', 'vault:cipher', 32))
  const indexKey = Buffer.from(hkdfSync('sha256', secret, '', 'vault:index', 32))
  return {
    seal(text) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', cipherKey, nonce)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body])
    },
    open(sealed) {
      const decipher = createDecipheriv('aes-256-gcm', cipherKey, sealed.subarray(0, 12))
      decipher.setAuthTag(sealed.subarray(12, 28))
      return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
    },
    index: text => createHmac('sha256', indexKey).update(text).digest(),
  }
}
