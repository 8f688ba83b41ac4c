import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { siteSignIn } from '#main/site-sign-in.ts'
import { historyAppender } from '#modules/history/index.ts'
import { MovableClock } from '#platform/clock/clock.ts'
import { connect } from '#platform/database/connect.ts'
import { createRunner } from '#platform/database/run-command.ts'
import { openPress } from '#platform/documents/open-press.ts'
import { openFileStore } from '#platform/files/open-file-store.ts'
import { openKeptForms } from '#platform/sign-in/kept-forms.ts'
import { spreadsheets } from '#platform/spreadsheets/index.ts'
import { createVault } from '#platform/vault/vault.ts'
import { type Actor, type Role, system } from '#shared/actor.ts'
import type { Command, Fact, Query } from '#shared/command.ts'
import { newId } from '#shared/ids.ts'
import { csrfField, csrfToken } from '#web/http/csrf.ts'
import type { Services } from '#web/http/services.ts'
import { createSite } from '#web/site.tsx'
import { testDatabaseUrl } from './postgres/test-database.ts'

type User = Extract<Actor, { kind: 'user' }>

/** A province of one test file: its own database, a clock that stands still until moved, and the real site. */
export async function createWorld(options: { on?: string } = {}) {
  const { db } = connect(await testDatabaseUrl(), { max: 6 })
  afterAll(() => db.destroy())
  const filesFolder = mkdtempSync(join(tmpdir(), 'neu-guong-world-'))
  afterAll(() => rmSync(filesFolder, { recursive: true, force: true }))
  const press = openPress()
  afterAll(() => press.close())
  const clock = new MovableClock(options.on ?? '2021-01-21')
  const secret = randomBytes(32)
  const facts: Fact[] = []
  const runner = createRunner({
    db,
    clock,
    record: historyAppender(secret),
    enqueue: async (_db, recorded) => void facts.push(...recorded),
  })
  const users = new Map<string, User>()
  /** Facts and rows point at users, so those who act must exist. */
  const known = new Set<string>()
  async function register(actor: Actor | undefined): Promise<void> {
    if (actor?.kind !== 'user' || known.has(actor.userId)) return
    known.add(actor.userId)
    const account = {
      id: actor.userId,
      username: actor.userId,
      name: actor.name,
      email: `${actor.userId}@example.test`,
    }
    await db
      .insertInto('users')
      .values({ ...account, created_at: clock.now() })
      .onConflict(conflict => conflict.doNothing())
      .execute()
  }
  const signIn = siteSignIn({ db, clock, secret, baseUrl: 'http://localhost', secondFactor: true })
  const services: Services = {
    runner,
    clock,
    signIn: {
      ...signIn,
      // Most tests are not about signing in: a header names the user. Without it the real cookie counts.
      current: async headers => {
        const actor = users.get(headers.get('x-test-user') ?? '')
        return actor ? { id: actor.userId, actor, complete: true } : await signIn.current(headers)
      },
    },
    keptForms: openKeptForms(db, secret),
    assets: { css: '/assets/site.css', script: name => `/assets/${name}.js` },
    files: openFileStore(filesFolder),
    spreadsheets,
    vault: createVault(secret),
    press,
    settings: { baseUrl: 'http://localhost', secret, version: 'test' },
  }
  const site = createSite(services)

  return {
    db,
    clock,
    secret,
    services,
    runner,
    /** Every fact recorded so far, in order. */
    facts,
    /** A user of the given role for the given unit; signs in at the site by being passed to `get` or `post`. */
    user(role: Role, unitId: string, name: string = role): User {
      const actor: User = { kind: 'user', userId: newId(), name, grants: [{ role, unitId }] }
      users.set(actor.userId, actor)
      return actor
    },
    async run<Input, Output>(command: Command<Input, Output>, input: NoInfer<Input>, actor: Actor = system('test')) {
      await register(actor)
      return await runner.run(command, input, { actor })
    },
    /** Runs a command that must not be refused, and gives its value. */
    async must<Input, Output>(
      command: Command<Input, Output>,
      input: NoInfer<Input>,
      actor: Actor = system('test'),
    ): Promise<Output> {
      await register(actor)
      const result = await runner.run(command, input, { actor })
      if (!result.ok) throw new Error(`${command.name} was refused: ${JSON.stringify(result.refusals)}`)
      return result.value
    },
    async ask<Input, Output>(
      query: Query<Input, Output>,
      input: Input,
      actor: Actor = system('test'),
    ): Promise<Output> {
      const result = await runner.ask(query, input, actor)
      if (!result.ok) throw new Error(`${query.name} was refused: ${JSON.stringify(result.refusals)}`)
      return result.value
    },
    async get(path: string, user?: User) {
      await register(user)
      return await site.request(path, { headers: user ? { 'x-test-user': user.userId } : {} })
    },
    post: async (path: string, form: Record<string, string | Blob | readonly string[]>, user?: User) => {
      await register(user)
      const body = new FormData()
      if (user) body.set(csrfField, csrfToken(secret, user.userId))
      for (const [name, value] of Object.entries(form)) {
        if (typeof value === 'string' || value instanceof Blob) body.set(name, value)
        else for (const each of value) body.append(name, each)
      }
      return await site.request(path, { method: 'POST', body, headers: user ? { 'x-test-user': user.userId } : {} })
    },
  }
}

export type World = Awaited<ReturnType<typeof createWorld>>
