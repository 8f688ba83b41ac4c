import { at, circle, flagStar, group, type Point, petal, polyline, rectangle, star } from './shapes.ts'

const page = { width: 297, height: 210 }
const red = '#a3181d'
const deepRed = '#7b1014'
const gold = '#c79a3b'
const paleGold = '#f6e7bf'
const ivory = '#fffdf6'
const water = '#f8edd0'

/** The band of the frame: how far its outer edge lies from the page's, and how wide it is. */
const band = { edge: 9, width: 10 }
const corner = 17

/** The frame of a certificate and the drum in its ground: A4 lying on its side, drawn for this product. */
export function certificateFrame(): string {
  const shapes = [
    ground(),
    drum([page.width / 2, 112]),
    border(),
    ...corners().map(cornerPiece),
    crest([page.width / 2, 19.5]),
    flourish([page.width / 2, 87]),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${page.width}mm" height="${page.height}mm" viewBox="0 0 ${page.width} ${page.height}">\n<title>Khung bằng khen</title>\n${group(shapes)}\n</svg>\n`
}

const inset = (distance: number, style: Parameters<typeof rectangle>[4]) =>
  rectangle(distance, distance, page.width - 2 * distance, page.height - 2 * distance, style)

const ground = () => inset(band.edge, { fill: ivory })

/** Rings about a star with fourteen rays, after the bronze drums; pale, to be written on. */
function drum(centre: Point): string {
  const ring = (radius: number, width = 0.35) => circle(...centre, radius, { stroke: water, width })
  const around = (count: number, draw: (turn: number) => string) =>
    group(Array.from({ length: count }, (_, index) => draw(index / count)))
  return group([
    star(centre, 14, 19, 7, { fill: water }),
    ...[21, 22.2, 29, 30.2, 38, 39.2, 49, 50.2, 61, 62.2, 68, 69.2].map(radius => ring(radius)),
    around(56, turn => circle(...at(centre, 24, turn), 0.75, { stroke: water, width: 0.4 })),
    around(48, turn =>
      polyline([at(centre, 26, turn), at(centre, 28.4, turn + 0.5 / 48), at(centre, 26, turn + 1 / 48)], {
        stroke: water,
        width: 0.4,
      }),
    ),
    around(36, turn =>
      group([2.6, 1.3].map(radius => circle(...at(centre, 34.1, turn), radius, { stroke: water, width: 0.4 }))),
    ),
    around(28, turn => petal(at(centre, 40.4, turn), 7.8, 2.2, turn, { stroke: water, width: 0.45 })),
    around(84, turn =>
      polyline([at(centre, 51.4, turn), at(centre, 55.4, turn + 0.5 / 84), at(centre, 51.4, turn + 1 / 84)], {
        stroke: water,
        width: 0.4,
      }),
    ),
    around(84, turn => circle(...at(centre, 57.9, turn), 1.3, { stroke: water, width: 0.4 })),
    around(120, turn => polyline([at(centre, 63.4, turn), at(centre, 66.8, turn)], { stroke: water, width: 0.5 })),
  ])
}

function border(): string {
  const { edge, width } = band
  const inner = edge + width
  return group([
    inset(edge, { stroke: red, width: 1.2 }),
    inset(edge + 1.5, { stroke: gold, width: 0.35 }),
    inset(edge + width / 2, { stroke: paleGold, width: width - 4.2 }),
    ...sides().map(side => fret(side)),
    inset(inner - 1.5, { stroke: gold, width: 0.35 }),
    inset(inner, { stroke: red, width: 0.6 }),
    inset(inner + 1.3, { stroke: gold, width: 0.25 }),
    ...sides().map(side => petals(side)),
  ])
}

/** One side of the band: from a point along a direction; `inward` points to the middle of the page. */
interface Side {
  readonly from: Point
  readonly along: Point
  readonly inward: Point
  readonly length: number
}

function sides(): Side[] {
  // Where the corner pieces end.
  const near = band.edge + corner
  const [right, bottom] = [page.width - band.edge, page.height - band.edge]
  const [across, down] = [page.width - 2 * near, page.height - 2 * near]
  return [
    { from: [near, band.edge], along: [1, 0], inward: [0, 1], length: across },
    { from: [near, bottom], along: [1, 0], inward: [0, -1], length: across },
    { from: [band.edge, near], along: [0, 1], inward: [1, 0], length: down },
    { from: [right, near], along: [0, 1], inward: [-1, 0], length: down },
  ]
}

const on = ({ from, along, inward }: Side, away: number, deep: number): Point => [
  from[0] + along[0] * away + inward[0] * deep,
  from[1] + along[1] * away + inward[1] * deep,
]

/** The key fret that runs round the band, in units that fill each side exactly and mirror each other about its middle. */
function fret(side: Side): string {
  const count = 2 * Math.round(side.length / 15.2)
  const unit = side.length / count
  const [top, bottom] = [2.7, band.width - 2.7]
  const step = (bottom - top) / 4
  const place = (way: number, start: number, across: number, deep: number) =>
    on(side, side.length / 2 + way * (start + (unit * across) / 8), top + step * deep)
  const key: readonly Point[] = [
    [0.9, 4],
    [0.9, 0],
    [5.9, 0],
    [5.9, 3],
    [2.9, 3],
    [2.9, 2],
    [4.4, 2],
    [4.4, 1],
    [2, 1],
  ]
  const keyUnit = (way: number, start: number) =>
    group([
      polyline(
        key.map(([across, deep]) => place(way, start, across, deep)),
        { stroke: gold, width: 0.5 },
      ),
      polyline([place(way, start, 7.3, 0), place(way, start, 7.3, 4)], { stroke: gold, width: 0.5 }),
      circle(...place(way, start, 8.1, 2), 0.42, { fill: red }),
    ])
  const half = Array.from({ length: count / 2 }, (_, index) => index * unit)
  return group([-1, 1].flatMap(way => half.map(start => keyUnit(way, start))))
}

/** Lotus petals that look inward along the inner edge. */
function petals(side: Side): string {
  const count = Math.round(side.length / 3.05)
  const unit = side.length / count
  const turn = side.inward[1] === 1 ? 0.5 : side.inward[1] === -1 ? 0 : side.inward[0] === 1 ? 0.25 : 0.75
  const start = band.width + 1.3
  return group(
    Array.from({ length: count }, (_, index) => {
      const foot = on(side, (index + 0.5) * unit, start)
      return group([
        petal(foot, 3.3, 1.42, turn, { fill: paleGold, stroke: gold, width: 0.22 }),
        petal(foot, 1.9, 0.7, turn, { fill: red }),
      ])
    }),
  )
}

function corners(): Point[] {
  const middle = band.edge + corner / 2 - 0.6
  return [
    [middle, middle],
    [page.width - middle, middle],
    [middle, page.height - middle],
    [page.width - middle, page.height - middle],
  ]
}

/** A square with a lotus of eight petals about a star. */
function cornerPiece(centre: Point): string {
  const half = corner / 2 - 0.4
  const square = (size: number, style: Parameters<typeof rectangle>[4]) =>
    rectangle(centre[0] - size, centre[1] - size, 2 * size, 2 * size, style)
  const lotus = (length: number, breadth: number, shift: number, style: Parameters<typeof petal>[4]) =>
    group(
      Array.from({ length: 8 }, (_, index) =>
        petal(at(centre, 2, index / 8 + shift), length, breadth, index / 8 + shift, style),
      ),
    )
  return group([
    square(half + 0.2, { fill: ivory, stroke: red, width: 1 }),
    square(half - 1, { fill: deepRed, stroke: gold, width: 0.4 }),
    lotus(4.6, 1.9, 1 / 16, { fill: '#8f1418', stroke: gold, width: 0.3 }),
    lotus(4.4, 1.8, 0, { fill: paleGold, stroke: gold, width: 0.3 }),
    circle(...centre, 2.9, { fill: red, stroke: gold, width: 0.4 }),
    flagStar(centre, 2.1, { fill: '#f2cf63' }),
  ])
}

/** The star above the text, with rays and a lotus opening below it. */
function crest(centre: Point): string {
  const rays = Array.from({ length: 32 }, (_, index) =>
    polyline([at(centre, 10.6, index / 32), at(centre, index % 2 === 0 ? 14 : 12.6, index / 32)], {
      stroke: gold,
      width: 0.45,
    }),
  )
  const lotus = Array.from({ length: 16 }, (_, index) =>
    petal(at(centre, 6.6, index / 16), 3.4, 1.7, index / 16, { fill: paleGold, stroke: gold, width: 0.3 }),
  )
  return group([
    circle(...centre, 15.4, { fill: ivory, stroke: gold, width: 0.3 }),
    ...rays,
    ...lotus,
    circle(...centre, 7.6, { fill: red, stroke: gold, width: 0.6 }),
    flagStar(centre, 5.6, { fill: '#f2cf63' }),
  ])
}

/** A rule with a star in its middle, below the name of the award. */
function flourish([x, y]: Point): string {
  const arm = (from: number, to: number) =>
    polyline(
      [
        [x + from, y],
        [x + to, y],
      ],
      { stroke: gold, width: 0.25 },
    )
  return group([arm(-30, -3.5), arm(3.5, 30), flagStar([x, y], 1.6, { fill: gold })])
}
