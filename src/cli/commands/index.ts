import type { CliCommand } from '../command.ts'
import { backupCommand } from './backup.ts'
import { historyCommand } from './history.ts'
import { migrateCommand } from './migrate.ts'
import { restoreCommand } from './restore.ts'

export const commands: readonly CliCommand[] = [migrateCommand, historyCommand, backupCommand, restoreCommand]
