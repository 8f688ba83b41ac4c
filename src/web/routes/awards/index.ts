import { certificateFileRoutes } from './certificate-files.ts'
import { certificateRoutes } from './certificates.tsx'
import { decisionRoutes } from './decisions.tsx'
import { entryRoute } from './entry.tsx'
import { exportRoute } from './export.ts'
import { pastAwardRoutes } from './past-award.tsx'
import { registerRoute } from './register.tsx'
import { verifyRoute } from './verify.tsx'

/** The register of honour, its decisions and certificates. Fixed addresses stand before those with a parameter. */
export const awardRoutes = [
  registerRoute,
  exportRoute,
  ...pastAwardRoutes,
  ...certificateFileRoutes,
  entryRoute,
  ...decisionRoutes,
  ...certificateRoutes,
  verifyRoute,
]
