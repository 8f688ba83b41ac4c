import type { Tone } from '../basics/tone.ts'

interface BarsProps {
  caption: string
  items: readonly { label: string; value: number; text: string; tone?: Tone | undefined; href?: string | undefined }[]
}

/** Figures as bars with the figure beside each; prints as it looks. */
export const Bars = ({ caption, items }: BarsProps) => {
  const most = Math.max(1, ...items.map(({ value }) => value))
  return (
    <figure class="bars">
      <figcaption>{caption}</figcaption>
      <ul>
        {items.map(({ label, value, text, tone = 'neutral', href }) => (
          <li>
            {href === undefined ? <span>{label}</span> : <a href={href}>{label}</a>}
            <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect class="track" width="100" height="10" />
              <rect class={tone} width={((value / most) * 100).toFixed(2)} height="10" />
            </svg>
            <b>{text}</b>
          </li>
        ))}
      </ul>
    </figure>
  )
}
