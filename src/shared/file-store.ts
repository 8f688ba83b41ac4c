/** Where a file's content lies: the SHA-256 of its bytes, in hexadecimal, and how many there are. */
export interface StoredContent {
  readonly hash: string
  readonly size: number
}

/** Keeps the content of files, each content once. */
export interface FileStore {
  put(content: Uint8Array): Promise<StoredContent>
  /** The content, or undefined if there is none of this hash; throws when what lies there is not what was put. */
  read(hash: string): Promise<Uint8Array | undefined>
}
