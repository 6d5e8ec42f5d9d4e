import type { Clock, Notifier, OutgoingNotice, Sending } from "../../core/index.ts";

/** What the next tries do: answer, throw, or never answer. `lost`: the mail is sent, but the answer is unknown. */
type Mood = Sending | "throws" | "silent" | "lost";

interface DeliveredMail {
  readonly notice: OutgoingNotice;
  readonly at: Date;
}

/** A mail provider that is as slow and as faulty as the test wants, and records what it really delivered. */
export class TestNotifier implements Notifier {
  readonly name: string;
  readonly knowsRepetitions: boolean;
  readonly tries: OutgoingNotice[] = [];
  /** What payers received, in the order of arrival. */
  readonly mails: DeliveredMail[] = [];
  mood: Mood = "sent";
  /** Each try waits for it. */
  gate: Promise<void> = Promise.resolve();
  readonly #clock: Clock;
  readonly #known = new Set<string>();

  constructor(clock: Clock, given: { readonly name?: string; readonly knowsRepetitions?: boolean } = {}) {
    this.#clock = clock;
    this.name = given.name ?? "test";
    this.knowsRepetitions = given.knowsRepetitions ?? true;
  }

  async send(notice: OutgoingNotice): Promise<Sending> {
    this.tries.push(notice);
    await this.gate;
    switch (this.mood) {
      case "throws":
        throw new Error("The mail provider's library has a bug.");
      case "silent":
        return await new Promise<never>(() => {});
      case "sent":
        this.#deliver(notice);
        return "sent";
      case "lost":
        this.#deliver(notice);
        return "unknown";
      default:
        return this.mood;
    }
  }

  #deliver(notice: OutgoingNotice): void {
    if (this.knowsRepetitions && this.#known.has(notice.name)) return;
    this.#known.add(notice.name);
    this.mails.push({ notice, at: this.#clock.now() });
  }
}

/** The most mails that arrived within any hour. */
export function mostInAnHour(mails: readonly DeliveredMail[]): number {
  return Math.max(
    0,
    ...mails.map(
      ({ at }) => mails.filter((one) => one.at >= at && one.at.getTime() < at.getTime() + 3_600_000).length,
    ),
  );
}
