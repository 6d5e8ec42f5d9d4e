/** Who comes in at the HTTP port: looks at each connection before the server does, and at what it brings that is no request. */
import type { Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { clientNetworkOf, HTTP_PIPELINED_MAX } from "../../core/index.ts";
import type { HttpClients, HttpRefusal } from "./clients.ts";
import { TurnedAway } from "./turned-away.ts";

interface HttpDoor {
  /** Those that were let in and are open. */
  connections(): number;
  /** False: the request is one too many of its connection, which is closed. */
  takes(socket: Socket, response: ServerResponse): boolean;
  /** Destroys those that were turned away and have not gone yet. */
  close(): void;
}

export function guard(server: Server, clients: HttpClients): HttpDoor {
  const turnedAway = new TurnedAway();
  let connections = 0;
  // Node's own listener: a connection that it does not see costs no parser, and what is sent on it is read by nobody.
  const accept = server.listeners("connection") as ((socket: Socket) => void)[];
  server.removeAllListeners("connection");
  server.on("connection", (socket: Socket) => {
    const { remoteAddress = "" } = socket;
    const leave = clients.connected(socket);
    if (!leave) return turnedAway.add(socket);
    // What the parser does not take never becomes a request: Node answers it, and ends the connection with the reason.
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
  refuseOddities(server, clients);
  server.on("drop", (dropped) => clients.refuse("too_many_connections", dropped?.remoteAddress ?? ""));
  /** Of each connection. */
  const unanswered = new WeakMap<Socket, number>();
  return {
    connections: () => connections,
    takes(socket, response) {
      const count = unanswered.get(socket) ?? 0;
      if (count >= HTTP_PIPELINED_MAX) {
        // Those behind it in the same packet come still, and are of the same refusal.
        if (!socket.destroyed) clients.refuse("too_many_pipelined", socket.remoteAddress ?? "");
        socket.destroy();
        return false;
      }
      unanswered.set(socket, count + 1);
      response.on("close", () => unanswered.set(socket, (unanswered.get(socket) ?? 1) - 1));
      return true;
    },
    close: () => turnedAway.close(),
  };
}

/** RFC 9110 §9.3.6 and §10.1.1: we are no proxy, and expect nothing but 100-continue. Node does the same, and tells nobody. */
function refuseOddities(server: Server, clients: HttpClients): void {
  const refuse = ({ remoteAddress = "" }: Socket) =>
    clients.refuse("bad_request", remoteAddress, clientNetworkOf(remoteAddress));
  server.on("connect", ({ socket }) => {
    refuse(socket);
    socket.end("HTTP/1.1 405 Method Not Allowed\r\nConnection: close\r\n\r\n", () => socket.destroy());
  });
  server.on("checkExpectation", ({ socket }, response) => {
    // Those behind it in the same packet come still, and are of the same refusal.
    if (response.socket) refuse(socket);
    response.writeHead(417, { Connection: "close" }).end();
  });
}

/** In Node's words: its 431, its 408, and its 400 for all else. Undefined: the connection broke, which is nobody's fault. */
function parserRefusal({ code = "" }: NodeJS.ErrnoException): HttpRefusal | undefined {
  if (code === "HPE_HEADER_OVERFLOW") return "header_too_large";
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return "too_slow";
  return code.startsWith("HPE_") ? "bad_request" : undefined;
}
