import { chooseLanguage } from '#modules/accounts/index.ts'
import { languages } from '#web/content/words.ts'
import { keepLanguage } from '#web/http/language.ts'
import { ownPath } from '#web/http/own-path.ts'
import { post } from '#web/http/route.ts'

/** Signing out, and the other language of the site. */
export const leaveRoutes = [
  post('/dang-xuat', 'public', async visit => {
    if (visit.session === undefined) return visit.redirect('/')
    return visit.redirect('/', undefined, await visit.services.signIn.signOut(visit.visitor.headers))
  }),
  post('/ngon-ngu', 'public', async visit => {
    const form = await visit.form()
    const language = languages.find(each => each === form.text('language'))
    if (language !== undefined) {
      keepLanguage(visit.context, language)
      if (visit.actor.kind === 'user') await visit.run(chooseLanguage, { language })
    }
    return visit.redirect(ownPath(form.text('back')))
  }),
]
