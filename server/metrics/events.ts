/** The metrics that events of the log count. */
import type { Log } from "../../core/index.ts";
import { LONG_SECONDS, type MetricRegistry } from "./registry.ts";

type CountedEvents = Partial<Log>;

export type RefusalCounter = ReturnType<typeof refusalCounter>;

export function refusalCounter(registry: MetricRegistry) {
  return registry.counter(
    "keypost_smtp_refused_total",
    "What we said no to: sessions (stage connection), senders (mail), recipients (rcpt), messages (data).",
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
  const messages = registry.counter("keypost_messages_total", "Messages that became a mailbox's.", [
    "outcome",
  ]);
  const accepted = registry.timer(
    "keypost_accept_duration_seconds",
    "From the end of DATA to the 250: parsed, checked, on the disk and in the index.",
  );
  const notParsed = registry.counter(
    "keypost_messages_not_parsed_total",
    "Messages that are kept with what their header says, because they could not be taken apart.",
  );
  const failed = registry.counter(
    "keypost_smtp_sessions_failed_total",
    "Sessions that broke: the sender left, we cut its message off, or its TLS failed.",
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
    "From a message's being stored to the answer of the wait that rested for it.",
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
    "From a request's header to the end of its answer; a wait's rest is a part of it.",
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
  const events = registry.counter("keypost_payment_events_total", "Events of payment providers, applied.", [
    "provider",
    "change",
  ]);
  const useless = registry.counter("keypost_payments_useless_total", "Payments that bought nothing.", [
    "provider",
  ]);
  const failed = registry.counter(
    "keypost_payment_provider_failures_total",
    "Calls to a payment provider that failed.",
    ["provider", "call"],
  );
  const webhooks = registry.counter("keypost_webhooks_refused_total", "Webhooks turned away.", [
    "provider",
    "reason",
  ]);
  const notices = registry.counter(
    "keypost_notices_total",
    "Mails to payers, by how handing them over went.",
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
  const unforeseen = registry.counter("keypost_unforeseen_total", "Bugs and outages of ours.", ["where"]);
  return { unforeseen: ({ where }) => unforeseen({ where }) };
}
