import { ConfigError, loadConfig } from '#platform/config/config.ts'
import { EmbeddedPostgresError } from '#platform/database/embedded/embedded-postgres-error.ts'
import { WrongSecretError } from '#platform/database/secret-check.ts'
import { InstanceLockedError } from '#platform/instance-lock/instance-lock.ts'
import { createLogger, type Logger } from '#platform/logging/logger.ts'
import { AddressError } from './http-server.ts'
import { runServer } from './run-server.ts'
import { Undo } from './undo.ts'

// The numbers of sysexits.h: supervisors such as systemd can tell a wrong setting from a crash.
const exitCodes = { wrongSetting: 78, unavailable: 69, software: 70 }
const expected = [EmbeddedPostgresError, InstanceLockedError, AddressError, WrongSecretError]

const undo = new Undo()
let log: Logger | undefined
let stopping = false

const started = start()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(0))
process.on('uncaughtException', crash)
process.on('unhandledRejection', crash)
await started

async function start(): Promise<void> {
  try {
    const config = loadConfig(process.env)
    const logger = createLogger(config.logLevel)
    const address = await runServer(config, logger, undo)
    // From now on an error may quote what people typed: only its kind and place are told.
    log = logger
    process.stdout.write(`Nêu Gương is ready: ${address}\n`)
  } catch (error) {
    if (stopping) return
    if (error instanceof ConfigError) fail(error.message, exitCodes.wrongSetting)
    else if (expected.some(kind => error instanceof kind)) fail((error as Error).message, exitCodes.unavailable)
    else crash(error)
  }
}

function crash(error: unknown): void {
  if (log === undefined) fail(error instanceof Error ? causes(error) : String(error), exitCodes.software)
  else {
    log.error('server.crashed', { error })
    void stop(exitCodes.software)
  }
}

function causes(error: Error): string {
  const cause = error.cause instanceof Error ? `\nbecause: ${causes(error.cause)}` : ''
  return `${error.stack ?? error.message}${cause}`
}

function fail(message: string, exitCode: number): void {
  process.stderr.write(`${message}\n`)
  void stop(exitCode)
}

async function stop(exitCode: number): Promise<void> {
  if (stopping) {
    undo.hurried = true
    return
  }
  stopping = true
  let code = exitCode
  try {
    await undo.run()
    // A start under way stops at its next step, and what it had opened by then is closed too.
    await started
    await undo.run()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    code = exitCodes.software
  }
  process.exit(code)
}
