import { parentPort } from 'node:worker_threads'
import { typeset } from './typeset.ts'
import type { TypesettingOrder, TypesettingReply } from './typesetting.ts'

// A thread of its own: setting a thousand pages takes seconds in which the site must go on answering.
parentPort?.on('message', (order: TypesettingOrder) => {
  try {
    const pdf = typeset(order)
    const reply: TypesettingReply = { id: order.id, pdf }
    parentPort?.postMessage(reply, [pdf.buffer as ArrayBuffer])
  } catch (error) {
    const reply: TypesettingReply = { id: order.id, problem: error instanceof Error ? error.message : String(error) }
    parentPort?.postMessage(reply)
  }
})
