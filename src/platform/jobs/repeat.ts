export interface Repeated {
  /** Begins the next turn now instead of after the pause. */
  soon(): void
  /** Waits for the turn under way; there is no other after it. */
  stop(): Promise<void>
}

interface Pauses {
  readonly after: number
  readonly afterFailure: number
}

/** Does the work again and again with a pause in between, never twice at once. */
export function repeat(work: () => Promise<void>, pauses: Pauses, onFailure: (error: unknown) => void): Repeated {
  let turn: Promise<void> = Promise.resolve()
  let working = false
  let again = false
  let stopped = false
  let timer = setTimeout(begin, 0)

  function begin(): void {
    working = true
    turn = work().then(
      () => pause(pauses.after),
      error => {
        onFailure(error)
        pause(pauses.afterFailure)
      },
    )
  }

  function pause(milliseconds: number): void {
    working = false
    if (stopped) return
    // The process need not live for the sake of the next turn.
    timer = setTimeout(begin, again ? 0 : milliseconds).unref()
    again = false
  }

  return {
    soon() {
      if (stopped) return
      if (working) again = true
      else {
        clearTimeout(timer)
        timer = setTimeout(begin, 0)
      }
    },
    async stop() {
      stopped = true
      clearTimeout(timer)
      await turn
    },
  }
}
