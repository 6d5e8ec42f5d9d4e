import {
  type CheckoutOrder,
  type Clock,
  type PaymentEvent,
  type PaymentFact,
  type PaymentProvider,
  type ProviderSession,
  type SessionState,
  unlessAborted,
} from "../../core/index.ts";

const SESSION_LIFETIME_MS = 3_600_000;

/** A payment provider in memory, with sessions `tst_1`, `tst_2`, … that the test declares paid or ended. */
export class TestProvider implements PaymentProvider {
  readonly name = "mock";
  /** What every session asks the payer for. */
  readonly asked = { amountCents: 100, currency: "eur", product: "one_month" };
  /** Every call of `openSession`, in order, including failed ones. */
  readonly orders: CheckoutOrder[] = [];
  /** Every call of `readSession`, in order. */
  readonly reads: string[] = [];
  /** The signal of each call, in order. */
  readonly signals: AbortSignal[] = [];
  /** While true, every call throws and changes nothing. */
  isDown = false;
  /** While true, sessions are made, but the caller gets an error instead of the answer. */
  losesAnswers = false;

  readonly #clock: Clock;
  /** By checkout: a repeated order gets the session of the first. */
  readonly #sessions = new Map<string, ProviderSession>();
  readonly #states = new Map<string, SessionState>();
  #held: Promise<void> | undefined;
  #events = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The number of sessions that were made. */
  get sessions(): number {
    return this.#states.size;
  }

  /** Holds all further calls until the returned function is called, or their signals abort. */
  hold(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#held = promise;
    return () => {
      this.#held = undefined;
      resolve();
    };
  }

  async openSession(order: CheckoutOrder, signal: AbortSignal): Promise<ProviderSession> {
    this.orders.push(order);
    await this.#turn(signal);
    const known = this.#sessions.get(order.id);
    const session = known ?? this.#newSession(order);
    if (this.losesAnswers) throw new Error("The connection broke before the answer came.");
    return session;
  }

  async readSession(session: string, signal: AbortSignal): Promise<SessionState> {
    this.reads.push(session);
    await this.#turn(signal);
    return this.#states.get(session) ?? { status: "ended" };
  }

  /** Declares a session paid, as asked unless told otherwise. */
  pay(session: string, changed: Partial<TestProvider["asked"]> = {}): void {
    this.#states.set(session, { status: "paid", paid: { ...this.asked, ...changed } });
  }

  end(session: string): void {
    this.#states.set(session, { status: "ended" });
  }

  /** An event about a session, as a webhook reports it. Each call returns a new event. */
  event(session: string, fact: PaymentFact, changed: Partial<PaymentEvent> = {}): PaymentEvent {
    const order = [...this.#sessions].find(([, made]) => made.session === session);
    return {
      provider: this.name,
      id: `evt_${++this.#events}`,
      type: fact.kind,
      occurredAt: this.#clock.now(),
      checkoutId: order?.[0] as PaymentEvent["checkoutId"],
      session,
      fact,
      ...changed,
    };
  }

  #newSession({ id }: CheckoutOrder): ProviderSession {
    const session = `tst_${this.#states.size + 1}`;
    const made = {
      session,
      url: `https://pay.example/${session}`,
      expiresAt: new Date(this.#clock.now().getTime() + SESSION_LIFETIME_MS),
      asked: this.asked,
    };
    this.#sessions.set(id, made);
    this.#states.set(session, { status: "open" });
    return made;
  }

  async #turn(signal: AbortSignal): Promise<void> {
    this.signals.push(signal);
    signal.throwIfAborted();
    if (this.#held) await unlessAborted(this.#held, signal);
    if (this.isDown) throw new Error("The provider is down.");
  }
}
