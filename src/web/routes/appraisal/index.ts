import type { Route } from '#web/http/route.ts'
import { bulkRoutes } from './bulk.tsx'
import { consultationRoutes } from './consultations-page.tsx'
import { correctionRoutes } from './correction-page.tsx'
import { deskRoutes } from './desk-actions.ts'
import { workListRoutes } from './work-list.tsx'

/** The pages of the standing office's appraisal, and of the units that take part in it. */
export const appraisalRoutes: readonly Route[] = [
  ...workListRoutes,
  ...bulkRoutes,
  ...deskRoutes,
  ...correctionRoutes,
  ...consultationRoutes,
]
