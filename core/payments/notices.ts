/** Sends due mails to payers: each at most once, in the background, whatever the mail provider does (decision 19). */
import type { Uses } from "../deps.ts";
import {
  NOTICE_ANSWER_MS_MAX,
  NOTICE_REPETITION_MS_MAX,
  NOTICE_RETRY_MS_MAX,
  NOTICE_RETRY_MS_MIN,
  NOTICE_SEND_MS_MAX,
  NOTICE_TRIES_MIN,
  NOTICE_TRY_MS_MAX,
  NOTICES_IN_FLIGHT_MAX,
  NOTICES_PER_RUN_MAX,
  NOTICES_STOP_GRACE_MS,
} from "../limits.ts";
import type { StoredNotice } from "../store/ledger/notices.ts";
import type { OutgoingNotice, Sending } from "./notice.ts";
import { noticeLetter } from "./notice-text.ts";

type NoticeDeps = Uses<"noticeRows" | "notifier" | "clock" | "log">;

export class Notices {
  readonly #deps: NoticeDeps;
  #running: Promise<void> | undefined;
  #isAskedAgain = false;
  #beginsNone: boolean;
  readonly #leaving = new AbortController();

  /** `leavesMails`: sends nothing. Due mails wait for a core that sends. */
  constructor(deps: NoticeDeps, leavesMails = false) {
    this.#deps = deps;
    this.#beginsNone = leavesMails;
  }

  /** Call it after committing a notice: sends what is due, in the background. */
  kick(): void {
    this.sendDue().catch((error: unknown) => this.#deps.log.unforeseen({ where: "sending notices", error }));
  }

  /** Sends what is due now, one run at a time. A call during a run makes it look again, and resolves with it. */
  sendDue(): Promise<void> {
    if (this.#beginsNone) return Promise.resolve();
    this.#isAskedAgain = true;
    this.#running ??= this.#runWhileAsked();
    return this.#running;
  }

  /** Begins no more mails, and resolves when none is under way. */
  async drained(): Promise<void> {
    this.#beginsNone = true;
    const grace = this.#deps.clock.setTimer(NOTICES_STOP_GRACE_MS, () => this.#leaving.abort());
    // A failure is thrown to the caller that began the run.
    await this.#running?.catch(() => undefined);
    grace.cancel();
  }

  async #runWhileAsked(): Promise<void> {
    try {
      while (this.#isAskedAgain && !this.#beginsNone) {
        this.#isAskedAgain = false;
        await this.#run();
      }
    } finally {
      // No `await` since the last check of `#isAskedAgain`, so nobody asks a run that has ended.
      this.#running = undefined;
    }
  }

  async #run(): Promise<void> {
    const { noticeRows, clock } = this.#deps;
    // Between two runs no mail is under way, whatever the rows say.
    await noticeRows.recover(clock.now());
    let left = NOTICES_PER_RUN_MAX;
    const sendInTurn = async () => {
      while (left > 0 && !this.#beginsNone) {
        left -= 1;
        const now = clock.now();
        const latest = new Date(now.getTime() + NOTICE_RETRY_MS_MAX);
        const notice = await noticeRows.take(this.#deps.notifier.name, now, latest);
        if (!notice) return;
        await this.#send(notice);
      }
    };
    const senders = await Promise.allSettled(Array.from({ length: NOTICES_IN_FLIGHT_MAX }, sendInTurn));
    const failed = senders.find((sender) => sender.status === "rejected");
    if (failed) throw failed.reason;
  }

  async #send(notice: StoredNotice): Promise<void> {
    const { clock, log, notifier } = this.#deps;
    const { kind, mailboxId } = notice;
    if (notice.unsure && !mayRepeat(this.#deps, notice.unsure)) {
      return await giveUp(this.#deps, notice, "it may have been sent");
    }
    const outcome = await this.#ask(notice);
    log.noticeSent({ kind, mailboxId, notifier: notifier.name, outcome });
    await note(this.#deps, notice, outcome, clock.now());
  }

  /** The notifier's answer; `unknown` if it does not answer in time, or throws. */
  async #ask(notice: StoredNotice): Promise<Sending> {
    const { clock, log, notifier } = this.#deps;
    const { kind, mailboxId, to } = notice;
    const name = `${notice.name}:${notice.createdAt.getTime()}`;
    const deadline = new AbortController();
    const timers = [clock.setTimer(NOTICE_SEND_MS_MAX, () => deadline.abort())];
    const signal = AbortSignal.any([deadline.signal, this.#leaving.signal]);
    const left = Promise.withResolvers<Sending>();
    const leave = () => timers.push(clock.setTimer(NOTICE_ANSWER_MS_MAX, () => left.resolve("unknown")));
    if (signal.aborted) leave();
    else signal.addEventListener("abort", leave);
    try {
      const { paymentUrl } = notice.facts;
      const letter: OutgoingNotice = { name, kind, mailboxId, to, paymentUrl, ...noticeLetter(notice) };
      if (hasControls(letter.to) || hasControls(letter.subject)) return "refused";
      return await Promise.race([notifier.send(letter, signal), left.promise]);
    } catch (error) {
      log.unforeseen({ where: `notifier ${notifier.name}`, error });
      return "unknown";
    } finally {
      signal.removeEventListener("abort", leave);
      for (const timer of timers) timer.cancel();
    }
  }
}

/** A line break in a header field would begin another field (RFC 5322 §2.2). */
function hasControls(text: string): boolean {
  return /\p{Cc}/u.test(text);
}

/** Records the outcome of a try. */
async function note(deps: NoticeDeps, notice: StoredNotice, outcome: Sending, now: Date): Promise<void> {
  const { noticeRows, notifier } = deps;
  const nextTryAt = new Date(now.getTime() + retryMs(notice.tries));
  switch (outcome) {
    case "sent":
      return await noticeRows.sent(notice, now);
    case "refused":
      return await giveUp(deps, notice, "it was refused");
    case "not_sent":
      if (!isTooOld(notice, now)) return await noticeRows.notSent(notice, nextTryAt);
      return await giveUp(deps, notice, "it is too old");
    case "unknown":
      if (notifier.knowsRepetitions) return await noticeRows.unsure(notice, now, nextTryAt);
      return await giveUp(
        deps,
        { ...notice, unsure: { since: now, notifier: notifier.name } },
        "it may have been sent",
      );
  }
}

function isTooOld({ createdAt, tries }: StoredNotice, now: Date): boolean {
  return now.getTime() - createdAt.getTime() >= NOTICE_TRY_MS_MAX && tries >= NOTICE_TRIES_MIN;
}

/** Retrying a mail that may have been sent is safe only with the same provider, while it remembers the name. */
function mayRepeat(
  { notifier, clock }: Pick<NoticeDeps, "notifier" | "clock">,
  unsure: NonNullable<StoredNotice["unsure"]>,
): boolean {
  const unsureMs = clock.now().getTime() - unsure.since.getTime();
  return (
    notifier.knowsRepetitions && notifier.name === unsure.notifier && unsureMs < NOTICE_REPETITION_MS_MAX
  );
}

async function giveUp(deps: NoticeDeps, notice: StoredNotice, why: string): Promise<void> {
  const { noticeRows, notifier, clock, log } = deps;
  await noticeRows.giveUp(notice, clock.now(), notice.unsure !== undefined);
  log.noticeGivenUp({ kind: notice.kind, mailboxId: notice.mailboxId, notifier: notifier.name, why });
}

function retryMs(tries: number): number {
  return Math.min(NOTICE_RETRY_MS_MIN * 2 ** (tries - 1), NOTICE_RETRY_MS_MAX);
}
