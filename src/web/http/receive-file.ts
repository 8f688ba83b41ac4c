import { getLargestFile, recogniseFile, registerFile } from '#modules/files/index.ts'
import { ok, type Result, refuse } from '#shared/result.ts'
import type { Visit } from './visit.tsx'

export interface ReceivedFile {
  readonly id: string
  readonly name: string
}

/** Takes in one uploaded file: its content decides what it is, is stored once, and belongs to the unit from then on. */
export async function receiveFile(
  visit: Visit,
  file: File,
  { ownerUnitId }: { ownerUnitId: string | null },
): Promise<Result<ReceivedFile>> {
  const { megabytes } = await visit.ask(getLargestFile, {})
  if (file.size > megabytes * 1024 * 1024) {
    return refuse('file.too-large', { values: { name: file.name, megabytes } })
  }
  const content = await file.bytes()
  const recognised = await recogniseFile(file.name, content)
  if (!recognised.ok) return recognised
  const { name, mediaType } = recognised.value
  const { hash, size } = await visit.services.files.put(content)
  // Not through `visit.run`: the form's once-key belongs to the command that the form is for.
  const { runner } = visit.services
  const registered = await runner.run(
    registerFile,
    { hash, name, mediaType, size, ownerUnitId },
    { actor: visit.actor },
  )
  return registered.ok ? ok({ id: registered.value.id, name }) : registered
}
