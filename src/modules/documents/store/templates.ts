import type { Db } from '#shared/context.ts'
import type { DocumentKind } from '../document.ts'

/** A template of the province from its instant on; without content it says: back to the default. */
export interface TemplateVersion {
  readonly id: string
  readonly kind: string
  readonly setAt: Date
  readonly setBy: string | null
  readonly hash: string | null
  readonly fileName: string
}

const columns = [
  'id',
  'kind',
  'set_at as setAt',
  'set_by as setBy',
  'content_hash as hash',
  'file_name as fileName',
] as const

/** Every version of every template, the newest first. */
export const listTemplates = (db: Db): Promise<TemplateVersion[]> =>
  db.selectFrom('document_templates').select(columns).orderBy('set_at', 'desc').orderBy('id', 'desc').execute()

export const currentTemplate = (db: Db, kind: DocumentKind): Promise<TemplateVersion | undefined> =>
  db
    .selectFrom('document_templates')
    .select(columns)
    .where('kind', '=', kind)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

export const insertTemplate = (db: Db, template: TemplateVersion & { readonly size: number | null }) =>
  db
    .insertInto('document_templates')
    .values({
      id: template.id,
      kind: template.kind,
      set_at: template.setAt,
      set_by: template.setBy,
      content_hash: template.hash,
      file_name: template.fileName,
      size: template.size,
    })
    .execute()
