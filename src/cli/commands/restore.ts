import { joinDatabase } from '#main/open-database.ts'
import { restore } from '#main/restore.ts'
import { type Config, loadConfig } from '#platform/config/config.ts'
import { findSecret } from '#platform/config/secret.ts'
import type { CliCommand } from '../command.ts'
import { historyCommand } from './history.ts'

export const restoreCommand: CliCommand = {
  name: 'restore',
  usage: '<file>',
  summary: 'bring back a backup into an empty database',
  run: async ([file]) => {
    if (file === undefined) {
      console.error('Usage: npm run -s cli -- restore province-2021-04-02.tar.gz')
      return 64
    }
    const config = loadConfig(process.env)
    const secret = secretFor(config)
    const database = await joinDatabase(config)
    try {
      const { rows, files, lost } = await restore(database.url, config, secret, file)
      console.log(`Restored from ${file}: ${rows} rows and ${files} files.`)
      if (lost.length > 0) console.log(`${lost.length} files were missing already when the backup was made.`)
    } finally {
      await database.close()
    }
    return await historyCommand.run(['verify'])
  },
}

// Made new, it could not open what the backup holds.
function secretFor({ secret, dataFolder }: Config): Buffer {
  const found = secret ?? findSecret(dataFolder)
  if (found !== undefined) return found
  throw new Error(
    `The secret of the backup is needed: put the file "secret" of the old data folder into ${dataFolder}, or set NEU_GUONG_SECRET.`,
  )
}
