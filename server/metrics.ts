/** Numbers for Prometheus. Sole user of prom-client. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Core, Log } from "../core/index.ts";
import { logOf } from "./log.ts";

export interface Metrics {
  /** The same log, counted on the way: one vocabulary for both. */
  readonly counted: (log: Log) => Log;
  readonly text: (core: Core) => Promise<string>;
  readonly contentType: string;
  readonly close: () => void;
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** The probe counts its own period as delay. */
const RESOLUTION_MS = 10;

type Fields = Readonly<Record<string, unknown>>;

export function newMetrics(buildNumber: string): Metrics {
  const registry = new Registry();
  const counts = countersOf(registry);
  const gauges = gaugesOf(registry);
  gauges.build.set({ build: buildNumber }, 1);
  const eventLoop = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  eventLoop.enable();
  return {
    counted: (log) =>
      logOf((event, fields) => {
        counts[event]?.(fields as Fields);
        (log[event] as (fields: object) => void)(fields);
      }),
    text: async (core) => {
      const { waits, deliveriesInFlight } = core.gauges();
      gauges.waits.set(waits);
      gauges.deliveries.set(deliveriesInFlight);
      gauges.memory.set(process.memoryUsage.rss());
      // Of the time since the last look, so that a spike is not averaged away over days.
      gauges.eventLoop.set(Math.max(0, eventLoop.percentile(99) / 1e6 - RESOLUTION_MS) / 1_000 || 0);
      eventLoop.reset();
      return await registry.metrics();
    },
    contentType: registry.contentType,
    close: () => eventLoop.disable(),
  };
}

function gaugesOf(registry: Registry) {
  const registers = [registry];
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  return {
    build: new Gauge({ name: "keypost_build", help: "Always 1.", labelNames: ["build"], registers }),
    waits: gauge("keypost_waits", "Waits that are open now."),
    deliveries: gauge("keypost_deliveries_in_flight", "Messages being written now."),
    memory: gauge("process_resident_memory_bytes", "Resident memory."),
    eventLoop: gauge("keypost_event_loop_delay_seconds", "99th percentile since the last look."),
  };
}

type Verb = keyof Log;

/** What each event of the log adds to. */
function countersOf(registry: Registry): Partial<Record<Verb, (fields: Fields) => void>> {
  const registers = [registry];
  const counter = (name: string, help: string, ...labelNames: string[]) =>
    new Counter({ name, help, labelNames, registers });
  const timer = (name: string, help: string, ...labelNames: string[]) =>
    new Histogram({ name, help, labelNames, buckets: SECONDS, registers });
  const requests = counter("keypost_http_requests_total", "Requests answered.", "method", "route", "status");
  const requestSeconds = timer("keypost_http_request_seconds", "From request to answer.", "route");
  const messages = counter("keypost_messages_total", "Messages that arrived.", "outcome");
  const receiveSeconds = timer("keypost_receive_seconds", "From the end of DATA until durable and indexed.");
  const refused = counter("keypost_mail_refused_total", "Mail turned away.", "at", "code");
  const waitsEnded = counter("keypost_waits_ended_total", "Waits that ended.", "outcome");
  const claims = counter("keypost_mailboxes_claimed_total", "Claims that were granted.", "kind");
  const payments = counter(
    "keypost_payment_events_total",
    "Events of payment providers.",
    "provider",
    "change",
  );
  const useless = counter("keypost_payments_useless_total", "Payments that bought nothing.", "provider");
  const failed = counter("keypost_payment_provider_failures_total", "Calls that failed.", "provider", "call");
  const webhooks = counter("keypost_webhooks_refused_total", "Webhooks turned away.", "provider", "reason");
  const notices = counter(
    "keypost_notices_total",
    "Mails to payers, by how handing them over went.",
    "outcome",
  );
  const unforeseen = counter("keypost_unforeseen_total", "Bugs and outages.", "where");
  const text = (value: unknown) => String(value);
  return {
    requestServed: ({ method, route, status, tookMs }) => {
      requests.inc({ method: text(method), route: text(route), status: text(status) });
      requestSeconds.observe({ route: text(route) }, Number(tookMs) / 1_000);
    },
    messageReceived: ({ totalMs }) => {
      messages.inc({ outcome: "received" });
      receiveSeconds.observe(Number(totalMs) / 1_000);
    },
    messageDuplicate: () => messages.inc({ outcome: "duplicate" }),
    messageAdopted: () => messages.inc({ outcome: "adopted" }),
    messageNotParsed: () => messages.inc({ outcome: "not_parsed" }),
    recipientRefused: ({ code }) => refused.inc({ at: "rcpt", code: text(code) }),
    dataRefused: ({ code }) => refused.inc({ at: "data", code: text(code) }),
    waitEnded: ({ outcome }) => waitsEnded.inc({ outcome: text(outcome) }),
    mailboxClaimed: ({ isNew }) => claims.inc({ kind: isNew === true ? "new" : "known" }),
    paymentEventApplied: ({ provider, change }) =>
      payments.inc({ provider: text(provider), change: text(change) }),
    paymentUseless: ({ provider }) => useless.inc({ provider: text(provider) }),
    paymentProviderFailed: ({ provider, call }) => failed.inc({ provider: text(provider), call: text(call) }),
    webhookRefused: ({ provider, reason }) =>
      webhooks.inc({ provider: text(provider), reason: text(reason) }),
    noticeSent: ({ outcome }) => notices.inc({ outcome: text(outcome) }),
    unforeseen: ({ where }) => unforeseen.inc({ where: text(where) }),
  };
}
