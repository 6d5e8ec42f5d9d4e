/** Checkouts: one at a time per mailbox, committed before the provider is called (decision 18). */
import type { Uses } from "../deps.ts";
import {
  CHECKOUT_ASK_AGAIN_MS,
  CHECKOUT_LOOK_MS,
  CHECKOUT_LOOK_MS_MAX,
  CHECKOUT_RETRY_MS,
  CHECKOUT_RETRY_MS_MAX,
  PROVIDER_CALL_MS_MAX,
} from "../limits.ts";
import type { Mailbox } from "../mailboxes/mailbox.ts";
import { newId } from "../new-id.ts";
import { SingleFlight } from "../scheduling/single-flight.ts";
import { unlessAborted } from "../scheduling/unless-aborted.ts";
import type { StoredCheckout } from "../store/ledger/checkout-rows.ts";
import { applyPaymentEvent, decideOpened, followUp, linkNotice } from "./payment.ts";
import type { CheckoutId, PaymentFact, PaymentProvider, SessionState } from "./payment-provider.ts";

/** Where a mailbox is paid for. Both absent = there is nothing to pay: it has just turned out to be paid. */
export interface PaymentLink {
  readonly paymentUrl: string | undefined;
  /** Seconds after which asking again may give the link. */
  readonly retryAfterSeconds: number | undefined;
}

/** Who is asked to pay, and for what. */
type Payable = Pick<Mailbox, "id" | "address" | "billingEmail">;

/** What opening and looking at checkouts needs. */
type Checking = Uses<
  | "checkoutRows"
  | "payments"
  | "noticeRows"
  | "notices"
  | "tokens"
  | "secrets"
  | "imapPasswords"
  | "watches"
  | "mailSessions"
  | "clock"
  | "log"
>;

const NOTHING_TO_PAY: PaymentLink = { paymentUrl: undefined, retryAfterSeconds: undefined };

export class Checkouts {
  readonly #deps: Checking;
  readonly #provider: PaymentProvider;
  readonly #stopping = new AbortController();
  /** `monotonicMs` of the last failed look, or of the retry that began since; undefined if the last look succeeded. */
  #failedMs: number | undefined;
  /** Calls that are under way. Callers that ask for the same share the answer. */
  readonly #opening = new SingleFlight<CheckoutId, StoredCheckout | undefined>();
  readonly #looking = new SingleFlight<CheckoutId, SessionState["status"] | undefined>();

  constructor(deps: Checking, provider: PaymentProvider) {
    this.#deps = deps;
    this.#provider = provider;
  }

  get provider(): PaymentProvider["name"] {
    return this.#provider.name;
  }

  /** From then on every call fails, which says nothing about the provider. */
  get isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  /**
   * The link of the mailbox's unfinished checkout, or of a new one. There is one checkout until it is paid or has
   * ended, however many ask at once and however often the provider fails.
   */
  async linkFor(mailbox: Payable): Promise<PaymentLink> {
    // The first checkout may turn out to have ended. If the new one has, too, the provider is at fault.
    for (let turn = 0; turn < 2; turn++) {
      const checkout = await this.#take(mailbox);
      if (checkout.status === "opening") return await this.#linkOfOpening(checkout);
      const isAskedLately = this.#isAhead(checkout.nextAskAt, CHECKOUT_ASK_AGAIN_MS);
      const status = isAskedLately || !this.mayAsk() ? "open" : await this.look(checkout);
      if (status === "paid") return NOTHING_TO_PAY;
      if (status === "ended") continue;
      await this.#tellAnother(mailbox, checkout);
      return { paymentUrl: checkout.url, retryAfterSeconds: undefined };
    }
    return { paymentUrl: undefined, retryAfterSeconds: CHECKOUT_RETRY_MS / 1_000 };
  }

  /**
   * While the provider fails, lets one caller per CHECKOUT_ASK_AGAIN_MS find out whether it still does. A provider that
   * hangs would otherwise hold every agent that waits for a payment, and use up the concurrent requests.
   */
  mayAsk(): boolean {
    const nowMs = this.#deps.clock.monotonicMs();
    const isResting = this.#failedMs !== undefined && nowMs - this.#failedMs < CHECKOUT_ASK_AGAIN_MS;
    if (this.#failedMs !== undefined && !isResting) this.#failedMs = nowMs;
    return !isResting;
  }

  /** Asks the provider for the status of the checkout, and applies it; undefined while the provider is down. */
  look(checkout: StoredCheckout): Promise<SessionState["status"] | undefined> {
    return this.#looking.run(checkout.id, () => this.#look(checkout));
  }

  /** Opens the checkout at the provider, or joins the call that does; undefined while the provider is down. */
  open(checkout: StoredCheckout): Promise<StoredCheckout | undefined> {
    return this.#opening.run(checkout.id, () => this.#open(checkout));
  }

  /** Aborts all calls, and resolves when none is under way. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all([this.#opening.settled(), this.#looking.settled()]);
  }

  /** Whether `time` is to come. More than `msMax` ahead does not count: the clock has been set back since. */
  #isAhead(time: Date, msMax: number): boolean {
    const ms = time.getTime() - this.#deps.clock.now().getTime();
    return ms > 0 && ms <= msMax;
  }

  #take({ id: mailboxId, billingEmail }: Payable): Promise<StoredCheckout> {
    const id = newId("chk") as CheckoutId;
    const createdAt = this.#deps.clock.now();
    return this.#deps.checkoutRows.take({ id, mailboxId, provider: this.provider, billingEmail, createdAt });
  }

  async #linkOfOpening(checkout: StoredCheckout): Promise<PaymentLink> {
    const { checkoutRows, clock } = this.#deps;
    // Callers that come during a call share it. After two failures the provider is left alone for a while; a single one
    // may have been momentary.
    const hasFailedTwice = checkout.tries > 1 && !this.#opening.has(checkout.id);
    const isTooSoon = hasFailedTwice && this.#isAhead(checkout.nextLookAt, CHECKOUT_RETRY_MS_MAX);
    const opened = isTooSoon ? undefined : await this.open(checkout);
    if (opened?.status === "open") return { paymentUrl: opened.url, retryAfterSeconds: undefined };
    if (opened?.status === "paid") return NOTHING_TO_PAY;
    const { nextLookAt } = (await checkoutRows.find(checkout.id)) ?? checkout;
    const waitMs = nextLookAt.getTime() - clock.now().getTime();
    return { paymentUrl: undefined, retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1_000)) };
  }

  async #open({ id, mailboxId, billingEmail, tries }: StoredCheckout): Promise<StoredCheckout | undefined> {
    const { checkoutRows, clock, log } = this.#deps;
    const nextTryAt = after(clock.now(), doubled(CHECKOUT_RETRY_MS, tries, CHECKOUT_RETRY_MS_MAX));
    // Written before the call, so that a try counts even if a crash loses its answer.
    await checkoutRows.tried(id, { tries: tries + 1, nextLookAt: nextTryAt });
    const order = { id, mailboxId, billingEmail, isRepeated: tries > 0 };
    const session = await this.#call("openSession", (signal) => this.#provider.openSession(order, signal));
    if (!session) return undefined;
    const at = clock.now();
    const times = {
      at,
      nextLookAt: after(at, CHECKOUT_LOOK_MS),
      nextAskAt: after(at, CHECKOUT_ASK_AGAIN_MS),
    };
    const recorded = await checkoutRows.opened(id, { ...session, ...times }, decideOpened);
    log.checkoutOpened({ mailboxId, checkoutId: id, provider: this.provider });
    await followUp(this.#deps, recorded);
    return await checkoutRows.find(id);
  }

  async #look(checkout: StoredCheckout): Promise<SessionState["status"] | undefined> {
    const { checkoutRows, clock } = this.#deps;
    const { id, session, tries } = checkout;
    if (session === undefined) return undefined;
    const state = await this.#call("readSession", (signal) => this.#provider.readSession(session, signal));
    this.#failedMs = state ? undefined : clock.monotonicMs();
    const now = clock.now();
    const nextLookAt = after(now, doubled(CHECKOUT_LOOK_MS, tries, CHECKOUT_LOOK_MS_MAX));
    await checkoutRows.tried(id, {
      tries: tries + 1,
      nextLookAt,
      nextAskAt: after(now, CHECKOUT_ASK_AGAIN_MS),
    });
    if (state?.status === "paid") {
      await this.#apply(checkout, { kind: "paid", installment: "first", ...state.paid });
    }
    if (state?.status === "ended") await this.#apply(checkout, { kind: "ended" });
    return state?.status;
  }

  /** Applies an answer of the provider like an event that it sends. */
  async #apply({ id, session }: StoredCheckout, fact: PaymentFact): Promise<void> {
    const event = {
      provider: this.provider,
      id: `${session} ${fact.kind}`,
      type: "asked",
      occurredAt: this.#deps.clock.now(),
    };
    await applyPaymentEvent(this.#deps, { ...event, checkoutId: id, session, fact });
  }

  /** Mails the link to the current billing address, if it was first mailed to another one. */
  async #tellAnother(mailbox: Payable, checkout: StoredCheckout): Promise<void> {
    if (mailbox.billingEmail === checkout.billingEmail) return;
    await this.#deps.noticeRows.add([linkNotice(mailbox, checkout)], this.#deps.clock.now());
    this.#deps.notices.kick();
  }

  /** Undefined if the provider failed, which is logged. */
  async #call<Answer>(
    call: string,
    ask: (signal: AbortSignal) => Promise<Answer>,
  ): Promise<Answer | undefined> {
    const { clock, log } = this.#deps;
    const deadline = new AbortController();
    const timer = clock.setTimer(PROVIDER_CALL_MS_MAX, () => deadline.abort(new Error("It took too long.")));
    const signal = AbortSignal.any([deadline.signal, this.#stopping.signal]);
    try {
      // A provider's library that ignores the signal must not hold up a claim.
      return await unlessAborted(ask(signal), signal);
    } catch (error) {
      log.paymentProviderFailed({ provider: this.provider, call, error });
      return undefined;
    } finally {
      timer.cancel();
    }
  }
}

const after = (at: Date, delayMs: number) => new Date(at.getTime() + delayMs);

const doubled = (firstMs: number, times: number, mostMs: number) =>
  Math.min(mostMs, firstMs * 2 ** Math.min(times, 20));
