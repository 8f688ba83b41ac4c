import { strFromU8, unzipSync } from 'fflate'

/** Reads a Word document back: its parts, and what its paragraphs say. */
export function readWord(content: Uint8Array) {
  const parts = unzipSync(content)
  const part = (path: string): string => {
    const found = parts[path]
    if (found === undefined) throw new Error(`The document has no ${path}`)
    return strFromU8(found)
  }
  const xml = part('word/document.xml')
  return { xml, part, paragraphs: [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => textOf(paragraph)) }
}

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)].map(([, text]) => fromXml(text ?? '\n')).join('')

const fromXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
