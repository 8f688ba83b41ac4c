import { join } from 'node:path'
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import { type CertificateItem, certificatesContent, sampleCertificate } from '#modules/documents/index.ts'
import { fontFiles } from '#platform/documents/fonts.ts'
import { openPress } from '#platform/documents/open-press.ts'
import { qrCodes } from '#platform/documents/qr-codes.ts'
import { projectRoot } from '#shared/project-root.ts'
import type { Bench } from './support/bench.ts'
import { time } from './support/bench.ts'

const count = 1_000
const rounds = 3
const folder = join(projectRoot, 'src/platform/documents/layouts')

/** A thousand certificates in one print run, against Typst alone setting the same words at sizes known beforehand. */
export const certificates: Bench = {
  name: 'Certificates',
  async run() {
    const press = openPress()
    const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: [...fontFiles] }] })
    const ours = (items: readonly CertificateItem[]) => {
      const content = certificatesContent(items, { form: 'khung', offset: { x: 0, y: 0 } })
      return press.pdf('bang-khen', content, { addresses: addressesOf(items), madeAt, printRun: true })
    }
    const bare = (items: readonly CertificateItem[], codes: readonly string[]) =>
      compiler.pdf(
        { mainFileContent: bareLayout, inputs: { data: JSON.stringify({ items, codes }) } },
        { pdfStandard: PdfStandard.V_1_7, pdfTags: false, creationTimestamp: 0 },
      )
    const warm = batch(0).slice(0, 2)
    await ours(warm)
    bare(warm, qrCodes(addressesOf(warm)))
    const taken: { ours: number; bare: number }[] = []
    // Each round has certificates of its own, so that neither side profits from what it remembers.
    for (let round = 0; round < rounds; round += 1) {
      const items = batch(round)
      const codes = qrCodes(addressesOf(items))
      taken.push({ ours: await time(() => ours(items)), bare: await time(() => bare(items, codes)) })
    }
    await press.close()
    return [
      {
        what: `${count} certificates, fitted, with QR codes, in one PDF`,
        value: Math.min(...taken.map(each => each.ours)),
        unit: 'ms',
        baseline: { what: 'bare Typst', value: Math.min(...taken.map(each => each.bare)) },
        limit: { atMost: 1.5 },
        limitOn: 'ratio',
      },
    ]
  },
}

const batch = (round: number) => Array.from({ length: count }, (_, index) => sampleCertificate(round * count + index))
const addressesOf = (items: readonly CertificateItem[]) =>
  items.map(({ serial }) => `https://thi-dua.example.vn/xac-minh/${serial.padStart(24, 'x')}`)

const madeAt = new Date('2021-05-04T02:00:00Z')

const bareLayout = `
#let data = json(bytes(sys.inputs.data))
#set page(width: 297mm, height: 210mm, margin: 0mm, background: image("/khung.pdf", width: 100%))
#set text(font: "Tinos", lang: "vi")
#let line-at(y, body) = place(top + left, dx: 29mm, dy: y, block(width: 239mm, align(center, body)))
#for (index, item) in data.items.enumerate() {
  if index > 0 { pagebreak() }
  line-at(37mm, text(size: 13pt, weight: "bold")[CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM])
  line-at(42mm, text(size: 14pt, weight: "bold")[Độc lập - Tự do - Hạnh phúc])
  line-at(53mm, text(size: 17pt, weight: "bold")[#item.authority])
  line-at(60mm, text(size: 13pt)[#item.verb])
  line-at(66mm, text(size: 46pt, weight: "bold")[#item.award])
  line-at(92mm, text(size: 26pt, weight: "bold")[#item.name])
  line-at(112mm, text(size: 17pt)[#item.position])
  line-at(123mm, text(size: 18pt, style: "italic")[#item.reason])
  place(top + left, dx: 36mm, dy: 152mm, image(bytes(data.codes.at(index, default: "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>")), format: "svg", width: 22mm))
  place(top + left, dx: 62mm, dy: 156mm, text(size: 11pt)[#item.decision.join(" ") #linebreak() Số vào sổ: *#item.serial*])
  place(top + left, dx: 156mm, dy: 146mm, text(size: 14pt, style: "italic")[#item.place])
  place(top + left, dx: 156mm, dy: 153mm, text(size: 14pt, weight: "bold")[#item.signature.lines.join(" ")])
  place(top + left, dx: 156mm, dy: 178mm, text(size: 15pt, weight: "bold")[#item.signature.name])
}
`
