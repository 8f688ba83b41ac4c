import { dossierActionRoutes } from './dossier-acts.tsx'
import { dossierRoutes } from './dossier-page.tsx'
import { editAwardRoutes } from './edit-award.tsx'
import { editCheckRoutes } from './edit-check.tsx'
import { editPapersRoutes } from './edit-papers.tsx'
import { editReportRoutes } from './edit-report.tsx'
import { exportRoutes } from './export.ts'
import { nominationListRoutes } from './list-page.tsx'
import { withdrawRoutes } from './withdraw-page.tsx'

/** Pages of nominations; the list and its exports stand before `/de-nghi/:nominationId`. */
export const nominationRoutes = [
  ...nominationListRoutes,
  ...exportRoutes,
  ...withdrawRoutes,
  ...editAwardRoutes,
  ...editReportRoutes,
  ...editPapersRoutes,
  ...editCheckRoutes,
  ...dossierRoutes,
  ...dossierActionRoutes,
]
