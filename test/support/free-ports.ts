import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:net";

/**
 * Below the ports that systems assign by themselves. One of those may be assigned to another test, which listens on
 * port 0, before the program listens for which it was found.
 */
const [LOWEST, HIGHEST] = [20_000, 32_767];

/** Returns free ports, for programs that do not accept port 0. All are held at the same time, so that they differ. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = new Map<number, Server>();
  while (servers.size < count) {
    const port = randomInt(LOWEST, HIGHEST + 1);
    const server = createServer().listen(port, "127.0.0.1");
    const isFree = await once(server, "listening").then(
      () => true,
      () => false,
    );
    if (isFree) servers.set(port, server);
  }
  await Promise.all([...servers.values()].map((server) => once(server.close(), "close")));
  return [...servers.keys()];
}
