import type { RegisterEntry } from '#modules/awards/index.ts'
import { Card, Details, dayText, HonourRoll } from '#web/components/index.ts'
import { awardName } from '#web/content/names.ts'
import { numberText } from '#web/content/number-text.ts'
import { profileWords } from '#web/content/people/profile.ts'
import type { Visit } from '#web/http/visit.tsx'

const shown = 3
const levels = ['nha-nuoc', 'tinh', 'co-so']

/** The awards, the highest first; the rest at a click. */
export function HonoursCard({ visit, awards }: { visit: Visit; awards: readonly RegisterEntry[] }) {
  const t = profileWords[visit.language]
  const byLevel = awards.toSorted((one, other) => levels.indexOf(one.level) - levels.indexOf(other.level))
  const items = byLevel.map(award => ({
    award: awardName(award.awardCode, visit.language),
    year: String(award.year),
    href: `/so-vang/${award.id}`,
    source: t.honour(award.decisionNumber, dayText(award.grantedOn)),
    isHigh: award.level === 'nha-nuoc',
  }))
  return (
    <Card id="vinh-du" title={t.honours}>
      {items.length === 0 && <p class="quiet">{t.honoursNone}</p>}
      <HonourRoll items={items.slice(0, shown)} />
      {items.length > shown && (
        <Details summary={t.moreHonours(numberText(items.length - shown, visit.language))}>
          <HonourRoll items={items.slice(shown)} />
        </Details>
      )}
    </Card>
  )
}
