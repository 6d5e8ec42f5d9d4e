import type { Socket } from "node:net";
import { HTTP_REFUSED_CONNECTION_MS, HTTP_REFUSED_CONNECTIONS_MAX } from "../../core/index.ts";
import { tooManyAnswer } from "../rest/too-many.ts";

/**
 * Connections that were turned away. Each gets an answer at once, before its request is read, and a moment to receive
 * it: closing a socket with unread input resets it, and the answer is lost.
 */
export class RefusedSockets {
  readonly #sockets = new Set<Socket>();

  add(socket: Socket): void {
    socket.on("error", () => {});
    if (this.#sockets.size >= HTTP_REFUSED_CONNECTIONS_MAX) {
      socket.destroy();
      return;
    }
    this.#sockets.add(socket);
    const overdue = setTimeout(() => socket.destroy(), HTTP_REFUSED_CONNECTION_MS);
    socket.on("close", () => {
      clearTimeout(overdue);
      this.#sockets.delete(socket);
    });
    socket.resume();
    socket.end(tooManyAnswer());
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}
