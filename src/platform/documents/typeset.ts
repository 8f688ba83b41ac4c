import { join } from 'node:path'
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import { fitCertificates } from './fit-certificates.ts'
import { fontFiles } from './fonts.ts'
import { toPrintable } from './printable.ts'
import { qrCodes } from './qr-codes.ts'
import type { TypesettingOrder } from './typesetting.ts'

const layouts = join(import.meta.dirname, 'layouts')
let compiler: NodeCompiler | undefined

/** Sets one document with Typst, its fonts embedded: accessible PDF/A-2a, or for a print run PDF 1.7. */
export function typeset({ layout, content, addresses, madeAt, printRun }: Omit<TypesettingOrder, 'id'>): Uint8Array {
  compiler ??= NodeCompiler.create({
    workspace: layouts,
    fontArgs: [{ fontBlobs: [...fontFiles] }],
  })
  const data = { ...fitted(layout, toPrintable(content)), codes: qrCodes(addresses) }
  const compiled = compiler.compile({
    mainFilePath: join(layouts, `${layout}.typ`),
    inputs: { data: JSON.stringify(data) },
  })
  const document = compiled.result
  if (document === null) throw new Error(problemsOf(compiler, compiled))
  const pdfStandard = printRun ? PdfStandard.V_1_7 : PdfStandard.A_2a
  const pdf = compiler.pdf(document, { pdfStandard, pdfTags: !printRun, creationTimestamp: madeAt })
  compiler.evictCache(10)
  return new Uint8Array(pdf)
}

const fitted = (layout: string, content: Readonly<Record<string, unknown>>) =>
  layout === 'bang-khen' ? { ...content, items: fitCertificates(content['items'] as Certificates) } : content
type Certificates = Parameters<typeof fitCertificates>[0]

function problemsOf(by: NodeCompiler, compiled: ReturnType<NodeCompiler['compile']>): string {
  const error = compiled.takeError() ?? compiled.takeDiagnostics()
  const found = error === null ? [] : (by.fetchDiagnostics(error) as { message: string }[])
  return found.map(({ message }) => message).join('; ') || 'the layout could not be set'
}
