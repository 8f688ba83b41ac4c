import { raw } from 'hono/html'
import { create } from 'qrcode'

/** A text as a QR code, drawn as one path. */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  const squares = Array.from({ length: size * size }, (_, index) => index)
    .filter(index => modules.data[index] === 1)
    .map(index => `M${index % size} ${Math.floor(index / size)}h1v1h-1z`)
    .join('')
  return (
    <svg class="qr" viewBox={`-4 -4 ${size + 8} ${size + 8}`} role="img" aria-label={label}>
      {raw(`<rect x="-4" y="-4" width="100%" height="100%" fill="#fff"/><path d="${squares}" fill="#000"/>`)}
    </svg>
  )
}
