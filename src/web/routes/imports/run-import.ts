import { type Import, type ImportStage, importNominations, reportImport } from '#modules/imports/index.ts'
import type { Actor } from '#shared/actor.ts'
import type { Services } from '#web/http/services.ts'
import { readImportFile } from './import-file.ts'

/** Takes a confirmed list in while the person looks at the progress; what goes wrong is kept at the import. */
export async function runImport(services: Services, actor: Actor, found: Import): Promise<void> {
  const { runner } = services
  const importId = found.id
  const tell = async (stage: ImportStage | string, failed = false) => {
    await runner.run(reportImport, { importId, stage, failed }, { actor })
  }
  try {
    const content = await readImportFile(services, found)
    if (!content.ok) return await tell(content.refusals[0].code, true)
    await tell('checking')
    const result = await runner.run(importNominations, { importId, ...content.value }, { actor })
    if (!result.ok) await tell(result.refusals[0].code, true)
  } catch (error) {
    await tell('import.broken', true)
    throw error
  }
}
