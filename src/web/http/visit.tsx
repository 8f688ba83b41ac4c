import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import { type Actor, anonymous } from '#shared/actor.ts'
import type { IsoDate } from '#shared/clock.ts'
import type { Command, Query } from '#shared/command.ts'
import { newId } from '#shared/ids.ts'
import type { Result } from '#shared/result.ts'
import type { Language } from '#web/content/words.ts'
import type { MayOpen } from './access.ts'
import { addressOf } from './address.ts'
import { browserKey, ensureBrowserKey } from './browser-key.ts'
import { csrfMatches, csrfToken, onceField } from './csrf.ts'
import { type Flash, readFlash, writeFlash } from './flash.ts'
import { Form } from './form.ts'
import { Problem } from './problems.ts'
import type { Services, Session } from './services.ts'
import { type PageOptions, shell } from './shell.tsx'

const guest = (key: string): string => `guest:${key}`

/** One request as a page or an action sees it. */
export class Visit {
  private posted: Promise<Form> | undefined

  constructor(
    readonly context: Context,
    readonly services: Services,
    readonly session: Session | undefined,
    readonly language: Language,
    private readonly mayOpenPage: MayOpen = () => false,
  ) {}

  get actor(): Actor {
    return this.session?.complete ? this.session.actor : anonymous
  }

  get today(): IsoDate {
    return this.services.clock.today()
  }

  get url(): URL {
    return new URL(this.context.req.url)
  }

  /** A part of the path, such as `:id`. */
  param(name: string): string {
    return this.context.req.param(name) ?? ''
  }

  /** The query string read by a schema; what does not fit falls back to the schema's defaults, never to an error page. */
  search<Output>(schema: z.ZodType<Output>): Output {
    const given = this.context.req.query()
    const parsed = schema.safeParse(given)
    if (parsed.success) return parsed.data
    const wrong = new Set(parsed.error.issues.map(issue => String(issue.path[0])))
    return schema.parse(Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.has(name))))
  }

  form(): Promise<Form> {
    this.posted ??= this.context.req.formData().then(
      data => new Form(data),
      () => {
        throw new Problem('bad-request')
      },
    )
    return this.posted
  }

  /** The token of this session for hidden fields; empty for people who are not signed in. */
  get csrf(): string {
    return this.session === undefined ? '' : csrfToken(this.services.settings.secret, this.session.id)
  }

  /** The token for forms that are shown before anyone is signed in, bound to this browser. */
  get guestCsrf(): string {
    const { secret, baseUrl } = this.services.settings
    return csrfToken(secret, guest(ensureBrowserKey(this.context, baseUrl.startsWith('https:'))))
  }

  isGuestCsrf(token: string): boolean {
    const key = browserKey(this.context)
    return key !== undefined && csrfMatches(this.services.settings.secret, guest(key), token)
  }

  /** What sign-in looks at. */
  get visitor() {
    return { headers: this.context.req.raw.headers, address: addressOf(this.context) }
  }

  /** Whether the person may open the page, for menus and links. */
  mayOpen(path: string): boolean {
    return this.mayOpenPage(path, this.actor, this.session)
  }

  newOnceKey(): string {
    return newId()
  }

  /** Runs a command; a form's once-key makes a second post of the same form return the first result. */
  async run<Input, Output>(command: Command<Input, Output>, input: unknown): Promise<Result<Output>> {
    const posted = this.context.req.method === 'POST' ? await this.form() : undefined
    const onceKey = posted?.optional(onceField)
    const isUuid = onceKey !== undefined && /^[0-9a-f-]{36}$/.test(onceKey)
    const result = await this.services.runner.run(command, input, {
      actor: this.actor,
      onceKey: isUuid ? onceKey : undefined,
    })
    if (!result.ok && result.refusals[0].code === 'access.denied') throw this.denied()
    return result
  }

  /** Asks a query; what the actor may not see ends the visit with the page that says so. */
  async ask<Input, Output>(query: Query<Input, Output>, input: unknown): Promise<Output> {
    const result = await this.services.runner.ask(query, input, this.actor)
    if (result.ok) return result.value
    throw result.refusals[0].code === 'access.denied' ? this.denied() : new Problem('not-found', { refused: result })
  }

  private denied(): Problem {
    return new Problem(this.actor.kind === 'user' ? 'denied' : 'sign-in')
  }

  get flash(): Flash | undefined {
    return readFlash(this.context)
  }

  /** A page of the site around its body. */
  async page(
    options: PageOptions,
    body: Child,
    status: 200 | 400 | 403 | 404 | 409 | 413 | 422 | 500 = 200,
  ): Promise<Response> {
    return await this.context.html(await shell(this, options, body), status)
  }

  /** Sends the person on after a post, with a message to show there. */
  redirect(to: string, flash?: Flash, cookies: readonly string[] = []): Response {
    for (const cookie of cookies) this.context.header('set-cookie', cookie, { append: true })
    if (flash !== undefined) writeFlash(this.context, flash)
    return this.context.redirect(to, 303)
  }

  download(body: Uint8Array | ReadableStream, name: string, mediaType: string): Response {
    const ascii = name
      .normalize('NFD')
      .replaceAll(/[^\x20-\x7e]/g, '')
      .replaceAll(/["\\]/g, '')
    return this.context.body(body as ReadableStream, 200, {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'x-content-type-options': 'nosniff',
    })
  }
}
