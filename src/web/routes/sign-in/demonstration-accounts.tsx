import { demonstrationPassword } from '#modules/accounts/index.ts'
import type { Role } from '#shared/actor.ts'
import { Card, FormKeys } from '#web/components/index.ts'
import { roleWords } from '#web/content/roles.ts'
import { signInWords } from '#web/content/sign-in.ts'
import type { Visit } from '#web/http/visit.tsx'
import { nextField } from './password.tsx'

interface DemonstrationAccountsProps {
  visit: Visit
  accounts: readonly { username: string; name: string; role: Role | null; unitName: string }[]
  next: string
}

/** Everyone a demonstration can be seen as: one click signs in. */
export const DemonstrationAccounts = ({ visit, accounts, next }: DemonstrationAccountsProps) => {
  const t = signInWords[visit.language].demonstration
  return (
    <Card title={t.title} id="trinh-dien">
      <p>
        {t.lead} {t.password}: <code>{demonstrationPassword}</code>
      </p>
      <ul class="people">
        {accounts.map(({ username, name, role, unitName }) => (
          <li>
            <form method="post" action="/dang-nhap" data-submit-once>
              <FormKeys csrf={visit.guestCsrf} />
              <input type="hidden" name={nextField} value={next} />
              <input type="hidden" name="username" value={username} />
              <input type="hidden" name="password" value={demonstrationPassword} />
              <button type="submit" class="person">
                <span class="visually-hidden">{t.enter}</span>
                <b>{name}</b>
                <span>{role === null ? '' : roleWords[visit.language][role]}</span>
                <small>{unitName}</small>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </Card>
  )
}
