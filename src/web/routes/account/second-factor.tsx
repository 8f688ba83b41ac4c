import { z } from 'zod'
import { accountWords } from '#web/content/account.ts'
import { refusalText } from '#web/content/refusals/index.ts'
import { get, post } from '#web/http/route.ts'
import type { Visit } from '#web/http/visit.tsx'
import { nextField, nextOf } from '../sign-in/password.tsx'
import { ownAccount, sessionOf } from './own.ts'
import { showBegin, showCodes, showManage, showScan } from './second-factor-pages.tsx'

const address = '/tai-khoan/xac-thuc-hai-lop'

/** What the page with the QR code carries along, sealed, so that a wrong code does not start everything anew. */
const start = z.object({ sessionId: z.string(), uri: z.string(), recoveryCodes: z.array(z.string()) })

/** Setting up, renewing and ending the second factor of one's own account. */
export const secondFactorRoutes = [
  get(address, 'any-session', async visit => await showState(visit)),
  post(address, 'any-session', async visit => {
    const form = await visit.form()
    const next = nextOf(form.text(nextField))
    const { signIn, vault } = visit.services
    const begun = await signIn.beginSecondFactor(visit.visitor.headers, form.text('password'))
    if (!begun.ok) return showBegin(visit, next, refusalText(begun.refusals[0], visit.language))
    const sealed = vault.seal(JSON.stringify({ ...begun.value, sessionId: sessionOf(visit).id })).toString('base64url')
    return showScan(visit, next, { sealed, uri: begun.value.uri })
  }),
  post(`${address}/ma`, 'any-session', async visit => {
    const form = await visit.form()
    const next = nextOf(form.text(nextField))
    const sealed = form.text('start')
    const begun = openStart(visit, sealed)
    const { stale } = accountWords[visit.language].secondFactor
    if (begun === undefined) return visit.redirect(address, { tone: 'bad', text: stale })
    const code = form.text('code').replaceAll(/\s/g, '')
    const { result, cookies } = await visit.services.signIn.confirmSecondFactor(visit.visitor.headers, code)
    if (!result.ok) {
      return showScan(visit, next, { sealed, uri: begun.uri }, refusalText(result.refusals[0], visit.language))
    }
    return showCodes(visit, next, begun.recoveryCodes, cookies)
  }),
  post(`${address}/ma-du-phong`, 'signed-in', async visit => {
    const form = await visit.form()
    const made = await visit.services.signIn.newRecoveryCodes(visit.visitor.headers, form.text('password'))
    if (!made.ok) return showManage(visit, { newCodes: refusalText(made.refusals[0], visit.language) })
    return showCodes(visit, '/tai-khoan', made.value)
  }),
  post(`${address}/tat`, 'signed-in', async visit => {
    const form = await visit.form()
    const { result, cookies } = await visit.services.signIn.endSecondFactor(
      visit.visitor.headers,
      form.text('password'),
    )
    if (!result.ok) return showManage(visit, { off: refusalText(result.refusals[0], visit.language) })
    const { offDone } = accountWords[visit.language].secondFactor
    return visit.redirect(address, { tone: 'ok', text: offDone }, cookies)
  }),
]

async function showState(visit: Visit): Promise<Response> {
  const { account } = await ownAccount(visit)
  if (account.hasSecondFactor) return showManage(visit)
  return showBegin(visit, nextOf(visit.url.searchParams.get(nextField)))
}

function openStart(visit: Visit, sealed: string): z.infer<typeof start> | undefined {
  try {
    const text = visit.services.vault.open(Buffer.from(sealed, 'base64url'))
    const opened = start.parse(JSON.parse(text))
    return opened.sessionId === sessionOf(visit).id ? opened : undefined
  } catch {
    return undefined
  }
}
