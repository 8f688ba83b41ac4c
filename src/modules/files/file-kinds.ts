/** The kinds of file the product takes in, with their media type and the endings of their names. */
export const fileKinds = {
  pdf: { mediaType: 'application/pdf', endings: ['pdf'] },
  jpg: { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  png: { mediaType: 'image/png', endings: ['png'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    endings: ['docx'],
  },
  xlsx: { mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', endings: ['xlsx'] },
} as const

export type FileKind = keyof typeof fileKinds

/** Why a content is not taken in. */
export type FileProblem =
  | 'file.damaged'
  | 'file.encrypted'
  | 'file.expands-too-much'
  | 'file.macros'
  | 'file.not-allowed'
  | 'file.old-office'

export const isFileKind = (text: string): text is FileKind => Object.hasOwn(fileKinds, text)

/** For the `accept` of file fields. */
export const acceptedEndings: string = Object.values(fileKinds)
  .flatMap(({ endings }) => endings.map(ending => `.${ending}`))
  .join(',')
