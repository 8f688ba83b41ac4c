/** All that may stand in a log line. None of it can carry a name, an address, a number of a person or what somebody typed. */
export interface LogFields {
  readonly requestId?: string | undefined
  readonly method?: string | undefined
  /** The first part of the path, or a route's pattern; never the address with its ids and search words. */
  readonly route?: string | undefined
  readonly status?: number | undefined
  readonly milliseconds?: number | undefined
  readonly count?: number | undefined
  readonly port?: number | undefined
  readonly version?: string | undefined
  /** Name of a command, query, job or fact, as it stands in the code. */
  readonly name?: string | undefined
  /** Refusal code. */
  readonly code?: string | undefined
  readonly jobId?: string | undefined
  readonly error?: unknown
}

const patterns: Record<string, RegExp> = {
  requestId: /^[0-9a-f-]{36}$/,
  jobId: /^[0-9a-f-]{36}$/,
  method: /^[A-Z]{3,7}$/,
  route: /^\/[a-z0-9/:*_-]{0,80}$/,
  version: /^[0-9a-z.+-]{1,40}$/,
  name: /^[a-z][a-zA-Z0-9.-]{0,60}$/,
  code: /^[a-z][a-z0-9.-]{0,80}$/,
}
const numbers = ['status', 'milliseconds', 'count', 'port']

/** Keeps the allowed fields whose values have the allowed form. */
export function safeFields(fields: LogFields): Record<string, unknown> {
  const safe: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(fields)) {
    if (key === 'error') safe.error = safeError(value)
    else if (numbers.includes(key) && typeof value === 'number') safe[key] = Math.round(value * 10) / 10
    else if (typeof value === 'string' && patterns[key]?.test(value)) safe[key] = value
  }
  return safe
}

const identifier = /^[a-z_][a-z0-9_]{0,62}$/
const errorCode = /^([0-9A-Z]{5}|E[A-Z_]{2,40}|ERR_[A-Z_]{2,60})$/

// Messages of errors quote values ("Key (email)=(…) already exists"), so only the kind and the place are kept.
function safeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error }
  const details = error as Error & { code?: unknown; table?: unknown; column?: unknown; constraint?: unknown }
  const identifiers = { table: details.table, column: details.column, constraint: details.constraint }
  const known = Object.entries(identifiers).filter(([, value]) => typeof value === 'string' && identifier.test(value))
  if (typeof details.code === 'string' && errorCode.test(details.code)) known.push(['code', details.code])
  return {
    type: /^\w{1,60}$/.test(error.name) ? error.name : 'Error',
    ...Object.fromEntries(known),
    at: framesOf(error),
    ...(error.cause === undefined ? {} : { cause: safeError(error.cause) }),
  }
}

function framesOf(error: Error): string[] {
  const frames = (error.stack ?? '').split('\n').filter(line => /^\s+at [^\s]/.test(line) && /:\d+:\d+\)?$/.test(line))
  return frames.slice(0, 12).map(line => line.trim().slice(3))
}
