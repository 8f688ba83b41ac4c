import type { Route } from '#web/http/route.ts'
import { calendarRoutes } from './calendar.tsx'
import { demonstrationRoutes } from './demonstration.tsx'
import { fileRoutes } from './files.ts'
import { officialDocumentRoutes } from './official-documents.ts'
import { notificationRoutes } from './notifications.tsx'

/** Every page and action of the site. */
export const routes: readonly Route[] = [
  ...calendarRoutes,
  ...demonstrationRoutes,
  ...fileRoutes,
  ...officialDocumentRoutes,
  ...notificationRoutes,
]
