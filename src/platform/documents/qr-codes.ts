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
  const model = create(asBytes(first), level)
  const { maskPattern } = model
  const others = texts.slice(1).map(text => create(asBytes(text), { ...level, maskPattern }))
  return [model, ...others].map(draw)
}

// Said to be bytes, so that no time goes into looking for a shorter mixture of encodings.
const asBytes = (text: string) => [{ data: Buffer.from(text), mode: 'byte' as const }]

function draw({ modules: { size, data } }: QRCode): string {
  let path = ''
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!data[y * size + x]) continue
      const start = x
      while (x < size && data[y * size + x]) x += 1
      path += `M${start + quietZone} ${y + quietZone}h${x - start}v1h${start - x}z`
    }
  }
  const side = size + 2 * quietZone
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path d="${path}"/></svg>`
}
