/** Records what a service has promised: mail answered with 250, cursors, mailboxes, payments and tokens. */
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

/** A mailbox that gets mail, and its reader, which uses a cursor. */
export interface Inbox {
  readonly id: string;
  readonly email: string;
  readonly token: string;
  /** Whether its reader marks what it reads as seen. */
  readonly isMarking: boolean;
  /** How far its reader has read. */
  cursor: string;
  /** The messages that its reader got, in order. */
  readonly seen: SeenMessage[];
}

/** What has been answered of a claim so far. */
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
  /** Without an answer, so they are sent again. */
  readonly unsent: Letter[] = [];
  /** Refusals, of which there should be none. */
  readonly refused: string[] = [];
  #lastNumber = 0;
  #isOver = false;
  #answered: () => void = () => undefined;

  /** The number of promises so far. */
  get count(): number {
    const steps = this.claims.reduce((sum, one) => sum + 1 + Number(one.isPaid) + Number(!!one.token), 0);
    return this.letters.size + steps;
  }

  /** Calls `answered` synchronously when an answer arrives. */
  whenAnswered(answered: () => void): void {
    this.#isOver = false;
    this.#answered = answered;
  }

  /** Ignores answers from now on, as those of a machine that has lost its power. */
  end(): void {
    this.#isOver = true;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Records a promise, unless it is over. */
  note(write: () => void): void {
    if (this.#isOver) return;
    write();
    this.#answered();
  }

  nextLetter(chance: Chance): Letter {
    const again = this.unsent.shift();
    if (again) return again;
    const to = chance.pick(this.inboxes);
    if (!to) throw new Error("no mailbox to send to");
    return { number: ++this.#lastNumber, to };
  }
}

/** The text of a letter, which depends only on its number. One in ten is long. */
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
