import { type DestinationStream, pino } from 'pino'
import { type LogFields, safeFields } from './safe-fields.ts'

/** Writes one line of JSON per event. What is not on the allow-list of `safe-fields.ts` never reaches the line. */
export interface Logger {
  debug(event: string, fields?: LogFields): void
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, fields?: LogFields): void
  /** A logger that adds these fields to every line, such as the request id. */
  with(fields: LogFields): Logger
}

export function createLogger(
  level: string,
  destination: DestinationStream = pino.destination({ fd: 1, sync: true }),
): Logger {
  const sink = pino({ level, base: { pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime }, destination)
  return over(sink, {})
}

function over(sink: pino.Logger, always: LogFields): Logger {
  const write =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (event: string, fields: LogFields = {}) => {
      sink[level]({ event: eventName(event), ...safeFields({ ...always, ...fields }) })
    }
  return {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    with: fields => over(sink, { ...always, ...fields }),
  }
}

// A name made from data, for example with somebody's e-mail in it, does not have this form.
function eventName(event: string): string {
  return /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)*$/.test(event) && event.length <= 60 ? event : 'unnamed'
}
