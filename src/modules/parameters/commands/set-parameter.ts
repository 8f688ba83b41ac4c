import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { type ParameterCode, parameterCodes, parameterShapes } from '../parameter.ts'
import { beginsOn, insertParameter } from '../store/parameters.ts'

/** Gives a parameter a value from a day on, with its source; earlier values stay for earlier days. */
export const setParameter = command({
  name: 'set-parameter',
  policy: roleIs('standing-head', 'administrator'),
  input: z.object({
    code: z.enum(parameterCodes as [ParameterCode, ...ParameterCode[]]),
    value: z.unknown(),
    validFrom: z.iso.date(),
    source: z.string().min(3).max(400),
    confidence: z.enum(['official', 'secondary', 'unverified', 'provincial-choice']),
  }),
  async run(context, input) {
    const value = parameterShapes[input.code].safeParse(input.value)
    if (!value.success) return refuse('parameter.value-invalid', { at: 'value' })
    if (await beginsOn(context.db, input.code, input.validFrom)) {
      return refuse('parameter.already-set', { at: 'validFrom', values: { day: input.validFrom } })
    }
    const id = context.newId()
    await insertParameter(context.db, { ...input, id, value: value.data })
    return done({ id }, fact('parameter-set', [`parameter:${input.code}`], { ...input, value: value.data }))
  },
})
