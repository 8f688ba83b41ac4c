import { readFileSync } from 'node:fs'
import { fontFiles } from './fonts.ts'

const unknownCharacter = '\u25a1'
const longestWord = 40

/** Whether every style of the font has the character. */
const covered = fontFiles.map(file => readCoverage(readFileSync(file)))
const isCovered = (point: number) => covered.every(points => points.has(point))

/**
 * The content as it can be printed: composed letters, a square in place of a character the font lacks (PDF/A allows no
 * missing glyph), and places to break in "words" so long that they would leave the page.
 */
export function toPrintable(content: unknown): unknown {
  if (typeof content === 'string') return toPrintableText(content)
  if (Array.isArray(content)) return content.map(toPrintable)
  if (typeof content !== 'object' || content === null) return content
  return Object.fromEntries(Object.entries(content).map(([name, value]) => [name, toPrintable(value)]))
}

const usual = /^[\u0020-\u007e\u00a0-\u024f\u1ea0-\u1ef9]*$/

function toPrintableText(text: string): string {
  const composed = text.normalize('NFC')
  const printable = usual.test(composed)
    ? composed
    : Array.from(composed, character =>
        character === '\n' || isCovered(character.codePointAt(0) ?? 0) ? character : unknownCharacter,
      ).join('')
  return printable.replaceAll(/[^\s\u00a0]{41,}/g, word => breakable(word))
}

// A zero-width space: Typst breaks the line there and draws nothing.
const breakable = (word: string) => word.match(new RegExp(`.{1,${longestWord}}`, 'gu'))?.join('\u200b') ?? word

/** The characters of a TrueType font, read from its `cmap`. Private-use characters mean nothing in a PDF/A. */
function readCoverage(font: Buffer): Set<number> {
  const points = new Set<number>()
  const cmap = tableAt(font, 'cmap')
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4)
    if (font.readUInt16BE(subtable) === 4) addSegments(font, subtable, points)
  }
  for (const point of points) if (point >= 0xe000 && point <= 0xf8ff) points.delete(point)
  return points
}

function tableAt(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  throw new Error(`The font has no table ${tag}`)
}

// Format 4: four parallel arrays of segments (end, start, delta, offset of glyphs).
function addSegments(font: Buffer, subtable: number, points: Set<number>): void {
  const twice = font.readUInt16BE(subtable + 6)
  for (let segment = 0; segment < twice; segment += 2) {
    const end = font.readUInt16BE(subtable + 14 + segment)
    const start = font.readUInt16BE(subtable + 16 + twice + segment)
    if (start === 0xffff) continue
    for (let point = start; point <= end; point += 1) points.add(point)
  }
}
