import { constants } from "node:crypto";
import type { AddressInfo } from "node:net";
import { TLSSocket } from "node:tls";
import { type Clock, type Log, SMTP_BACKLOG_MAX, SMTP_COMMAND_BYTES_MAX } from "../../core/index.ts";
import { systemClock } from "../clock.ts";
import type { AddressRange } from "../network.ts";
import type { ListenAddress } from "../setting.ts";
import { SMTP_BOUNDS, type SmtpBounds } from "./bounds.ts";
import type { Certificate } from "./certificate.ts";
import { DISABLED_COMMANDS, type SmtpTotals } from "./connection.ts";
import { MessageMemory, type MessageMemoryBounds } from "./data.ts";
import type { SMTPServerOptions } from "./library.ts";
import { Rates } from "./rates.ts";
import { SmtpServer } from "./server.ts";
import { Tarpit } from "./tarpit.ts";
import {
  acceptMessage,
  acceptRecipient,
  acceptSender,
  beginSession,
  endDelay,
  noteLeft,
  sessionStateOf,
  type TransactionDeps,
} from "./transaction.ts";

interface SmtpListening {
  readonly core: TransactionDeps["core"];
  readonly log: Log;
  readonly address: ListenAddress;
  readonly certificate: Certificate;
  /** Our host name in the greeting. */
  readonly hostName: string;
  readonly clock?: Clock;
  /** Proxies that must send a PROXY header. Default: none. */
  readonly proxies?: readonly AddressRange[];
  /** Replaces bounds of core/limits.ts. */
  readonly bounds?: Partial<SmtpBounds>;
}

export interface SmtpGauges {
  readonly sessions: number;
  /** Free memory for messages that are still arriving. */
  readonly freeBytes: number;
  readonly totals: SmtpTotals;
}

export interface SmtpListener {
  /** The bound port, also where port 0 was asked for. */
  readonly port: number;
  /** `127.0.0.1:2525`. */
  readonly address: string;
  gauges(): SmtpGauges;
  /** Replaces the certificate for later STARTTLS commands. */
  show(certificate: Certificate): void;
  /**
   * Accepts no more connections. Sessions in DATA have `graceMs` to finish, then get 421. All others get it at once.
   * Resolves when every socket is closed and every message that was taken has been answered. Idempotent.
   */
  stop(within: { readonly graceMs: number }): Promise<void>;
}

/** Receives mail and nothing else: no AUTH, no relaying, no lookups. Rejects if the address can't be bound. */
export async function startSmtpListener(listening: SmtpListening): Promise<SmtpListener> {
  const { log, address, proxies = [], clock = systemClock } = listening;
  const bounds = { ...SMTP_BOUNDS, ...listening.bounds };
  const deps = newTransactionDeps(listening, bounds, clock);
  const pending = new Set<Promise<void>>();
  const track = (work: Promise<void>) => {
    pending.add(work);
    void work.finally(() => pending.delete(work));
  };
  const options = optionsOf(listening, bounds, callbacksOf(deps, track));
  const server = new SmtpServer(options, {
    bounds,
    clock,
    rates: deps.rates,
    proxies,
    begun: (session, client) => beginSession(deps, session, client),
    ended: (session) => endDelay(deps, session),
    reset: (session) => track(noteLeft(deps, session)),
  });
  const bound = await listen(server, address);
  server.on("error", (error: Error & { code?: string; remoteAddress?: string }) => {
    // Faults of the other side: a broken socket, a failed handshake. The message is not logged, as it may quote the
    // peer.
    log.smtpSessionFailed({ peer: error.remoteAddress ?? "", reason: error.code ?? error.name });
  });
  let stopped: Promise<void> | undefined;
  return {
    port: bound.port,
    address: `${bound.family === "IPv6" ? `[${bound.address}]` : bound.address}:${bound.port}`,
    show: (certificate) => server.updateSecureContext(certificate),
    gauges: () => ({ sessions: server.sessions, freeBytes: deps.memory.freeBytes, totals: server.totals }),
    stop: ({ graceMs }) => {
      stopped ??= server.stop(graceMs).then(async () => void (await Promise.allSettled(pending)));
      return stopped;
    },
  };
}

function newTransactionDeps({ core, log }: SmtpListening, bounds: SmtpBounds, clock: Clock): TransactionDeps {
  const { networksCountedMax: networksMax, isLoopbackExempt } = bounds;
  return {
    core,
    log,
    bounds,
    memory: new MessageMemory(memoryBounds(bounds, core.settings.messageBytesMax)),
    rates: new Rates(clock, { networksMax, isLoopbackExempt }),
    tarpit: new Tarpit(clock, bounds.tarpittedMax),
    sessionStates: new WeakMap(),
    recipients: new WeakMap(),
  };
}

/** The largest allowed message always fits if nobody else sends. */
function memoryBounds(bounds: SmtpBounds, messageBytesMax: number): MessageMemoryBounds {
  const reservedBytes = Math.min(bounds.bufferedBytesReserved, bounds.bufferedBytesMax / 2);
  return {
    reservedBytes,
    bytesMax: Math.max(bounds.bufferedBytesMax, messageBytesMax + reservedBytes),
    siteBytesMax: Math.max(bounds.bufferedBytesPerSiteMax, messageBytesMax),
  };
}

type Callbacks = Required<
  Pick<SMTPServerOptions, "onSecure" | "onMailFrom" | "onRcptTo" | "onData" | "onClose">
>;

function callbacksOf(deps: TransactionDeps, track: (work: Promise<void>) => void): Callbacks {
  return {
    onSecure: (socket, session, next) => {
      if (socket instanceof TLSSocket) sessionStateOf(deps, session).tls = encryptionOf(socket);
      next();
    },
    onMailFrom: (address, session, next) => next(acceptSender(deps, address, session)),
    onRcptTo: (address, session, next) =>
      track(acceptRecipient(deps, address, session).then(() => next(), next)),
    onData: (stream, session, next) =>
      track(acceptMessage(deps, stream, session).then((text) => next(null, text), next)),
    onClose: (session) => endDelay(deps, session),
  };
}

function encryptionOf(socket: TLSSocket): string {
  return `${socket.getProtocol()} ${socket.getCipher().standardName}`;
}

function optionsOf(listening: SmtpListening, bounds: SmtpBounds, callbacks: Callbacks): SMTPServerOptions {
  return {
    ...callbacks,
    ...listening.certificate,
    // RFC 8996 deprecates TLS before 1.2. Senders with nothing newer send in clear, as without STARTTLS.
    minVersion: "TLSv1.2",
    // No mail server renegotiates, each renegotiation is another handshake, and scanners of mail servers report it as a
    // fault.
    secureOptions: constants.SSL_OP_NO_RENEGOTIATION,
    name: listening.hostName,
    heloResponse: "%s",
    size: listening.core.settings.messageBytesMax,
    hideENHANCEDSTATUSCODES: false,
    disabledCommands: DISABLED_COMMANDS,
    // The library's own check refuses senders that exist. sender-path.ts and core check addresses instead.
    lenientAddressParsing: true,
    // A sender chooses its reverse DNS name, and we would have to wait for it.
    disableReverseLookup: true,
    maxCommandLength: SMTP_COMMAND_BYTES_MAX,
    socketTimeout: bounds.idleMsMax,
    logger: false,
  };
}

async function listen(server: SmtpServer, { host, port }: ListenAddress): Promise<AddressInfo> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", reject);
  server.listen({ port, backlog: SMTP_BACKLOG_MAX, ...(host === undefined ? {} : { host }) }, resolve);
  await promise;
  server.off("error", reject);
  const bound = server.server.address();
  if (bound === null || typeof bound === "string") throw new Error("The SMTP listener has no port.");
  return bound;
}
