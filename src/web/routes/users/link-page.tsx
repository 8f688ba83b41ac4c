import { getAccount, issuePasswordLink } from '#modules/accounts/index.ts'
import { tellPasswordLink } from '#modules/notifications/index.ts'
import { Alert, Card, LinkButton, PageHeader, QrCode } from '#web/components/index.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { userWords } from '#web/content/users.ts'
import { post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { keepers } from './keepers.ts'
import { listAddress } from './list.tsx'

/** A new link for somebody who forgot the password. */
export const linkRoutes = [
  post(`${listAddress}/:id/lien-ket`, keepers, async visit => await showNewLink(visit, visit.param('id'))),
]

/** Makes the link and shows it this once, to be printed or scanned; it is mailed too. */
export async function showNewLink(visit: Visit, userId: string): Promise<Response> {
  const { runner } = visit.services
  // Not through `visit.run`: what it answers under a once-key is kept, and the link must not be.
  const issued = await runner.run(issuePasswordLink, { userId }, { actor: visit.actor })
  const back = `${listAddress}/${userId}`
  if (!issued.ok) {
    return visit.redirect(back, { tone: 'bad', text: refusalText(issued.refusals[0], visit.language) })
  }
  const { token, days } = issued.value
  const path = `/mat-khau-moi/${token}`
  await runner.run(tellPasswordLink, { userId, link: path, days }, { actor: visit.actor })
  const found = await visit.ask(getAccount, { userId })
  const url = `${visit.services.settings.baseUrl}${path}`
  const t = userWords[visit.language]
  visit.context.header('cache-control', 'no-store')
  return await visit.page(
    { title: t.linkPage.title, active: '/quan-tri', trail: [{ text: t.title, href: listAddress }] },
    <div class="sign-in beside-trail stack">
      <PageHeader title={t.linkPage.title} lead={t.linkPage.lead(found?.account.name ?? '', String(days))} />
      <Card>
        <QrCode text={url} label={t.linkPage.qr} />
        <p class="key">
          <code>{url}</code>
        </p>
        <p>{t.linkPage.print}</p>
      </Card>
      <Alert tone="info">{t.linkPage.mailed}</Alert>
      <div class="actions">
        <LinkButton kind="secondary" href={back}>
          {t.linkPage.back}
        </LinkButton>
      </div>
    </div>,
  )
}
