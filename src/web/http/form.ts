import { toNfcText } from './nfc.ts'

/** A posted form: text fields in NFC without surrounding blanks, repeated fields, and files. */
export class Form {
  constructor(private readonly data: FormData) {}

  /** The text of a field; empty when the field is missing. */
  text(name: string): string {
    const value = this.data.get(name)
    return typeof value === 'string' ? toNfcText(value) : ''
  }

  /** The text of a field, or undefined when it is missing or empty. */
  optional(name: string): string | undefined {
    return this.text(name) || undefined
  }

  integer(name: string): number | undefined {
    const text = this.text(name)
    return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined
  }

  all(name: string): string[] {
    return this.data
      .getAll(name)
      .filter(value => typeof value === 'string')
      .map(toNfcText)
  }

  has(name: string): boolean {
    return this.data.has(name)
  }

  /** The uploaded files of a field that have content. */
  files(name: string): File[] {
    return this.data.getAll(name).filter(value => value instanceof File && value.size > 0) as File[]
  }

  get hasFiles(): boolean {
    return [...this.data.values()].some(value => value instanceof File && value.size > 0)
  }

  /** Every text field in order, repeated ones as often as they were sent. */
  pairs(): [string, string][] {
    return [...this.data.entries()].flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, toNfcText(value)] as [string, string]] : [],
    )
  }

  /** Every text field, for showing the form again as it was filled in. */
  values(): Record<string, string> {
    const entries = [...this.data.entries()].filter(([, value]) => typeof value === 'string')
    return Object.fromEntries(entries.map(([name, value]) => [name, toNfcText(String(value))]))
  }
}
