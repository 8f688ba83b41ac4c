import { joinDatabase } from '#main/open-database.ts'
import { sealJournalOf } from '#main/seal-history.ts'
import { type Breakage, verifyHistory } from '#modules/history/index.ts'
import { realClock } from '#platform/clock/clock.ts'
import { loadConfig } from '#platform/config/config.ts'
import { secretOfDataFolder } from '#platform/config/secret.ts'
import { connect } from '#platform/database/connect.ts'
import { migrate } from '#platform/database/migrate.ts'
import { checkSecret } from '#platform/database/secret-check.ts'
import { readSealJournal } from '#platform/seal-journal/seal-journal.ts'
import { system } from '#shared/actor.ts'
import type { CliCommand } from '../command.ts'

const reasons: Record<Breakage, string> = {
  changed: 'it is not what was written, or stands where it was not written',
  missing: 'it is missing',
  'cut-off': 'it and all that followed are missing',
  head: 'the end of the record was changed',
  seal: 'the seal on it was changed',
  'seal-missing': 'the seal on it is missing',
}

export const historyCommand: CliCommand = {
  name: 'history',
  usage: 'verify',
  summary: 'check the whole record of facts: exit 0, or 1 and the first broken row',
  run: async ([verb]) => {
    if (verb !== 'verify') {
      console.error('Usage: npm run -s cli -- history verify')
      return 64
    }
    const config = loadConfig(process.env)
    const key = config.secret ?? secretOfDataFolder(config.dataFolder)
    const database = await joinDatabase(config)
    try {
      await migrate(database.url)
      return await verify(database.url, key, sealJournalOf(config.dataFolder))
    } finally {
      await database.close()
    }
  },
}

async function verify(url: string, key: Buffer, journalFile: string): Promise<number> {
  const { db } = connect(url, { max: 2 })
  try {
    await checkSecret(db, key)
    const journal = await readSealJournal(journalFile)
    const result = await verifyHistory.run({ db, actor: system('cli'), clock: realClock }, { key, journal })
    if (!result.sound) {
      console.log(`The history is broken at fact ${result.brokenAt}: ${reasons[result.what]}.`)
      return 1
    }
    const { facts, seals, journalled } = result
    console.log(`The history is sound: ${facts} facts, each linked to the one before it, up to the end of the record.`)
    console.log(`Seals that fit it: ${seals} in the database, ${journalled} kept outside of it.`)
    return 0
  } finally {
    await db.destroy()
  }
}
