import { z } from 'zod'
import { query } from '#shared/command.ts'
import { signedIn } from '#shared/policy.ts'
import { listParameters } from '../store/parameters.ts'

/** Every value every parameter has had, with its source. */
export const listParameterHistory = query({
  name: 'list-parameter-history',
  policy: signedIn,
  input: z.object({}),
  run: ({ db }) => listParameters(db),
})
