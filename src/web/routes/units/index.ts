import { suggestionRoutes } from './suggestions.ts'

/** Units over time: the tree of a day, each unit's life, recorded changes. */
export const unitRoutes = [...suggestionRoutes]
