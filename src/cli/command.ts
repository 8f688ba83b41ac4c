/** One word after `neu-guong`; gives the exit code. */
export interface CliCommand {
  readonly name: string
  /** What stands after the name, for example `<file>`. */
  readonly usage?: string
  readonly summary: string
  run(args: readonly string[]): Promise<number>
}
