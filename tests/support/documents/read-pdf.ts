import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PdfText {
  readonly text: string
  /** Millimetres from the left and from the top of the page. */
  readonly x: number
  readonly y: number
  readonly width: number
  /** Points. */
  readonly size: number
  readonly font: string
}

export interface PdfPage {
  /** Millimetres. */
  readonly width: number
  readonly height: number
  readonly texts: readonly PdfText[]
  readonly text: string
  /** The closed shapes of each filled path, as rectangles in the page's own units. */
  readonly paths: readonly (readonly Rectangle[])[]
}

export interface Rectangle {
  readonly left: number
  readonly right: number
  readonly low: number
  readonly high: number
}

const millimetres = (points: number) => (points / 72) * 25.4

/** Reads a PDF back: what stands where in which font, and what the file says of itself. */
export async function readPdf(content: Uint8Array) {
  const loading = getDocument({ data: content.slice(), useSystemFonts: false, fontExtraProperties: true, verbosity: 0 })
  const document = await loading.promise
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } }
  const fonts = new Set<string>()
  const pages: PdfPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const operators = await page.getOperatorList()
    const { items } = await page.getTextContent()
    const texts = items.flatMap(item => {
      if (!('str' in item) || item.str.trim() === '') return []
      const font = (page.commonObjs.get(item.fontName) as { name: string }).name
      fonts.add(font)
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[]
      return [
        {
          text: item.str,
          x: millimetres(x),
          y: millimetres(height - y),
          width: millimetres(item.width),
          size: Math.round(Math.hypot(a, b) * 100) / 100,
          font: font.replace(/^[A-Z]{6}\+/, ''),
        },
      ]
    })
    pages.push({
      width: millimetres(width),
      height: millimetres(height),
      texts,
      text: texts.map(({ text }) => text).join(' '),
      paths: filledPaths(operators),
    })
    page.cleanup()
  }
  const raw = Buffer.from(content).toString('latin1')
  await loading.destroy()
  return {
    pages,
    fonts: [...fonts].sort(),
    title: info.Title,
    language: info.Language,
    /** What the file claims: part and level of PDF/A. */
    pdfA: `${/pdfaid:part>(\d)</.exec(raw)?.[1]}${/pdfaid:conformance>(\w)</.exec(raw)?.[1]}`,
    tagged: /\/MarkInfo\s*<<[^>]*\/Marked true/.test(raw),
  }
}

interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

function filledPaths({ fnArray, argsArray }: Operators): Rectangle[][] {
  return fnArray.flatMap((operator, index) => {
    if (operator !== OPS.constructPath) return []
    const [painting, [path]] = argsArray[index] as [number, [Float32Array | null]]
    return painting === OPS.fill || painting === OPS.eoFill ? [rectanglesOf(path ?? new Float32Array())] : []
  })
}

// pdf.js keeps a path as numbers: 0 x y moves, 1 x y draws a line, 2 and six numbers a curve, 3 four of a curve, 4 closes.
const lengths = [2, 2, 6, 4, 0]

function rectanglesOf(path: Float32Array): Rectangle[] {
  const shapes: [number, number][][] = []
  for (let at = 0; at < path.length; at += 1 + (lengths[path[at] ?? 4] ?? 0)) {
    if (path[at] === 0) shapes.push([])
    if ((path[at] ?? 4) < 2) shapes.at(-1)?.push([path[at + 1] ?? 0, path[at + 2] ?? 0])
  }
  return shapes.map(points => {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    return { left: Math.min(...xs), right: Math.max(...xs), low: Math.min(...ys), high: Math.max(...ys) }
  })
}
