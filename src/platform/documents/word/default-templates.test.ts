import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultTemplates } from './default-templates.ts'

describe('the default Word templates', () => {
  it.each(Object.entries(defaultTemplates))('%s.docx is what its source writes', (name, make) => {
    const kept = readFileSync(join(import.meta.dirname, 'templates', `${name}.docx`))
    expect(Buffer.from(make()).equals(kept)).toBe(true)
  })
})
