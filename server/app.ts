/** Composition root: core, listeners and jobs, and the order in which they start and stop. */
import { dirname, join } from "node:path";
import {
  type Clock,
  type Core,
  type CorePorts,
  HTTP_STOP_GRACE_MS,
  type Log,
  type Notifier,
  openCore,
  type PaymentProvider,
  Refusal,
  SMTP_STOP_GRACE_MS,
  Undo,
} from "../core/index.ts";
import { type McpParts, type McpRoutes, mcpRoutes } from "../mcp/http.ts";
import { systemClock } from "./clock.ts";
import type { Config } from "./config.ts";
import { HolderCounts } from "./holder-counts.ts";
import { HttpClients } from "./http/clients.ts";
import { type HttpListener, startHttpListener } from "./http/listener.ts";
import { dovecotSessions } from "./imap/mail-sessions.ts";
import { reviewSocket } from "./imap/session-review.ts";
import { type Jobs, startJobs } from "./jobs.ts";
import { jsonLog } from "./log.ts";
import { newMetrics } from "./metrics/metrics.ts";
import { isLocalPeerIn, localSmtpOf, peerOf } from "./network.ts";
import { openNotifier } from "./outbound/notifiers.ts";
import { openPayments } from "./outbound/providers.ts";
import { RequestSlots } from "./rest/request-slots.ts";
import { answersEarly, type Routed, routerFor } from "./routes.ts";
import { openSenderChecks, type SenderChecks } from "./sender-check/sender-checks.ts";
import { newProbeKey, readServiceFile, removeServiceFile, writeServiceFile } from "./service-file.ts";
import { listenProblem, requireUsableSettings } from "./settings-checks.ts";
import { openCertificate } from "./smtp/certificate.ts";
import { watchCertificate } from "./smtp/certificate-watch.ts";
import { type SmtpListener, startSmtpListener } from "./smtp/listener.ts";
import { waitAtMost } from "./wait-at-most.ts";

export interface App {
  /** URL for clients on this machine. It may differ from PUBLIC_BASE_URL. */
  readonly httpUrl: string;
  readonly smtpPort: number;
  readonly core: Core;
  /** Graceful, bounded in time, and safe to call twice. */
  stop(why?: string): Promise<void>;
}

/** The signal to stop, and replacements for tests. */
export interface AppOptions extends Pick<CorePorts, "mimeWorkers" | "stopping"> {
  readonly clock?: Clock;
  readonly log?: Log;
  readonly mcpExtras?: McpParts["extras"];
  /** Replaces the provider that the settings name. It has no routes. */
  readonly paymentProvider?: PaymentProvider;
  readonly notifier?: Notifier;
}

interface Parts extends Routed {
  /** Undefined if sender checks are off. */
  readonly senderChecks: SenderChecks | undefined;
}

/** What `stop` has to stop. */
interface Started {
  readonly http: HttpListener;
  readonly smtp: SmtpListener;
  readonly mcp: McpRoutes;
  readonly jobs: Jobs;
}

/** Throws BadSettings if a folder, file or address in the settings can't be used. Refuses: data_folder_in_use. */
export async function startApp(config: Config, options: AppOptions = {}): Promise<App> {
  const startedMs = performance.now();
  await requireUsableSettings(config);
  const metrics = newMetrics(config.buildNumber);
  const log = metrics.counted(options.log ?? jsonLog());
  await using undo = new Undo();
  undo.defer(() => metrics.close());
  const clock = options.clock ?? systemClock;
  const { httpConnectionsPerAddress: connectionsPerNetworkMax, trustedProxies } = config;
  const httpClients = new HttpClients({ connectionsPerNetworkMax, trustedProxies, clock, log });
  // Bind first: the default base URL contains the port. Report a failed bind only after core is open: most likely a
  // service that holds our data folder has the port, and data_folder_in_use says so.
  const early = answersEarly(config);
  const [bound] = await Promise.allSettled([startHttpListener(config.http, log, httpClients, early)]);
  if (bound.status === "fulfilled") undo.defer(() => bound.value.close({ graceMs: 0 }));
  const port = bound.status === "fulfilled" ? bound.value.port : config.http.port;
  const baseUrl = config.publicBaseUrl ?? new URL(`http://localhost:${port}`);
  const opening = { config, options, baseUrl, clock, log, metrics };
  const { ports, payments, senderChecks } = await openPorts(opening);
  let localSmtp: string | undefined;
  const settings = { ...config.core, publicBaseUrl: baseUrl, localSmtp: () => localSmtp };
  const core = await openFolder(settings, ports);
  undo.defer(() => core.close().finally(() => senderChecks?.close()));
  if (bound.status === "rejected") throw listenProblem("HTTP_ADDR", config.http, bound.reason);
  const http = bound.value;
  const opened = { config, baseUrl, core, payments, senderChecks, log, metrics, httpClients };
  const parts: Parts = {
    ...opened,
    slots: new RequestSlots(config.concurrentRequestsMax),
    eventStreams: new HolderCounts(),
    probeKey: newProbeKey(),
    isStopping: false,
  };
  const mcp = mcpOf(parts, options.mcpExtras);
  undo.defer(() => mcp.close());
  const router = await routerFor(parts, mcp);
  const smtp = await listenSmtp(parts, clock);
  localSmtp = localSmtpOf(config.smtpProxies, baseUrl, smtp.address);
  undo.defer(() => smtp.stop({ graceMs: 0 }));
  // Only now: /readyz says that mail can be received, so SMTP has to listen first.
  http.serve(router);
  watch(parts, { http, smtp, mcp });
  await announce(parts, http, smtp);
  // It runs: from now on `stop` ends it, not `undo`.
  undo.move();
  const jobs = startJobs(core, log);
  const startMs = Math.round(performance.now() - startedMs);
  log.serviceStarted({ http: http.url, smtp: smtp.address, dataDir: config.core.dataDir, startMs });
  await tryPostmaster(parts);
  return appOf(parts, { http, smtp, mcp, jobs });
}

/** Logs a mistake in POSTMASTER at start. Only senders would notice it later, and could report it to nobody. */
async function tryPostmaster({ config, core, log }: Parts): Promise<void> {
  if (config.core.postmaster === undefined) return;
  await core.acceptRecipient("postmaster", undefined).catch((error: unknown) => {
    log.postmasterRefused({ code: error instanceof Refusal ? error.code : "internal" });
  });
}

function appOf(parts: Parts, started: Started): App {
  const { http, smtp } = started;
  let stopped: Promise<void> | undefined;
  return {
    httpUrl: http.url,
    smtpPort: smtp.port,
    core: parts.core,
    stop: (why = "asked") => {
      stopped ??= stop(parts, started, why);
      return stopped;
    },
  };
}

/**
 * 1. Take nothing new: service.json is removed, both listeners stop accepting, and requests on open connections get
 *    `stopping`.
 * 2. SMTP sessions in DATA finish, with their 250; all others get 421. Waits and streams are still open, so a message
 *    that arrives at the last moment reaches whoever waits for it.
 * 3. Requests and jobs in progress finish.
 * 4. Core answers every wait as timed out, ends the streams, and closes the stores once nothing is being written.
 * 5. The answers go out; then the sockets close.
 */
async function stop(parts: Parts, { http, smtp, mcp, jobs }: Started, why: string): Promise<void> {
  const { core, log, slots } = parts;
  const startedMs = performance.now();
  parts.isStopping = true;
  log.serviceStopping({ signal: why });
  await removeServiceFile(parts.config.core.dataDir);
  http.stopAccepting();
  await smtp.stop({ graceMs: SMTP_STOP_GRACE_MS });
  await waitAtMost(HTTP_STOP_GRACE_MS, slots.untilIdle());
  // A job may be blocked by a payment provider that does not answer, until core.close() ends the call.
  await waitAtMost(HTTP_STOP_GRACE_MS, jobs.stop());
  await core.close();
  await parts.senderChecks?.close();
  await mcp.close();
  await http.close({ graceMs: HTTP_STOP_GRACE_MS });
  parts.metrics.close();
  log.serviceStopped({ stopMs: Math.round(performance.now() - startedMs) });
}

interface Opening extends Pick<Parts, "config" | "baseUrl" | "log" | "metrics"> {
  readonly options: AppOptions;
  readonly clock: Clock;
}

/** Core's ports, opened as the settings say. */
async function openPorts({ config, options, baseUrl, clock, log, metrics }: Opening) {
  const payments = options.paymentProvider
    ? undefined
    : await openPayments(config.payment, { baseUrl, clock, log });
  const paymentProvider = options.paymentProvider ?? payments;
  const notifier = options.notifier ?? (await openNotifier(config.notifier, log));
  const senderChecks = openSenderChecks(config.senderCheck, { log, by: config.core.mailDomain });
  const ports: CorePorts = {
    clock,
    log,
    notifier,
    meter: metrics.meter,
    paymentProvider,
    senderCheck: senderChecks && metrics.metered(senderChecks),
    mailSessions: dovecotSessions(reviewSocket(config.core.dataDir)),
    mimeWorkers: options.mimeWorkers,
    stopping: options.stopping,
  };
  return { ports, payments, senderChecks };
}

async function openFolder(...[settings, ports]: Parameters<typeof openCore>): Promise<Core> {
  try {
    return await openCore(settings, ports);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "data_folder_in_use") throw error;
    const holder = await readServiceFile(settings.dataDir);
    if (!holder) throw error;
    const who = `The data folder ${settings.dataDir} is held by process ${holder.pid}, which serves ${holder.http_url}.`;
    throw new Refusal("data_folder_in_use", who, error.detail);
  }
}

function mcpOf({ core, log, baseUrl, config, slots }: Parts, extras: AppOptions["mcpExtras"]): McpRoutes {
  return mcpRoutes({
    core,
    log,
    publicBaseUrl: baseUrl,
    peerAddressOf: (request) => peerOf(request, config.trustedProxies),
    takeSlot: () => slots.take(),
    extras,
  });
}

/** What metrics read on demand, beside what they count as it happens. */
function watch(
  { metrics, core, config, eventStreams }: Parts,
  { http, smtp, mcp }: Omit<Started, "jobs">,
): void {
  metrics.watch({
    core,
    http: http.gauges,
    smtp: smtp.gauges,
    mcp: mcp.gauges,
    eventStreams: () => eventStreams.total,
    folders: { mail: join(config.core.dataDir, "mail"), database: dirname(config.core.ledgerFile) },
  });
}

/** Writes service.json, by which other programs on this machine find this service. */
async function announce(
  { core, config, baseUrl, probeKey }: Parts,
  http: HttpListener,
  smtp: SmtpListener,
): Promise<void> {
  await writeServiceFile(config.core.dataDir, {
    pid: process.pid,
    http_url: http.url,
    public_base_url: baseUrl.href,
    smtp: smtp.address,
    ...(isLocalPeerIn(config.smtpProxies, smtp.address) && { smtp_wants_proxy: true }),
    probe_key: probeKey,
    started_at: core.now().toISOString(),
  });
}

async function listenSmtp(
  { config, core, log, baseUrl, metrics }: Parts,
  clock: Clock,
): Promise<SmtpListener> {
  const certificate = await openCertificate({
    dataDir: config.core.dataDir,
    hostName: baseUrl.hostname,
    files: config.smtpTls,
    now: core.now(),
  });
  metrics.showCertificate(certificate.cert);
  const listening = {
    core,
    log,
    clock,
    certificate,
    address: config.smtp,
    hostName: baseUrl.hostname,
    proxies: config.smtpProxies,
  };
  const smtp = await startSmtpListener(listening).catch((error: unknown) => {
    throw listenProblem("SMTP_ADDR", config.smtp, error);
  });
  if (config.smtpTls === undefined) return smtp;
  const watched = watchCertificate(config.smtpTls, {
    clock,
    log,
    shown: certificate,
    show: (renewed) => {
      smtp.show(renewed);
      log.certificateRenewed({ until: metrics.showCertificate(renewed.cert).toISOString() });
    },
  });
  return {
    ...smtp,
    stop: (within) => {
      watched.stop();
      return smtp.stop(within);
    },
  };
}
