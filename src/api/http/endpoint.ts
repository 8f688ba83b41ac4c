import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Runner } from '#platform/database/run-command.ts'
import { anonymous } from '#shared/actor.ts'
import type { Clock } from '#shared/clock.ts'
import type { Query } from '#shared/command.ts'

/** What the API needs from the outside; `main` builds it. */
export interface ApiServices {
  readonly runner: Runner
  readonly clock: Clock
}

export type Api = OpenAPIHono<{ Variables: ApiServices }>

/** The body of every error: a stable code, and the field at fault when there is one. */
export const errorBody = z
  .object({ code: z.string().openapi({ example: 'not-found' }), at: z.string().optional() })
  .openapi('Error')

export const jsonOf = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

export const errors = {
  400: jsonOf(errorBody, 'A parameter has the wrong form.'),
  404: jsonOf(errorBody, 'There is no such thing.'),
}

/** An API whose wrong parameters are answered like every other error. */
export const createApi = (): Api =>
  new OpenAPIHono<{ Variables: ApiServices }>({
    defaultHook: (result, context) => {
      if (result.success) return undefined
      const [issue] = result.error.issues
      return context.json({ code: 'input.invalid', at: issue?.path.join('.') ?? '' }, 400)
    },
  })

/** Asks a query as the public does. */
export async function askPublic<Input, Output>(
  runner: Runner,
  query: Query<Input, Output>,
  input: NoInfer<Input>,
): Promise<Output | undefined> {
  const result = await runner.ask(query, input, anonymous)
  return result.ok ? result.value : undefined
}

export const dayParameter = z.iso
  .date()
  .optional()
  .openapi({ description: 'A day as YYYY-MM-DD; today when left out.', example: '2021-04-02' })
