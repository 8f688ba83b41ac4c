import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFiles } from './fonts.ts'
import { toPrintable } from './printable.ts'
import { qrRows } from './qr-rows.ts'
import type { TypesettingOrder } from './typesetting.ts'

const layouts = join(import.meta.dirname, 'layouts')
let compiler: NodeCompiler | undefined

/** Sets one document with Typst: accessible PDF/A-2a, its fonts embedded. */
export function typeset({ layout, content, addresses, madeAt }: Omit<TypesettingOrder, 'id'>): Uint8Array {
  compiler ??= NodeCompiler.create({
    workspace: layouts,
    fontArgs: [{ fontBlobs: fontFiles.map(file => readFileSync(file)) }],
  })
  const data = { ...(toPrintable(content) as object), codes: addresses.map(qrRows) }
  const order = { mainFilePath: join(layouts, `${layout}.typ`), inputs: { data: JSON.stringify(data) } }
  const pdf = compiler.pdf(order, { pdfStandard: PdfStandard.A_2a, creationTimestamp: madeAt })
  compiler.evictCache(10)
  return new Uint8Array(pdf)
}
