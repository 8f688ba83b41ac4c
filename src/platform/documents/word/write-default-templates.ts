import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultTemplates } from './default-templates.ts'

// `node src/platform/documents/word/write-default-templates.ts` writes the .docx files beside this one.
const folder = join(import.meta.dirname, 'templates')
mkdirSync(folder, { recursive: true })
for (const [name, make] of Object.entries(defaultTemplates)) writeFileSync(join(folder, `${name}.docx`), make())
