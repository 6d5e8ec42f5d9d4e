/** The metrics that events of the log count. */
import type { Log } from "../../core/index.ts";
import { LONG_SECONDS, type MetricRegistry } from "./registry.ts";

type CountedEvents = Partial<Log>;

export type RefusalCounter = ReturnType<typeof refusalCounter>;

export function refusalCounter(registry: MetricRegistry) {
  return registry.counter(
    "keypost_smtp_refused_total",
    "Refusals: sessions (stage connection), senders (mail), recipients (rcpt), messages (data).",
    ["stage", "code"],
  );
}

/** Node accepts some thirty more, which none of our routes has. */
const METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PATCH", "DELETE", "PUT", "OPTIONS"]);

export function countedEvents(registry: MetricRegistry, refused: RefusalCounter): CountedEvents {
  return {
    ...ofMail(registry, refused),
    ...ofWaits(registry),
    ...ofRequests(registry),
    ...ofMoney(registry),
    ...ofFaults(registry),
  };
}

function ofMail(registry: MetricRegistry, refused: RefusalCounter): CountedEvents {
  const messages = registry.counter("keypost_messages_total", "Messages stored in mailboxes.", ["outcome"]);
  const accepted = registry.timer(
    "keypost_accept_duration_seconds",
    "Time from the end of DATA to the 250, with parsing, sender check, disk and index.",
  );
  const notParsed = registry.counter(
    "keypost_messages_not_parsed_total",
    "Messages that could not be parsed. They are stored with their header fields only.",
  );
  const failed = registry.counter(
    "keypost_smtp_sessions_failed_total",
    "Sessions that broke off: the sender left, its message was cut off, or TLS failed.",
    ["reason"],
  );
  return {
    messageReceived({ totalMs }) {
      messages({ outcome: "received" });
      accepted({}, totalMs);
    },
    messageDuplicate: () => messages({ outcome: "duplicate" }),
    messageAdopted: () => messages({ outcome: "adopted" }),
    messageNotParsed: () => notParsed({}),
    senderRefused: ({ code }) => refused({ stage: "mail", code }),
    recipientRefused: ({ code }) => refused({ stage: "rcpt", code }),
    dataRefused: ({ code }) => refused({ stage: "data", code }),
    smtpSessionFailed: ({ reason }) => failed({ reason }),
  };
}

function ofWaits(registry: MetricRegistry): CountedEvents {
  const ended = registry.counter("keypost_waits_ended_total", "Waits that ended.", ["outcome"]);
  const woken = registry.timer(
    "keypost_wait_wake_duration_seconds",
    "Time from storing a message to the answer of a wait that it woke.",
  );
  return {
    waitEnded({ outcome, wokenMs }) {
      ended({ outcome });
      if (wokenMs !== undefined) woken({}, wokenMs);
    },
  };
}

function ofRequests(registry: MetricRegistry): CountedEvents {
  const requests = registry.counter("keypost_http_requests_total", "Requests answered.", [
    "method",
    "route",
    "status",
  ]);
  const took = registry.timer(
    "keypost_http_request_duration_seconds",
    "Time from a request's header to the end of its answer. For waits, this includes the waiting.",
    ["route"],
    LONG_SECONDS,
  );
  return {
    requestServed({ method, route, status, tookMs }) {
      requests({ method: METHODS.has(method) ? method : "other", route, status: String(status) });
      took({ route }, tookMs);
    },
  };
}

function ofMoney(registry: MetricRegistry): CountedEvents {
  const claims = registry.counter("keypost_claims_total", "Claims that were granted.", ["kind"]);
  const events = registry.counter(
    "keypost_payment_events_total",
    "Payment provider events that were applied.",
    ["provider", "change"],
  );
  const useless = registry.counter("keypost_payments_useless_total", "Payments that bought nothing.", [
    "provider",
  ]);
  const failed = registry.counter(
    "keypost_payment_provider_failures_total",
    "Calls to a payment provider that failed.",
    ["provider", "call"],
  );
  const webhooks = registry.counter("keypost_webhooks_refused_total", "Webhooks refused.", [
    "provider",
    "reason",
  ]);
  const notices = registry.counter(
    "keypost_notices_total",
    "Mails handed to the mail provider, by outcome.",
    ["outcome"],
  );
  return {
    mailboxClaimed: ({ isNew }) => claims({ kind: isNew ? "new" : "known" }),
    paymentEventApplied: ({ provider, change }) => events({ provider, change }),
    paymentUseless: ({ provider }) => useless({ provider }),
    paymentProviderFailed: ({ provider, call }) => failed({ provider, call }),
    webhookRefused: ({ provider, reason }) => webhooks({ provider, reason }),
    noticeSent: ({ outcome }) => notices({ outcome }),
    noticeGivenUp: () => notices({ outcome: "given_up" }),
  };
}

function ofFaults(registry: MetricRegistry): CountedEvents {
  const unforeseen = registry.counter("keypost_unforeseen_total", "Unexpected failures: bugs and outages.", [
    "where",
  ]);
  return { unforeseen: ({ where }) => unforeseen({ where }) };
}
