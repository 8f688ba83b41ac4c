/** A word as a pattern that is found anywhere in a text; signs that mean something in patterns mean themselves. */
export const likeWord = (word: string): string => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`
