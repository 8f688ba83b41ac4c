import { Icon } from '../basics/icon.tsx'

export interface NavigationItem {
  text: string
  href: string
  current?: boolean | undefined
  count?: number | undefined
}

interface MainNavigationProps {
  label: string
  closeLabel: string
  items: readonly NavigationItem[]
}

export const navigationId = 'dieu-huong'

/** The main navigation: a row where there is room, a sheet opened by the menu button where there is none. */
export const MainNavigation = ({ label, closeLabel, items }: MainNavigationProps) => (
  <nav class="site-nav" id={navigationId} aria-label={label} popover="auto">
    <button type="button" class="tool close" popovertarget={navigationId} popovertargetaction="hide">
      <Icon name="cross" />
      {closeLabel}
    </button>
    <ul>
      {items.map(({ text, href, current = false, count = 0 }) => (
        <li>
          <a href={href} aria-current={current ? 'page' : undefined}>
            {text}
            {count > 0 && <span class="count">{count}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
