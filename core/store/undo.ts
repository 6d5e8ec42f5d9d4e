/** Steps to undo, last first, when a later step fails or at the end: an AsyncDisposableStack, which Node 22 lacks. */
export class Undo implements AsyncDisposable {
  #steps: (() => unknown)[] = [];

  defer(step: () => unknown): void {
    this.#steps.push(step);
  }

  /** Hands the steps over to a new Undo, and leaves none here. */
  move(): Undo {
    const moved = new Undo();
    moved.#steps = this.#steps;
    this.#steps = [];
    return moved;
  }

  /** Runs every step, even if one fails. Throws the error of the last that failed. */
  async run(): Promise<void> {
    const step = this.#steps.pop();
    if (!step) return;
    try {
      await step();
    } finally {
      await this.run();
    }
  }

  /** Never throws: the error that made it necessary is the one to report. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.run().catch(() => undefined);
  }
}
