import { get } from '#web/http/route.ts'
import { showPlan, showPrint, toNewestPlan } from './plan-page.tsx'

export const planRoutes = [
  get('/ke-hoach', 'public', toNewestPlan),
  get('/ke-hoach/:year', 'public', showPlan, { cached: true }),
  get('/ke-hoach/:year/in', 'public', showPrint, { cached: true }),
]
