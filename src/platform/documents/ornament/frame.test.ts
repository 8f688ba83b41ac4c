import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { certificateFrame } from './frame.ts'
import { framePage } from './write-frame.ts'

const kept = (name: string) => readFileSync(join(import.meta.dirname, '../layouts', name))

it('the kept frame is what its source draws', () => {
  expect(kept('khung.svg').toString()).toBe(certificateFrame())
  expect(framePage(certificateFrame()).equals(kept('khung.pdf'))).toBe(true)
})
