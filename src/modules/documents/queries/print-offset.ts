import { z } from 'zod'
import { rolesThatSeeCertificates } from '#modules/awards/index.ts'
import { query } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { certificateForms } from '../content/certificate.ts'
import { findOffset } from '../store/print-offsets.ts'

/** By how many millimetres the office's printer has to be corrected. */
export const getPrintOffset = query({
  name: 'get-print-offset',
  policy: roleIs(...rolesThatSeeCertificates),
  input: z.object({ form: z.enum(certificateForms) }),
  run: ({ db }, { form }) => findOffset(db, form),
})
