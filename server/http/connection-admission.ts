/** Admission at the HTTP port: checks connections before the server does, and counts what never becomes a request. */
import type { Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { clientNetworkOf, HTTP_PIPELINED_MAX } from "../../core/index.ts";
import type { HttpClients, HttpRefusal } from "./clients.ts";
import { RefusedSockets } from "./refused-sockets.ts";

interface ConnectionAdmission {
  /** Open connections that were let in. */
  connections(): number;
  /** False if its connection has too many unanswered requests. The connection is then closed. */
  admitsRequest(socket: Socket, response: ServerResponse): boolean;
  /** Destroys connections that were turned away and are still open. */
  close(): void;
}

/** Takes over the server's connections. Call it before the server listens. */
export function admitConnections(server: Server, clients: HttpClients): ConnectionAdmission {
  const refusedSockets = new RefusedSockets();
  let connections = 0;
  // Node's own listeners. A connection that they do not see costs no parser, and what is sent on it is discarded.
  const accept = server.listeners("connection") as ((socket: Socket) => void)[];
  server.removeAllListeners("connection");
  server.on("connection", (socket: Socket) => {
    const { remoteAddress = "" } = socket;
    const leave = clients.connected(socket);
    if (!leave) return refusedSockets.add(socket);
    // What the parser rejects never becomes a request: Node answers it and destroys the socket with the error.
    socket.on("error", (error) => {
      const code = parserRefusal(error);
      if (code) clients.refuse(code, remoteAddress, clientNetworkOf(remoteAddress));
    });
    connections += 1;
    socket.on("close", () => {
      connections -= 1;
      leave();
    });
    for (const listener of accept) listener.call(server, socket);
  });
  refuseUnsupported(server, clients);
  server.on("drop", (dropped) => clients.refuse("too_many_connections", dropped?.remoteAddress ?? ""));
  /** Requests without an answer, by connection. */
  const unanswered = new WeakMap<Socket, number>();
  return {
    connections: () => connections,
    admitsRequest(socket, response) {
      const count = unanswered.get(socket) ?? 0;
      if (count >= HTTP_PIPELINED_MAX) {
        // Further requests of the same packet may follow. They belong to the same refusal.
        if (!socket.destroyed) clients.refuse("too_many_pipelined", socket.remoteAddress ?? "");
        socket.destroy();
        return false;
      }
      unanswered.set(socket, count + 1);
      response.on("close", () => unanswered.set(socket, (unanswered.get(socket) ?? 1) - 1));
      return true;
    },
    close: () => refusedSockets.close(),
  };
}

/**
 * Refuses CONNECT, as we are no proxy (RFC 9110 §9.3.6), and every Expect but 100-continue (§10.1.1). Node would do the
 * same without telling us.
 */
function refuseUnsupported(server: Server, clients: HttpClients): void {
  const refuse = ({ remoteAddress = "" }: Socket) =>
    clients.refuse("bad_request", remoteAddress, clientNetworkOf(remoteAddress));
  server.on("connect", ({ socket }) => {
    refuse(socket);
    socket.end("HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\n\r\n", () => socket.destroy());
  });
  server.on("checkExpectation", ({ socket }, response) => {
    // Further requests of the same packet may follow. They belong to the same refusal.
    if (response.socket) refuse(socket);
    response.writeHead(417, { Connection: "close" }).end();
  });
}

/** The errors that Node answers with 431, 408 or 400. Undefined if the connection broke, which is nobody's fault. */
function parserRefusal({ code = "" }: NodeJS.ErrnoException): HttpRefusal | undefined {
  if (code === "HPE_HEADER_OVERFLOW") return "header_too_large";
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return "too_slow";
  return code.startsWith("HPE_") ? "bad_request" : undefined;
}
