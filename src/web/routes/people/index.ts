import { exportRoutes } from './export.ts'
import { listRoutes } from './list.tsx'
import { suggestionRoutes } from './suggestions.ts'

/** The registry of honourees: found, shown, entered, changed, judged when doubled. */
export const peopleRoutes = [...listRoutes, ...suggestionRoutes, ...exportRoutes]
