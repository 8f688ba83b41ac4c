import type { IsoDate } from '#shared/clock.ts'
import type { shellWords } from './content/shell.ts'

interface Entry {
  readonly word: keyof (typeof shellWords)['vi']['items']
  readonly href: (today: IsoDate) => string
  /** Other addresses that stand under this entry. */
  readonly covers?: readonly string[]
  readonly signedInOnly?: true
}

const to = (path: string) => () => path

/** The main navigation in its order. Each visitor sees the entries whose page their roles open. */
export const navigation: readonly Entry[] = [
  { word: 'work', href: to('/'), signedInOnly: true },
  { word: 'plan', href: today => `/ke-hoach/${today.slice(0, 4)}`, covers: ['/ke-hoach', '/viec-don-vi'] },
  { word: 'rounds', href: to('/dot') },
  { word: 'submissions', href: to('/ho-so') },
  { word: 'nominations', href: to('/de-nghi'), covers: ['/de-nghi', '/hiep-y'] },
  { word: 'publications', href: to('/cong-khai') },
  { word: 'councils', href: to('/hoi-dong') },
  { word: 'decisions', href: to('/quyet-dinh') },
  { word: 'register', href: to('/so-vang') },
  { word: 'people', href: to('/doi-tuong') },
  { word: 'units', href: to('/don-vi') },
  { word: 'administration', href: to('/quan-tri') },
]

/** The entry that a page stands under: the one whose address begins the page's own. */
export function currentEntry(path: string, today: IsoDate): Entry | undefined {
  const isUnder = (start: string) => path === start || (start !== '/' && path.startsWith(`${start}/`))
  return navigation.find(entry => (entry.covers ?? [entry.href(today)]).some(isUnder))
}
