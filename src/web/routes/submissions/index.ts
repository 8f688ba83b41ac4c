import { addAwardRoutes } from './award-page.tsx'
import { letterRoutes } from './letter-page.tsx'
import { submissionListRoutes } from './list-page.tsx'
import { newSubmissionRoutes } from './new-page.tsx'
import { nomineeRoutes } from './nominee-page.tsx'
import { registerRoutes } from './register-card.tsx'
import { submissionRoutes } from './submission-actions.ts'

/** Pages of submissions; `/ho-so/moi` stands before `/ho-so/:submissionId`. */
export const submissionPageRoutes = [
  ...submissionListRoutes,
  ...newSubmissionRoutes,
  ...letterRoutes,
  ...nomineeRoutes,
  ...registerRoutes,
  ...addAwardRoutes,
  ...submissionRoutes,
]
