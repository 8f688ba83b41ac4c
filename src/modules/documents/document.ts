/** The official documents the product makes, by the name of their layout. */
export const documentKinds = [
  'quyet-dinh',
  'to-trinh-cap-tren',
  'to-trinh',
  'bien-ban-hop',
  'bien-ban-kiem-phieu',
  'giay-hen',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** The left and right heads of a document: boxes 2, 3 and 4 of Phụ lục I, Nghị định 30/2020/NĐ-CP. */
export interface Letterhead {
  readonly above: readonly string[]
  readonly issuer: readonly string[]
  readonly number: string
  readonly place: string
}

export interface Signature {
  readonly lines: readonly string[]
  /** A note below the position, such as "(Ký, ghi rõ họ tên)". */
  readonly note: string
  readonly name: string
}

export interface ListRow {
  readonly no: string
  readonly name: string
  readonly position: string
  readonly summary: string
}

export interface ListGroup<Row = ListRow> {
  readonly no: string
  readonly name: string
  readonly rows: readonly Row[]
}

/** A list that belongs to a document, on pages of its own. */
export interface AttachedList {
  readonly title: string
  readonly about: readonly string[]
  readonly attachedTo: string
  /** Lying on its side, with a column for what each one did. */
  readonly landscape: boolean
  readonly end: string
  readonly groups: readonly ListGroup[]
}

interface Official {
  /** The title of the file. */
  readonly title: string
  readonly head: Letterhead
  readonly type: string
  readonly abstract: readonly string[]
}

export interface DecisionContent extends Official {
  readonly authority: readonly string[]
  readonly bases: readonly string[]
  readonly articles: readonly { readonly no: string; readonly text: string; readonly more: readonly string[] }[]
  readonly recipients: readonly string[]
  readonly signature: Signature
  readonly lists: readonly AttachedList[]
}

export interface LetterContent extends Official {
  readonly to: readonly string[]
  readonly bases: readonly string[]
  readonly paragraphs: readonly string[]
  readonly recipients: readonly string[]
  readonly signature: Signature
  readonly lists: readonly AttachedList[]
}

export interface MinutesContent extends Official {
  readonly opening: readonly string[]
  readonly sections: readonly { readonly title: string; readonly paragraphs: readonly string[] }[]
  readonly end: readonly string[]
  readonly signatures: readonly [Signature, Signature]
}

export interface BallotRow {
  readonly no: string
  readonly name: string
  readonly position: string
  readonly for: string
  readonly against: string
  readonly invalid: string
  readonly share: string
  readonly result: string
}

export interface CountingContent extends Official {
  readonly opening: readonly string[]
  readonly groups: readonly ListGroup<BallotRow>[]
  readonly end: readonly string[]
  readonly signatures: readonly [Signature, Signature]
}

interface NamedValue {
  readonly name: string
  readonly value: string
}

export interface ReceiptContent extends Official {
  readonly fields: readonly NamedValue[]
  readonly parts: readonly string[]
  readonly times: readonly NamedValue[]
  readonly note: string
  readonly signatures: readonly [Signature, Signature]
  /** Below the QR code, and what it says to people who cannot see it. */
  readonly codeNote: string
  readonly codeAlt: string
}

/** A document ready to be made: which layout, what it says, and the file it is downloaded as. */
export type OfficialDocument = { readonly fileName: string } & (
  | { readonly kind: 'quyet-dinh'; readonly content: DecisionContent }
  | { readonly kind: 'to-trinh' | 'to-trinh-cap-tren'; readonly content: LetterContent }
  | { readonly kind: 'bien-ban-hop'; readonly content: MinutesContent }
  | { readonly kind: 'bien-ban-kiem-phieu'; readonly content: CountingContent }
  | { readonly kind: 'giay-hen'; readonly content: ReceiptContent }
)
