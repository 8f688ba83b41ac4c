import type { Db } from '#shared/context.ts'

/** A comment of someone from the people, with its answer. Who wrote it is sealed. */
export interface PublicComment {
  readonly id: string
  readonly publicationId: string
  readonly nominationId: string | null
  readonly body: string
  readonly receivedAt: Date
  readonly answer: string | null
  readonly answeredAt: Date | null
  readonly published: boolean
}

const columns = [
  'id',
  'publication_id as publicationId',
  'nomination_id as nominationId',
  'body',
  'received_at as receivedAt',
  'answer',
  'answered_at as answeredAt',
  'published',
] as const

interface NewComment {
  readonly id: string
  readonly publicationId: string
  readonly nominationId: string | null
  readonly authorCipher: Buffer
  readonly addressIndex: Buffer | null
  readonly body: string
  readonly receivedAt: Date
}

export const insertComment = (db: Db, comment: NewComment) =>
  db
    .insertInto('public_comments')
    .values({
      id: comment.id,
      publication_id: comment.publicationId,
      nomination_id: comment.nominationId,
      author_cipher: comment.authorCipher,
      address_index: comment.addressIndex,
      body: comment.body,
      received_at: comment.receivedAt,
    })
    .execute()

export const commentsOf = (db: Db, publicationId: string): Promise<PublicComment[]> =>
  db
    .selectFrom('public_comments')
    .select(columns)
    .where('publication_id', '=', publicationId)
    .orderBy('received_at')
    .execute()

export const lockComment = (db: Db, id: string): Promise<PublicComment | undefined> =>
  db.selectFrom('public_comments').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()

export const authorOf = async (db: Db, id: string): Promise<Buffer | undefined> =>
  (await db.selectFrom('public_comments').select('author_cipher').where('id', '=', id).executeTakeFirst())
    ?.author_cipher

export const setAnswer = (db: Db, id: string, answer: string, published: boolean, by: string | null, now: Date) =>
  db
    .updateTable('public_comments')
    .set({ answer, published, answered_by: by, answered_at: now })
    .where('id', '=', id)
    .execute()

export async function countUnanswered(db: Db, publicationId: string): Promise<number> {
  const { count } = await db
    .selectFrom('public_comments')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('publication_id', '=', publicationId)
    .where('answer', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

/** How many comments came since the instant, from one address or to one publication. */
export async function countSince(
  db: Db,
  from: { addressIndex: Buffer } | { publicationId: string },
  since: Date,
): Promise<number> {
  let rows = db.selectFrom('public_comments').where('received_at', '>', since)
  rows =
    'addressIndex' in from
      ? rows.where('address_index', '=', from.addressIndex)
      : rows.where('publication_id', '=', from.publicationId)
  const { count } = await rows.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return count
}
