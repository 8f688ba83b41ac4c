import type { Db } from '#shared/context.ts'
import { type NominationView, readNominations } from './nomination-views.ts'
import { lockNominations, nominationSearchText } from './nominations.ts'

/** The nominations as they stand, their rows locked until the transaction ends. */
export async function lockNominationViews(db: Db, ids: readonly string[]): Promise<NominationView[]> {
  await lockNominations(db, [...new Set(ids)])
  return await readNominations(db, ids)
}

/** Gives nominations to the person of the office who handles them; null gives them back to the office. */
export async function setHandler(db: Db, ids: readonly string[], handlerId: string | null): Promise<void> {
  if (ids.length === 0) return
  await db.updateTable('nominations').set({ handler_id: handlerId }).where('id', 'in', ids).execute()
}

export type NominationContent = Pick<
  NominationView,
  'nomineeName' | 'nomineeTitle' | 'nomineeCategory' | 'achievementSummary' | 'achievementReport'
>

/** Puts other content in place of what the nomination says; what is left out stays. */
export async function changeContent(
  db: Db,
  before: Pick<NominationView, 'id' | 'nomineeName' | 'nomineeTitle'>,
  content: Partial<NominationContent>,
): Promise<void> {
  const { nomineeName, nomineeTitle, nomineeCategory, achievementSummary, achievementReport } = content
  const search = nominationSearchText(nomineeName ?? before.nomineeName, nomineeTitle ?? before.nomineeTitle)
  await db
    .updateTable('nominations')
    .set(({ eb }) => ({
      version: eb('version', '+', 1),
      search_text: search,
      ...(nomineeName === undefined ? {} : { nominee_name: nomineeName }),
      ...(nomineeTitle === undefined ? {} : { nominee_title: nomineeTitle }),
      ...(nomineeCategory === undefined ? {} : { nominee_category: nomineeCategory }),
      ...(achievementSummary === undefined ? {} : { achievement_summary: achievementSummary }),
      ...(achievementReport === undefined ? {} : { achievement_report: JSON.stringify(achievementReport) }),
    }))
    .where('id', '=', before.id)
    .execute()
}

/** Puts these files in place of those the part had. */
export async function replacePartFiles(db: Db, id: string, partCode: string, fileIds: readonly string[]) {
  await db.deleteFrom('nomination_parts').where('nomination_id', '=', id).where('part_code', '=', partCode).execute()
  if (fileIds.length === 0) return
  const rows = fileIds.map(fileId => ({ nomination_id: id, part_code: partCode, file_id: fileId }))
  await db.insertInto('nomination_parts').values(rows).execute()
}
