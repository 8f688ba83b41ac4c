import type { Bench, Figure } from './bench.ts'

/** Prints a bench's figures as lines; gives how many broke their limit. */
export function report({ name }: Bench, figures: readonly Figure[]): number {
  console.log(`\n${name}`)
  let broken = 0
  for (const figure of figures) {
    const ratio = figure.baseline && figure.value / figure.baseline.value
    const parts = [`  ${figure.what.padEnd(58)} ${show(figure.value)} ${figure.unit}`.padEnd(78)]
    if (figure.baseline && ratio !== undefined) {
      parts.push(`${show(ratio)}× of ${figure.baseline.what} (${show(figure.baseline.value)} ${figure.unit})`)
    }
    const kept = keeps(figure, ratio)
    if (kept !== undefined) parts.push(`${kept ? 'kept' : 'BROKEN'}: ${limitText(figure)}`)
    if (kept === false) broken += 1
    console.log(parts.join('  '))
  }
  return broken
}

function keeps({ value, limit, limitOn = 'value' }: Figure, ratio: number | undefined): boolean | undefined {
  if (limit === undefined) return undefined
  const judged = limitOn === 'ratio' ? (ratio ?? Number.NaN) : value
  return 'atMost' in limit ? judged <= limit.atMost : judged >= limit.atLeast
}

function limitText({ limit, limitOn = 'value', unit }: Figure): string {
  if (limit === undefined) return ''
  const suffix = limitOn === 'ratio' ? '×' : ` ${unit}`
  return 'atMost' in limit ? `≤ ${limit.atMost}${suffix}` : `≥ ${limit.atLeast}${suffix}`
}

const show = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value >= 10 ? 1 : 2)
