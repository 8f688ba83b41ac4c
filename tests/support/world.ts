import { randomBytes } from 'node:crypto'
import { afterAll } from 'vitest'
import { historyAppender } from '#modules/history/index.ts'
import { MovableClock } from '#platform/clock/clock.ts'
import { connect } from '#platform/database/connect.ts'
import { createRunner } from '#platform/database/run-command.ts'
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
  const services: Services = {
    runner,
    clock,
    signIn: {
      current: async headers => {
        const actor = users.get(headers.get('x-test-user') ?? '')
        return actor && { id: actor.userId, actor, complete: true }
      },
    },
    assets: { css: '/assets/site.css', script: name => `/assets/${name}.js` },
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
    run: <Input, Output>(command: Command<Input, Output>, input: Input, actor: Actor = system('test')) =>
      runner.run(command, input, { actor }),
    /** Runs a command that must not be refused, and gives its value. */
    async must<Input, Output>(
      command: Command<Input, Output>,
      input: Input,
      actor: Actor = system('test'),
    ): Promise<Output> {
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
    get: async (path: string, user?: User) =>
      await site.request(path, { headers: user ? { 'x-test-user': user.userId } : {} }),
    post: async (path: string, form: Record<string, string | Blob>, user?: User) => {
      const body = new FormData()
      if (user) body.set(csrfField, csrfToken(secret, user.userId))
      for (const [name, value] of Object.entries(form)) body.set(name, value)
      return await site.request(path, { method: 'POST', body, headers: user ? { 'x-test-user': user.userId } : {} })
    },
  }
}

export type World = Awaited<ReturnType<typeof createWorld>>
