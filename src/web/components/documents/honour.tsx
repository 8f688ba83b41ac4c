import { BrandMark } from '../basics/brand-mark.tsx'

interface HonourProps {
  award: string
  givenTo: string
  name: string
  /** What for. */
  merit?: string | undefined
  /** The decision it rests on. */
  source: string
}

/** An award that was given, framed in gold. The name is the heading of the page. */
export const Honour = ({ award, givenTo, name, merit, source }: HonourProps) => (
  <article class="honour">
    <div class="honour-inner">
      <BrandMark />
      <p class="award">{award}</p>
      <p class="given-to">{givenTo}</p>
      <h1>{name}</h1>
      {merit !== undefined && <p class="for">{merit}</p>}
      <p class="source">{source}</p>
    </div>
  </article>
)
