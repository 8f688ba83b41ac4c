import { codeRoutes } from './code.tsx'
import { lateFormRoutes } from './late-form.tsx'
import { leaveRoutes } from './leave.ts'
import { passwordRoutes } from './password.tsx'
import { passwordLinkRoutes } from './password-link.tsx'

/** Coming in, going out, and coming back to a form that was sent too late. */
export const signInRoutes = [...passwordRoutes, ...codeRoutes, ...passwordLinkRoutes, ...lateFormRoutes, ...leaveRoutes]
