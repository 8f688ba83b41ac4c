import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createVault } from './vault.ts'

describe('the vault', () => {
  const vault = createVault(randomBytes(32))

  it('gives back what was sealed, and never seals the same text alike', () => {
    const [one, other] = [vault.seal('036199000123'), vault.seal('036199000123')]
    expect(vault.open(one)).toBe('036199000123')
    expect(one.equals(other)).toBe(false)
    expect(one.includes('036199000123')).toBe(false)
  })

  it('refuses sealed bytes that were changed or belong to another secret', () => {
    const sealed = vault.seal('text')
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1
    expect(() => vault.open(sealed)).toThrow()
    expect(() => createVault(randomBytes(32)).open(vault.seal('text'))).toThrow()
  })

  it('indexes equal texts equally, and differently under another secret', () => {
    expect(vault.index('1').equals(vault.index('1'))).toBe(true)
    expect(vault.index('1').equals(createVault(randomBytes(32)).index('1'))).toBe(false)
  })
})
