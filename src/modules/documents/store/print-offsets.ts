import type { Db } from '#shared/context.ts'
import type { CertificateForm, PrintOptions } from '../content/certificate.ts'

export async function findOffset(db: Db, form: CertificateForm): Promise<PrintOptions['offset']> {
  const row = await db
    .selectFrom('print_offsets')
    .select(['x_millimetres as x', 'y_millimetres as y'])
    .where('form', '=', form)
    .executeTakeFirst()
  return row ?? { x: 0, y: 0 }
}

export const saveOffset = (db: Db, form: CertificateForm, { x, y }: PrintOptions['offset']) =>
  db
    .insertInto('print_offsets')
    .values({ form, x_millimetres: x, y_millimetres: y })
    .onConflict(conflict => conflict.column('form').doUpdateSet({ x_millimetres: x, y_millimetres: y }))
    .execute()
