/** A person's name in capitals alone, as most old lists have it, or in small letters alone: NGUYỄN VĂN A, nguyễn văn a. */
export const isInOneCase = (name: string): boolean =>
  /\p{L}{2}/u.test(name) && [name.toLocaleUpperCase('vi'), name.toLocaleLowerCase('vi')].includes(name)

/** The name with a capital at the beginning of each word and nowhere else. */
export const properName = (name: string): string =>
  name
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replaceAll(
      /(^|[\s'’.-])(\p{L})/gu,
      (_whole, before: string, letter: string) => before + letter.toLocaleUpperCase('vi'),
    )
