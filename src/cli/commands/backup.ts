import { backUp } from '#main/backup.ts'
import { joinDatabase } from '#main/open-database.ts'
import { loadConfig } from '#platform/config/config.ts'
import { connect } from '#platform/database/connect.ts'
import type { CliCommand } from '../command.ts'

export const backupCommand: CliCommand = {
  name: 'backup',
  usage: '<file>',
  summary: 'write database and files into one file, while the product runs',
  run: async ([file]) => {
    if (file === undefined) {
      console.error('Usage: npm run -s cli -- backup province-2021-04-02.tar.gz')
      return 64
    }
    const config = loadConfig(process.env)
    const database = await joinDatabase(config)
    const { db } = connect(database.url, { max: 2 })
    try {
      const { rows, files, lost } = await backUp(db, config, file)
      console.log(`Written to ${file}: ${rows} rows and ${files} files.`)
      console.log('The secret is not in it: keep the file "secret" of the data folder, or NEU_GUONG_SECRET, elsewhere.')
      if (lost.length === 0) return 0
      console.log(`${lost.length} files are missing or damaged in the data folder:\n${lost.join('\n')}`)
      return 1
    } finally {
      await db.destroy()
      await database.close()
    }
  },
}
