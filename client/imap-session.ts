/** Connects to the IMAP server as a mail client does. Sole user of the IMAP client library. */
import { checkServerIdentity } from "node:tls";
import { type FetchMessageObject, ImapFlow } from "imapflow";
import { unlessAborted } from "../core/operations/index.ts";
import { IMAP_LOOK_AGAIN_MS, IMAP_PROBE_MS_MAX } from "./limits.ts";
import { CHAIN_MISSING } from "./machine-checks.ts";

export interface ImapPlace {
  readonly host: string;
  readonly port: number;
  /** Only this machine reaches the service: TLS is used if offered, without checking the certificate. */
  readonly isLoopback: boolean;
}

export interface ImapLogin {
  readonly username: string;
  readonly password: string;
}

/** What a mail client finds before it logs in. */
export type ImapGreeting =
  | { readonly outcome: "absent"; readonly why: string }
  | { readonly outcome: "insecure"; readonly why: string }
  | { readonly outcome: "in_clear" }
  /** `until`: expiry of the certificate. Undefined if it was not checked. */
  | { readonly outcome: "secure"; readonly until?: Date };

const SELF_MADE = "no authority that mail programs trust has signed the certificate";
const CERTIFICATE_FAULTS: Readonly<Record<string, string>> = {
  ERR_TLS_CERT_ALTNAME_INVALID: "the certificate does not name this host",
  CERT_HAS_EXPIRED: "the certificate has ended",
  CERT_NOT_YET_VALID: "the certificate is not valid yet",
  DEPTH_ZERO_SELF_SIGNED_CERT: SELF_MADE,
  SELF_SIGNED_CERT_IN_CHAIN: SELF_MADE,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: CHAIN_MISSING,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: SELF_MADE,
};

interface Failure {
  readonly code?: string;
  readonly tlsFailed?: boolean;
  readonly authenticationFailed?: boolean;
}

/** Connects as far as possible without a login. */
export async function greetImap(place: ImapPlace, signal: AbortSignal): Promise<ImapGreeting> {
  let until: Date | undefined;
  const client = clientFor(place, undefined, (end) => {
    until = end;
  });
  try {
    await unlessAborted(client.connect(), signal);
  } catch (error) {
    signal.throwIfAborted();
    const { code = "", tlsFailed, authenticationFailed } = error as Failure;
    const fault = CERTIFICATE_FAULTS[code];
    if (fault !== undefined) return { outcome: "insecure", why: fault };
    if (tlsFailed || code.startsWith("ERR_SSL")) {
      return { outcome: "insecure", why: code === "" ? "there is no STARTTLS" : `TLS fails (${code})` };
    }
    // The server asked for a login that we did not give: everything before it worked.
    if (!authenticationFailed) return { outcome: "absent", why: code };
  } finally {
    client.close();
  }
  if (!client.secureConnection) return { outcome: "in_clear" };
  return { outcome: "secure", ...(until && { until }) };
}

function clientFor(
  { host, port, isLoopback }: ImapPlace,
  login: ImapLogin | undefined,
  certified: (until: Date) => void = () => undefined,
): ImapFlow {
  const isTls = port === 993;
  const client = new ImapFlow({
    host,
    port,
    secure: isTls,
    logger: false,
    disableAutoIdle: true,
    ...(!isTls && !isLoopback && { doSTARTTLS: true }),
    ...(login && { auth: { user: login.username, pass: login.password } }),
    connectionTimeout: IMAP_PROBE_MS_MAX,
    greetingTimeout: IMAP_PROBE_MS_MAX,
    tls: {
      rejectUnauthorized: !isLoopback,
      checkServerIdentity(name, certificate) {
        certified(new Date(certificate.valid_to));
        return checkServerIdentity(name, certificate);
      },
    },
  });
  // Pending promises report the error. Without a listener it would end the process.
  client.on("error", () => undefined);
  return client;
}

interface Storage {
  readonly usedBytes: number;
  readonly quotaBytes: number;
}

export interface ImapSession extends Disposable {
  /** The UID of a message that arrived after the session began and contains the text. */
  awaitMessage(text: string): Promise<number>;
  setSeen(uid: number, isSeen: boolean): Promise<void>;
  /** Repeats until the flag is so, or the signal. */
  awaitSeen(uid: number, isSeen: boolean): Promise<void>;
  /** By GETQUOTAROOT, which counts in KiB. Undefined if the server has no quota. */
  storage(): Promise<Storage | undefined>;
}

/** Logs in and opens the inbox. The signal ends every operation. Rejects with what went wrong. */
export async function openImap(
  place: ImapPlace,
  login: ImapLogin,
  signal: AbortSignal,
): Promise<ImapSession> {
  const client = clientFor(place, login);
  const abortable = <Value>(promise: Promise<Value>) => unlessAborted(promise, signal);
  try {
    await abortable(client.connect());
    const { uidNext } = await abortable(client.mailboxOpen("INBOX"));
    return sessionOf(client, uidNext, abortable);
  } catch (error) {
    client.close();
    throw error;
  }
}

function sessionOf(
  client: ImapFlow,
  firstUid: number,
  abortable: <Value>(promise: Promise<Value>) => Promise<Value>,
): ImapSession {
  const until = async <Value>(look: () => Promise<Value | undefined>): Promise<Value> => {
    for (;;) {
      // A server reports changes only in answer to a command.
      await abortable(client.noop());
      const found = await look();
      if (found !== undefined) return found;
      await abortable(new Promise((resolve) => setTimeout(resolve, IMAP_LOOK_AGAIN_MS)));
    }
  };
  const isSeen = async (uid: number) => {
    const found = await abortable(client.fetchOne(String(uid), { flags: true }, { uid: true }));
    return found !== false && (found as FetchMessageObject).flags?.has("\\Seen") === true;
  };
  return {
    awaitMessage: (text) =>
      until(async () => {
        const found = await abortable(client.search({ uid: `${firstUid}:*`, body: text }, { uid: true }));
        return found ? found.at(-1) : undefined;
      }),
    async setSeen(uid, seen) {
      const range = String(uid);
      const store = seen ? client.messageFlagsAdd : client.messageFlagsRemove;
      await abortable(store.call(client, range, ["\\Seen"], { uid: true }));
    },
    awaitSeen: (uid, seen) =>
      until(async () => ((await isSeen(uid)) === seen ? uid : undefined)).then(() => {}),
    async storage() {
      const { storage } = (await abortable(client.getQuota("INBOX"))) || {};
      return storage && { usedBytes: storage.usage ?? 0, quotaBytes: storage.limit ?? 0 };
    },
    [Symbol.dispose]: () => client.close(),
  };
}
