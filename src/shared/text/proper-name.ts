/** A person's name written in capitals alone, as most old lists have it: NGUYỄN VĂN A. */
export const isInCapitals = (name: string): boolean => /\p{Lu}{2}/u.test(name) && name === name.toLocaleUpperCase('vi')

/** The name with a capital at the beginning of each word and nowhere else. */
export const properName = (name: string): string =>
  name
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replaceAll(
      /(^|[\s'’.-])(\p{L})/gu,
      (_whole, before: string, letter: string) => before + letter.toLocaleUpperCase('vi'),
    )
