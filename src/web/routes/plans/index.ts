import { get } from '#web/http/route.ts'
import { boardActionRoutes } from './board-actions.tsx'
import { exportBoard } from './board-export.ts'
import { showBoard } from './board-page.tsx'
import { showCalendar } from './calendar-page.tsx'
import { draftRoutes } from './drafts/index.ts'
import { showOverview } from './overview-page.tsx'
import { showPlan, showPrint, toNewestPlan } from './plan-page.tsx'
import { downloadTaskCalendar } from './task-calendar.ts'
import { taskRoutes } from './task-page.tsx'
import { showUnitTasks } from './unit-tasks-page.tsx'
import { showWaiting } from './waiting-page.tsx'

const unitRoles = ['unit-officer', 'unit-head', 'standing-specialist', 'standing-head'] as const
const receivers = ['standing-specialist', 'standing-head', 'signing-leader', 'clerk'] as const

export const planRoutes = [
  get('/ke-hoach', 'public', toNewestPlan),
  get('/ke-hoach/:year', 'public', showPlan, { cached: true }),
  get('/ke-hoach/:year/in', 'public', showPrint, { cached: true }),
  get('/ke-hoach/:year/lich', 'public', showCalendar),
  get('/ke-hoach/:year/nghia-vu', 'public', showOverview),
  get('/ke-hoach/:year/nghia-vu/:code', 'public', showBoard),
  get('/ke-hoach/:year/nghia-vu/:code/bang.xlsx', 'public', exportBoard),
  get('/ke-hoach/:year/dieu/:ref', 'public', showBoard),
  get('/ke-hoach/:year/dieu/:ref/bang.xlsx', 'public', exportBoard),
  get('/viec-don-vi', unitRoles, showUnitTasks),
  get('/viec-don-vi/lich.ics', unitRoles, downloadTaskCalendar),
  get('/quan-tri/ke-hoach/tiep-nhan', receivers, showWaiting),
  ...draftRoutes,
  ...boardActionRoutes,
  ...taskRoutes,
]
