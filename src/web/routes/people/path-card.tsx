import { Card, DateText, dayText, Timeline } from '#web/components/index.ts'
import { honoureeNames } from '#web/content/people/names.ts'
import { profileWords } from '#web/content/people/profile.ts'
import type { Visit } from '#web/http/visit.tsx'
import type { Profile } from './profile.tsx'

/** The positions a person held, the latest first. */
export function PathCard({ visit, profile }: { visit: Visit; profile: Profile }) {
  const { honouree, positions, unitNames } = profile
  if (honouree.kind !== 'individual') return null
  const t = profileWords[visit.language]
  const { categories } = honoureeNames[visit.language]
  return (
    <Card id="cong-tac" title={t.path}>
      {positions.length === 0 ? (
        <p class="quiet">{t.pathNone}</p>
      ) : (
        <Timeline
          label={t.path}
          entries={positions.toReversed().map(position => ({
            when: (
              <>
                <DateText at={position.validFrom} />{' '}
                {position.validTo === null ? t.now : t.until2(dayText(position.validTo))}
              </>
            ),
            what: position.isHead ? `${position.title} (${t.head})` : position.title,
            who: unitNames.get(position.unitId),
            detail: categories[position.category as keyof typeof categories],
          }))}
        />
      )}
    </Card>
  )
}
