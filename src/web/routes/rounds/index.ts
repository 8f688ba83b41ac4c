import { roundListRoutes } from './list-page.tsx'
import { roundActionRoutes } from './round-actions.tsx'
import { roundFormRoutes } from './round-form.tsx'
import { roundPageRoutes } from './round-page.tsx'

/** Pages of rounds; `/dot/moi` stands before `/dot/:slug`. */
export const roundRoutes = [...roundListRoutes, ...roundFormRoutes, ...roundPageRoutes, ...roundActionRoutes]
