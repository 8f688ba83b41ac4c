import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readFont } from './font.ts'

const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'))

/** Tinos: free, complete for Vietnamese, with the measures of Times New Roman. */
export const fontFiles: readonly Buffer[] = [
  '400Regular/Tinos_400Regular.ttf',
  '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  '700Bold/Tinos_700Bold.ttf',
  '700Bold_Italic/Tinos_700Bold_Italic.ttf',
].map(file => readFileSync(join(folder, file)))

const [regular, italic, bold] = fontFiles.map(readFont)
if (regular === undefined || italic === undefined || bold === undefined) throw new Error('A style of Tinos is missing')

export const fonts = { regular, italic, bold }
