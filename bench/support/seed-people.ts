import { sql } from 'kysely'
import { matchKey } from '#modules/people/index.ts'
import type { Db } from '#shared/context.ts'
import { newId } from '#shared/ids.ts'
import { fold } from '#shared/text/fold.ts'
import { makeName } from '../../database/demo/names.ts'
import type { Random } from '../../database/demo/random.ts'

const perInsert = 50_000
const day = '2021-01-21'

/** Fills the registry with so many people, spread over the units; gives their names. Written in bulk: commands would take an hour. */
export async function seedPeople(db: Db, random: Random, count: number): Promise<string[]> {
  const names = Array.from({ length: count }, () => makeName(random, random.chance(0.5) ? 'female' : 'male'))
  const { rows: indexes } = await sql<{ name: string; definition: string }>`
    SELECT indexname AS name, indexdef AS definition FROM pg_indexes
    WHERE tablename = 'honourees' AND indexname <> 'honourees_pkey'`.execute(db)
  for (const { name } of indexes) await sql`DROP INDEX ${sql.id(name)}`.execute(db)
  await db.transaction().execute(async transaction => {
    // What refers to what is right by construction.
    await sql`SET LOCAL session_replication_role = replica`.execute(transaction)
    await insertPeople(transaction, random, names)
    await sql`INSERT INTO honouree_words (word, match_key, honouree_id, kind, category, unit_id)
      SELECT DISTINCT word COLLATE "C", match_key COLLATE "C", id, kind, category, unit_id
      FROM honourees, regexp_split_to_table(match_key, ' ') word ORDER BY 1, 2, 3`.execute(transaction)
    await sql`INSERT INTO name_words (word, uses)
      SELECT word, count(*) FROM honouree_words GROUP BY word`.execute(transaction)
  })
  for (const { definition } of indexes) await sql.raw(definition).execute(db)
  await sql`VACUUM ANALYZE`.execute(db)
  return names
}

async function insertPeople(db: Db, random: Random, names: readonly string[]): Promise<void> {
  const units = (await db.selectFrom('units').select('id').where('founded_on', '<', day).execute()).map(({ id }) => id)
  for (let start = 0; start < names.length; start += perInsert) {
    const part = names.slice(start, start + perInsert)
    await sql`INSERT INTO honourees (id, kind, name, search_text, match_key, birth_year, category, unit_id, created_at)
      SELECT id, 'individual', name, search_text, match_key, birth_year, 'truc-tiep', unit_id, now()
      FROM unnest(${part.map(newId)}::uuid[], ${part}::text[], ${part.map(fold)}::text[], ${part.map(matchKey)}::text[],
        ${part.map(() => random.between(1950, 2000))}::int[], ${part.map(() => random.pick(units))}::uuid[])
        AS person (id, name, search_text, match_key, birth_year, unit_id)`.execute(db)
  }
}
