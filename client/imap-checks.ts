/**
 * Checks what mail clients get: a server with a valid certificate, a login, the same mailbox as over the API, and an
 * end of sessions with the mailbox.
 */
import { once } from "node:events";
import { connect } from "node:net";
import { getImapAccess, listMessages, mailboxStatus, markMessage } from "../core/operations/index.ts";
import type { Endpoint, SmtpAddress } from "./endpoint.ts";
import {
  greetImap,
  type ImapGreeting,
  type ImapLogin,
  type ImapPlace,
  type ImapSession,
  openImap,
} from "./imap-session.ts";
import { IMAP_TRIAL_MS_MAX } from "./limits.ts";
import { type Check, certificateUntil } from "./machine-checks.ts";
import { sendAndAwait } from "./round-trip.ts";
import { messageOf, openTrialMailbox, type TrialMailbox } from "./service-checks.ts";

export interface ImapSettings extends ImapPlace {
  /** Whether a server is expected: IMAP_HOST or IMAP_PORT is set. */
  readonly isExpected: boolean;
  /** The socket by which Dovecot is told to review its sessions. */
  readonly sessionsSocket: string;
}

const KIB = 1_024;

/** Yields one check after another, up to the first that fails. */
export async function* checkImap(
  place: ImapSettings,
  dataDir: string,
  running: Endpoint | undefined,
  signal: AbortSignal,
): AsyncGenerator<Check> {
  const met = greetingCheck(place, await greetImap(place, signal));
  yield met.check;
  if (!met.isThere) return;
  const name = "imap-login";
  // A service started for this check has another folder, which no Dovecot knows.
  if (!running?.smtp)
    return yield { name, ok: true, detail: "not tried: no service runs on this data folder" };
  try {
    await using trial = await openTrialMailbox(dataDir, signal);
    const late = AbortSignal.timeout(IMAP_TRIAL_MS_MAX);
    if (!trial) yield { name, ok: true, detail: "not tried: a mailbox costs money here" };
    else if (!(yield* tryMailbox(place, trial, running.smtp, AbortSignal.any([signal, late])))) return;
    yield await inTime(checkSessions(place), SESSIONS);
  } catch (error) {
    signal.throwIfAborted();
    yield { name, ok: false, detail: messageOf(error), fix: "See Dovecot's log, and the service's." };
  }
}

function greetingCheck(
  place: ImapSettings,
  met: ImapGreeting,
): { readonly check: Check; readonly isThere: boolean } {
  const name = "imap";
  const at = `${place.host}:${place.port}`;
  if (met.outcome === "absent") {
    const fix = /ENOTFOUND|EAI_AGAIN/.test(met.why)
      ? "Set IMAP_HOST to a name that DNS knows (localhost, on one machine), or unset IMAP_HOST and IMAP_PORT."
      : "Start Dovecot with what `keypost dovecot-config` writes, or unset IMAP_HOST and IMAP_PORT.";
    const detail = `not served: ${at} does not answer (${met.why})`;
    return { check: { name, ok: !place.isExpected, detail, fix }, isThere: false };
  }
  if (met.outcome === "insecure") {
    const fix = "Give Dovecot a certificate for IMAP_HOST, or mail programs will not send a password.";
    return { check: { name, ok: false, detail: `${at}: ${met.why}`, fix }, isThere: false };
  }
  if (met.outcome === "in_clear") {
    return { check: { name, ok: true, detail: `${at} answers, in clear on this machine` }, isThere: true };
  }
  const certificate = met.until && certificateUntil(met.until);
  const detail = `${at} answers with TLS${certificate ? `; ${certificate.detail}` : ""}`;
  const ok = certificate?.ok ?? true;
  return { check: { name, ok, detail, fix: "Renew the certificate, and reload Dovecot." }, isThere: true };
}

/** Returns whether all checks passed. */
async function* tryMailbox(
  place: ImapSettings,
  trial: TrialMailbox,
  smtp: SmtpAddress,
  signal: AbortSignal,
): AsyncGenerator<Check, boolean> {
  const access = (await trial.run(getImapAccess, {})) as ImapLogin & { host: string; port: number };
  if (access.host !== place.host || access.port !== place.port) {
    const detail = `the service tells mail programs ${access.host}:${access.port}`;
    yield { name: "imap-login", ok: false, detail, fix: "Set IMAP_HOST and IMAP_PORT alike for both." };
    return false;
  }
  const session = await openImap(place, access, signal).catch((error: unknown) => {
    if ((error as { authenticationFailed?: boolean }).authenticationFailed) return undefined;
    throw error;
  });
  if (!session) {
    const fix = "Write Dovecot's configuration anew: `keypost dovecot-config`.";
    const detail = "the password that the service tells is refused";
    yield { name: "imap-login", ok: false, detail, fix };
    return false;
  }
  using _ = session;
  yield { name: "imap-login", ok: true, detail: `as ${access.username}, with what the service tells` };
  const { arrived, message_id, code } = await sendAndAwait(trial.service, smtp, trial.claimed, signal);
  if (!arrived || message_id === undefined || code === undefined) {
    yield { name: "imap-mail", ok: false, detail: "the message did not come through whole" };
    return false;
  }
  try {
    const flags = await inTime(checkFlags(trial, session, message_id, code), FLAGS);
    yield flags;
    if (!flags.ok) return false;
    const quota = await inTime(checkQuota(trial, session), QUOTA);
    yield quota;
    return quota.ok;
  } finally {
    await trial.remove(message_id);
  }
}

interface Aspect {
  readonly name: string;
  readonly fix: string;
}

const FLAGS: Aspect = {
  name: "imap-mail",
  fix: "Dovecot serves another folder than DATA_DIR/mail, or may not rename files there.",
};
const QUOTA: Aspect = {
  name: "imap-quota",
  fix: "Write Dovecot's configuration anew (`keypost dovecot-config`), and restart Dovecot.",
};
const SESSIONS: Aspect = {
  name: "imap-sessions",
  fix: "Write Dovecot's configuration anew (`keypost dovecot-config`), and restart Dovecot.",
};

/** A finding that does not come in time is a failure. */
async function inTime(finding: Promise<Finding>, aspect: Aspect): Promise<Check> {
  const found = await finding.catch((error: unknown) => ({ ok: false, detail: messageOf(error) }));
  return { ...aspect, ...found };
}

type Finding = { readonly ok: boolean; readonly detail: string };

/** Marks a message as seen, unseen and seen again, each time on one side, and reads it on the other. */
async function checkFlags(
  trial: TrialMailbox,
  session: ImapSession,
  id: string,
  code: string,
): Promise<Finding> {
  const uid = await session.awaitMessage(code);
  // The wait over the API has marked it as seen.
  await session.awaitSeen(uid, true);
  await session.setSeen(uid, false);
  const listed = (await trial.run(listMessages, { limit: 1 })) as {
    messages: { id: string; seen: boolean }[];
  };
  if (listed.messages.find((message) => message.id === id)?.seen !== false) {
    return { ok: false, detail: "what is marked over IMAP is not so over the API" };
  }
  await trial.run(markMessage, { id, seen: true });
  await session.awaitSeen(uid, true);
  return { ok: true, detail: "a message from SMTP is there, and marks go both ways" };
}

/** RFC 9208 §5.1: IMAP counts storage in units of 1,024 bytes. */
async function checkQuota(trial: TrialMailbox, session: ImapSession): Promise<Finding> {
  const imap = await session.storage();
  const status = (await trial.run(mailboxStatus, {})) as Record<
    "storage_used_bytes" | "storage_quota_bytes",
    number
  >;
  const used = Math.ceil(status.storage_used_bytes / KIB) * KIB;
  if (imap?.usedBytes !== used)
    return { ok: false, detail: `IMAP counts ${imap?.usedBytes ?? "no"} bytes, the API ${used}` };
  // Allows for rounding up or down to whole units.
  if (Math.abs(imap.quotaBytes - status.storage_quota_bytes) < KIB)
    return { ok: true, detail: `both sides count ${used / KIB} KiB` };
  const detail = `a mailbox may hold ${imap.quotaBytes} bytes over IMAP, ${status.storage_quota_bytes} over the API`;
  return { ok: false, detail };
}

/**
 * Fails if Dovecot's configuration is older than decision 36, or Dovecot was not restarted with it: then there is no
 * socket.
 */
async function checkSessions({ sessionsSocket }: ImapSettings): Promise<Finding> {
  const socket = connect(sessionsSocket);
  try {
    await once(socket, "connect");
    return { ok: true, detail: "those of a mailbox end with it" };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { ok: false, detail: `who is logged in stays so when the mailbox ends (${code})` };
  } finally {
    socket.destroy();
  }
}
