import type { IsoDate } from '#shared/clock.ts'
import type { Db } from '#shared/context.ts'

/** Nominees of one round shown to the people for comment. */
export interface Publication {
  readonly id: string
  readonly roundId: string
  readonly slug: string
  readonly openedOn: IsoDate
  /** The last day on which people may comment. */
  readonly endsOn: IsoDate
  readonly workingDays: number
  readonly basis: string
  readonly closedAt: Date | null
}

const columns = [
  'id',
  'round_id as roundId',
  'slug',
  'opened_on as openedOn',
  'ends_on as endsOn',
  'working_days as workingDays',
  'basis',
  'closed_at as closedAt',
] as const

export async function insertPublication(
  db: Db,
  publication: Publication,
  nominationIds: readonly string[],
  openedBy: string | null,
): Promise<void> {
  await db
    .insertInto('publications')
    .values({
      id: publication.id,
      round_id: publication.roundId,
      slug: publication.slug,
      opened_on: publication.openedOn,
      ends_on: publication.endsOn,
      working_days: publication.workingDays,
      basis: publication.basis,
      opened_by: openedBy,
    })
    .execute()
  await db
    .insertInto('publication_nominations')
    .values(
      nominationIds.map((nominationId, position) => ({
        publication_id: publication.id,
        nomination_id: nominationId,
        position,
      })),
    )
    .execute()
}

export const findPublication = (db: Db, slug: string): Promise<Publication | undefined> =>
  db.selectFrom('publications').select(columns).where('slug', '=', slug).executeTakeFirst()

export const lockPublication = (db: Db, id: string): Promise<Publication | undefined> =>
  db.selectFrom('publications').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()

/** Every publication with the number of its nominees and comments, newest first. */
export const listPublications = (db: Db) =>
  db
    .selectFrom('publications')
    .select(columns)
    .select(({ selectFrom, fn }) => [
      selectFrom('publication_nominations')
        .select(fn.countAll<number>().as('count'))
        .whereRef('publication_id', '=', 'publications.id')
        .as('nominees'),
      selectFrom('public_comments')
        .select(fn.countAll<number>().as('count'))
        .whereRef('publication_id', '=', 'publications.id')
        .as('comments'),
      selectFrom('public_comments')
        .select(fn.countAll<number>().as('count'))
        .whereRef('publication_id', '=', 'publications.id')
        .where('answer', 'is', null)
        .as('unanswered'),
    ])
    .orderBy('opened_on', 'desc')
    .orderBy('slug')
    .execute()

export async function nominationIdsOf(db: Db, publicationId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('publication_nominations')
    .select('nomination_id')
    .where('publication_id', '=', publicationId)
    .orderBy('position')
    .execute()
  return rows.map(row => row.nomination_id)
}

/** Which of the nominations already stand in a publication. */
export async function alreadyPublished(db: Db, nominationIds: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('publication_nominations')
    .select('nomination_id')
    .where('nomination_id', 'in', nominationIds)
    .execute()
  return rows.map(row => row.nomination_id)
}

export const countOfRound = async (db: Db, roundId: string): Promise<number> => {
  const { count } = await db
    .selectFrom('publications')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('round_id', '=', roundId)
    .executeTakeFirstOrThrow()
  return count
}

export const markClosed = (db: Db, id: string, now: Date) =>
  db.updateTable('publications').set({ closed_at: now }).where('id', '=', id).execute()

/** Open publications whose last day lies before the given day. */
export const endedBefore = (db: Db, day: IsoDate): Promise<Publication[]> =>
  db.selectFrom('publications').select(columns).where('closed_at', 'is', null).where('ends_on', '<', day).execute()

/** How publications stand as a whole, and how many nominees those not yet closed show. */
export async function countPublications(db: Db, today: IsoDate) {
  const open = db.selectFrom('publications').where('closed_at', 'is', null)
  const [counts, comments, nominees] = await Promise.all([
    open
      .select(({ fn }) => [
        fn.countAll<number>().filterWhere('ends_on', '>=', today).as('running'),
        fn.countAll<number>().filterWhere('ends_on', '<', today).as('over'),
        fn.min('ends_on').filterWhere('ends_on', '>=', today).as('nextEnd'),
      ])
      .executeTakeFirstOrThrow(),
    open
      .innerJoin('public_comments', 'public_comments.publication_id', 'publications.id')
      .where('answer', 'is', null)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow(),
    open
      .innerJoin('publication_nominations', 'publication_nominations.publication_id', 'publications.id')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow(),
  ])
  return { ...counts, unanswered: comments.count, shown: nominees.count }
}
