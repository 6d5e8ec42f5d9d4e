/** Words of orders to a model that reads mail for somebody: its names, how it is addressed, and what it is told to do. */
import { words } from "../language.ts";
import type { Endings } from "./order-words-endings.ts";

/** Of one language, lower case, with or without marks on letters; a final `*` lets the word go on. `^` before an acronym: in capitals only. */
export interface ReaderWords {
  /** Names that only a machine has: chatbot, language model, digital assistant. */
  readonly machines: readonly string[];
  /** Names that people have too: assistant, agent, robot. */
  readonly helpers: readonly string[];
  /** Names that other things have, too (program, system), and phrases for reading on behalf of somebody. */
  readonly programs: readonly string[];
  /** If, should, whoever, any. */
  readonly ifs: readonly string[];
  /** You are, this is read by. */
  readonly youAre: readonly string[];
  /** Dear, note for, to the. */
  readonly dears: readonly string[];
  /** Reads, handles, sorts, sums up. */
  readonly reads: readonly string[];
  /** What it reads, and what it writes about that: this message, the mailbox, the candidate, your summary. */
  readonly mails: readonly string[];
  /** Must, please, and what mail asks for: send, add, rank, pay, delete, remember. */
  readonly asks: readonly string[];
  /** The owner, your user, the saved card. */
  readonly owners: readonly string[];
  /** Without asking, do not mention, at once. */
  readonly quiet: readonly string[];
  /** Words of texts about machines, which are not addressed to one: our, new, a course, researchers, can. */
  readonly topics: readonly string[];
  /** Of a language that puts the verb last. */
  readonly endings?: Endings;
}

/** Names that are the same in every language. */
export const EVERYWHERE: Pick<ReaderWords, "machines"> = {
  machines: words(`
    ^ai | ^ki | ^ia | chatgpt | chat gpt | gpt* | openai | copilot | copilots | llm | llms | chatbot | chatbots | ai assistant* | ai agent* |
    ai bot*
  `),
};
