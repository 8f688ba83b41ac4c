import { z } from 'zod'
import { query } from '#shared/command.ts'
import { roleIs, signedIn } from '#shared/policy.ts'
import { documentKinds } from '../document.ts'
import { currentTemplate, listTemplates } from '../store/templates.ts'

/** Every template the province has had, the newest first. */
export const listTemplateVersions = query({
  name: 'list-template-versions',
  policy: roleIs('administrator', 'standing-head'),
  input: z.object({}),
  run: ({ db }) => listTemplates(db),
})

/** Where the content of the template in use lies; null while it is the default. */
export const getTemplateInUse = query({
  name: 'get-template-in-use',
  policy: signedIn,
  input: z.object({ kind: z.enum(documentKinds) }),
  run: async ({ db }, { kind }) => (await currentTemplate(db, kind))?.hash ?? null,
})
