/** Keeps small secret texts: identity numbers, the addresses of people who comment. */
export interface Vault {
  seal(text: string): Buffer
  /** Throws when the sealed bytes were changed or made under another key. */
  open(sealed: Buffer): string
  /** The same text always gives the same index, which tells nothing without the key. */
  index(text: string): Buffer
}
