/** The MCP endpoint with a real core on a free port, and clients of both eras. */
import { createServer } from "node:http";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { Client as LegacyClient } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport as LegacyTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { type McpParts, type McpRoutes, mcpRoutes } from "../../mcp/http.ts";
import { until } from "./clock.ts";
import { type ClaimedMailbox, openTestCore, type TestCore, type TestCoreOptions } from "./core.ts";
import { type RecordedEvent, recordingLog } from "./log.ts";
import { onLoopback } from "./loopback.ts";

export interface TestEndpoint extends AsyncDisposable {
  readonly url: URL;
  readonly test: TestCore;
  readonly routes: McpRoutes;
  readonly events: readonly RecordedEvent[];
  /** A client of the newest protocol version, with that mailbox's token or none. */
  modern(claimed?: ClaimedMailbox): Promise<Client>;
  /** A client with SDK v1, in a session. */
  legacy(claimed?: ClaimedMailbox): Promise<LegacyClient>;
}

interface EndpointOptions extends TestCoreOptions, Partial<Pick<McpParts, "extras" | "publicBaseUrl">> {
  /** A core that outlives the endpoint, with its own log. Absent: one that is closed with the endpoint. */
  readonly box?: TestCore;
}

export async function startEndpoint(options: EndpointOptions = {}): Promise<TestEndpoint> {
  const { log, events } = recordingLog();
  const test = options.box ?? (await openTestCore({ log, ...options }));
  const routes = mcpRoutes({
    core: test.core,
    log,
    publicBaseUrl: options.publicBaseUrl ?? test.core.settings.publicBaseUrl,
    ...(options.extras && { extras: options.extras }),
  });
  const server = createServer((request, response) => void routes.handle(request, response));
  const listening = await onLoopback(server);
  const url = new URL("/mcp", listening.url);
  const clients: { close(): Promise<void> }[] = [];
  return {
    ...{ url, test, routes, events },
    modern: async (claimed) => {
      const client = await modernClient(url, claimed?.accessToken);
      clients.push(client);
      return client;
    },
    legacy: async (claimed) => {
      const client = await legacyClient(url, claimed?.accessToken);
      clients.push(client);
      return client;
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all(clients.map((client) => client.close().catch(() => undefined)));
      await routes.close();
      await listening[Symbol.asyncDispose]();
      if (!options.box) await test.close();
      // Otherwise the next test would count the waits and watches that this one left open.
      else await until(() => test.core.gauges().waits + test.core.gauges().watchedMailboxes === 0);
    },
  };
}

const headersFor = (token: string | undefined) =>
  token === undefined ? {} : { requestInit: { headers: { authorization: `Bearer ${token}` } } };

export async function modernClient(url: URL, token?: string): Promise<Client> {
  const client = new Client(
    { name: "keypost-test", version: "1.0.0" },
    { versionNegotiation: { mode: { pin: "2026-07-28" } } },
  );
  await client.connect(new StreamableHTTPClientTransport(url, headersFor(token)));
  return client;
}

export async function legacyClient(url: URL, token?: string): Promise<LegacyClient> {
  const client = new LegacyClient({ name: "keypost-test-v1", version: "1.0.0" });
  // The v1 SDK's types were not written for exactOptionalPropertyTypes.
  await client.connect(new LegacyTransport(url, headersFor(token)) as Parameters<typeof client.connect>[0]);
  return client;
}
