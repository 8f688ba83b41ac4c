import { create } from 'qrcode'

const quietZone = 4

/** A QR code as rows of ones (dark) and zeros, with the quiet zone that readers need around it. */
export function qrRows(text: string): string[] {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  const empty = '0'.repeat(size + 2 * quietZone)
  const margin = '0'.repeat(quietZone)
  const border = Array.from({ length: quietZone }, () => empty)
  const rows = Array.from(
    { length: size },
    (_, y) =>
      `${margin}${Array.from(data.subarray(y * size, (y + 1) * size), bit => (bit ? '1' : '0')).join('')}${margin}`,
  )
  return [...border, ...rows, ...border]
}
