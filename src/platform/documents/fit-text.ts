import type { Font } from './font.ts'

/** The room a text has, in points, and the sizes it may be set in. */
export interface Room {
  readonly font: Font
  readonly width: number
  readonly height: number
  readonly largest: number
  readonly smallest: number
  /** Room added after every letter, as a share of the size. */
  readonly tracking?: number
}

export interface FittedText {
  readonly size: number
  readonly lines: readonly string[]
}

/** The height of a line, and from one line to the next, as shares of the size. */
const lineHeight = 1.107
const lineStep = lineHeight + 0.2
const sizeStep = 0.96
// Kerning is not measured: it only ever draws letters closer, but for a few pairs.
const caution = 1.01

/**
 * The text in the largest size at which it fits its room, in as few lines as that takes, the lines about equally long. A text
 * that fits at no size is set at the smallest.
 */
export function fitText(text: string, room: Room): FittedText {
  const words = text.split(/[ \n\u200b]+/).filter(word => word !== '')
  let size = room.largest
  for (;;) {
    const measure = (line: string) =>
      caution * (room.font.widthOf(line) + Array.from(line).length * (room.tracking ?? 0)) * size
    const lines = breakLines(words, room.width, measure)
    const height = (lineHeight + (lines.length - 1) * lineStep) * size
    const fits = height <= room.height && lines.every(line => measure(line) <= room.width)
    if (fits || size <= room.smallest) return { size, lines: balance(words, lines, room.width, measure) }
    size = Math.max(room.smallest, size * sizeStep)
  }
}

type Measure = (line: string) => number

/** As many words on each line as fit. */
function breakLines(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last === undefined || measure(longer) > width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}

/** The same number of lines in the narrowest width that takes no more. */
function balance(words: readonly string[], lines: string[], width: number, measure: Measure): string[] {
  if (lines.length < 2) return lines
  let [best, low, high] = [lines, width * 0.4, width]
  for (let round = 0; round < 8; round += 1) {
    const middle = (low + high) / 2
    const narrower = breakLines(words, middle, measure)
    if (narrower.length > lines.length || narrower.some(line => measure(line) > middle)) low = middle
    else [best, high] = [narrower, middle]
  }
  return best
}
