/** Implements core's port for sender checks: one thread, bounded in time and memory, started by the first check. */
import {
  type CheckedMail,
  type Log,
  type Peer,
  SENDER_CHECK_BYTES_MAX,
  SENDER_CHECK_LOADING_MS_MAX,
  SENDER_CHECK_RESTART_MS,
  SENDER_CHECKS_AT_ONCE_MAX,
  type SenderCheck,
  type SenderVerdict,
} from "../../core/index.ts";
import { isLoopbackAddress } from "../network.ts";
import type { SenderCheckConfig } from "../sender-check-settings.ts";
import { CHECK_BOUNDS } from "./check-bounds.ts";
import {
  CHECK_WORKER,
  type CheckAnswer,
  type CheckThread,
  type CheckThreadSettings,
  startCheckThread,
} from "./check-thread.ts";

/** Close it when no more mail is received. */
export interface SenderChecks extends SenderCheck {
  close(): Promise<void>;
}

/** The verdict if nothing could be found out now. */
const UNKNOWN: SenderVerdict = {
  spf: { result: "temperror", identity: "mailfrom", domain: undefined },
  dkim: { result: "temperror", domain: undefined },
  dmarc: { result: "temperror", fromDomain: undefined, policy: undefined },
  arc: { result: "temperror" },
  provenDomains: [],
};

/** Undefined if checks are off. `worker` is the file that the thread runs, and tests pass one that misbehaves. */
export function openSenderChecks(
  { checks, dnsServers }: SenderCheckConfig,
  { log, by }: { readonly log: Pick<Log, "unforeseen">; readonly by: string },
  worker: URL = CHECK_WORKER,
  bounds = CHECK_BOUNDS,
): SenderChecks | undefined {
  if (checks === "off") return undefined;
  const queue = new CheckQueue({ by, dnsServers, bounds }, log, worker);
  return {
    // A peer on this machine is this service itself, or a proxy that hides the sender.
    appliesTo: ({ address }: Peer) => checks === "all" || !isLoopbackAddress(address),
    check: (mail) => queue.check(mail),
    close: () => queue.close(),
  };
}

interface Check {
  readonly id: number;
  readonly mail: CheckedMail;
  readonly settle: (verdict: SenderVerdict) => void;
  readonly timer: NodeJS.Timeout;
  /** By `performance.now()`. Undefined while it waits for its turn. */
  sentMs: number | undefined;
}

class CheckQueue {
  readonly #settings: CheckThreadSettings;
  readonly #log: Pick<Log, "unforeseen">;
  readonly #worker: URL;
  /** Checks without an answer, in order of arrival. */
  readonly #checks = new Map<number, Check>();
  #waiting: Check[] = [];
  #sent = 0;
  #sentBytes = 0;
  #lastId = 0;
  #thread: CheckThread | undefined;
  #startedMs = 0;
  /** Whether the thread has loaded what it needs. It is sent nothing before, which would stay in memory until then. */
  #isUp = false;
  #answeredMs = 0;
  #startableMs = 0;
  #isClosed = false;

  constructor(settings: CheckThreadSettings, log: Pick<Log, "unforeseen">, worker: URL) {
    this.#settings = settings;
    this.#log = log;
    this.#worker = worker;
  }

  check(mail: CheckedMail): Promise<SenderVerdict> {
    return new Promise((settle) => {
      const id = ++this.#lastId;
      const timer = setTimeout(() => this.#giveUp(id), this.#settings.bounds.checkMs);
      const check: Check = { id, mail, settle, timer, sentMs: undefined };
      this.#checks.set(id, check);
      this.#waiting.push(check);
      this.#dispatch();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    for (const id of [...this.#checks.keys()]) this.#settle(id, undefined);
    await this.#thread?.terminate("Closed.");
  }

  #dispatch(): void {
    if (this.#waiting.length === 0) return;
    const isStartable = !this.#isClosed && performance.now() >= this.#startableMs;
    if (!this.#thread && !isStartable) {
      for (const { id } of this.#waiting.splice(0)) this.#settle(id, undefined);
      return;
    }
    this.#thread ??= this.#start();
    if (!this.#isUp) return;
    while (this.#waiting[0] && this.#hasRoomFor(this.#waiting[0]))
      this.#send(this.#thread, this.#waiting.shift() as Check);
  }

  /** A message larger than the bound for all together is checked alone. */
  #hasRoomFor({ mail }: Check): boolean {
    if (this.#sent === 0) return true;
    const bytes = this.#sentBytes + mail.bytes.length;
    return this.#sent < SENDER_CHECKS_AT_ONCE_MAX && bytes <= SENDER_CHECK_BYTES_MAX;
  }

  #send(thread: CheckThread, check: Check): void {
    const { bytes, envelopeFrom, peer } = check.mail;
    thread.hold(true);
    check.sentMs = performance.now();
    this.#sent += 1;
    this.#sentBytes += bytes.length;
    thread.send({
      id: check.id,
      // A copy: the original is written to disk meanwhile, and may be part of a larger buffer.
      bytes: Uint8Array.from(bytes).buffer,
      envelopeFrom,
      peerAddress: peer.address,
      heloName: peer.heloName,
    });
  }

  #start(): CheckThread {
    const thread: CheckThread = startCheckThread(this.#worker, this.#settings, {
      answered: (answer) => this.#answered(answer),
      died: (error) => this.#threadDied(thread, error),
    });
    this.#startedMs = performance.now();
    this.#isUp = false;
    return thread;
  }

  #answered({ id, verdict, fault }: CheckAnswer): void {
    this.#isUp = true;
    this.#answeredMs = performance.now();
    if (fault !== undefined) this.#log.unforeseen({ where: "checking a sender", error: faultIn(fault) });
    this.#settle(id, verdict);
    this.#dispatch();
  }

  /** The check's time is up. If the thread has sent nothing since it got it, it hangs at this check or another. */
  #giveUp(id: number): void {
    const sentMs = this.#checks.get(id)?.sentMs;
    const isStuck = sentMs !== undefined && this.#answeredMs < sentMs;
    this.#settle(id, undefined);
    const isLoading = this.#thread && !this.#isUp;
    const { checkMs } = this.#settings.bounds;
    if (isStuck) void this.#thread?.terminate(`No sender was checked within ${checkMs} ms.`);
    else if (isLoading && performance.now() - this.#startedMs >= SENDER_CHECK_LOADING_MS_MAX)
      void this.#thread?.terminate(`It did not load within ${SENDER_CHECK_LOADING_MS_MAX} ms.`);
    else this.#dispatch();
  }

  #settle(id: number, verdict: SenderVerdict | undefined): void {
    const check = this.#checks.get(id);
    if (!check) return;
    this.#checks.delete(id);
    clearTimeout(check.timer);
    if (check.sentMs === undefined) this.#waiting = this.#waiting.filter((one) => one !== check);
    else {
      this.#sent -= 1;
      this.#sentBytes -= check.mail.bytes.length;
    }
    if (this.#sent === 0) this.#thread?.hold(false);
    check.settle(verdict ?? UNKNOWN);
  }

  #threadDied(thread: CheckThread, error: Error): void {
    if (this.#thread !== thread) return;
    this.#thread = undefined;
    if (this.#isClosed) return;
    this.#startableMs = performance.now() + SENDER_CHECK_RESTART_MS;
    this.#log.unforeseen({ where: "sender check thread", error });
    for (const { id, sentMs } of [...this.#checks.values()])
      if (sentMs !== undefined) this.#settle(id, undefined);
    this.#dispatch();
  }
}

function faultIn(stack: string): Error {
  return Object.assign(new Error("A sender could not be checked."), { stack });
}
