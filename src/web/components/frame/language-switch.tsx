import type { Language } from '#web/content/words.ts'
import { Icon } from '../basics/icon.tsx'
import { FormKeys } from '../forms/form-keys.tsx'

export interface LanguageSwitchProps {
  action: string
  csrf: string
  /** The language this leads to, and its name in that language. */
  to: Language
  text: string
  /** The page to come back to. */
  back: string
}

/** One button to the other language of the site. */
export const LanguageSwitch = ({ action, csrf, to, text, back }: LanguageSwitchProps) => (
  <form method="post" action={action}>
    <FormKeys csrf={csrf} />
    <input type="hidden" name="language" value={to} />
    <input type="hidden" name="back" value={back} />
    <button type="submit" class="tool" lang={to} aria-label={text}>
      <Icon name="globe" />
      <span class="tool-word">{text}</span>
    </button>
  </form>
)
