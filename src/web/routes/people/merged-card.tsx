import { hasRole } from '#shared/actor.ts'
import { Actions, Button, Card, Details, Form, TextInput } from '#web/components/index.ts'
import { profileWords } from '#web/content/people/profile.ts'
import type { Visit } from '#web/http/visit.tsx'
import type { Profile } from './profile.tsx'

/** The records found to be this honouree, and the way to take that back. */
export function MergedCard({ visit, profile: { merged, unitNames } }: { visit: Visit; profile: Profile }) {
  if (merged.length === 0) return null
  const t = profileWords[visit.language]
  const judges = hasRole(visit.actor, 'standing-specialist', 'standing-head')
  return (
    <Card id="da-gop" title={t.mergedTitle}>
      <p class="quiet">{t.mergedHint}</p>
      {merged.map(({ id, name, birthYear, unitId }) => (
        <>
          <p>
            <b>{name}</b>
            <br />
            {[birthYear, unitId && unitNames.get(unitId)].filter(Boolean).join(' · ')}
          </p>
          {judges && (
            <Details summary={t.takeBack}>
              <Form action={`/doi-tuong/${id}/tach`} csrf={visit.csrf} once={visit.newOnceKey()} label={t.takeBack}>
                <TextInput name="reason" id={`reason-${id}`} label={t.takeBackReason} autocomplete="off" />
                <Actions>
                  <Button kind="secondary">{t.takeBack}</Button>
                </Actions>
              </Form>
            </Details>
          )}
        </>
      ))}
    </Card>
  )
}
