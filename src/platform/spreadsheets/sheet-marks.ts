/** What a plain grid of values does not show. */
export interface SheetMarks {
  readonly hiddenRows: ReadonlySet<number>
  readonly merges: readonly (readonly [number, number, number, number])[]
  readonly hasFormulas: boolean
}

const hiddenRow = /<row\b[^>]*\br="(\d+)"[^>]*\bhidden="(?:1|true)"|<row\b[^>]*\bhidden="(?:1|true)"[^>]*\br="(\d+)"/g
const mergedRange = /<mergeCell\b[^>]*\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g

/** Reads hidden rows, merged ranges and the presence of formulas from a sheet's XML. */
export function sheetMarks(xml: string): SheetMarks {
  const hiddenRows = new Set([...xml.matchAll(hiddenRow)].map(([, one, other]) => Number(one ?? other) - 1))
  const merges = [...xml.matchAll(mergedRange)].map(
    ([, left = '', top, right = '', bottom]) =>
      [Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right)] as const,
  )
  return { hiddenRows, merges, hasFormulas: /<f[\s>/]/.test(xml) }
}

/** `A` → 0, `Z` → 25, `AA` → 26. */
export const columnIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** 0 → `A`, 26 → `AA`. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}
