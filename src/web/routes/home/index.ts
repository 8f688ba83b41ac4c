import { get } from '#web/http/route.ts'
import { homePage } from './home-page.tsx'
import { landingPage } from './landing-page.tsx'

/** The first page: one's work for those who are signed in, what is public for everyone else. */
export const homeRoutes = [
  get('/', 'public', visit => (visit.actor.kind === 'user' ? homePage(visit) : landingPage(visit))),
]
