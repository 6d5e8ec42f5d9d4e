/** What commands need of the service: to run it, to embed it, to open its data folder, to check its settings. */
import { backUp, isLoopbackHost, type Log, openCore, Refusal } from "../core/index.ts";
import { type App, startApp } from "./app.ts";
import { systemClock } from "./clock.ts";
import { BadSettings, type Config, readConfig } from "./config.ts";
import { boundExit } from "./exit-bound.ts";
import { dovecotSessions } from "./imap/mail-sessions.ts";
import { reviewSocket } from "./imap/session-review.ts";
import { jsonLog, logOf } from "./log.ts";
import { openPayments } from "./outbound/providers.ts";
import { fileProblems, requireUsableDataFolder } from "./settings-checks.ts";
import { boundYoungGeneration } from "./young-generation.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs the service until the signal, then stops it gracefully. Throws BadSettings. Refuses: data_folder_in_use. */
export async function serveUntil(env: Environment, signal: AbortSignal): Promise<void> {
  boundYoungGeneration();
  const log = jsonLog();
  const app = await startApp(readConfig(env), { stopping: signal, log }).catch((error: unknown) => {
    // The signal came while it was starting.
    if (error instanceof Refusal && error.code === "stopping") return undefined;
    throw error;
  });
  if (app && !signal.aborted)
    await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  await app?.stop(String(signal.reason));
  boundExit((heldBy) => log.exitForced({ heldBy }));
}

/**
 * Starts a service inside this process, on free loopback ports unless `env` names others. The base URL is its real
 * address, because nobody else could know it. Throws BadSettings. Refuses: data_folder_in_use.
 */
export async function startEmbedded(env: Environment, log: "logged" | "silent"): Promise<App> {
  const config = readConfig({
    ...env,
    HTTP_ADDR: env.HTTP_ADDR || "127.0.0.1:0",
    SMTP_ADDR: env.SMTP_ADDR || "127.0.0.1:0",
    PUBLIC_BASE_URL: undefined,
    // A host's environment may contain API keys that another program uses for payments and mail.
    PAYMENT_PROVIDER: env.PAYMENT_PROVIDER || "free",
    NOTIFIER_PROVIDER: env.NOTIFIER_PROVIDER || "log",
  });
  return startApp(config, { log: log === "silent" ? logOf(() => {}) : logBesideHost() });
}

/** Without a line for each request and wait: an MCP host knows what it asked for, and stores whatever we log. */
function logBesideHost(): Log {
  return { ...jsonLog(), requestServed() {}, waitEnded() {} };
}

/**
 * Opens core on the data folder, without a service. Mails to payers are left to the next service: the environment of a
 * command may lack the notifier's settings. Throws BadSettings. Refuses: data_folder_in_use.
 */
export async function openCoreOf(env: Environment) {
  const config = readConfig(env);
  await requireUsableDataFolder(config);
  const baseUrl = config.publicBaseUrl ?? new URL("http://localhost:8080");
  const mailSessions = dovecotSessions(reviewSocket(config.core.dataDir));
  const ports = { clock: systemClock, log: jsonLog(), mailSessions };
  const paymentProvider = await openPayments(config.payment, { ...ports, baseUrl });
  return openCore(
    { ...config.core, publicBaseUrl: baseUrl },
    { ...ports, paymentProvider, leavesMails: true },
  );
}

/** See `backUp` of core. Throws BadSettings. */
export async function backUpOf(env: Environment, folder: string, signal: AbortSignal) {
  const { dataDir, ledgerFile } = readConfig(env).core;
  return await backUp({ dataDir, ledgerFile, folder }, signal);
}

/** Problems of the settings, and what the settings say. If any is bad, the latter are the defaults, except DATA_DIR. */
export async function checkSettings(env: Environment) {
  try {
    const config = readConfig(env);
    return { problems: await fileProblems(config), ...placesIn(config, env) };
  } catch (error) {
    if (!(error instanceof BadSettings)) throw error;
    return { problems: error.problems, ...placesIn(readConfig({ DATA_DIR: env.DATA_DIR }), {}) };
  }
}

function placesIn(config: Config, env: Environment) {
  const { core, http, smtp, payment, notifier, publicBaseUrl, senderCheck } = config;
  const isExpected = core.isImapOffered;
  const isLoopback = publicBaseUrl === undefined || isLoopbackHost(publicBaseUrl.hostname);
  // The default MAIL_DOMAIN is no host to connect to.
  const isNamed = isExpected || Boolean(env.MAIL_DOMAIN);
  const place = { host: core.imapHost, port: core.imapPort, isLoopback };
  const imap = isNamed ? { ...place, isExpected, sessionsSocket: reviewSocket(core.dataDir) } : undefined;
  const { dataDir, ledgerFile } = core;
  const dns = { domain: core.mailDomain, servers: senderCheck.dnsServers };
  return {
    dataDir,
    ledgerFile,
    http,
    smtp,
    imap,
    payment: payment.provider,
    notifier: notifier.notifier,
    ...(!isLoopback && { mailDns: dns }),
  };
}
