import type { TestContext } from "node:test";
import { HttpClients, type HttpClientsOptions } from "../../server/http/clients.ts";
import {
  type EarlyAnswer,
  type HttpBounds,
  type HttpListener,
  startHttpListener,
} from "../../server/http/listener.ts";
import { TestClock } from "./clock.ts";
import { recordingLog } from "./log.ts";

/** Limits that even a busy machine never reaches. */
const PATIENT: HttpBounds = {
  headersMs: 60_000,
  requestMs: 60_000,
  idleMs: 60_000,
  connections: 10,
  unreadBytes: 100_000_000,
  checkMs: 20,
};

/** Limits that a slow client soon reaches. */
export const IMPATIENT = { headersMs: 150, requestMs: 250 } as const;

export function clientsOf(changed: Partial<HttpClientsOptions> = {}): HttpClients {
  const { log } = recordingLog();
  return new HttpClients({
    ...{ connectionsPerNetworkMax: 2_000, trustedProxies: [], clock: new TestClock(), log },
    ...changed,
  });
}

/** Starts a real listener on a free port of loopback, which is closed after the test. */
export async function startListener(
  t: TestContext,
  bounds: Partial<HttpBounds> = {},
  clients = clientsOf(),
  answersEarly?: EarlyAnswer,
): Promise<HttpListener> {
  const address = { host: "127.0.0.1", port: 0 };
  const patience = { ...PATIENT, ...bounds };
  const listener = await startHttpListener(address, recordingLog().log, clients, answersEarly, patience);
  t.after(() => listener.close({ graceMs: 0 }));
  return listener;
}

/** The counts of a listener that has refused nothing. */
export const NOBODY = {
  ...{ bad_request: 0, header_too_large: 0, too_slow: 0 },
  ...{ too_many_connections: 0, too_many_from_network: 0, too_many_pipelined: 0, too_much_unread: 0 },
};
