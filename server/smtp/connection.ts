import type { Socket } from "node:net";
import { type Clock, SMTP_LINGER_MS, type Timer } from "../../core/index.ts";
import type { SmtpBounds } from "./bounds.ts";
import { CommandStream } from "./command-stream.ts";
import { SMTPConnection, type SMTPConnectionOptions, type SMTPServer } from "./library.ts";
import { Progress } from "./progress.ts";
import { endedWith, GIVING_WAY, type SmtpReply, STOPPING, TOO_EARLY, TOO_SLOW, tooMany } from "./reply.ts";

/** Our replies have their own enhanced status code. The library has only one per reply code. */
const WITH_ENHANCED_CODE = /^[245]\.\d{1,3}\.\d{1,3} /;

/** Syntax errors and unknown commands: confused or hostile programs send them, mail servers do not. */
const BAD_COMMAND_REPLIES: ReadonlySet<number> = new Set([500, 501, 502, 504, 555]);

/** RFC 5321 §4.2.4: 502, not 500, is for a command that we recognise but do not implement. */
const NOT_IMPLEMENTED: ReadonlySet<string | false | undefined> = new Set([
  ...["AUTH", "BDAT", "EXPN", "ETRN", "TURN", "SEND", "SOML", "SAML", "XCLIENT", "XFORWARD"],
]);

/** The library would implement these. WIZ, SHELL and KILL are its jokes about old sendmail. */
export const DISABLED_COMMANDS = ["AUTH", "XCLIENT", "XFORWARD", "WIZ", "SHELL", "KILL"];

/** Why we ended a session, or refused it. */
export type SessionRefusal =
  | "too_many_connections"
  | "too_many_from_network"
  | "too_many_in_a_minute"
  | "too_many_refused"
  | "gave_way"
  | "spoke_first"
  | "sent_before_354"
  | "too_many_commands"
  | "too_many_bad_commands"
  | "too_slow";

/** Counts since the start. */
export interface SmtpTotals {
  sessions: number;
  encrypted: number;
  readonly refused: Record<SessionRefusal, number>;
}

/** What a connection needs of its server. */
interface Serving {
  readonly bounds: SmtpBounds;
  readonly clock: Clock;
  readonly totals: SmtpTotals;
}

/** How a session begins. */
interface Opening extends SMTPConnectionOptions {
  /** Sent in place of the greeting. */
  readonly refusal: string | undefined;
  /** Bytes of a PROXY header, which the client did not send. */
  readonly headerBytes: number;
  /** Called once, when the first message has been accepted. */
  readonly delivered: () => void;
  /** Called when the client has ended its side. It may still read. */
  readonly ended: () => void;
  /** Called when a transaction is over, and also when there was none. */
  readonly reset: () => void;
  /** Called once, when the socket is closed. */
  readonly gone: () => void;
}

export class Connection extends SMTPConnection {
  readonly #bounds: SmtpBounds;
  readonly #totals: SmtpTotals;
  readonly #clock: Clock;
  readonly #opening: Opening;
  readonly #progress: Progress;
  #deadline: Timer | undefined;
  #commands = 0;
  #badCommands = 0;
  #isLeaving = false;

  constructor(server: SMTPServer & Serving, socket: Socket, opening: Opening) {
    super(server, socket, opening);
    this.#opening = opening;
    this.#bounds = server.bounds;
    this.#totals = server.totals;
    this.#clock = server.clock;
    this.#progress = new Progress(server.clock);
  }

  override _createParser(): CommandStream {
    const parser = new CommandStream({ maxCommandLength: this._server.options.maxCommandLength });
    parser.oncommand = (command, next) => {
      parser.lineTaken();
      this._onCommand(command, next);
    };
    parser.on("error", (error) => this.send(421, `4.7.0 ${error.message}`));
    parser.on("finish", () => this.#endWith(parser));
    return parser;
  }

  /**
   * A client that ends its side right after its last words, as `nc -N` does, gets its answers (RFC 9293 §3.6.1). Node
   * would then end our side, too, and the library replies only while both are open.
   */
  #stayHalfOpen(): void {
    const socket = this._socket;
    socket.allowHalfOpen = true;
    Object.defineProperty(socket, "readyState", { get: () => (socket.writable ? "open" : "closed") });
    socket.once("end", this.#opening.ended);
  }

  /** The sender has ended its side and everything is answered. A message that is not complete by now never will be. */
  #endWith(parser: CommandStream): void {
    // Before the greeting there was nothing to answer, and the greeting still has to be sent.
    if (parser !== this._parser || !this._ready) return;
    if (parser._dataMode) this._socket.destroy();
    else this.close();
  }

  override _sendGreeting(): void {
    super._sendGreeting();
    if (this._parser instanceof CommandStream && this._parser.writableFinished) this.close();
  }

  /**
   * The library waits 100 ms before its greeting, to catch clients that speak first (RFC 5321 §3.1: the server does).
   * That caps a sender that opens a connection for each message at ten a second. Two turns of the event loop are enough
   * to read what came with the connection itself, and a program that does not wait sends its words with it.
   */
  override init(): void {
    this.#stayHalfOpen();
    this._setListeners(() => {
      if (this.#opening.refusal !== undefined) this.send(421, this.#opening.refusal, false);
      else setImmediate(() => setImmediate(() => this.#greet()));
    });
  }

  #greet(): void {
    if (this.#isOver) return;
    // Any byte counts, while the library only looks at whole lines.
    if (this._socket.bytesRead === this.#opening.headerBytes) this.connectionReady();
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
    if (code === 250 && context === "DATA_OK") this.#noteDelivery();
    if (BAD_COMMAND_REPLIES.has(code) && ++this.#badCommands > this.#bounds.badCommandsMax) {
      if (!this.#isOver) this.#totals.refused.too_many_bad_commands += 1;
      this.#sayLast(tooMany("bad commands"));
    } else {
      const isOurs = typeof text === "string" && WITH_ENHANCED_CODE.test(text);
      super.send(code, text, isOurs ? false : context);
    }
    if (this.#isLeaving && !this.#isOver && !this.isInMessage) this.#endNow();
    if (code === 354) this.#progress.messageBegins();
    this.#setDeadline(code === 354 ? this.#bounds.messageMsMax : this.#bounds.idleMsMax);
  }

  #noteDelivery(): void {
    this.#commands = this.#badCommands = 0;
    if (this.#progress.messageAccepted() === 1) this.#opening.delivered();
  }

  override _onCommand(command: Buffer, next?: () => void): void {
    // During the handshake the library silently drops what was sent in clear after STARTTLS (RFC 3207 §6).
    if (!this._ready && !this.#isOver) this.#totals.refused.spoke_first += 1;
    // The library would end the session at the tenth, and counts none of its own.
    this._unrecognizedCommands = 0;
    const isTooMany = !this._upgrading && ++this.#commands > this.#bounds.commandsMax;
    if (!isTooMany) super._onCommand(command, next);
    else {
      if (!this.#isOver) this.#totals.refused.too_many_commands += 1;
      this.#sayLast(tooMany("commands in one session"));
    }
  }

  /**
   * RFC 5321 §7.3: a disabled VRFY MUST be answered by 252, which MUST NOT look like a verification. The library's
   * 2.1.5 would say that the address is valid. EXPN is optional, VRFY is not (§4.5.1).
   */
  override handler_VRFY(_command: Buffer, next: () => void): void {
    this.send(252, "2.0.0 We do not say who is here; send your message and see");
    next();
  }

  /**
   * RFC 2920 §3.1: DATA ends a pipelined group, since a client can't know before the 354 whether there will be one. One
   * that sends its message without waiting reads no replies: a web page made to talk to us, or half of a smuggled
   * dialogue. What follows are not commands, so the session ends.
   */
  override handler_DATA(command: Buffer, next: () => void): void {
    const hasMore = this._parser instanceof CommandStream && this._parser.hasMore;
    const isEarly = hasMore || this._socket.readableLength > 0;
    if (!isEarly || this.session.envelope.rcptTo.length === 0) {
      super.handler_DATA(command, next);
    } else {
      this.#totals.refused.sent_before_354 += 1;
      this.#sayLast(TOO_EARLY);
      this.close();
      next();
    }
  }

  override upgrade(next: () => void, whenSecure?: () => void): void {
    // No TLS handshake on a half-closed connection.
    this._socket.allowHalfOpen = false;
    if (this._socket.readableEnded) this._socket.destroy();
    super.upgrade(next, () => {
      this.#stayHalfOpen();
      this.#totals.encrypted += 1;
      this.#setDeadline(this.#bounds.idleMsMax);
      whenSecure?.();
    });
    this.#setDeadline(this.#bounds.handshakeMsMax);
  }

  override _resetSession(): void {
    // No envelope before the greeting.
    if (this._ready) this.#opening.reset();
    super._resetSession();
  }

  override _onClose(): void {
    this.#deadline?.cancel();
    if (this._ready) this.#opening.reset();
    if (!this._closed) this.#opening.gone();
    super._onClose();
  }

  /** True from the 354 to the reply after the final dot. */
  get isInMessage(): boolean {
    return Boolean(this._dataStream);
  }

  /** Whether another may take its place: no progress for too long. Never while it waits for our reply to a message. */
  get mayGiveWay(): boolean {
    if (this.#isLeaving || this.#isOver) return false;
    const isReading = this._parser !== false && this._parser._dataMode;
    if (this.isInMessage && !isReading) return false;
    const messageBytes = this._parser !== false && isReading ? this._parser.dataBytes : 0;
    return this.#progress.noneForMs(messageBytes) >= this.#bounds.noProgressMsMax;
  }

  giveWay(): void {
    this.#totals.refused.gave_way += 1;
    this.#isLeaving = true;
    this.#endNow(GIVING_WAY);
  }

  get #isOver(): boolean {
    return this._closing || this._closed;
  }

  /** Ends the session at once with 421, or after the reply to the message in transfer. */
  leave(): void {
    this.#isLeaving = true;
    if (!this.isInMessage) this.#endNow();
  }

  /** Ends the session with 421, whatever it is doing. */
  cutOff(): void {
    this.#isLeaving = true;
    this.#endNow();
  }

  #sayLast(reply: SmtpReply): void {
    endedWith(this.session, reply);
    super.send(reply.code, `${reply.enhanced} ${reply.text}`, false);
  }

  #endNow(reply: SmtpReply = STOPPING): void {
    this.#sayLast(reply);
    // Nothing can be said in a handshake. All others get a moment to read the 421 and close.
    this.#deadline?.cancel();
    if (this._upgrading) this._socket.destroy();
    else this.#deadline = this.#clock.setTimer(SMTP_LINGER_MS, () => this._socket.destroy());
  }

  /**
   * Every byte resets the library's idle timer, so a slow trickle outlives it. This deadline runs from our last reply
   * to the end of the command, handshake or message that we wait for.
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
    else if (!isOurTurn) this.#sayLast(TOO_SLOW);
  }
}
