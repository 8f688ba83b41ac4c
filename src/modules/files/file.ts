/** A stored file: what it is called, what it is, whose it is, and where its content lies. */
export interface StoredFile {
  readonly id: string
  readonly hash: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly ownerUnitId: string | null
  readonly uploadedBy: string | null
  readonly uploadedAt: Date
  /** The papers of a dossier are for those who work on it; what is published is for everyone. */
  readonly audience: 'dossier' | 'public'
}
