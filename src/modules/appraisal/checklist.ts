import type { PartFile } from '#modules/nominations/index.ts'
import type { ListedPart } from './required-parts.ts'

export const partStates = ['present', 'missing', 'illegible'] as const
export type PartState = (typeof partStates)[number]

/** What the desk noted of one part. */
export interface PartMark {
  readonly partCode: string
  readonly state: PartState
  readonly note: string
}

/** One part of the dossier as it stands: the desk's mark, or what the attached files tell. */
export interface CheckedPart extends PartMark {
  readonly required: boolean
  readonly marked: boolean
  readonly fileIds: readonly string[]
}

/** Every part the round lists, and any other that is attached or was noted. */
export function checklistOf(
  listed: readonly ListedPart[],
  files: readonly PartFile[],
  marks: readonly PartMark[],
): CheckedPart[] {
  const codes = new Set<string>([
    ...listed.map(({ code }) => code),
    ...files.map(({ partCode }) => partCode),
    ...marks.map(({ partCode }) => partCode),
  ])
  return [...codes].map(partCode => {
    const fileIds = files.filter(file => file.partCode === partCode).map(({ fileId }) => fileId)
    const mark = marks.find(given => given.partCode === partCode)
    return {
      partCode,
      required: listed.some(({ code, required }) => required && code === partCode),
      marked: mark !== undefined,
      state: mark?.state ?? (fileIds.length > 0 ? 'present' : 'missing'),
      note: mark?.note ?? '',
      fileIds,
    }
  })
}

/** The parts that are missing or cannot be read: those that are required, and those the desk marked so. */
export const incompleteParts = (checklist: readonly CheckedPart[]): CheckedPart[] =>
  checklist.filter(({ required, marked, state }) => (required || marked) && state !== 'present')
