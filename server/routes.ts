/** The HTTP routes: the operations, the plain routes, and MCP. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Core, type Log, Refusal } from "../core/index.ts";
import { OPERATIONS } from "../core/operations/index.ts";
import type { McpRoutes } from "../mcp/http.ts";
import type { Config } from "./config.ts";
import type { HolderCounts } from "./holder-counts.ts";
import type { HttpClients } from "./http/clients.ts";
import type { EarlyAnswer } from "./http/listener.ts";
import type { Metrics } from "./metrics/metrics.ts";
import type { Payments } from "./outbound/providers.ts";
import { discoveryRoutes, sendHealth } from "./rest/discovery-routes.ts";
import { eventRoutes } from "./rest/event-routes.ts";
import { newRequestId, type Route, secure, sendProblem } from "./rest/exchange.ts";
import { MCP_DESCRIPTIONS } from "./rest/mcp-descriptions.ts";
import { messageRoutes } from "./rest/message-routes.ts";
import { openApiDocument } from "./rest/openapi.ts";
import { operationRoute } from "./rest/operation-route.ts";
import { paymentRoutes } from "./rest/payment-routes.ts";
import type { RequestSlots } from "./rest/request-slots.ts";
import { restRouter } from "./rest/router.ts";
import { describeService } from "./rest/service-description.ts";

/** What the routes need. */
export interface Routed {
  readonly config: Config;
  readonly baseUrl: URL;
  readonly core: Core;
  /** Undefined: no payment routes. */
  readonly payments: Payments | undefined;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly slots: RequestSlots;
  readonly httpClients: HttpClients;
  /** Open streams of GET /v1/events per mailbox. */
  readonly eventStreams: HolderCounts;
  /** As in service.json. */
  readonly probeKey: string;
  isStopping: boolean;
}

const STARTING =
  "The service is starting. If its index is being rebuilt from the mail files, that takes minutes.";

/**
 * Answers health checks while the service starts. After minutes without an answer, a supervisor would kill the process,
 * and the rebuild of the index would start over.
 */
export function answersEarly({ buildNumber, publicBaseUrl }: Config): EarlyAnswer {
  const isHttps = publicBaseUrl?.protocol === "https:";
  return ({ method, url }, response) => {
    if (method !== "GET" && method !== "HEAD") return false;
    if (url !== "/healthz" && url !== "/readyz") return false;
    const requestId = newRequestId();
    secure(response, requestId, isHttps);
    if (url === "/healthz") sendHealth(response, buildNumber);
    else sendProblem(response, new Refusal("busy", STARTING), requestId);
    return true;
  };
}

export async function routerFor(parts: Routed, mcp: McpRoutes) {
  const { config, core, log, slots, httpClients, baseUrl } = parts;
  const localToken = await readFile(join(config.core.dataDir, "secrets", "operator"), "utf8");
  return restRouter(
    {
      core,
      log,
      slots,
      clients: httpClients,
      operator: { adminApiKey: config.adminApiKey, localToken: localToken.trimEnd() },
      trustedProxies: config.trustedProxies,
      isHttps: baseUrl.protocol === "https:",
      isStopping: () => parts.isStopping,
    },
    routesOf(parts),
    { "/mcp": mcp.handle },
  );
}

function routesOf(parts: Routed): readonly Route[] {
  const { config, baseUrl, payments, log, metrics, eventStreams, probeKey } = parts;
  const plainRoutes = [
    ...messageRoutes(),
    ...eventRoutes({ log, open: eventStreams }),
    ...paymentRoutes(payments, log),
  ];
  const placeOf = ({ method, path }: Pick<Route, "method" | "path">) => `${method} ${path}`;
  const taken = new Set(plainRoutes.map(placeOf));
  const operations = OPERATIONS.filter(({ route }) => !taken.has(placeOf(route)));
  const { buildNumber } = config;
  // Built on the first request: it also describes the route that serves it.
  const openApi = () => openApiDocument({ baseUrl, buildNumber, operations, plainRoutes: described });
  const service = describeService(config, baseUrl);
  const discovery = discoveryRoutes({ log, metrics, service, openApi, probeKey });
  const described = [...plainRoutes, ...discovery, ...MCP_DESCRIPTIONS];
  return [...operations.map(operationRoute), ...plainRoutes, ...discovery];
}
