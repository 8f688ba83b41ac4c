import { browserKey, ensureBrowserKey } from './browser-key.ts'
import { csrfField } from './csrf.ts'
import type { KeptForm } from './services.ts'
import type { Visit } from './visit.tsx'

/** Where a kept form is shown again; signing in leads on to it. */
export const keptFormPath = (id: string): string => `/tiep-tuc/${id}`

/** Keeps what was posted too late, when the session had ended or another had begun, and gives the page to go on at. */
export async function keepLateForm(visit: Visit): Promise<string | undefined> {
  const { keptForms, signIn, settings } = visit.services
  const form = await visit.form()
  const ended = visit.session ?? (await signIn.endedFor(visit.context.req.raw.headers))
  const kept: KeptForm = {
    path: `${visit.url.pathname}${visit.url.search}`,
    fields: form.pairs().filter(([name]) => name !== csrfField),
    hadFiles: form.hasFiles,
    ...(ended && { userId: 'actor' in ended ? ended.actor.userId : ended.userId }),
  }
  const key = ensureBrowserKey(visit.context, settings.baseUrl.startsWith('https:'))
  const id = await keptForms.keep(kept, key)
  return id === undefined ? undefined : keptFormPath(id)
}

/** A form kept for this browser, unless it was somebody else's. */
export async function openLateForm(visit: Visit, id: string): Promise<KeptForm | undefined> {
  const key = browserKey(visit.context)
  if (key === undefined || !/^[0-9a-f-]{36}$/.test(id)) return undefined
  const kept = await visit.services.keptForms.open(id, key)
  const userId = visit.actor.kind === 'user' ? visit.actor.userId : undefined
  return kept?.userId === undefined || kept.userId === userId ? kept : undefined
}
