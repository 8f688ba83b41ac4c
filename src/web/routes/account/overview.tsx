import { changeOwnAccount, endOwnSessions, type OwnSession } from '#modules/accounts/index.ts'
import {
  Alert,
  Button,
  Card,
  Columns,
  DataTable,
  DateText,
  DefinitionList,
  dayText,
  Form,
  PageHeader,
  PostButton,
  Radios,
  Stack,
  Tag,
  TextInput,
} from '#web/components/index.ts'
import { accountWords } from '#web/content/account.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { roleWords } from '#web/content/roles.ts'
import { languages } from '#web/content/words.ts'
import { keepLanguage } from '#web/http/language.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { deviceText } from './device.ts'
import { ownAccount, sessionOf } from './own.ts'

const address = '/tai-khoan'
type OwnAccount = Awaited<ReturnType<typeof ownAccount>>

/** One's own account: details, roles, what keeps it safe, and where it is signed in. */
export const overviewRoutes = [
  get(address, 'signed-in', async visit => showOverview(visit, await ownAccount(visit))),
  post(address, 'signed-in', async visit => {
    const form = await visit.form()
    const filled = { email: form.text('email'), language: form.text('language') }
    const result = await visit.run(changeOwnAccount, { ...filled, version: form.integer('version') })
    if (!result.ok) {
      const [refusal] = result.refusals
      return showOverview(visit, await ownAccount(visit), filled, refusalText(refusal, visit.language))
    }
    const language = languages.find(each => each === filled.language)
    if (language !== undefined) keepLanguage(visit.context, language)
    return visit.redirect(address, { tone: 'ok', text: accountWords[language ?? visit.language].details.saved })
  }),
  post('/tai-khoan/phien', 'signed-in', async visit => {
    const only = (await visit.form()).optional('session')
    const which = only === undefined ? { except: sessionOf(visit).id } : { only }
    const result = await visit.run(endOwnSessions, which)
    const count = result.ok ? result.value.count : 0
    return visit.redirect(address, { tone: 'ok', text: accountWords[visit.language].sessions.ended(String(count)) })
  }),
]

function showOverview(visit: Visit, own: OwnAccount, filled?: { email: string; language: string }, error?: string) {
  const t = accountWords[visit.language]
  return visit.page(
    { title: t.title },
    <>
      <PageHeader title={t.title} />
      <Columns
        asideLabel={t.safety.title}
        aside={
          <>
            <Roles visit={visit} own={own} />
            <Safety visit={visit} own={own} />
          </>
        }
      >
        <Details visit={visit} own={own} filled={filled} error={error} />
        <Sessions visit={visit} sessions={own.sessions} />
      </Columns>
    </>,
    error === undefined ? 200 : 422,
  )
}

interface PartProps {
  visit: Visit
  own: OwnAccount
}

function Details({
  visit,
  own,
  filled,
  error,
}: PartProps & { filled: { email: string; language: string } | undefined; error: string | undefined }) {
  const t = accountWords[visit.language].details
  const { account } = own
  return (
    <Card title={t.title} id="thong-tin">
      <Stack>
        <DefinitionList
          items={[
            { term: t.name, details: account.name },
            { term: t.username, details: account.username },
            { term: '', details: <span class="hint">{t.fixed}</span> },
          ]}
        />
        <Form csrf={visit.csrf} once={visit.newOnceKey()} label={t.title} action={address}>
          <input type="hidden" name="version" value={String(account.version)} />
          <TextInput
            name="email"
            type="email"
            label={t.email}
            hint={t.emailHint}
            error={error}
            value={filled?.email ?? account.email}
            autocomplete="email"
          />
          <Radios
            name="language"
            label={t.language}
            row
            value={filled?.language ?? account.language}
            choices={languages.map(language => ({ value: language, text: t.languages[language] }))}
          />
          <div class="actions">
            <Button>{t.save}</Button>
          </div>
        </Form>
      </Stack>
    </Card>
  )
}

function Roles({ visit, own }: PartProps) {
  const t = accountWords[visit.language].roles
  return (
    <Card title={t.title} id="vai-tro">
      {own.roles.length === 0 && <Alert tone="warn">{t.none}</Alert>}
      <ul class="plain">
        {own.roles.map(({ role, unitName, validFrom }) => (
          <li>
            <b>{roleWords[visit.language][role]}</b>
            <br />
            {unitName}, {t.since(dayText(validFrom))}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Safety({ visit, own }: PartProps) {
  const t = accountWords[visit.language].safety
  const { hasSecondFactor } = own.account
  return (
    <Card title={t.title} id="an-toan">
      <DefinitionList
        items={[
          { term: t.password, details: <a href="/tai-khoan/mat-khau">{t.changePassword}</a> },
          {
            term: t.secondFactor,
            details: (
              <>
                <Tag tone={hasSecondFactor ? 'ok' : 'neutral'}>{hasSecondFactor ? t.on : t.off}</Tag>
                <br />
                <a href="/tai-khoan/xac-thuc-hai-lop">{t.change}</a>
              </>
            ),
          },
        ]}
      />
    </Card>
  )
}

function Sessions({ visit, sessions }: { visit: Visit; sessions: readonly OwnSession[] }) {
  const t = accountWords[visit.language].sessions
  const mine = sessionOf(visit).id
  const device = ({ userAgent }: OwnSession) => deviceText(userAgent, visit.language)
  return (
    <Card title={t.title} id="phien">
      <p>{t.lead}</p>
      <DataTable
        caption={t.caption}
        captionHidden
        rows={sessions}
        columns={[
          { header: t.device, rowHeader: true, cell: device },
          { header: t.address, cell: ({ address: from }) => from ?? '' },
          { header: t.lastUsed, cell: ({ lastUsedAt }) => <DateText at={lastUsedAt} /> },
          {
            header: '',
            cell: session =>
              session.id === mine ? (
                <Tag tone="info">{t.this}</Tag>
              ) : (
                <PostButton
                  action="/tai-khoan/phien"
                  csrf={visit.csrf}
                  fields={{ session: session.id }}
                  kind="secondary"
                  small
                >
                  {t.end}
                  <span class="visually-hidden"> {device(session)}</span>
                </PostButton>
              ),
          },
        ]}
      />
      {sessions.length > 1 && (
        <PostButton action="/tai-khoan/phien" csrf={visit.csrf} kind="secondary">
          {t.endOthers}
        </PostButton>
      )}
    </Card>
  )
}
