import { checkDns, type MailDns } from "./dns-check.ts";
import { findRunning } from "./endpoint.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import type { ImapSettings } from "./imap-checks.ts";
import { type Check, checkClock, checkFolder, checkPorts } from "./machine-checks.ts";
import { jsonText } from "./print.ts";
import { type CheckContext, checkMail, checkMailboxes, checkStores } from "./service-checks.ts";
import { escaped, styled, type Terminal } from "./terminal.ts";

/** The settings as the service reads them. `problems` lists everything that is wrong with them. */
export interface CheckedSettings {
  readonly problems: readonly string[];
  readonly dataDir: string;
  /** In the data folder, or elsewhere. */
  readonly ledgerFile: string;
  readonly http: ListenAddress;
  readonly smtp: ListenAddress;
  /** Undefined if the service is for this machine only: then no DNS is needed. */
  readonly mailDns?: MailDns;
  /** The IMAP server for mail clients. Undefined: no setting names one. */
  readonly imap: ImapSettings | undefined;
  /** The payment provider, and the notifier. */
  readonly payment: string;
  readonly notifier: string;
}

export interface ListenAddress {
  readonly host: string | undefined;
  readonly port: number;
}

export interface DoctorContext extends Pick<CheckContext, "openHere" | "startHere" | "signal"> {
  readonly terminal: Terminal;
  readonly settings: CheckedSettings;
}

/**
 * Checks everything that a service on this machine needs, one line each, up to a message that is sent and waited for.
 * Uses the service that runs on the data folder, or else one in a temporary folder. Exit code 0 only if all is well.
 */
export async function runDoctor(context: DoctorContext, isJson: boolean): Promise<ExitCode> {
  const checks: Check[] = [];
  for await (const check of runChecks(context)) {
    const { fix, ...found } = check;
    checks.push(found.ok || fix === undefined ? found : { ...found, fix });
    if (!isJson) context.terminal.out.write(`${lineFor(context.terminal, check)}\n`);
  }
  const isWell = checks.every(({ ok }) => ok);
  if (isJson) context.terminal.out.write(`${jsonText({ ok: isWell, checks })}\n`);
  return isWell ? EXIT.ok : EXIT.failure;
}

async function* runChecks(context: DoctorContext): AsyncGenerator<Check> {
  const { settings, signal } = context;
  const running = await findRunning(settings.dataDir, signal);
  const said = settings.problems.length === 0 ? settingsSummary(settings) : settings.problems.join("; ");
  yield {
    name: "settings",
    ok: settings.problems.length === 0,
    detail: running ? `${said}. These are the settings of this shell; the service may have others` : said,
    ...(settings.problems.length > 0 && { fix: "Correct them in the environment or in .env." }),
  };
  yield {
    name: "service",
    ok: true,
    detail: running ? `runs at ${running.url.origin}` : `none runs on ${settings.dataDir}`,
  };
  yield await checkFolder(settings.dataDir, settings.ledgerFile);
  yield* checkPorts(settings, running);
  if (settings.mailDns) yield await checkDns(settings.mailDns);
  yield await checkClock(settings.ledgerFile, running, signal);
  const checkContext = { ...context, dataDir: settings.dataDir, running };
  const stores = await checkStores(checkContext);
  yield stores;
  if (stores.ok) yield await checkMailboxes(checkContext);
  const cantStart = !running && settings.problems.length > 0;
  if (cantStart) yield { name: "mail", ok: true, detail: "not tried: no service starts with these settings" };
  else yield await checkMail(checkContext);
  if (!settings.imap)
    return yield { name: "imap", ok: true, detail: "not offered: IMAP_HOST and IMAP_PORT are not set" };
  // Loaded here because the IMAP client takes nearly half a second to load, and many services have no IMAP.
  const { checkImap } = await import("./imap-checks.ts");
  yield* checkImap(settings.imap, settings.dataDir, running, signal);
}

function settingsSummary({ payment, notifier }: CheckedSettings): string {
  if (payment === "free") return "valid: mailboxes are free";
  return `valid: payments by ${payment}, mails to payers by ${notifier}`;
}

function lineFor({ out }: Terminal, { name, ok, detail, fix }: Check): string {
  const verdict = ok ? styled(out, "green", "ok  ") : styled(out, "red", "fail");
  const line = `${verdict}  ${name.padEnd(10)}  ${escaped(detail)}`;
  return ok || fix === undefined ? line : `${line}\n${" ".repeat(18)}${escaped(fix)}`;
}
