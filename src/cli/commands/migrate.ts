import { joinDatabase } from '#main/open-database.ts'
import { loadConfig } from '#platform/config/config.ts'
import { migrate } from '#platform/database/migrate.ts'
import type { CliCommand } from '../command.ts'

export const migrateCommand: CliCommand = {
  name: 'migrate',
  summary: 'bring the database to the schema of this release',
  run: async () => {
    const database = await joinDatabase(loadConfig(process.env))
    try {
      await migrate(database.url)
      console.log('The database has the newest schema.')
      return 0
    } finally {
      await database.close()
    }
  },
}
