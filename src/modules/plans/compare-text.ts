/** A run of words that stayed, went or came. */
export interface Piece {
  readonly text: string
  readonly change: 'same' | 'gone' | 'new'
}

/** Which words went and which came between two texts, as the longest common run of words leaves them. */
export function compareText(before: string, after: string): Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const common = commonLengths(old, now)
  const pieces: { text: string; change: Piece['change'] }[] = []
  const add = (change: Piece['change'], text: string): void => {
    const last = pieces.at(-1)
    if (last?.change === change) last.text += text
    else pieces.push({ change, text })
  }
  let [one, other] = [0, 0]
  while (one < old.length || other < now.length) {
    const [gone, came] = [old[one], now[other]]
    if (gone !== undefined && gone === came) {
      add('same', gone)
      one += 1
      other += 1
    } else if (came === undefined || (gone !== undefined && lengthAt(one + 1, other) >= lengthAt(one, other + 1))) {
      add('gone', gone ?? '')
      one += 1
    } else {
      add('new', came)
      other += 1
    }
  }
  return pieces

  function lengthAt(row: number, column: number): number {
    return common[row]?.[column] ?? 0
  }
}

/** Words, each with the blanks behind it. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*/g) ?? []

/** For every pair of positions, how many words both texts still have in common from there on. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1))
  for (let row = old.length - 1; row >= 0; row -= 1) {
    const [here, below] = [rows[row], rows[row + 1]]
    if (here === undefined || below === undefined) continue
    for (let column = now.length - 1; column >= 0; column -= 1)
      here[column] =
        old[row] === now[column] ? (below[column + 1] ?? 0) + 1 : Math.max(below[column] ?? 0, here[column + 1] ?? 0)
  }
  return rows
}
