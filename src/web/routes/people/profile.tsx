import { listAwardsOf } from '#modules/awards/index.ts'
import { nominationsOfHonouree } from '#modules/nominations/index.ts'
import { getHonouree, rolesThatFindHonourees } from '#modules/people/index.ts'
import { Alert, Columns, LinkButton, PageHeader, Tag } from '#web/components/index.ts'
import { numberText } from '#web/content/number-text.ts'
import { honoureeNames } from '#web/content/people/names.ts'
import { profileWords } from '#web/content/people/profile.ts'
import { registryWords } from '#web/content/people/registry.ts'
import { orNotFound } from '#web/http/problems.ts'
import { get } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { AboutCard } from './about-card.tsx'
import { HonoursCard } from './honours-card.tsx'
import { IdentityCard, type IdentityState } from './identity-card.tsx'
import { MergedCard } from './merged-card.tsx'
import { PathCard } from './path-card.tsx'
import { DisciplinesCard, InitiativesCard, NominationsCard } from './record-cards.tsx'
import { YearsCard } from './years-card.tsx'

export const profileRoutes = [get('/doi-tuong/:id', rolesThatFindHonourees, visit => showProfile(visit))]

/** Everything known of an honouree that the actor may see. */
export async function readProfile(visit: Visit) {
  const profile = orNotFound(await visit.ask(getHonouree, { honoureeId: visit.param('id') }))
  const [awards, nominations] = await Promise.all([
    visit.ask(listAwardsOf, { honoureeIds: profile.ids }),
    visit.ask(nominationsOfHonouree, { honoureeIds: profile.ids }),
  ])
  return { ...profile, awards, nominations }
}

export type Profile = Awaited<ReturnType<typeof readProfile>>

/** The profile; after a refused form about the identity number, with what was wrong. */
export async function showProfile(visit: Visit, identity: IdentityState = {}): Promise<Response> {
  const profile = await readProfile(visit)
  const { honouree, suspicions } = profile
  const t = profileWords[visit.language]
  if (honouree.mergedIntoId !== null) {
    return visit.redirect(`/doi-tuong/${honouree.mergedIntoId}`, { tone: 'info', text: t.isMerged })
  }
  return await visit.page(
    { title: honouree.name, trail: [{ text: registryWords[visit.language].title, href: '/doi-tuong' }] },
    <>
      <Head visit={visit} profile={profile} />
      {suspicions > 0 && (
        <Alert tone="warn" title={t.suspicionsTitle}>
          <p>
            {t.suspicions(numberText(suspicions, visit.language))}{' '}
            <a href={`/doi-tuong/trung-lap?cua=${honouree.id}`}>{t.judge}</a>
          </p>
        </Alert>
      )}
      <Columns
        asideLabel={t.about}
        aside={
          <>
            <AboutCard visit={visit} profile={profile} />
            {honouree.kind === 'individual' && <IdentityCard visit={visit} profile={profile} state={identity} />}
            <PathCard visit={visit} profile={profile} />
            <MergedCard visit={visit} profile={profile} />
          </>
        }
      >
        <HonoursCard visit={visit} awards={profile.awards} />
        <YearsCard visit={visit} profile={profile} />
        <InitiativesCard visit={visit} profile={profile} />
        <NominationsCard visit={visit} profile={profile} />
        <DisciplinesCard visit={visit} profile={profile} />
      </Columns>
    </>,
    identity.errors === undefined ? 200 : 422,
  )
}

function Head({ visit, profile: { honouree, isKept, unitNames } }: { visit: Visit; profile: Profile }) {
  const t = profileWords[visit.language]
  const names = honoureeNames[visit.language]
  const { id, name, kind, category, positionTitle, unitId } = honouree
  return (
    <PageHeader
      title={name}
      lead={[positionTitle, unitId && unitNames.get(unitId)].filter(Boolean).join(', ')}
      tags={
        <>
          <Tag>{names.kinds[kind]}</Tag>
          {category !== null && (
            <Tag tone={category === 'truc-tiep' ? 'gold' : 'info'}>{names.categories[category]}</Tag>
          )}
        </>
      }
      actions={
        isKept && (
          <LinkButton kind="secondary" href={`/doi-tuong/${id}/sua`}>
            {t.edit}
          </LinkButton>
        )
      }
    />
  )
}
