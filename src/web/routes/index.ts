import type { Route } from '#web/http/route.ts'
import { accountRoutes } from './account/index.ts'
import { administrationRoutes } from './administration.tsx'
import { appraisalRoutes } from './appraisal/index.ts'
import { awardRoutes } from './awards/index.ts'
import { calendarRoutes } from './calendar.tsx'
import { demonstrationRoutes } from './demonstration.tsx'
import { documentTemplateRoutes } from './document-templates/index.tsx'
import { fileRoutes } from './files.ts'
import { homeRoutes } from './home/index.ts'
import { importRoutes } from './imports/import-routes.tsx'
import { nominationRoutes } from './nominations/index.ts'
import { notificationRoutes } from './notifications.tsx'
import { officialDocumentRoutes } from './official-documents.ts'
import { peopleRoutes } from './people/index.ts'
import { planRoutes } from './plans/index.ts'
import { publicationRoutes } from './publications/index.ts'
import { roundRoutes } from './rounds/index.ts'
import { signInRoutes } from './sign-in/index.ts'
import { submissionPageRoutes } from './submissions/index.ts'
import { unitRoutes } from './units/index.ts'
import { usersRoutes } from './users/index.ts'

/** Every page and action of the site. */
export const routes: readonly Route[] = [
  ...appraisalRoutes,
  ...accountRoutes,
  ...administrationRoutes,
  ...awardRoutes,
  ...calendarRoutes,
  ...demonstrationRoutes,
  ...documentTemplateRoutes,
  ...fileRoutes,
  ...homeRoutes,
  ...importRoutes,
  ...officialDocumentRoutes,
  ...notificationRoutes,
  ...peopleRoutes,
  ...unitRoutes,
  ...planRoutes,
  ...roundRoutes,
  ...signInRoutes,
  ...usersRoutes,
  ...submissionPageRoutes,
  ...nominationRoutes,
  ...publicationRoutes,
]
