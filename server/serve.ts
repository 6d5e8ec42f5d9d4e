/** What the command line needs of the service: to run it, to run one inside, to open its folder, to check its settings. */
import { type Log, openCore, Refusal } from "../core/index.ts";
import { type App, startApp } from "./app.ts";
import { systemClock } from "./clock.ts";
import { BadSettings, type Config, readConfig } from "./config.ts";
import { dovecotSessions } from "./imap/mail-sessions.ts";
import { reviewSocket } from "./imap/session-review.ts";
import { jsonLog, logOf } from "./log.ts";
import { isLoopbackHost } from "./network.ts";
import { openPayments } from "./outbound/providers.ts";
import { fileProblems, requireDataPlaces } from "./places.ts";
import { boundYoungSpace } from "./young-space.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs the service until the signal, then stops it gracefully. Throws BadSettings. Refuses: data_folder_in_use. */
export async function serveUntil(env: Environment, signal: AbortSignal): Promise<void> {
  boundYoungSpace();
  const app = await startApp(readConfig(env), { stopping: signal }).catch((error: unknown) => {
    // It was told so before it had begun.
    if (error instanceof Refusal && error.code === "stopping") return undefined;
    throw error;
  });
  if (!app) return;
  if (!signal.aborted)
    await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  await app.stop(String(signal.reason));
}

/**
 * Starts a service inside this process: on loopback and free ports unless `env` says otherwise, and with its real
 * address as base URL, because nobody else could know it. Throws BadSettings. Refuses: data_folder_in_use.
 */
export async function startEmbedded(env: Environment, log: "logged" | "silent"): Promise<App> {
  const config = readConfig({
    ...env,
    HTTP_ADDR: env.HTTP_ADDR || "127.0.0.1:0",
    SMTP_ADDR: env.SMTP_ADDR || "127.0.0.1:0",
    PUBLIC_BASE_URL: undefined,
    // A host's environment may hold the keys of another program's shop and mail.
    PAYMENT_PROVIDER: env.PAYMENT_PROVIDER || "free",
    NOTIFIER_PROVIDER: env.NOTIFIER_PROVIDER || "log",
  });
  return startApp(config, { log: log === "silent" ? logOf(() => {}) : logBesideHost() });
}

/** A host knows what it has asked, and keeps what we write: of calls and waits that went well it has no line. */
function logBesideHost(): Log {
  return { ...jsonLog(), requestServed() {}, waitEnded() {} };
}

/**
 * The core of the data folder, without a service. Mails are left to the next one: whoever types a command may not have at hand
 * who sends them. Throws BadSettings. Refuses: data_folder_in_use.
 */
export async function openCoreOf(env: Environment) {
  const config = readConfig(env);
  await requireDataPlaces(config);
  const baseUrl = config.publicBaseUrl ?? new URL("http://localhost:8080");
  const mailSessions = dovecotSessions(reviewSocket(config.core.dataDir));
  const ports = { clock: systemClock, log: jsonLog(), mailSessions };
  const paymentProvider = await openPayments(config.payment, { ...ports, baseUrl });
  return openCore(
    { ...config.core, publicBaseUrl: baseUrl },
    { ...ports, paymentProvider, leavesMails: true },
  );
}

/** What is wrong with the settings, and what the rest of them says, with defaults where they are wrong. */
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
  // The default of MAIL_DOMAIN is no host that could be asked.
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
