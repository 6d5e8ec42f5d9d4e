/** Metrics that are read on a scrape, not counted as events happen. */
import { statfs } from "node:fs/promises";
import type { Core } from "../../core/index.ts";
import type { HttpGauges } from "../http/listener.ts";
import type { SmtpGauges } from "../smtp/listener.ts";
import { waitAtMost } from "../wait-at-most.ts";
import type { RefusalCounter } from "./events.ts";
import type { MetricRegistry } from "./registry.ts";
import type { SenderCheckMeter } from "./timings.ts";

/** What the metrics read. */
export interface Sources {
  readonly core: Core;
  readonly http: () => HttpGauges;
  readonly smtp: () => SmtpGauges;
  readonly mcp: () => { readonly sessions: number; readonly listening: number };
  readonly eventStreams: () => number;
  /** Folders of mail and databases, often on two file systems. */
  readonly folders: Readonly<Record<"mail" | "database", string>>;
}

type Reading = (sources: Sources) => void | Promise<void>;

/** A scrape is answered even if a reading takes longer. Its result then appears in a later scrape. */
const LOOK_MS_MAX = 1_000;
/** Rows are counted at most this often, because counting a million of them takes a while. */
const CENSUS_MS = 60_000;

/** All readings. The slow ones are bounded in time. */
export function readings(
  registry: MetricRegistry,
  refused: RefusalCounter,
  checks: SenderCheckMeter,
): readonly Reading[] {
  return [
    ofCore(registry, checks),
    ofHttp(registry),
    ofSmtp(registry, refused),
    ofStreams(registry),
    inTurn(LOOK_MS_MAX, ofReadiness(registry)),
    inTurn(LOOK_MS_MAX, ofDisks(registry)),
    inTurn(LOOK_MS_MAX, atMostEvery(CENSUS_MS, ofMailboxes(registry))),
  ];
}

function ofCore(registry: MetricRegistry, checks: SenderCheckMeter): Reading {
  const waits = registry.gauge("keypost_waits", "Open waits and event streams. Each watches a mailbox.");
  const delivering = registry.gauge("keypost_deliveries_in_flight", "Messages being written.");
  const queue = registry.gauge("keypost_queue_length", "Work waiting for its turn or for a thread.", [
    "queue",
  ]);
  return ({ core }) => {
    const gauges = core.gauges();
    waits({}, gauges.waits);
    delivering({}, gauges.deliveriesInFlight);
    for (const [name, length] of Object.entries(gauges.queues)) queue({ queue: name }, length);
    queue({ queue: "sender_checks" }, checks.pending());
  };
}

function ofHttp(registry: MetricRegistry): Reading {
  const open = registry.gauge("keypost_http_connections", "Open HTTP connections.");
  const refusals = rising(
    registry.counter(
      "keypost_http_refused_total",
      "HTTP connections and requests refused or cut off before they reached a route.",
      ["code"],
    ),
  );
  const unnamed = rising(
    registry.counter(
      "keypost_http_unnamed_clients_total",
      "Requests through a trusted proxy that put no address into X-Forwarded-For. No limit per client applies to them.",
    ),
  );
  return ({ http }) => {
    const { connections, refused, unnamed: unnamedTotal } = http();
    open({}, connections);
    unnamed({}, unnamedTotal);
    for (const [code, count] of Object.entries(refused)) refusals({ code }, count);
  };
}

function ofSmtp(registry: MetricRegistry, refused: RefusalCounter): Reading {
  const open = registry.gauge("keypost_smtp_sessions", "Open SMTP sessions.");
  const sessions = rising(
    registry.counter("keypost_smtp_sessions_total", "SMTP sessions, including refused ones."),
  );
  const encrypted = rising(
    registry.counter("keypost_smtp_tls_sessions_total", "SMTP sessions encrypted with STARTTLS."),
  );
  const refusals = rising(refused);
  const room = registry.gauge("keypost_smtp_free_bytes", "Memory left for messages that are arriving.");
  return ({ smtp }) => {
    const { sessions: now, freeBytes, totals } = smtp();
    open({}, now);
    room({}, freeBytes);
    sessions({}, totals.sessions);
    encrypted({}, totals.encrypted);
    for (const [code, count] of Object.entries(totals.refused))
      refusals({ stage: "connection", code }, count);
  };
}

/** Turns totals into increments: adds what a total has grown by since the last call. */
function rising<Values extends object>(add: (values: Values, by: number) => void) {
  const seen = new Map<string, number>();
  return (values: Values, total: number) => {
    const key = Object.values(values).join();
    add(values, total - (seen.get(key) ?? 0));
    seen.set(key, total);
  };
}

function ofStreams(registry: MetricRegistry): Reading {
  const sessions = registry.gauge("keypost_mcp_sessions", "Sessions of the older MCP protocol.");
  const streams = registry.gauge("keypost_streams", "Open streams that announce new mail.", ["face"]);
  return ({ mcp, eventStreams }) => {
    sessions({}, mcp().sessions);
    streams({ face: "mcp" }, mcp().listening);
    streams({ face: "rest" }, eventStreams());
  };
}

function ofReadiness(registry: MetricRegistry): Reading {
  const ready = registry.gauge("keypost_ready", "1 if mail can be accepted (/readyz answers 200), else 0.");
  return async ({ core }) => {
    // 0 until the check has passed: if it takes long, the likeliest reason is a disk that does not answer.
    const late = setTimeout(() => ready({}, 0), LOOK_MS_MAX / 2);
    try {
      await core.checkHealth();
      ready({}, 1);
    } catch {
      ready({}, 0);
    } finally {
      clearTimeout(late);
    }
  };
}

function ofDisks(registry: MetricRegistry): Reading {
  const free = registry.gauge("keypost_disk_free_bytes", "Free bytes on the folder's file system.", [
    "folder",
  ]);
  const size = registry.gauge("keypost_disk_size_bytes", "Size of the folder's file system.", ["folder"]);
  const freeInodes = registry.gauge(
    "keypost_disk_free_inodes",
    "Free inodes on the folder's file system. Both are 0 if it has no inode limit.",
    ["folder"],
  );
  const inodes = registry.gauge("keypost_disk_inodes", "Total inodes of the folder's file system.", [
    "folder",
  ]);
  return async ({ folders }) => {
    for (const [folder, path] of Object.entries(folders)) {
      const { bavail, blocks, bsize, ffree, files } = await statfs(path);
      free({ folder }, bavail * bsize);
      size({ folder }, blocks * bsize);
      freeInodes({ folder }, ffree);
      inodes({ folder }, files);
    }
  };
}

function ofMailboxes(registry: MetricRegistry): Reading {
  const mailboxes = registry.gauge("keypost_mailboxes", "Mailboxes.", ["state"]);
  const messages = registry.gauge("keypost_stored_messages", "Messages in all mailboxes.");
  const bytes = registry.gauge("keypost_storage_bytes", "Bytes counted against mailbox quotas.");
  const payments = registry.gauge("keypost_payments", "Payments, by status.", ["status"]);
  const checkouts = registry.gauge("keypost_checkouts_unfinished", "Checkouts that may still be paid.");
  const notices = registry.gauge("keypost_notices_waiting", "Mails to payers not yet sent.");
  return async ({ core }) => {
    const [stored, money] = await Promise.all([core.countMailboxes(), core.countMoney()]);
    for (const [state, count] of Object.entries(stored.mailboxes)) mailboxes({ state }, count);
    messages({}, stored.messages);
    bytes({}, stored.storageUsedBytes);
    for (const [status, count] of Object.entries(money.payments)) payments({ status }, count);
    checkouts({}, money.checkoutsUnfinished);
    notices({}, money.noticesWaiting);
  };
}

/** Runs one reading at a time and waits `msMax` for it at most. A reading that fails is repeated on the next scrape. */
function inTurn(msMax: number, reading: Reading): Reading {
  let looking: Promise<void> | undefined;
  return async (sources) => {
    looking ??= Promise.resolve(reading(sources))
      .catch(() => undefined)
      .finally(() => {
        looking = undefined;
      });
    await waitAtMost(msMax, looking);
  };
}

function atMostEvery(everyMs: number, reading: Reading): Reading {
  let lookedMs = Number.NEGATIVE_INFINITY;
  return async (sources) => {
    if (performance.now() - lookedMs < everyMs) return;
    await reading(sources);
    lookedMs = performance.now();
  };
}
