import { hasRole } from '#shared/actor.ts'
import { Actions, Alert, Button, Card, Details, Form, TextInput } from '#web/components/index.ts'
import { profileWords } from '#web/content/people/profile.ts'
import type { FormErrors } from '#web/http/form-errors.ts'
import type { Visit } from '#web/http/visit.tsx'
import type { Profile } from './profile.tsx'

/** After a form about the identity number: the number that may be seen once, or what was wrong. */
export interface IdentityState {
  readonly shown?: string
  readonly errors?: FormErrors
}

interface IdentityCardProps {
  visit: Visit
  profile: Profile
  state: IdentityState
}

const masked = '•••• •••• ••••'

/** Whether there is an identity number; who may enter it, and who may see it for a reason. */
export function IdentityCard({ visit, profile: { honouree, isKept }, state }: IdentityCardProps) {
  const t = profileWords[visit.language]
  const { id, hasIdentity } = honouree
  const address = `/doi-tuong/${id}/so-dinh-danh`
  const judges = hasRole(visit.actor, 'standing-specialist', 'standing-head')
  const keys = { csrf: visit.csrf, once: visit.newOnceKey() }
  const { shown, errors } = state
  return (
    <Card id="so-dinh-danh" title={t.identity}>
      {shown === undefined ? (
        <p>{hasIdentity ? masked : <span class="quiet">{t.identityNone}</span>}</p>
      ) : (
        <Alert tone="info" title={t.identityShown} live>
          <p>
            <b>{shown}</b>
          </p>
        </Alert>
      )}
      {isKept && (
        <Details summary={hasIdentity ? t.identityReplace : t.identitySet} open={errors?.at('identity') !== undefined}>
          <Form action={address} {...keys} label={t.identitySet}>
            <TextInput
              name="identity"
              label={t.identityNumber}
              hint={t.identityHint}
              error={errors?.at('identity')}
              inputmode="numeric"
              autocomplete="off"
            />
            <Actions>
              <Button kind="secondary">{t.identitySave}</Button>
            </Actions>
          </Form>
        </Details>
      )}
      {judges && hasIdentity && shown === undefined && (
        <Details summary={t.identityOpen} open={errors?.at('reason') !== undefined}>
          <Form action={`${address}/xem`} csrf={visit.csrf} label={t.identityOpen}>
            <TextInput
              name="reason"
              label={t.identityReason}
              hint={t.identityReasonHint}
              error={errors?.at('reason')}
              autocomplete="off"
            />
            <Actions>
              <Button kind="secondary">{t.identityShow}</Button>
            </Actions>
          </Form>
        </Details>
      )}
    </Card>
  )
}
