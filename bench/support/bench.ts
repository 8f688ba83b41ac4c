/** One line of the report: a figure, what it is measured against, and the limit it must keep. */
export interface Figure {
  readonly what: string
  readonly value: number
  readonly unit: 'ms' | 's' | '/s' | 'kB' | '×' | '%'
  /** The raw limit or peer of the same run; the ratio is value ÷ baseline. */
  readonly baseline?: { readonly what: string; readonly value: number }
  readonly limit?: { readonly atMost: number } | { readonly atLeast: number }
  /** What the limit is about, when it is the ratio and not the value. */
  readonly limitOn?: 'value' | 'ratio'
}

export interface Bench {
  readonly name: string
  /** Measures side by side in one run; the figures are printed in order. */
  run(): Promise<readonly Figure[]>
}

export interface Times {
  readonly p50: number
  readonly p95: number
}

/** Runs the work once for warmth and then so many times; milliseconds. */
export async function measure(times: number, work: (index: number) => unknown): Promise<Times> {
  await work(0)
  const taken: number[] = []
  for (let index = 1; index <= times; index += 1) {
    const started = performance.now()
    await work(index)
    taken.push(performance.now() - started)
  }
  taken.sort((one, other) => one - other)
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95) }
}

/** Milliseconds of one run of the work. */
export async function time(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
