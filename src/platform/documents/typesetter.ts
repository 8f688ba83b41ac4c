import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { projectRoot } from '#shared/project-root.ts'
import type { TypesettingOrder, TypesettingReply } from './typesetting.ts'

// The built program is one file; the thread is a second program and is loaded from its source.
const thread = join(projectRoot, 'src/platform/documents/typesetting-thread.ts')
const longestMilliseconds = 180_000

interface Waiting {
  readonly resolve: (pdf: Uint8Array) => void
  readonly reject: (error: Error) => void
  readonly timer: NodeJS.Timeout
}

/** Sets documents in a thread of their own, one after the other; the thread starts with the first of them. */
export class Typesetter {
  private worker: Worker | undefined
  private readonly waiting = new Map<number, Waiting>()
  private lastId = 0

  set(order: Omit<TypesettingOrder, 'id'>): Promise<Uint8Array> {
    this.lastId += 1
    const id = this.lastId
    this.worker ??= this.start()
    const { worker } = this
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.abandon(worker, new Error('typesetting took too long')), longestMilliseconds)
      this.waiting.set(id, { resolve, reject, timer: timer.unref() })
      worker.ref()
      worker.postMessage({ ...order, id } satisfies TypesettingOrder)
    })
  }

  async close(): Promise<void> {
    await this.worker?.terminate()
  }

  private start(): Worker {
    const worker = new Worker(thread)
    worker.on('message', (reply: TypesettingReply) => this.settle(worker, reply))
    worker.on('error', error => this.abandon(worker, error instanceof Error ? error : new Error(String(error))))
    worker.on('exit', () => this.abandon(worker, new Error('typesetting was stopped')))
    return worker
  }

  private settle(worker: Worker, reply: TypesettingReply): void {
    const waiting = this.waiting.get(reply.id)
    if (waiting === undefined) return
    this.waiting.delete(reply.id)
    clearTimeout(waiting.timer)
    // An idle thread keeps no program alive.
    if (this.waiting.size === 0) worker.unref()
    if ('pdf' in reply) waiting.resolve(reply.pdf)
    else waiting.reject(new Error(`typesetting failed: ${reply.problem}`))
  }

  private abandon(worker: Worker, error: Error): void {
    if (this.worker !== worker) return
    this.worker = undefined
    void worker.terminate()
    for (const { reject, timer } of this.waiting.values()) {
      clearTimeout(timer)
      reject(error)
    }
    this.waiting.clear()
  }
}
