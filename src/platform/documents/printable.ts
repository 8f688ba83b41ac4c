import { fonts } from './fonts.ts'

const unknownCharacter = '\u25a1'
const longestWord = 40

/**
 * The content as it can be printed: composed letters, a square in place of a character the font lacks (PDF/A allows no
 * missing glyph), and places to break in "words" so long that they would leave the page.
 */
export function toPrintable<Content>(content: Content): Content {
  return printable(content) as Content
}

function printable(content: unknown): unknown {
  if (typeof content === 'string') return toPrintableText(content)
  if (Array.isArray(content)) return content.map(printable)
  if (typeof content !== 'object' || content === null) return content
  return Object.fromEntries(Object.entries(content).map(([name, value]) => [name, printable(value)]))
}

const isCovered = (point: number) => Object.values(fonts).every(font => font.has(point))
const usual = /^[\u0020-\u007e\u00a0-\u024f\u1ea0-\u1ef9]*$/

function toPrintableText(text: string): string {
  const composed = text.normalize('NFC')
  const printed = usual.test(composed)
    ? composed
    : Array.from(composed, character =>
        character === '\n' || isCovered(character.codePointAt(0) ?? 0) ? character : unknownCharacter,
      ).join('')
  return printed.replaceAll(/[^\s\u00a0]{41,}/g, breakable)
}

// A zero-width space: Typst breaks the line there and draws nothing.
const breakable = (word: string) => word.match(new RegExp(`.{1,${longestWord}}`, 'gu'))?.join('\u200b') ?? word
