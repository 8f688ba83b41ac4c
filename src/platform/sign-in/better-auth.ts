import { betterAuth } from 'better-auth'
import { twoFactor, username } from 'better-auth/plugins'
import type { Kysely } from 'kysely'
import type { DB } from '#database/schema.ts'
import { newId } from '#shared/ids.ts'
import { longestSessionSeconds, secondFactorLock } from './limits.ts'

/** The header under which the address of the visitor is handed on. */
export const addressHeader = 'x-visitor-address'
export const cookiePrefix = 'neu-guong'

const times = { createdAt: 'created_at', updatedAt: 'updated_at' } as const

/** The library that checks passwords and codes and keeps sessions, on tables of ours; none of its own routes are served. */
export function createAuth(db: Kysely<DB>, secret: string, baseUrl: string) {
  return betterAuth({
    appName: 'Nêu Gương',
    baseURL: baseUrl,
    secret,
    database: { db, type: 'postgres' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: { enabled: true, disableSignUp: true },
    user: { modelName: 'users', fields: { ...times, emailVerified: 'email_verified' } },
    account: {
      modelName: 'auth_accounts',
      fields: { ...times, userId: 'user_id', accountId: 'account_id', providerId: 'provider_id' },
    },
    session: {
      modelName: 'auth_sessions',
      fields: {
        ...times,
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
      },
      expiresIn: longestSessionSeconds,
      disableSessionRefresh: true,
    },
    verification: { modelName: 'auth_verifications', fields: { ...times, expiresAt: 'expires_at' } },
    advanced: {
      cookiePrefix,
      // Ours have no columns for what is not used: addresses to confirm, pictures, accounts elsewhere.
      database: { generateId: () => newId(), validateSchema: false },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    plugins: [
      username({ minUsernameLength: 1, maxUsernameLength: 100, usernameValidator: () => true, displayUsername: false }),
      twoFactor({
        issuer: 'Nêu Gương',
        accountLockout: secondFactorLock,
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
          twoFactor: {
            modelName: 'auth_two_factors',
            fields: {
              userId: 'user_id',
              backupCodes: 'backup_codes',
              failedVerificationCount: 'failed_verification_count',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
    ],
  })
}

export type Auth = ReturnType<typeof createAuth>
