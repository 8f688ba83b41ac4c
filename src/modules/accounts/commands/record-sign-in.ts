import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { oneself } from '../managing.ts'
import { userIdOf } from '../own.ts'

/** Keeps in the history that a user signed in, and by what. */
export const recordSignIn = command({
  name: 'record-sign-in',
  policy: oneself,
  input: z.object({ by: z.enum(['password', 'second-factor']) }),
  async run({ actor }, { by }) {
    const userId = userIdOf(actor)
    return done({ id: userId }, fact('signed-in', [`user:${userId}`], { by }))
  },
})
