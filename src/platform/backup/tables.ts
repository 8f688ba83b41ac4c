import { sql } from 'kysely'
import type { Db } from '#shared/context.ts'

/** A table as a backup needs to know it. */
export interface TableShape {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
}

/** Every table of the product with the columns that are written, not computed. */
export async function readTableShapes(db: Db): Promise<readonly TableShape[]> {
  const { rows } = await sql<TableShape>`
    SELECT relname AS name, json_agg(
      json_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) ORDER BY attnum
    ) AS columns
    FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname NOT LIKE 'kysely%'
      AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
    GROUP BY relname ORDER BY relname`.execute(db)
  return rows
}

/** The names of the migrations that a database has had. */
export async function readMigrationNames(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`SELECT name FROM kysely_migration ORDER BY name`.execute(db)
  return rows.map(({ name }) => name)
}

/**
 * Does the work without foreign keys, which then must hold again, and without triggers: the order of tables and rows does
 * not matter, and what triggers once wrote is not written a second time.
 */
export async function withoutConstraints(db: Db, work: () => Promise<void>): Promise<void> {
  const { rows: keys } = await sql<{ name: string; of: string; definition: string }>`
    SELECT quote_ident(conname) AS name, conrelid::regclass::text AS of, pg_get_constraintdef(oid) AS definition
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`.execute(db)
  const { rows: triggers } = await sql<{ name: string; of: string }>`
    SELECT quote_ident(tgname) AS name, tgrelid::regclass::text AS of FROM pg_trigger
    WHERE NOT tgisinternal AND tgrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)`.execute(
    db,
  )
  const alter = (of: string, change: string) => sql.raw(`ALTER TABLE ${of} ${change}`).execute(db)
  for (const { name, of } of keys) await alter(of, `DROP CONSTRAINT ${name}`)
  for (const { name, of } of triggers) await alter(of, `DISABLE TRIGGER ${name}`)
  await work()
  for (const { name, of } of triggers) await alter(of, `ENABLE TRIGGER ${name}`)
  for (const { name, of, definition } of keys) await alter(of, `ADD CONSTRAINT ${name} ${definition}`)
}

/** A row as its values in text, in the order of the table's columns. */
export type TextRow = readonly (string | null)[]

const rowsAtOnce = 2_000

/** The rows of a table, a batch at a time, inside one transaction. Every value is in the text form of its type. */
export async function* readRows(db: Db, { name, columns }: TableShape): AsyncGenerator<readonly TextRow[]> {
  const values = sql.join(columns.map(column => sql`${sql.ref(column.name)}::text`))
  await sql`DECLARE backup_rows NO SCROLL CURSOR FOR SELECT ARRAY[${values}] AS row FROM ${sql.table(name)}`.execute(db)
  for (;;) {
    const { rows } = await sql<{ row: TextRow }>`FETCH ${sql.lit(rowsAtOnce)} FROM backup_rows`.execute(db)
    if (rows.length === 0) break
    yield rows.map(({ row }) => row)
  }
  await sql`CLOSE backup_rows`.execute(db)
}

/** Puts rows that `readRows` gave into a table. */
export async function writeRows(db: Db, { name, columns }: TableShape, rows: readonly TextRow[]): Promise<void> {
  const names = sql.join(columns.map(column => sql.ref(column.name)))
  const values = sql.join(columns.map(({ type }, index) => sql`(row->>${sql.lit(index)})::${sql.raw(type)}`))
  await sql`INSERT INTO ${sql.table(name)} (${names}) OVERRIDING SYSTEM VALUE
    SELECT ${values} FROM jsonb_array_elements(${JSON.stringify(rows)}::jsonb) AS row`.execute(db)
}

/** Values read as text and written again mean the same wherever the database stands. */
export async function fixTextForms(db: Db): Promise<void> {
  for (const setting of ["DateStyle = 'ISO'", "timezone = 'UTC'", "bytea_output = 'hex'", 'extra_float_digits = 1']) {
    await sql.raw(`SET LOCAL ${setting}`).execute(db)
  }
}
