import { create, type QRCode } from 'qrcode'

const quietZone = 4
const level = { errorCorrectionLevel: 'M' } as const

/**
 * QR codes as drawings: one path of black runs each, sharp at any size, with the quiet zone that readers need around it. To find
 * the mask with the fewest confusing patterns takes most of the time, so codes of one batch share that of the first.
 */
export function qrCodes(texts: readonly string[]): string[] {
  const [first] = texts
  if (first === undefined) return []
  const model = create(first, level)
  const { maskPattern } = model
  const others = texts.slice(1).map(text => create(text, { ...level, maskPattern }))
  return [model, ...others].map(draw)
}

function draw({ modules: { size, data } }: QRCode): string {
  const row = (y: number) => Array.from(data.subarray(y * size, (y + 1) * size), bit => (bit ? '1' : '0')).join('')
  const runs = Array.from({ length: size }, (_, y) =>
    Array.from(
      row(y).matchAll(/1+/g),
      ({ 0: { length }, index }) => `M${index + quietZone} ${y + quietZone}h${length}v1h-${length}z`,
    ).join(''),
  )
  const side = size + 2 * quietZone
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path d="${runs.join('')}"/></svg>`
}
