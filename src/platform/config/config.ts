import { resolve } from 'node:path'
import { type LogLevel, type Rule, rules } from './rules.ts'

/** Everything the operator may set, read once at start. */
export interface Config {
  readonly host: string
  readonly port: number
  readonly dataFolder: string
  /** The address of one's own PostgreSQL; without it the built-in one is used. */
  readonly databaseUrl: string | undefined
  readonly demo: boolean
  /** The address people reach the site at, without a slash at the end. */
  readonly baseUrl: string
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  /** Signs and encrypts; when not set, one is generated in the data folder. */
  readonly secret: Buffer | undefined
  readonly logLevel: LogLevel
}

/** The environment holds values that cannot be used; every one is named with its reason. */
export class ConfigError extends Error {
  override name = 'ConfigError'

  constructor(readonly problems: readonly string[]) {
    super(`These settings cannot be used:\n${problems.map(problem => `  ${problem}`).join('\n')}`)
  }
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the settings from the environment; throws one ConfigError that names everything wrong. */
export function loadConfig(environment: Environment): Config {
  const problems = unknownNames(environment)
  const read = <T>(name: keyof typeof rules, rule: Rule<T>): T | undefined => {
    const text = environment[name]?.trim()
    if (text === undefined || text === '') return undefined
    const parsed = rule.type.safeParse(text)
    if (parsed.success) return parsed.data
    problems.push(`${name}${rule.private ? '' : `=${text}`} ${rule.says}`)
    return undefined
  }
  const port = read('PORT', rules.PORT) ?? 3000
  // Only this machine: in front of a province's site stands a proxy that speaks TLS. Opening it wider is a decision.
  const host = read('HOST', rules.HOST) ?? '127.0.0.1'
  const databaseUrl = read('DATABASE_URL', rules.DATABASE_URL)
  const config: Config = {
    host,
    port,
    databaseUrl,
    dataFolder: resolve(read('NEU_GUONG_DATA', rules.NEU_GUONG_DATA) ?? 'data'),
    // A newcomer's first start shows the demonstration; a province that brings its own database never gets it unasked.
    demo: read('NEU_GUONG_DEMO', rules.NEU_GUONG_DEMO) ?? databaseUrl === undefined,
    baseUrl: read('NEU_GUONG_BASE_URL', rules.NEU_GUONG_BASE_URL) ?? localAddress(host, port),
    smtpUrl: read('NEU_GUONG_SMTP_URL', rules.NEU_GUONG_SMTP_URL),
    mailFrom:
      read('NEU_GUONG_MAIL_FROM', rules.NEU_GUONG_MAIL_FROM) ?? 'Nêu Gương <khong-tra-loi@localhost.localdomain>',
    secret: read('NEU_GUONG_SECRET', rules.NEU_GUONG_SECRET),
    logLevel: read('NEU_GUONG_LOG_LEVEL', rules.NEU_GUONG_LOG_LEVEL) ?? 'info',
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return config
}

/** The address to show for a server that listens here. */
export function localAddress(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::'
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}

// A misspelt name would otherwise be passed over in silence.
function unknownNames(environment: Environment): string[] {
  return Object.keys(environment)
    .filter(name => name.startsWith('NEU_GUONG_') && !(name in rules) && name !== 'NEU_GUONG_LAUNCHER')
    .map(name => `${name} is not a setting of Nêu Gương`)
}
