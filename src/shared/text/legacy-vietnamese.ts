import { isVietnameseSyllable } from './vietnamese-syllable.ts'

/** How Vietnamese was written before Unicode, and UTF-8 that was read as Western text. */
export const legacyEncodings = ['mojibake', 'vni', 'tcvn3', 'cp1258'] as const
export type LegacyEncoding = (typeof legacyEncodings)[number]

const western = new TextDecoder('windows-1252')
const byteOf = new Map(Array.from({ length: 256 }, (_none, byte) => [western.decode(Uint8Array.of(byte)), byte]))

/** The bytes of text that was read as Western; undefined when it holds anything else. */
function bytesOf(text: string): Uint8Array | undefined {
  const bytes: number[] = []
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    const byte = byteOf.get(letter) ?? (code < 256 ? code : undefined)
    if (byte === undefined) return undefined
    bytes.push(byte)
  }
  return Uint8Array.from(bytes)
}

// TCVN 5712:1993 from 0x80 on; letters in capitals are those that no small letter shares its byte with.
const tcvn3 =
  'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'

const fromTcvn3 = (bytes: Uint8Array): string =>
  [...bytes].map(byte => (byte < 0x80 ? String.fromCharCode(byte) : (tcvn3[byte - 0x80] ?? ''))).join('')

const grave = '\u0300'
const acute = '\u0301'
const tilde = '\u0303'
const hook = '\u0309'
const dot = '\u0323'
const circumflex = '\u0302'
const breve = '\u0306'
// VNI writes the marks of a vowel as a letter behind it.
const vniMarks: Readonly<Record<string, string>> = {
  ø: grave,
  ù: acute,
  õ: tilde,
  û: hook,
  ï: dot,
  â: circumflex,
  à: circumflex + grave,
  á: circumflex + acute,
  ã: circumflex + tilde,
  å: circumflex + hook,
  ä: circumflex + dot,
  ê: breve,
  è: breve + grave,
  é: breve + acute,
  ü: breve + tilde,
  ú: breve + hook,
  ë: breve + dot,
}
const vniLetters: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', ñ: 'đ', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }

const vniLetter = (letter: string): string => {
  const small = vniLetters[letter.toLowerCase()]
  if (small === undefined) return letter
  return letter === letter.toLowerCase() ? small : small.toUpperCase()
}

const fromVni = (text: string): string =>
  text.replaceAll(/([aeouyôö])([øùõûïâàáãåäêèéüúë])|[ôöñæóòî]/gi, (whole, vowel?: string, mark?: string) =>
    vowel === undefined || mark === undefined ? vniLetter(whole) : vniLetter(vowel) + vniMarks[mark.toLowerCase()],
  )

/** The text in Unicode, as if it were written in the encoding; undefined when it cannot be. */
export function fromLegacy(text: string, encoding: LegacyEncoding): string | undefined {
  if (encoding === 'vni') return fromVni(text).normalize('NFC')
  const bytes = bytesOf(text)
  if (bytes === undefined) return undefined
  if (encoding === 'tcvn3') return fromTcvn3(bytes).normalize('NFC')
  try {
    const decoder = new TextDecoder(encoding === 'cp1258' ? 'windows-1258' : 'utf-8', { fatal: true })
    return decoder.decode(bytes).normalize('NFC')
  } catch {
    return undefined
  }
}

const between = /[\s\d\u0021-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e]+/

/** How many words with letters beyond ASCII are no Vietnamese syllables. */
const misspelt = (text: string): number =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is asked about
  text.split(between).filter(word => /[^\u0000-\u007f]/.test(word) && !isVietnameseSyllable(word)).length

/**
 * The encoding in which all the texts together become Vietnamese when they are not. One name alone may be read in two ways; a
 * column of names is not.
 */
export function recogniseLegacy(texts: readonly string[]): LegacyEncoding | undefined {
  const asItIs = misspelt(texts.join('\n'))
  if (asItIs === 0) return undefined
  const attempts = legacyEncodings.map(encoding => {
    const decoded = texts.map(text => fromLegacy(text, encoding) ?? text)
    return { encoding, wrong: misspelt(decoded.join('\n')) }
  })
  const [best] = attempts.sort((one, other) => one.wrong - other.wrong)
  return best !== undefined && best.wrong * 2 < asItIs ? best.encoding : undefined
}
