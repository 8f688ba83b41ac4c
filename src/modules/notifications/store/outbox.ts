import type { Db } from '#shared/context.ts'

interface NewLetter {
  readonly id: string
  readonly notificationId: string
  readonly toUserId: string
  readonly createdAt: Date
}

export async function insertLetters(db: Db, letters: readonly NewLetter[]): Promise<void> {
  if (letters.length === 0) return
  await db
    .insertInto('mail_outbox')
    .values(
      letters.map(({ id, notificationId, toUserId, createdAt }) => ({
        id,
        notification_id: notificationId,
        to_user_id: toUserId,
        created_at: createdAt,
      })),
    )
    .execute()
}
