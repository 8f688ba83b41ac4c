import { z } from 'zod'

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

export interface Rule<T> {
  readonly type: z.ZodType<T>
  /** What a good value is, as the end of a sentence that begins with the setting's name. */
  readonly says: string
  /** The value itself must not be printed. */
  readonly private?: true
}

const flag = z.enum(['1', '0', 'true', 'false', 'yes', 'no']).transform(value => ['1', 'true', 'yes'].includes(value))

const address = (...protocols: string[]) =>
  z.string().refine(value => URL.canParse(value) && protocols.includes(new URL(value).protocol))

/** One rule per setting; docs/operations.md explains them. */
export const rules = {
  PORT: {
    type: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine(value => value <= 65535),
    says: 'must be a port number from 0 to 65535',
  },
  HOST: {
    type: z.string().regex(/^[\w.:-]+$/),
    says: 'must be an address to listen on, such as 127.0.0.1 (this machine only) or 0.0.0.0 (everyone)',
  },
  DATABASE_URL: {
    type: address('postgres:', 'postgresql:'),
    says: 'must look like postgresql://user:password@host:5432/database',
    private: true,
  },
  NEU_GUONG_DATA: { type: z.string(), says: 'must be a folder' },
  NEU_GUONG_DEMO: { type: flag, says: 'must be 1 (show the demonstration province) or 0' },
  NEU_GUONG_BASE_URL: {
    type: address('http:', 'https:').transform(value => value.replace(/\/+$/, '')),
    says: 'must be the address people use, such as https://thidua.example.vn',
  },
  NEU_GUONG_SMTP_URL: {
    type: address('smtp:', 'smtps:'),
    says: 'must look like smtp://user:password@host:587',
    private: true,
  },
  NEU_GUONG_MAIL_FROM: {
    type: z.string().regex(/^([^<>]+<[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+)$/),
    says: 'must be a sender such as Nêu Gương <khong-tra-loi@example.vn>',
  },
  NEU_GUONG_SECRET: {
    type: z
      .string()
      .transform(value => Buffer.from(value, 'utf8'))
      .refine(value => value.length >= 32),
    says: 'must have at least 32 characters, chosen at random',
    private: true,
  },
  NEU_GUONG_LOG_LEVEL: { type: z.enum(logLevels), says: `must be one of ${logLevels.join(', ')}` },
} satisfies Record<string, Rule<unknown>>
