/** What is undone when a later step fails, last first: an AsyncDisposableStack, which Node 22 has not. */
export class Undo implements AsyncDisposable {
  #steps: (() => unknown)[] = [];

  defer(step: () => unknown): void {
    this.#steps.unshift(step);
  }

  forget(): void {
    this.#steps = [];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const step of this.#steps) await step();
  }
}
