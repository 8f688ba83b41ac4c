import { overviewRoutes } from './overview.tsx'
import { passwordRoutes } from './password.tsx'
import { secondFactorRoutes } from './second-factor.tsx'

/** One's own account. */
export const accountRoutes = [...overviewRoutes, ...passwordRoutes, ...secondFactorRoutes]
