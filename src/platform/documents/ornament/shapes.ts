/** A drawing in millimetres, as strings of SVG. */

const short = (value: number) => String(Math.round(value * 1000) / 1000)

interface Paint {
  readonly fill?: string
  readonly stroke?: string
  readonly width?: number
}

const paint = ({ fill = 'none', stroke = 'none', width = 0.3 }: Paint) =>
  stroke === 'none' ? `fill="${fill}"` : `fill="${fill}" stroke="${stroke}" stroke-width="${short(width)}"`

export const rectangle = (x: number, y: number, width: number, height: number, style: Paint): string =>
  `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" ${paint(style)}/>`

export const circle = (x: number, y: number, radius: number, style: Paint): string =>
  `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}" ${paint(style)}/>`

export type Point = readonly [x: number, y: number]

export const at = (centre: Point, radius: number, turn: number): Point => {
  const angle = (turn - 0.25) * 2 * Math.PI
  return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)]
}

const written = (points: readonly Point[]) => points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')

export const polygon = (points: readonly Point[], style: Paint): string =>
  `<path d="M${written(points)}Z" ${paint(style)}/>`

export const polyline = (points: readonly Point[], style: Paint): string =>
  `<path d="M${written(points)}" ${paint(style)}/>`

/** A star: points at the outer radius and hollows at the inner, the first point up. */
export const star = (centre: Point, points: number, outer: number, inner: number, style: Paint): string =>
  polygon(
    Array.from({ length: points * 2 }, (_, index) => at(centre, index % 2 === 0 ? outer : inner, index / (points * 2))),
    style,
  )

/** The five-pointed star of the flag: its hollows lie where the lines between the points cross. */
export const flagStar = (centre: Point, radius: number, style: Paint): string =>
  star(centre, 5, radius, radius * 0.381966, style)

/** A petal from its foot to its tip, which lies `length` away in the direction of `turn`. */
export function petal(foot: Point, length: number, breadth: number, turn: number, style: Paint): string {
  const tip = at(foot, length, turn)
  const side = (away: number, sideways: number): Point => {
    const [x, y] = at(foot, away, turn)
    return at([x, y], Math.abs(sideways), turn + (sideways > 0 ? 0.25 : -0.25))
  }
  const curve = (sideways: number) => [side(length * 0.2, sideways), side(length * 0.72, sideways)] as const
  const [one, two] = curve(breadth)
  const [three, four] = curve(-breadth)
  const text = ([x, y]: Point) => `${short(x)} ${short(y)}`
  const path = `M${text(foot)}C${text(one)} ${text(two)} ${text(tip)}C${text(four)} ${text(three)} ${text(foot)}Z`
  return `<path d="${path}" ${paint(style)}/>`
}

export const group = (shapes: readonly string[]): string => shapes.join('\n')
