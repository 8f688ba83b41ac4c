import type { Route } from '#web/http/route.ts'
import { calendarRoutes } from './calendar.tsx'

/** Every page and action of the site. */
export const routes: readonly Route[] = [...calendarRoutes]
