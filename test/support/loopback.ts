import { once } from "node:events";
import type { AddressInfo, Server, Socket } from "node:net";

export interface OnLoopback extends AsyncDisposable {
  readonly port: number;
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
}

/** Lets a server listen on a free port of loopback, until it is disposed of with its connections. */
export async function onLoopback(server: Server): Promise<OnLoopback> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      // Called, other than the event, also for a server that its test has closed.
      const closed = new Promise((done) => server.close(done));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
