import { join } from 'node:path'
import { listSeals, sealHistory } from '#modules/history/index.ts'
import { withLock } from '#platform/database/advisory-lock.ts'
import { bySystem, type Runner } from '#platform/database/run-command.ts'
import { appendToSealJournal, readSealJournal } from '#platform/seal-journal/seal-journal.ts'
import type { Db } from '#shared/context.ts'

const call = bySystem('history')

/** The journal of seals beside the database: whoever can change the one need not be able to change the other. */
export const sealJournalOf = (dataFolder: string): string => join(dataFolder, 'history-seals.jsonl')

/** Sets a seal on the end of the history, and copies the seals that the journal does not have yet into it. */
export async function sealAndJournal(db: Db, runner: Runner, secret: Buffer, journal: string): Promise<void> {
  const sealed = await runner.run(sealHistory, { key: secret }, call)
  if (!sealed.ok) throw new Error(`The history could not be sealed: ${sealed.refusals[0].code}`)
  // Several processes may share a data folder, and with it the journal.
  await withLock(db, 'seal-journal', async () => {
    const after = (await readSealJournal(journal)).at(-1)?.id ?? 0
    const seals = await runner.ask(listSeals, { after }, call.actor)
    if (seals.ok) await appendToSealJournal(journal, seals.value)
  })
}
