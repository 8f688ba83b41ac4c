import { BrandMark } from '../basics/brand-mark.tsx'

interface HonourRollProps {
  items: readonly {
    award: string
    year: string
    href: string
    /** The decision it rests on. */
    source: string
    /** An award of the state. */
    isHigh: boolean
  }[]
}

/** The awards somebody was given, each with the year it honours. */
export const HonourRoll = ({ items }: HonourRollProps) =>
  items.length === 0 ? null : (
    <ul class="honour-roll">
      {items.map(({ award, year, href, source, isHigh }) => (
        <li class={isHigh ? 'high' : undefined}>
          <BrandMark />
          <span>
            <a href={href}>{award}</a>
            <small>{source}</small>
          </span>
          <b>{year}</b>
        </li>
      ))}
    </ul>
  )
