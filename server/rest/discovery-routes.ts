/** Health, metrics and the pages for whoever was given only the address. */
import type { ServerResponse } from "node:http";
import { z } from "zod";
import { type Log, probeAnswer, Refusal } from "../../core/index.ts";
import type { Metrics } from "../metrics/metrics.ts";
import { type Exchange, send, sendJson } from "./exchange.ts";
import { landingPage } from "./landing-page.ts";
import { llmsPage } from "./llms-page.ts";
import type { PlainRoute } from "./plain-route.ts";
import type { ServiceDescription } from "./service-description.ts";
import { skillPage } from "./skill-page.ts";

interface DiscoveryParts {
  readonly log: Log;
  readonly metrics: Metrics;
  readonly service: ServiceDescription;
  readonly openApi: () => object;
  /** As in service.json. */
  readonly probeKey: string;
}

type Described = Omit<PlainRoute, "method" | "needs" | "holdsSlot">;

/** Takes no slot: health and metrics must answer when all slots are taken. */
function publicRoute(described: Described): PlainRoute {
  return { method: "GET", needs: "nothing", holdsSlot: false, ...described };
}

export function discoveryRoutes(parts: DiscoveryParts): readonly PlainRoute[] {
  return [...healthRoutes(parts), ...pageRoutes(parts)];
}

function healthRoutes({ log, metrics, service, probeKey }: DiscoveryParts): readonly PlainRoute[] {
  const { buildNumber } = service;
  const status = (word: string) => z.object({ status: z.literal(word), build: z.string() });
  return [
    publicRoute({
      path: "/healthz",
      operationId: "get_health",
      summary: "Whether the process is up",
      answer: { description: "The process is up.", content: { "application/json": status("ok") } },
      serve: async (exchange) => {
        answerProbe(exchange, probeKey);
        sendHealth(exchange.response, buildNumber);
      },
    }),
    publicRoute({
      path: "/readyz",
      operationId: "get_readiness",
      summary: "Whether mail can be received and read",
      description: "503 when the databases or the mail folder can't be written to.",
      answer: {
        description: "Mail can be received and read.",
        content: { "application/json": status("ready") },
      },
      serve: async (exchange) => {
        await requireHealth(log, exchange);
        sendJson(exchange.response, 200, { status: "ready", build: buildNumber });
      },
    }),
    publicRoute({
      path: "/metrics",
      operationId: "get_metrics",
      summary: "Numbers for Prometheus",
      answer: { description: "Text exposition format 0.0.4.", content: { "text/plain": undefined } },
      serve: async ({ response }) => {
        send(response, 200, metrics.contentType, Buffer.from(await metrics.text()));
      },
    }),
  ];
}

/** For commands on this machine, which read the key in service.json. */
function answerProbe({ request, response }: Exchange, key: string): void {
  const nonce = request.headers["keypost-probe"];
  if (typeof nonce !== "string") return;
  response.setHeader("Keypost-Probe", probeAnswer(key, nonce));
}

/** Also answers while the service starts. */
export function sendHealth(response: ServerResponse, buildNumber: string): void {
  sendJson(response, 200, { status: "ok", build: buildNumber });
}

/** Refuses: busy, in our own words, because the original error may name files. */
async function requireHealth(log: Log, { core, requestId }: Exchange): Promise<void> {
  try {
    await core.checkHealth();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    log.unforeseen({ where: "/readyz", requestId, error });
    throw new Refusal("busy", "The databases or the mail folder can't be written to.", {
      fix: "Look in the service's log for the request_id.",
    });
  }
}

function pageRoutes({ service, openApi }: DiscoveryParts): readonly PlainRoute[] {
  const landing = landingPage(service);
  const landingRoute = page("/", "get_front_page", "The front page", "text/html", () => landing.html);
  return [
    page("/openapi.json", "get_openapi", "This description", "application/json", () =>
      JSON.stringify(openApi()),
    ),
    page("/llms.txt", "get_llms_txt", "What this is, for a model", "text/plain", () => llmsPage(service)),
    page("/docs/agent-api-skill.md", "get_skill", "How to use it with bash and curl", "text/markdown", () =>
      skillPage(service),
    ),
    {
      ...landingRoute,
      serve: async (exchange) => {
        exchange.response.setHeader("Content-Security-Policy", landing.contentSecurityPolicy);
        await landingRoute.serve(exchange);
      },
    },
  ];
}

/** A page that is the same for everybody until the next start. */
function page(
  path: string,
  operationId: string,
  summary: string,
  contentType: string,
  textOf: () => string,
): PlainRoute {
  let bytes: Buffer | undefined;
  return publicRoute({
    path,
    operationId,
    summary,
    answer: { description: summary, content: { [contentType]: undefined } },
    serve: async ({ response }) => {
      bytes ??= Buffer.from(textOf());
      response.setHeader("Cache-Control", "public, max-age=300");
      send(response, 200, `${contentType}; charset=utf-8`, bytes);
    },
  });
}
