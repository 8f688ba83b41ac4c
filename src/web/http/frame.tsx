import { getOwnUnit } from '#modules/accounts/index.ts'
import { unreadNotifications } from '#modules/notifications/index.ts'
import { grantsOf } from '#shared/actor.ts'
import { DemoBar, type NavigationItem, type SiteFooterProps, type SiteHeaderProps } from '#web/components/index.ts'
import { roleWords } from '#web/content/roles.ts'
import { shellWords } from '#web/content/shell.ts'
import { currentEntry, navigation } from '#web/navigation.ts'
import type { Visit } from './visit.tsx'

/** The head of the page as this visitor gets it. */
export async function siteHeader(visit: Visit, active: string | undefined): Promise<SiteHeaderProps> {
  const t = shellWords[visit.language]
  return {
    brand: { name: 'Nêu Gương', detail: t.province, href: '/' },
    navigation: { label: t.navigation, menu: t.menu, close: t.close, items: navigationItems(visit, active) },
    languageSwitch: {
      action: '/ngon-ngu',
      csrf: visit.csrf,
      to: visit.language === 'vi' ? 'en' : 'vi',
      text: t.otherLanguage,
      back: here(visit),
    },
    ...(visit.session === undefined
      ? { signIn: signInLink(visit) }
      : { person: await person(visit), notifications: await bell(visit) }),
  }
}

function navigationItems(visit: Visit, active: string | undefined): NavigationItem[] {
  const words = shellWords[visit.language].items
  const current = currentEntry(active ?? visit.url.pathname, visit.today)
  return navigation
    .filter(({ signedInOnly }) => signedInOnly === undefined || visit.actor.kind === 'user')
    .filter(({ href }) => visit.mayOpen(href(visit.today)))
    .map(entry => ({ text: words[entry.word], href: entry.href(visit.today), current: entry === current }))
}

async function person(visit: Visit): Promise<SiteHeaderProps['person']> {
  const { session, actor } = visit
  if (session === undefined) return undefined
  const t = shellWords[visit.language]
  const [grant] = grantsOf(actor)
  const unit = grant && (await visit.ask(getOwnUnit, {}))
  return {
    name: session.actor.name,
    unit: unit ?? (grant === undefined ? '' : roleWords[visit.language][grant.role]),
    csrf: visit.csrf,
    links: visit.mayOpen('/tai-khoan') ? [{ text: t.account, href: '/tai-khoan' }] : [],
    signOut: { text: t.signOut, action: '/dang-xuat' },
  }
}

async function bell(visit: Visit): Promise<SiteHeaderProps['notifications']> {
  const href = '/thong-bao'
  // Someone whose roles have all ended is told nothing more.
  if (!visit.mayOpen(href) || grantsOf(visit.actor).length === 0) return undefined
  const t = shellWords[visit.language]
  const count = await visit.ask(unreadNotifications, {})
  return { href, label: count === 0 ? t.notifications : t.unread(String(count)), count }
}

/** The foot of the page: what is open to everyone. */
export function siteFooter(visit: Visit): SiteFooterProps {
  const t = shellWords[visit.language]
  const links = [
    { text: t.items.plan, href: `/ke-hoach/${visit.today.slice(0, 4)}` },
    { text: t.items.publications, href: '/cong-khai' },
    { text: t.publicDecisions, href: '/quyet-dinh-cong-khai' },
    { text: t.items.register, href: '/so-vang' },
  ].filter(({ href }) => visit.mayOpen(href))
  return { text: 'Nêu Gương', version: t.version(visit.services.settings.version), label: t.footer, links }
}

/** The clock of a demonstration; a real province has none. */
export function demonstrationBar(visit: Visit) {
  const { demonstration } = visit.services.settings
  if (demonstration === undefined) return undefined
  return (
    <DemoBar
      action="/trinh-dien/ngay"
      csrf={visit.csrf}
      today={visit.today}
      firstDay={demonstration.firstDay}
      lastDay={demonstration.lastDay}
      back={here(visit)}
      words={shellWords[visit.language].demonstration}
    />
  )
}

/** The page to come back to; a page that answers a form has none of its own. */
const here = (visit: Visit): string =>
  visit.context.req.method === 'GET' ? `${visit.url.pathname}${visit.url.search}` : visit.url.pathname

function signInLink(visit: Visit): SiteHeaderProps['signIn'] {
  const back = here(visit)
  if (back.startsWith('/dang-nhap')) return undefined
  const href = back === '/' ? '/dang-nhap' : `/dang-nhap?tiep=${encodeURIComponent(back)}`
  return { text: shellWords[visit.language].signIn, href }
}
