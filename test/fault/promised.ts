/** What a service has promised: mail that it answered with 250, cursors and mailboxes that it gave away. */
import type { AgentKeyPair } from "../support/agent-key.ts";
import { Chance } from "../support/random.ts";

const LONG_LINES_MAX = 800;
const SHORT_LINES_MAX = 40;

export interface Letter {
  readonly number: number;
  readonly to: Inbox;
}

interface SeenMessage {
  readonly id: string;
  readonly sequence: number;
  readonly number: number;
}

/** A mailbox that mail goes to, and whoever reads it by cursor. */
export interface Inbox {
  readonly id: string;
  readonly email: string;
  readonly token: string;
  /** Whether it reads as people do, who have what they read marked as seen. */
  readonly isMarking: boolean;
  /** Up to where its reader has read. */
  cursor: string;
  /** What its reader was given, in that order. */
  readonly seen: SeenMessage[];
}

/** A claim as far as it was answered. */
export interface Claimed {
  readonly key: AgentKeyPair;
  readonly id: string;
  isPaid: boolean;
  token: string | undefined;
}

export class Promised {
  readonly inboxes: Inbox[] = [];
  /** Answered with 250. */
  readonly letters = new Map<number, Letter>();
  readonly claims: Claimed[] = [];
  /** Not answered, so their senders send them again. */
  readonly unsent: Letter[] = [];
  /** Answers that say no; there should be none. */
  readonly refused: string[] = [];
  #lastNumber = 0;
  #isOver = false;
  #answered: () => void = () => undefined;

  /** How much was promised so far. */
  get count(): number {
    const steps = this.claims.reduce((sum, one) => sum + 1 + Number(one.isPaid) + Number(!!one.token), 0);
    return this.letters.size + steps;
  }

  /** Calls back in the very turn in which an answer was heard. */
  whenAnswered(answered: () => void): void {
    this.#isOver = false;
    this.#answered = answered;
  }

  /** What is heard from now on was said by a machine that has lost its power. */
  end(): void {
    this.#isOver = true;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Writes down what was promised; nothing once it is over. */
  note(write: () => void): void {
    if (this.#isOver) return;
    write();
    this.#answered();
  }

  nextLetter(chance: Chance): Letter {
    const again = this.unsent.shift();
    if (again) return again;
    const to = chance.pick(this.inboxes);
    if (!to) throw new Error("There is no mailbox to write to.");
    return { number: ++this.#lastNumber, to };
  }
}

/** The same each time that it is sent. One in ten is long. */
export function textOf({ number, to }: Letter): string {
  const chance = new Chance(number);
  const lines = 1 + chance.below(chance.below(10) === 0 ? LONG_LINES_MAX : SHORT_LINES_MAX);
  const body = Array.from(
    { length: lines },
    () => `This is letter ${number}, and here is ${chance.below(1e9)}.`,
  );
  return [
    "From: Ann <ann@sender.example>",
    `To: <${to.email}>`,
    `Subject: Letter ${number}`,
    "Date: Fri, 20 Nov 2026 12:00:00 +0000",
    `Message-ID: <letter-${number}@sender.example>`,
    "",
    ...body,
  ].join("\r\n");
}

export function numberIn(subject: string): number {
  return Number(/^Letter (\d+)$/.exec(subject)?.[1]);
}
