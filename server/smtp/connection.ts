/**
 * What we do otherwise than smtp-server, all in one place; nothing else of ours knows that library. It speaks the
 * protocol, finds the end of DATA and upgrades to TLS. These overrides use members that it does not document, so its
 * version is pinned and test/smtp-dialogues says what must stay true.
 */
import type { Socket } from "node:net";
import {
  SMTPServer,
  type SMTPServerAddress,
  type SMTPServerDataStream,
  type SMTPServerOptions,
  type SMTPServerSession,
} from "smtp-server";
import { SMTPConnection } from "smtp-server/lib/smtp-connection.js";
import { type Clock, clientNetworkOf, SMTP_LINGER_MS, type Timer } from "../../core/index.ts";
import { isLoopbackAddress } from "../network.ts";
import type { SmtpBounds } from "./bounds.ts";
import { STOPPING } from "./reply.ts";

export type { SMTPServerAddress, SMTPServerDataStream, SMTPServerOptions, SMTPServerSession };

/** Replies of ours bring their own enhanced status code, where the library knows one for each reply code only. */
const WITH_ENHANCED_CODE = /^[245]\.\d{1,3}\.\d{1,3} /;

/** Syntax errors and commands that we do not have: what a confused or hostile program sends, and a mail server not. */
const BAD_COMMAND_REPLIES: ReadonlySet<number> = new Set([500, 501, 502, 504]);

/** RFC 5321 §4.2.4: 502, not 500, is for a command that we recognise and do not have. */
const NOT_IMPLEMENTED: ReadonlySet<string | false | undefined> = new Set([
  ...["AUTH", "BDAT", "EXPN", "ETRN", "TURN", "SEND", "SOML", "SAML", "XCLIENT", "XFORWARD"],
]);

/** What the library would otherwise do on request. WIZ, SHELL and KILL are its jokes about old sendmail. */
export const DISABLED_COMMANDS = ["AUTH", "XCLIENT", "XFORWARD", "WIZ", "SHELL", "KILL"];

/** Why a session was ended by us, or never begun. */
export type SessionRefusal =
  | "too_many_connections"
  | "too_many_from_network"
  | "spoke_first"
  | "too_many_commands"
  | "too_many_bad_commands"
  | "too_slow";

/** Counted since the start. */
export interface SmtpTotals {
  sessions: number;
  encrypted: number;
  readonly refused: Record<SessionRefusal, number>;
}

class Connection extends SMTPConnection {
  readonly #bounds: SmtpBounds;
  readonly #totals: SmtpTotals;
  readonly #clock: Clock;
  readonly #refusal: string | undefined;
  readonly #gone: () => void;
  #deadline: Timer | undefined;
  #commands = 0;
  #badCommands = 0;
  #isLeaving = false;

  /** `refusal`: said in place of a greeting. `gone`: called once, when the socket is closed. */
  constructor(server: SmtpServer, socket: Socket, refusal: string | undefined, gone: () => void) {
    super(server, socket);
    this.#gone = gone;
    this.#bounds = server.bounds;
    this.#totals = server.totals;
    this.#clock = server.clock;
    this.#refusal = refusal;
  }

  /**
   * The library waits 100 ms before its greeting, to catch those who speak first, which caps a sender that opens a
   * connection for each message at ten a second. Two turns of the event loop suffice to read what has come with the
   * connection itself, and that is what a program that does not listen sends (RFC 5321 §3.1: the server speaks first).
   */
  override init(): void {
    this._setListeners(() => {
      if (this.#refusal !== undefined) this.send(421, this.#refusal, false);
      else setImmediate(() => setImmediate(() => this.#greet()));
    });
  }

  #greet(): void {
    if (this.#isOver) return;
    // Any byte counts, not only a whole line, which is all that the library looks at.
    if (this._socket.bytesRead === 0) this.connectionReady();
    else {
      this.#totals.refused.spoke_first += 1;
      this.send(421, `${this.name} You spoke before the greeting`, false);
    }
  }

  override send(code: number, text?: string | string[] | null, context?: string | false): void {
    if (code === 500 && NOT_IMPLEMENTED.has(context)) this.#reply(502, "5.5.1 We do not have that command");
    else this.#reply(code, text, context);
  }

  #reply(code: number, text?: string | string[] | null, context?: string | false): void {
    if (code === 250 && context === "DATA_OK") this.#commands = this.#badCommands = 0;
    if (BAD_COMMAND_REPLIES.has(code) && ++this.#badCommands >= this.#bounds.badCommandsMax) {
      if (!this.#isOver) this.#totals.refused.too_many_bad_commands += 1;
      super.send(421, "4.7.0 Too many bad commands", false);
    } else {
      const isOurs = typeof text === "string" && WITH_ENHANCED_CODE.test(text);
      super.send(code, text, isOurs ? false : context);
    }
    if (this.#isLeaving && !this.#isOver && !this.isInMessage) this.#endNow();
    this.#setDeadline(code === 354 ? this.#bounds.messageMsMax : this.#bounds.idleMsMax);
  }

  override _onCommand(command: Buffer, next?: () => void): void {
    // During the handshake the library drops, in silence, what came in clear behind STARTTLS (RFC 3207 §6).
    const isTooMany = !this._upgrading && ++this.#commands > this.#bounds.commandsMax;
    if (!isTooMany) super._onCommand(command, next);
    else {
      if (!this.#isOver) this.#totals.refused.too_many_commands += 1;
      this.send(421, "4.7.0 Too many commands in one session");
    }
  }

  /**
   * RFC 5321 §7.3: where VRFY is disabled the answer MUST be 252, and MUST NOT look like a verification; hence not the
   * library's 2.1.5, which says that the address is valid. EXPN may be missing (§4.5.1), VRFY may not.
   */
  override handler_VRFY(_command: Buffer, next: () => void): void {
    this.send(252, "2.0.0 We do not say who is here; send your message and see");
    next();
  }

  override upgrade(next: () => void, whenSecure?: () => void): void {
    super.upgrade(next, () => {
      this.#totals.encrypted += 1;
      this.#setDeadline(this.#bounds.idleMsMax);
      whenSecure?.();
    });
    this.#setDeadline(this.#bounds.handshakeMsMax);
  }

  override _onClose(): void {
    this.#deadline?.cancel();
    if (!this._closed) this.#gone();
    super._onClose();
  }

  /** From the 354 to the reply after the last dot. */
  get isInMessage(): boolean {
    return Boolean(this._dataStream);
  }

  get #isOver(): boolean {
    return this._closing || this._closed;
  }

  /** Ends the session: at once with 421, or after the reply that a message in transfer is waiting for. */
  leave(): void {
    this.#isLeaving = true;
    if (!this.isInMessage) this.#endNow();
  }

  /** Ends the session with 421, whatever it is doing. */
  cutOff(): void {
    this.#isLeaving = true;
    this.#endNow();
  }

  #endNow(): void {
    super.send(421, `${STOPPING.enhanced} ${STOPPING.text}`, false);
    // A handshake cannot be told anything. Everybody else gets a moment to read the 421 and to close.
    this.#deadline?.cancel();
    if (this._upgrading) this._socket.destroy();
    else this.#deadline = this.#clock.setTimer(SMTP_LINGER_MS, () => this._socket.destroy());
  }

  /**
   * The library's idle timer is set back by every byte, so that a trickle outlives it. This one runs from our last
   * reply to the end of the command, the handshake or the message that we wait for.
   */
  #setDeadline(ms: number): void {
    if (this.#isOver) return;
    this.#deadline?.cancel();
    this.#deadline = this.#clock.setTimer(ms, () => this.#endLate());
  }

  #endLate(): void {
    const isReading = this._parser !== false && this._parser._dataMode;
    const isOurTurn = this._handlerPending || (this.isInMessage && !isReading);
    if (this._upgrading || !isOurTurn) this.#totals.refused.too_slow += 1;
    if (this._upgrading) this._socket.destroy();
    else if (!isOurTurn) super.send(421, "4.4.2 You took too long", false);
  }
}

/** The text of a 421 that stands where the greeting would, so without an enhanced code (RFC 2034 §4). */
const REFUSALS = {
  too_many_connections: "Too many connections",
  too_many_from_network: "Too many connections from your network",
} as const satisfies Partial<Record<SessionRefusal, string>>;

export class SmtpServer extends SMTPServer {
  readonly bounds: SmtpBounds;
  readonly clock: Clock;
  readonly totals: SmtpTotals = {
    sessions: 0,
    encrypted: 0,
    refused: {
      too_many_connections: 0,
      too_many_from_network: 0,
      spoke_first: 0,
      too_many_commands: 0,
      too_many_bad_commands: 0,
      too_slow: 0,
    },
  };
  readonly #open = new Set<Connection>();
  /** Sessions let in, by the network of the client; their sum is the total. */
  readonly #admitted = new Map<string, number>();
  #admittedTotal = 0;

  constructor(options: SMTPServerOptions, bounds: SmtpBounds, clock: Clock) {
    super(options);
    this.bounds = bounds;
    this.clock = clock;
    // Beyond this not even a 421 is said: whoever we refuse keeps a socket for as long as it takes to read that.
    this.server.maxConnections = 2 * bounds.connectionsMax;
  }

  get sessions(): number {
    return this.#open.size;
  }

  override connect(socket: Socket): void {
    const address = socket.remoteAddress ?? "";
    const refusal = this.#refusalFor(address);
    const network = clientNetworkOf(address);
    this.totals.sessions += 1;
    if (refusal === undefined) this.#count(network, 1);
    else this.totals.refused[refusal] += 1;
    // Not the socket's own event: the library takes all listeners off a socket that it upgrades to TLS.
    const text = refusal && `${this.options.name} ${REFUSALS[refusal]}, try again soon`;
    const connection = new Connection(this, socket, text, () => {
      this.#open.delete(connection);
      if (this.#open.size === 0) this.emit("empty");
      if (refusal === undefined) this.#count(network, -1);
    });
    this.connections.add(connection);
    this.#open.add(connection);
    // The first error of a session says why it failed; those that follow are its echo.
    connection.once("error", (error) => this._onError(error)).on("error", () => {});
    connection.init();
  }

  #refusalFor(address: string): keyof typeof REFUSALS | undefined {
    const { connectionsMax, connectionsPerAddressMax, isLoopbackExempt } = this.bounds;
    if (this.#admittedTotal >= connectionsMax) return "too_many_connections";
    if (isLoopbackExempt && isLoopbackAddress(address)) return undefined;
    if ((this.#admitted.get(clientNetworkOf(address)) ?? 0) < connectionsPerAddressMax) return undefined;
    return "too_many_from_network";
  }

  #count(network: string, step: 1 | -1): void {
    const open = (this.#admitted.get(network) ?? 0) + step;
    if (open === 0) this.#admitted.delete(network);
    else this.#admitted.set(network, open);
    this.#admittedTotal += step;
  }

  /** Takes no more connections, and lets messages in transfer finish for that long. Resolves when every socket is closed. */
  async stop(graceMs: number): Promise<void> {
    const isClosed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    const isEmpty = new Promise<void>((resolve) => {
      if (this.#open.size === 0) resolve();
      else this.once("empty", resolve);
    });
    for (const connection of this.#open) connection.leave();
    const grace = this.clock.setTimer(graceMs, () => {
      for (const connection of this.#open) connection.cutOff();
    });
    await Promise.all([isClosed, isEmpty]);
    grace.cancel();
  }
}
