/** What a TrueType font tells of its characters: which it has, and how wide they are. */
export interface Font {
  has(point: number): boolean
  /** The width of a text in letters of one point, without kerning. */
  widthOf(text: string): number
}

export function readFont(file: Buffer): Font {
  const glyphs = readGlyphs(file)
  const unitsPerEm = file.readUInt16BE(tableAt(file, 'head') + 18)
  const measured = file.readUInt16BE(tableAt(file, 'hhea') + 34)
  const widths = tableAt(file, 'hmtx')
  // The last width holds for every glyph after it.
  const advance = (glyph: number) => file.readUInt16BE(widths + 4 * Math.min(glyph, measured - 1)) / unitsPerEm
  const known = new Map<number, number>()
  const widthOfPoint = (point: number): number => {
    const width = known.get(point) ?? advance(glyphs.get(point) ?? 0)
    known.set(point, width)
    return width
  }
  return {
    has: point => glyphs.has(point),
    widthOf: text => {
      let width = 0
      for (const character of text) width += widthOfPoint(character.codePointAt(0) ?? 0)
      return width
    },
  }
}

function tableAt(file: Buffer, tag: string): number {
  for (let index = 0; index < file.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16
    if (file.toString('latin1', record, record + 4) === tag) return file.readUInt32BE(record + 8)
  }
  throw new Error(`The font has no table ${tag}`)
}

/** The glyph of each character. Private-use characters are left out: they mean nothing in a PDF/A. */
function readGlyphs(file: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>()
  const cmap = tableAt(file, 'cmap')
  for (let index = 0; index < file.readUInt16BE(cmap + 2); index += 1) {
    const subtable = cmap + file.readUInt32BE(cmap + 4 + index * 8 + 4)
    if (file.readUInt16BE(subtable) === 4) addSegments(file, subtable, glyphs)
  }
  for (const point of glyphs.keys()) if (point >= 0xe000 && point <= 0xf8ff) glyphs.delete(point)
  return glyphs
}

// Format 4: four parallel arrays of segments (end, start, delta, offset into the glyphs that follow).
function addSegments(file: Buffer, subtable: number, glyphs: Map<number, number>): void {
  const twice = file.readUInt16BE(subtable + 6)
  const [ends, starts] = [subtable + 14, subtable + 16 + twice]
  for (let segment = 0; segment < twice; segment += 2) {
    const [end, start] = [file.readUInt16BE(ends + segment), file.readUInt16BE(starts + segment)]
    const delta = file.readUInt16BE(starts + twice + segment)
    const offsetAt = starts + 2 * twice + segment
    const offset = file.readUInt16BE(offsetAt)
    for (let point = start; point <= end && point !== 0xffff; point += 1) {
      const listed = offset === 0 ? point : file.readUInt16BE(offsetAt + offset + 2 * (point - start))
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) glyphs.set(point, glyph)
    }
  }
}
