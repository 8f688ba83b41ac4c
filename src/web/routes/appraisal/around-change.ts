const context = 12
const shortEnough = 80

/** Two texts cut to where they differ, with a few words around it; short ones stay whole. */
export function aroundChange(before: string, after: string): readonly [before: string, after: string] {
  const [old, now] = [words(before), words(after)]
  if (old.length <= shortEnough && now.length <= shortEnough) return [before, after]
  const least = Math.min(old.length, now.length)
  let head = 0
  while (head < least && old[head] === now[head]) head += 1
  let tail = 0
  while (tail < least - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1
  return [cut(old, head, tail), cut(now, head, tail)]
}

/** Each word with the blank that follows it, so that joining them gives the text again. */
const words = (text: string): string[] => text.match(/\S+\s*/g) ?? []

function cut(all: readonly string[], head: number, tail: number): string {
  const from = Math.max(0, head - context)
  const to = Math.min(all.length, all.length - tail + context)
  return `${from > 0 ? '… ' : ''}${all.slice(from, to).join('').trimEnd()}${to < all.length ? ' …' : ''}`
}
