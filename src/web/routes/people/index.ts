import { changeRoutes } from './change.tsx'
import { duplicateRoutes } from './duplicates.tsx'
import { exportRoutes } from './export.ts'
import { identityRoutes } from './identity-actions.ts'
import { listRoutes } from './list.tsx'
import { mergeRoutes } from './merge-actions.ts'
import { profileRoutes } from './profile.tsx'
import { recordRoutes } from './record-page.tsx'
import { registerRoutes } from './register.tsx'
import { suggestionRoutes } from './suggestions.ts'

/** The registry of honourees: found, shown, entered, changed, judged when doubled. */
export const peopleRoutes = [
  ...listRoutes,
  ...suggestionRoutes,
  ...exportRoutes,
  ...duplicateRoutes,
  ...registerRoutes,
  ...changeRoutes,
  ...recordRoutes,
  ...identityRoutes,
  ...mergeRoutes,
  ...profileRoutes,
]
