import type { CliCommand } from '../command.ts'
import { historyCommand } from './history.ts'
import { migrateCommand } from './migrate.ts'

export const commands: readonly CliCommand[] = [migrateCommand, historyCommand]
