/** What is undone when a later step fails, or when all of it is over, last first: an AsyncDisposableStack, which Node 22 has not. */
export class Undo implements AsyncDisposable {
  #steps: (() => unknown)[] = [];

  defer(step: () => unknown): void {
    this.#steps.push(step);
  }

  /** The same steps for somebody else: nothing is left to be undone here. */
  move(): Undo {
    const moved = new Undo();
    moved.#steps = this.#steps;
    this.#steps = [];
    return moved;
  }

  /** One that fails leaves none of the others undone. Throws what the last of these said. */
  async run(): Promise<void> {
    const step = this.#steps.pop();
    if (!step) return;
    try {
      await step();
    } finally {
      await this.run();
    }
  }

  /** Never throws: what made it necessary is what is to be told. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.run().catch(() => undefined);
  }
}
