import { type FittedText, fitText, type Room } from './fit-text.ts'
import { fonts } from './fonts.ts'

const points = (millimetres: number) => (millimetres / 25.4) * 72

/** The texts of a certificate whose length is not known beforehand, and the room the layout has for each. */
const rooms = {
  authority: { font: fonts.bold, width: points(225), height: points(8), largest: 17, smallest: 10 },
  award: { font: fonts.bold, width: points(225), height: points(20.5), largest: 52, smallest: 18, tracking: 0.06 },
  name: { font: fonts.bold, width: points(222), height: points(20.5), largest: 31, smallest: 13 },
  position: { font: fonts.regular, width: points(215), height: points(9.5), largest: 17, smallest: 10 },
  reason: { font: fonts.italic, width: points(215), height: points(20), largest: 18, smallest: 8 },
} satisfies Record<string, Room>

type Field = keyof typeof rooms
const fields = Object.keys(rooms) as Field[]

/** The certificates with each of these texts in its size and lines; what many of them share is fitted once. */
export function fitCertificates<Item extends Readonly<Record<Field, string>>>(items: readonly Item[]) {
  const known = new Map<string, FittedText>()
  const fitted = (field: Field, text: string): FittedText => {
    const key = `${field}:${text}`
    const fitted = known.get(key) ?? fitText(text, rooms[field])
    known.set(key, fitted)
    return fitted
  }
  return items.map(item => ({
    ...item,
    ...(Object.fromEntries(fields.map(field => [field, fitted(field, item[field])])) as Record<Field, FittedText>),
  }))
}
