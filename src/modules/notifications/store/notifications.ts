import type { Db } from '#shared/context.ts'
import { decodeCursor, encodeCursor, type Page } from '#shared/page.ts'
import { type Notification, notificationData } from '../notification.ts'

interface NewNotification extends Omit<Notification, 'readAt'> {
  readonly userId: string
  readonly dedupeKey: string
}

/** Keeps those that were not kept before, and gives their ids. */
export async function insertNotifications(db: Db, all: readonly NewNotification[]): Promise<readonly string[]> {
  if (all.length === 0) return []
  const rows = await db
    .insertInto('notifications')
    .values(
      all.map(({ id, userId, kind, subject, link, data, at, dedupeKey }) => ({
        id,
        user_id: userId,
        kind,
        subject,
        link,
        data: JSON.stringify(data),
        at,
        dedupe_key: dedupeKey,
      })),
    )
    .onConflict(conflict => conflict.column('dedupe_key').doNothing())
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

const columns = ['id', 'kind', 'subject', 'link', 'data', 'at', 'read_at as readAt'] as const

const toNotification = <Row extends { data: unknown }>(row: Row) => ({ ...row, data: notificationData.parse(row.data) })

export async function findNotification(db: Db, userId: string, id: string): Promise<Notification | undefined> {
  const row = await db
    .selectFrom('notifications')
    .select(columns)
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return row && toNotification(row)
}

interface Wanted {
  readonly userId: string
  readonly onlyUnread: boolean
  readonly cursor?: string | undefined
  readonly limit: number
}

/** A person's notifications, the newest first. */
export async function pageOfNotifications(db: Db, { userId, onlyUnread, cursor, limit }: Wanted) {
  const [at, id] = decodeCursor(cursor ?? '') ?? []
  let found = db.selectFrom('notifications').select(columns).where('user_id', '=', userId)
  if (onlyUnread) found = found.where('read_at', 'is', null)
  if (typeof at === 'string' && typeof id === 'string') {
    found = found.where(({ eb, refTuple, tuple }) => eb(refTuple('at', 'id'), '<', tuple(new Date(at), id)))
  }
  const rows = await found
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
  const shown = rows.slice(0, limit).map(toNotification)
  const last = shown.at(-1)
  const next = rows.length > limit && last !== undefined ? encodeCursor([last.at.toISOString(), last.id]) : null
  return { rows: shown, next, previous: null } satisfies Page<Notification>
}

export async function countUnread(db: Db, userId: string): Promise<number> {
  const { count } = await db
    .selectFrom('notifications')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('user_id', '=', userId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  return count
}

/** Marks the given notifications of the person as read, or all of them. */
export async function setRead(db: Db, userId: string, ids: readonly string[] | 'all', now: Date): Promise<number> {
  let marked = db.updateTable('notifications').set({ read_at: now }).where('user_id', '=', userId)
  if (ids !== 'all') marked = marked.where('id', 'in', ids)
  const { numUpdatedRows } = await marked.where('read_at', 'is', null).executeTakeFirst()
  return Number(numUpdatedRows)
}
