import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { type Language, languages } from '#web/content/words.ts'
import type { Session } from './services.ts'

const cookieName = 'neu-guong-language'

/** The language chosen in this browser, or else by the person for themselves. */
export function languageOf(context: Context, session: Session | undefined): Language {
  const chosen = getCookie(context, cookieName)
  return languages.find(language => language === chosen) ?? session?.language ?? 'vi'
}

export function keepLanguage(context: Context, language: Language): void {
  setCookie(context, cookieName, language, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    maxAge: 365 * 24 * 60 * 60,
  })
}
