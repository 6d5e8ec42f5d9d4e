/** What is said to a model that reads mail for somebody: who it is, that it is meant, and what it shall do. */
import { words } from "../language.ts";
import type { Endings } from "./order-words-endings.ts";

/** Of one language, lower case, with or without marks on letters; a final `*` lets the word go on. `^` before an acronym: in capitals only. */
export interface ReaderWords {
  /** Names that only a machine has: chatbot, language model, digital assistant. */
  readonly machines: readonly string[];
  /** Names that people have too: assistant, agent, robot. */
  readonly helpers: readonly string[];
  /** Names that other things have, in mail of all kinds (program, system), and what says that somebody reads for another. */
  readonly programs: readonly string[];
  /** If, should, whoever, any. */
  readonly ifs: readonly string[];
  /** You are, this is read by. */
  readonly beings: readonly string[];
  /** Dear, note for, to the. */
  readonly dears: readonly string[];
  /** Reads, handles, sorts, sums up. */
  readonly reads: readonly string[];
  /** This message, the mailbox, the candidate, your summary: what it reads, and what it writes about that. */
  readonly mails: readonly string[];
  /** Must, please, and what mail asks for: send, add, rank, pay, delete, remember. */
  readonly asks: readonly string[];
  /** The owner, your user, the saved card. */
  readonly owners: readonly string[];
  /** Without asking, do not mention, at once. */
  readonly quiet: readonly string[];
  /** What says that it is spoken of machines and not to one: our, new, a course, researchers, can. */
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
