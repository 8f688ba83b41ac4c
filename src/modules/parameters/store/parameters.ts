import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'
import { type DatedParameter, type ParameterCode, parameterShapes } from '../parameter.ts'

/** The parameter in force on the day, or undefined: then nothing may be assumed in its place. */
export async function findParameter<Code extends ParameterCode>(
  db: Db,
  code: Code,
  day: IsoDate,
): Promise<DatedParameter<Code> | undefined> {
  const row = await db
    .selectFrom('parameters')
    .selectAll()
    .where('code', '=', code)
    .where('valid_from', '<=', day)
    .where(clause => clause.or([clause('valid_to', 'is', null), clause('valid_to', '>', day)]))
    .executeTakeFirst()
  return row && toParameter(code, row)
}

/** Every entry of every parameter, newest first within a code. */
export async function listParameters(db: Db): Promise<readonly DatedParameter[]> {
  const rows = await db.selectFrom('parameters').selectAll().orderBy('code').orderBy('valid_from', 'desc').execute()
  return rows.flatMap(row => (row.code in parameterShapes ? [toParameter(row.code as ParameterCode, row)] : []))
}

interface Row {
  value: unknown
  valid_from: string
  valid_to: string | null
  source: string
  confidence: string
}

function toParameter<Code extends ParameterCode>(code: Code, row: Row): DatedParameter<Code> {
  const value = parameterShapes[code].parse(row.value) as DatedParameter<Code>['value']
  return {
    code,
    value,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    source: row.source,
    confidence: row.confidence,
  }
}

interface NewParameter {
  readonly id: string
  readonly code: ParameterCode
  readonly value: unknown
  readonly validFrom: IsoDate
  readonly source: string
  readonly confidence: string
}

/** Adds an entry that holds until the next later one; the entry it interrupts ends the day it begins. */
export async function insertParameter(db: Db, { id, code, value, validFrom, source, confidence }: NewParameter) {
  const later = await db
    .selectFrom('parameters')
    .select('valid_from')
    .where('code', '=', code)
    .where('valid_from', '>', validFrom)
    .orderBy('valid_from')
    .executeTakeFirst()
  await db
    .updateTable('parameters')
    .set({ valid_to: validFrom })
    .where('code', '=', code)
    .where('valid_from', '<', validFrom)
    .where(clause => clause.or([clause('valid_to', 'is', null), clause('valid_to', '>', validFrom)]))
    .execute()
  await db
    .insertInto('parameters')
    .values({
      id,
      code,
      value: JSON.stringify(value),
      valid_from: validFrom,
      valid_to: later?.valid_from ?? null,
      source,
      confidence,
    })
    .execute()
}

export async function beginsOn(db: Db, code: ParameterCode, day: IsoDate): Promise<boolean> {
  const row = await db
    .selectFrom('parameters')
    .select('id')
    .where('code', '=', code)
    .where('valid_from', '=', day)
    .executeTakeFirst()
  return row !== undefined
}
