/** A course over time in the size of a word; `label` says what it shows. */
export const Sparkline = ({ values, label }: { values: readonly number[]; label: string }) => {
  const most = Math.max(...values)
  const least = Math.min(...values)
  const spread = most - least || 1
  const points = values.map((value, index) => ({
    x: (index / Math.max(1, values.length - 1)) * 120,
    y: 30 - ((value - least) / spread) * 28,
  }))
  const line = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')
  const last = points.at(-1)
  return (
    <svg class="sparkline" viewBox="0 0 120 32" role="img" aria-label={label}>
      <path d={line} />
      {last && <circle cx={last.x} cy={last.y} r="3" />}
    </svg>
  )
}
