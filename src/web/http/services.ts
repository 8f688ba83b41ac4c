import type { Runner } from '#platform/database/run-command.ts'
import type { KeptForms } from '#platform/sign-in/kept-forms.ts'
import type { SignIn } from '#platform/sign-in/sign-in.ts'
import type { Clock, IsoDate } from '#shared/clock.ts'
import type { DocumentPress } from '#shared/document-press.ts'
import type { FileStore } from '#shared/file-store.ts'
import type { Spreadsheets } from '#shared/spreadsheet.ts'
import type { Vault } from '#shared/vault.ts'

export type { KeptForm } from '#platform/sign-in/kept-forms.ts'
export type { Session } from '#platform/sign-in/sign-in.ts'

export interface Assets {
  readonly css: string
  script(name: string): string
}

/** What the site needs from the outside; `main` builds it. This file alone of `web` names types of `platform`. */
export interface Services {
  readonly runner: Runner
  readonly clock: Clock
  readonly signIn: SignIn
  readonly keptForms: KeptForms
  readonly assets: Assets
  readonly files: FileStore
  readonly spreadsheets: Spreadsheets
  readonly vault: Vault
  readonly press: DocumentPress
  readonly settings: {
    readonly baseUrl: string
    readonly secret: Buffer
    readonly version: string
    /** The demonstration's clock, or undefined in a real province. */
    readonly demonstration?: {
      readonly firstDay: IsoDate
      readonly lastDay: IsoDate
      /** Puts the clock on the day and does what the days in between bring. */
      moveTo(day: IsoDate): Promise<void>
    }
  }
}
