import { BrandMark } from '../basics/brand-mark.tsx'
import { Icon } from '../basics/icon.tsx'
import { LanguageSwitch, type LanguageSwitchProps } from './language-switch.tsx'
import { MainNavigation, type NavigationItem, navigationId } from './main-navigation.tsx'
import { NotificationBell } from './notification-bell.tsx'
import { type Person, WhoMenu } from './who-menu.tsx'

export interface SiteHeaderProps {
  brand: { name: string; detail?: string | undefined; href: string }
  navigation: { label: string; menu: string; close: string; items: readonly NavigationItem[] }
  person?: Person | undefined
  signIn?: { text: string; href: string } | undefined
  notifications?: { href: string; label: string; count: number } | undefined
  languageSwitch?: LanguageSwitchProps | undefined
}

const itemsInOneRow = 6

/** The head of every page: the mark, the way around, and who is here. */
export const SiteHeader = (props: SiteHeaderProps) => {
  const { brand, navigation, person, signIn, notifications, languageSwitch } = props
  const { items } = navigation
  return (
    <header class={items.length > itemsInOneRow ? 'site-header roomy' : 'site-header'}>
      <div class="site-header-inner">
        <a class="brand" href={brand.href}>
          <BrandMark />
          <span>
            {brand.name}
            {brand.detail !== undefined && <small>{brand.detail}</small>}
          </span>
        </a>
        {items.length > 0 && <MainNavigation label={navigation.label} closeLabel={navigation.close} items={items} />}
        <div class="site-tools">
          {languageSwitch && <LanguageSwitch {...languageSwitch} />}
          {notifications && <NotificationBell {...notifications} />}
          {person && <WhoMenu {...person} />}
          {signIn && (
            <a class="button secondary small" href={signIn.href}>
              {signIn.text}
            </a>
          )}
          {items.length > 0 && (
            <button type="button" class="menu-button" popovertarget={navigationId}>
              <Icon name="menu" />
              {navigation.menu}
            </button>
          )}
        </div>
      </div>
    </header>
  )
}
