import { exportRoutes } from './export.ts'
import { linkRoutes } from './link-page.tsx'
import { listRoutes } from './list.tsx'
import { newUserRoutes } from './new.tsx'
import { userRoutes } from './user.tsx'

/** Accounts as administrators look after them. */
export const usersRoutes = [...listRoutes, ...newUserRoutes, ...exportRoutes, ...linkRoutes, ...userRoutes]
