import { hasRole } from '#shared/actor.ts'
import { Actions, Card, DateText, DefinitionList, Details, LinkButton } from '#web/components/index.ts'
import { honoureeNames } from '#web/content/people/names.ts'
import { profileWords } from '#web/content/people/profile.ts'
import type { Visit } from '#web/http/visit.tsx'
import type { Profile } from './profile.tsx'
import { recordKinds } from './record-kinds.ts'

/** Who it is, and what can be recorded of them. */
export function AboutCard({ visit, profile }: { visit: Visit; profile: Profile }) {
  const { honouree, unitNames, isKept } = profile
  const t = profileWords[visit.language]
  const names = honoureeNames[visit.language]
  const { id, kind, bornOn, birthYear, sex, ethnicity, unitId, positionTitle, category } = honouree
  const unknown = <span class="quiet">{t.unknown}</span>
  const isPerson = kind === 'individual'
  const items = [
    ...(isPerson
      ? [
          bornOn === null
            ? { term: t.birthYear, details: birthYear ?? unknown }
            : { term: t.born, details: <DateText at={bornOn} /> },
          { term: t.sex, details: sex === null ? unknown : names.sexes[sex] },
          { term: t.ethnicity, details: ethnicity ?? unknown },
          { term: t.position, details: positionTitle ?? unknown },
        ]
      : []),
    { term: t.category, details: category === null ? unknown : names.categories[category] },
    {
      term: t.unit,
      details: unitId === null ? unknown : <a href={`/don-vi/${unitId}`}>{unitNames.get(unitId) ?? ''}</a>,
    },
  ]
  const judges = hasRole(visit.actor, 'standing-specialist', 'standing-head')
  return (
    <Card id="thong-tin" title={t.about}>
      <DefinitionList items={items} />
      {isKept && (
        <Details summary={t.add}>
          <Actions>
            {recordKinds
              .filter(each => (isPerson || each.forCollectives) && (judges || !each.forOfficeOnly))
              .map(({ slug, word }) => (
                <LinkButton kind="secondary" small href={`/doi-tuong/${id}/ghi/${slug}`}>
                  {t[word]}
                </LinkButton>
              ))}
          </Actions>
        </Details>
      )}
    </Card>
  )
}
