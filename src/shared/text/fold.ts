const combiningMarks = /\p{M}/gu
const blanks = /[\s\u00a0\u200b-\u200d\u2060\ufeff]+/gu
const dashes = /[\u2010-\u2015\u2212]/gu

/**
 * The key by which people search: no diacritics, small letters, one blank, one kind of dash.
 * `Đ`, its look-alike `Ð` and `đ` all become `d`, so that "Đỗ", "Ðỗ" and "do" meet.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(combiningMarks, '')
    .replaceAll(/[đĐðÐ]/g, 'd')
    .toLowerCase()
    .replaceAll(dashes, '-')
    .replaceAll(blanks, ' ')
    .trim()
}

/** The words of a search as folded text, in any order; empty for a search that says nothing. */
export const searchWords = (text: string): string[] =>
  fold(text)
    .split(/[^a-z0-9./-]+/)
    .filter(word => word !== '')
