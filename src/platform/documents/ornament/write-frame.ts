import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { certificateFrame } from './frame.ts'

/** The frame as a page of PDF: print runs store it once, which they cannot do with a drawing. */
export function framePage(drawing: string): Buffer {
  const compiler = NodeCompiler.create({ fontArgs: [] })
  const page =
    '#set page(width: 297mm, height: 210mm, margin: 0mm)\n#image(bytes(sys.inputs.drawing), format: "svg", width: 297mm)'
  const order = { mainFileContent: page, inputs: { drawing } }
  return compiler.pdf(order, { pdfTags: false, creationTimestamp: 0 })
}

// `node src/platform/documents/ornament/write-frame.ts` draws the frame that certificates are set in.
if (process.argv[1] === import.meta.filename) {
  const layouts = join(import.meta.dirname, '../layouts')
  writeFileSync(join(layouts, 'khung.svg'), certificateFrame())
  writeFileSync(join(layouts, 'khung.pdf'), framePage(certificateFrame()))
}
