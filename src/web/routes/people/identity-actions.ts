import { openIdentity, readIdentityNumber, rolesThatKeepHonourees, setIdentity } from '#modules/people/index.ts'
import { refuse } from '#shared/result.ts'
import { profileWords } from '#web/content/people/profile.ts'
import { formErrors } from '#web/http/form-errors.ts'
import { post } from '#web/http/route.ts'
import { showProfile } from './profile.tsx'

const address = '/doi-tuong/:id/so-dinh-danh'
const office = ['standing-specialist', 'standing-head'] as const

/** The identity number arrives in a form, is sealed at once, and is opened only into the answer to a form. */
export const identityRoutes = [
  post(address, rolesThatKeepHonourees, async visit => {
    const form = await visit.form()
    const { vault } = visit.services
    const number = readIdentityNumber(form.text('identity'))
    const result =
      number === undefined
        ? refuse('honouree.identity-unreadable', { at: 'identity' })
        : await visit.run(setIdentity, {
            honoureeId: visit.param('id'),
            identity: { cipher: vault.seal(number), index: vault.index(number) },
          })
    if (!result.ok) return await showProfile(visit, { errors: formErrors(result, visit.language) })
    return visit.redirect(`/doi-tuong/${visit.param('id')}`, {
      tone: 'ok',
      text: profileWords[visit.language].identitySaved,
    })
  }),
  post(`${address}/xem`, office, async visit => {
    const form = await visit.form()
    const result = await visit.run(openIdentity, { honoureeId: visit.param('id'), reason: form.text('reason') })
    if (!result.ok) return await showProfile(visit, { errors: formErrors(result, visit.language) })
    const shown = visit.services.vault.open(Buffer.from(result.value.sealed, 'base64'))
    const response = await showProfile(visit, { shown })
    response.headers.set('cache-control', 'no-store')
    return response
  }),
]
