import type { OfficialDocument } from './document.ts'

/** What a document must say whatever its template looks like: its number, its subject, its words, every name, who signs. */
export function mustSay(document: OfficialDocument): string[] {
  const { head, abstract } = document.content
  return [head.number, ...abstract, ...ownWords(document)].filter(text => text !== '')
}

function ownWords(document: OfficialDocument): string[] {
  switch (document.kind) {
    case 'quyet-dinh': {
      const { articles, bases, lists, signature } = document.content
      return [...bases, ...articles.map(({ text }) => text), ...namesOf(lists), signature.name]
    }
    case 'to-trinh':
    case 'to-trinh-cap-tren': {
      const { paragraphs, lists, signature } = document.content
      return [...paragraphs, ...namesOf(lists), signature.name]
    }
    case 'bien-ban-hop': {
      const { opening, sections, end } = document.content
      return [...opening, ...sections.flatMap(({ paragraphs }) => paragraphs), ...end]
    }
    case 'bien-ban-kiem-phieu': {
      const { opening, groups } = document.content
      return [...opening, ...namesOf([{ groups }])]
    }
    case 'giay-hen': {
      const { fields, times } = document.content
      return [...fields, ...times].map(({ value }) => value)
    }
  }
}

interface Named {
  readonly groups: readonly { readonly rows: readonly { readonly name: string }[] }[]
}

const namesOf = (lists: readonly Named[]): string[] =>
  lists.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ name }) => name)))
