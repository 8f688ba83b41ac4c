/** The steps that stop the product, collected while it starts, carried out once, the last first. */
export class Undo {
  /** Set when somebody asks a second time: then nothing waits any more. */
  hurried = false
  private stopping = false
  private readonly steps: (() => unknown)[] = []

  /** Throws when the product is being stopped already: the start must not go on; the step is still carried out. */
  add(step: () => unknown): void {
    this.steps.push(step)
    if (this.stopping) throw new StoppedWhileStarting()
  }

  async run(): Promise<void> {
    this.stopping = true
    const failures: unknown[] = []
    for (let step = this.steps.pop(); step; step = this.steps.pop()) {
      try {
        await step()
      } catch (error) {
        failures.push(error)
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be stopped cleanly')
  }
}

export class StoppedWhileStarting extends Error {
  override name = 'StoppedWhileStarting'
}
