import type { Tone } from '../basics/tone.ts'

export interface Segment {
  value: number
  tone: Tone
}

/** Parts of a whole as one thin bar; the words beside it carry the figures. */
export const Segments = ({ parts, total }: { parts: readonly Segment[]; total: number }) => {
  let start = 0
  return (
    <svg class="segments" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      {parts.map(({ value, tone }) => {
        const x = start
        const width = total > 0 ? (value / total) * 100 : 0
        start += width
        return <rect class={tone} x={x.toFixed(2)} y="0" width={width.toFixed(2)} height="4" />
      })}
    </svg>
  )
}
