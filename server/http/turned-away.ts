import type { Socket } from "node:net";
import { HTTP_TURNED_AWAY_MAX, HTTP_TURNED_AWAY_MS } from "../../core/index.ts";
import { tooManyAnswer } from "../rest/too-many.ts";

/**
 * Connections that were turned away. Each gets an answer at once, before its request is read, and a moment to receive
 * it: closing a socket with unread input resets it, and the answer is lost.
 */
export class TurnedAway {
  readonly #sockets = new Set<Socket>();

  add(socket: Socket): void {
    socket.on("error", () => {});
    if (this.#sockets.size >= HTTP_TURNED_AWAY_MAX) {
      socket.destroy();
      return;
    }
    this.#sockets.add(socket);
    const overdue = setTimeout(() => socket.destroy(), HTTP_TURNED_AWAY_MS);
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
