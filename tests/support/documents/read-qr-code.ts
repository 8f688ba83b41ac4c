import jsQr from 'jsqr'
import type { PdfPage, Rectangle } from './read-pdf.ts'

const pixels = 4
const quiet = 4

/** The texts of the QR codes drawn on a page: paths of many small rectangles, painted again and read as a phone would. */
export const readQrCodes = ({ paths }: PdfPage): string[] =>
  paths.filter(path => path.length > 100).map(path => decode(path) ?? '')

function decode(rectangles: readonly Rectangle[]): string | undefined {
  const left = Math.min(...rectangles.map(each => each.left))
  const low = Math.min(...rectangles.map(each => each.low))
  const right = Math.max(...rectangles.map(each => each.right))
  const unit = Math.min(...rectangles.map(each => each.high - each.low))
  const modules = Math.round((right - left) / unit)
  const side = (modules + 2 * quiet) * pixels
  const image = new Uint8ClampedArray(side * side * 4).fill(255)
  const place = (value: number, from: number) => (Math.round((value - from) / unit) + quiet) * pixels
  for (const rectangle of rectangles) {
    for (let y = place(rectangle.low, low); y < place(rectangle.high, low); y += 1) {
      for (let x = place(rectangle.left, left); x < place(rectangle.right, left); x += 1) {
        image.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
      }
    }
  }
  return jsQr(image, side, side)?.data
}
