import { clauseRoutes } from './clause-page.tsx'
import { deskRoutes } from './desk-page.tsx'
import { differencesRoutes } from './differences-page.tsx'
import { dueRoutes } from './due-page.tsx'
import { issueRoutes } from './issue-page.tsx'
import { obligationRoutes } from './obligations-page.tsx'
import { textRoutes } from './text-page.tsx'

/** The desk of the standing office: plans written, compared, issued, and dated where they are silent. */
export const draftRoutes = [
  ...deskRoutes,
  ...textRoutes,
  ...clauseRoutes,
  ...obligationRoutes,
  ...differencesRoutes,
  ...issueRoutes,
  ...dueRoutes,
]
