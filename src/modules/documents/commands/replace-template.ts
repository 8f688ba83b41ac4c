import { z } from 'zod'
import { command, done, fact } from '#shared/command.ts'
import type { CommandContext } from '#shared/context.ts'
import { roleIs } from '#shared/policy.ts'
import { refuse } from '#shared/result.ts'
import { type DocumentKind, documentKinds } from '../document.ts'
import { checkPlaceholders } from '../placeholders.ts'
import { currentTemplate, insertTemplate } from '../store/templates.ts'

const keepers = roleIs('administrator', 'standing-head')

/** Puts the province's own Word template in the place of the one in use; its content was stored and filled in as a trial before. */
export const replaceTemplate = command({
  name: 'replace-template',
  policy: keepers,
  input: z.object({
    kind: z.enum(documentKinds),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    fileName: z.string().min(1).max(200),
    size: z.number().int().min(1),
    placeholders: z.array(z.string().max(200)).max(500),
  }),
  async run(context, { kind, hash, fileName, size, placeholders }) {
    const wrong = checkPlaceholders(kind, placeholders)
    if (wrong !== undefined) return wrong
    const id = await keep(context, { kind, hash, fileName, size })
    return done({ id }, fact('template-replaced', [`template:${kind}`], { hash, fileName }))
  },
})

/** Goes back to the default template; what the province had stays among the earlier ones. */
export const restoreDefaultTemplate = command({
  name: 'restore-default-template',
  policy: keepers,
  input: z.object({ kind: z.enum(documentKinds) }),
  async run(context, { kind }) {
    if ((await currentTemplate(context.db, kind))?.hash == null) return refuse('template.default-already')
    const id = await keep(context, { kind, hash: null, fileName: '', size: null })
    return done({ id }, fact('template-default-restored', [`template:${kind}`]))
  },
})

interface Kept {
  readonly kind: DocumentKind
  readonly hash: string | null
  readonly fileName: string
  readonly size: number | null
}

async function keep({ db, actor, clock, newId }: CommandContext, kept: Kept): Promise<string> {
  const id = newId()
  const setBy = actor.kind === 'user' ? actor.userId : null
  await insertTemplate(db, { ...kept, id, setAt: clock.now(), setBy })
  return id
}
