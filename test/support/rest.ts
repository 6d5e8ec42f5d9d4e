/** The REST router on a free port, with the routes of a test. */

import { createServer } from "node:http";
import type { Core } from "../../core/index.ts";
import { CredentialLimiter } from "../../core/mailboxes/credential-limiter.ts";
import type { Route } from "../../server/rest/exchange.ts";
import { RequestSlots } from "../../server/rest/request-slots.ts";
import { type RestParts, restRouter } from "../../server/rest/router.ts";
import { type RecordedEvent, recordingLog } from "./log.ts";
import { type OnLoopback, onLoopback } from "./loopback.ts";

interface TestRouter extends OnLoopback {
  readonly events: readonly RecordedEvent[];
}

/** Starts the router. Its core can only count wrong credentials, unless the test gives another one. */
export async function startTestRouter(
  routes: readonly Route[],
  parts: Partial<RestParts> = {},
): Promise<TestRouter> {
  const { log, events } = recordingLog();
  const limiter = new CredentialLimiter(() => new Date(), new URL("http://localhost"));
  const router = restRouter(
    {
      core: { guard: (...asked) => limiter.guard(...asked) } as Core,
      log,
      slots: new RequestSlots(0),
      clients: { requested: () => () => undefined },
      operator: { adminApiKey: "an admin key of ours", localToken: "local-token" },
      trustedProxies: [],
      isHttps: false,
      isStopping: () => false,
      ...parts,
    },
    routes,
    {},
  );
  return { ...(await onLoopback(createServer(router))), events };
}

export function aRoute(changed: Partial<Route>): Route {
  return {
    method: "GET",
    path: "/v1/thing",
    needs: "nothing",
    holdsSlot: true,
    serve: async ({ response }) => void response.end("{}"),
    ...changed,
  };
}
