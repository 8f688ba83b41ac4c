import { z } from 'zod'
import { rolesThatPrint } from '#modules/awards/index.ts'
import { command, done, fact } from '#shared/command.ts'
import { roleIs } from '#shared/policy.ts'
import { certificateForms } from '../content/certificate.ts'
import { saveOffset } from '../store/print-offsets.ts'

const millimetres = z
  .number('certificate.offset-invalid')
  .min(-50, 'certificate.offset-invalid')
  .max(50, 'certificate.offset-invalid')

/** Keeps by how many millimetres the office's printer has to be corrected for a way of printing. */
export const setPrintOffset = command({
  name: 'set-print-offset',
  policy: roleIs(...rolesThatPrint),
  input: z.object({ form: z.enum(certificateForms), x: millimetres, y: millimetres }),
  async run({ db }, { form, x, y }) {
    await saveOffset(db, form, { x, y })
    return done({ form }, fact('print-offset-set', ['register:awards'], { form, x, y }))
  },
})
