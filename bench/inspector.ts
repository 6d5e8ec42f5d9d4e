/** Measures the heap of another process (--inspect) after garbage collection. */
import { once } from "node:events";

export class Inspector implements Disposable {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, PromiseWithResolvers<Record<string, unknown>>>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => {
      const { id, result, error } = JSON.parse(String(data));
      const asked = this.#waiting.get(id);
      if (error) asked?.reject(new Error(`inspector: ${error.message}`));
      else asked?.resolve(result);
      this.#waiting.delete(id);
    });
    socket.addEventListener("close", () => {
      for (const { reject } of this.#waiting.values()) reject(new Error("the process has ended"));
      this.#waiting.clear();
    });
  }

  static async open(port: number): Promise<Inspector> {
    const targets = await fetch(`http://127.0.0.1:${port}/json/list`);
    const [target] = (await targets.json()) as { webSocketDebuggerUrl: string }[];
    const socket = new WebSocket(target?.webSocketDebuggerUrl ?? "");
    await once(socket, "open");
    return new Inspector(socket);
  }

  /** Heap and external buffers of the main thread, in MB. */
  async heapMb(): Promise<number> {
    await this.#ask("HeapProfiler.collectGarbage");
    const { usedSize, backingStorageSize } = await this.#ask("Runtime.getHeapUsage");
    return (Number(usedSize) + Number(backingStorageSize)) / 2 ** 20;
  }

  async #ask(method: string): Promise<Record<string, unknown>> {
    this.#last += 1;
    const id = this.#last;
    if (this.#socket.readyState !== WebSocket.OPEN) throw new Error("the process has ended");
    const answer = Promise.withResolvers<Record<string, unknown>>();
    this.#waiting.set(id, answer);
    this.#socket.send(JSON.stringify({ id, method }));
    return await answer.promise;
  }

  [Symbol.dispose](): void {
    this.#socket.close();
  }
}
