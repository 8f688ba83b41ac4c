import type { Account, NamedRole } from '#modules/accounts/index.ts'
import type { Role } from '#shared/actor.ts'
import {
  Button,
  Card,
  DataTable,
  DateInput,
  Details,
  dayText,
  EmptyState,
  Form,
  PostButton,
  Stack,
  Tag,
  TextInput,
} from '#web/components/index.ts'
import { roleWords } from '#web/content/roles.ts'
import { userWords } from '#web/content/users.ts'
import type { Visit } from '#web/http/visit.tsx'
import { type FilledGrant, type GrantErrors, GrantFields } from './grant-fields.tsx'

interface PartProps {
  visit: Visit
  account: Account
  address: string
  isManaged: boolean
}

type Errors = Readonly<Record<string, string | undefined>>

/** Every role the user held, holds and will hold; those not yet over can be ended. */
export function RolesCard({ visit, address, isManaged, held }: PartProps & { held: readonly NamedRole[] }) {
  const t = userWords[visit.language]
  const { today } = visit
  const isOver = ({ validTo }: NamedRole) => validTo !== null && validTo <= today
  const state = (role: NamedRole) =>
    isOver(role) ? (
      <Tag>{t.user.past}</Tag>
    ) : role.validFrom > today ? (
      <Tag tone="info">{t.user.soon}</Tag>
    ) : (
      <Tag tone="ok">{t.user.now}</Tag>
    )
  if (held.length === 0) return <EmptyState title={t.user.noRoles} />
  return (
    <Card title={t.user.rolesTitle} id="vai-tro" flush>
      <DataTable
        caption={t.user.rolesCaption}
        captionHidden
        rows={held}
        columns={[
          {
            header: t.role,
            rowHeader: true,
            cell: ({ role }) => roleWords[visit.language][role],
            detail: ({ unitName }) => unitName,
          },
          { header: t.user.from, cell: ({ validFrom }) => dayText(validFrom) },
          { header: t.user.to, cell: ({ validTo }) => (validTo === null ? '' : dayText(validTo)) },
          { header: t.status, cell: state },
          {
            header: '',
            cell: role =>
              isManaged &&
              !isOver(role) && (
                <Details summary={t.user.end}>
                  <Form
                    csrf={visit.csrf}
                    once={visit.newOnceKey()}
                    label={t.user.end}
                    action={`${address}/thoi-vai-tro`}
                  >
                    <input type="hidden" name="grant" value={role.id} />
                    <DateInput name="validTo" id={`to-${role.id}`} label={t.user.endOn} value={dayText(today)} />
                    <Button kind="danger" small>
                      {t.user.end}
                    </Button>
                  </Form>
                </Details>
              ),
          },
        ]}
      />
    </Card>
  )
}

interface GrantCardProps extends PartProps {
  choices: readonly Role[]
  filled: FilledGrant | undefined
  errors: GrantErrors
}

/** Another role from a day on. */
export function GrantCard({ visit, address, choices, filled, errors }: GrantCardProps) {
  const t = userWords[visit.language].user
  return (
    <Card title={t.grantTitle} id="giao">
      <Form csrf={visit.csrf} once={visit.newOnceKey()} label={t.grantTitle} action={`${address}/vai-tro`} narrow>
        <GrantFields visit={visit} choices={choices} filled={filled} errors={errors} />
        <div class="actions">
          <Button>{t.grant}</Button>
        </div>
      </Form>
    </Card>
  )
}

interface DetailsCardProps extends PartProps {
  filled: { readonly name: string; readonly username: string; readonly email: string }
  errors: Errors
}

/** Name, user name and address. */
export function DetailsCard({ visit, account, address, filled, errors }: DetailsCardProps) {
  const t = userWords[visit.language]
  return (
    <Card title={t.user.details} id="thong-tin">
      <Form csrf={visit.csrf} once={visit.newOnceKey()} label={t.user.details} action={address} narrow>
        <input type="hidden" name="version" value={String(account.version)} />
        <TextInput name="name" label={t.name} value={filled.name} error={errors.name} autocomplete="off" />
        <TextInput
          name="username"
          label={t.username}
          hint={t.form.usernameHint}
          value={filled.username}
          error={errors.username}
          autocomplete="off"
          spellcheck={false}
        />
        <TextInput
          name="email"
          type="email"
          label={t.email}
          value={filled.email}
          error={errors.email}
          autocomplete="off"
        />
        <div class="actions">
          <Button kind="secondary">{t.user.save}</Button>
        </div>
      </Form>
    </Card>
  )
}

/** Whether and how the user comes in. */
export function AccessCard({ visit, account, address, isManaged }: PartProps) {
  const t = userWords[visit.language]
  const history = `/quan-tri/nhat-ky?doi-tuong=user:${account.id}`
  return (
    <Card title={t.user.access} id="dang-nhap">
      <Stack>
        <p>
          {t.secondFactor}:{' '}
          <Tag tone={account.hasSecondFactor ? 'ok' : 'neutral'}>{account.hasSecondFactor ? t.on : t.off}</Tag>
        </p>
        {isManaged && account.status === 'active' && (
          <>
            <div>
              <p class="hint">{t.user.linkAbout}</p>
              <PostButton action={`${address}/lien-ket`} csrf={visit.csrf} kind="secondary">
                {t.user.link}
              </PostButton>
            </div>
            <div>
              <p class="hint">{t.user.disableAbout}</p>
              <PostButton
                action={`${address}/ngung`}
                csrf={visit.csrf}
                once={visit.newOnceKey()}
                kind="danger"
                confirm={t.user.disableConfirm}
              >
                {t.user.disable}
              </PostButton>
            </div>
          </>
        )}
        {isManaged && account.status === 'disabled' && (
          <PostButton action={`${address}/dung-lai`} csrf={visit.csrf} once={visit.newOnceKey()}>
            {t.user.enable}
          </PostButton>
        )}
        {visit.mayOpen('/quan-tri/nhat-ky') && (
          <p>
            <a href={history}>{t.user.history}</a>
          </p>
        )}
      </Stack>
    </Card>
  )
}
