import { Icon } from '../basics/icon.tsx'
import { FormKeys } from '../forms/form-keys.tsx'

export interface Person {
  name: string
  unit: string
  csrf: string
  links: readonly { text: string; href: string }[]
  signOut: { text: string; action: string }
}

/** Vietnamese given names come last: the initials are those of the middle and given name. */
const initials = (name: string): string =>
  name
    .split(' ')
    .slice(-2)
    .map(part => part.charAt(0))
    .join('')

/** Who is signed in, for which unit, and their own pages. */
export const WhoMenu = ({ name, unit, csrf, links, signOut }: Person) => (
  <details class="who">
    <summary data-initials={initials(name)}>
      <span class="who-names">
        <b>{name}</b> {unit}
      </span>
      <span class="chevron">
        <Icon name="down" />
      </span>
    </summary>
    <div class="who-menu">
      <ul>
        {links.map(({ text, href }) => (
          <li>
            <a href={href}>{text}</a>
          </li>
        ))}
        <li>
          <form method="post" action={signOut.action}>
            <FormKeys csrf={csrf} />
            <button type="submit">{signOut.text}</button>
          </form>
        </li>
      </ul>
    </div>
  </details>
)
