import type { CliCommand } from '../command.ts'
import { migrateCommand } from './migrate.ts'

export const commands: readonly CliCommand[] = [migrateCommand]
