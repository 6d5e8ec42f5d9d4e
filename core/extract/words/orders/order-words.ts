/** What orders to a model are made of, in every language that we read them in. */

import { BALTIC_ORDERS } from "./order-words-baltic.ts";
import { CYRILLIC_ORDERS } from "./order-words-cyrillic.ts";
import { EAST_ASIAN_ORDERS } from "./order-words-east-asian.ts";
import { GERMANIC_ORDERS } from "./order-words-germanic.ts";
import { MIDDLE_EASTERN_AND_INDIAN_ORDERS } from "./order-words-middle-east-india.ts";
import { NORTHERN_ORDERS } from "./order-words-northern.ts";
import { EVERYWHERE, type ReaderWords } from "./order-words-readers.ts";
import { AFRIKAANS_READERS } from "./order-words-readers-dutch.ts";
import { FAR_WESTERN_READERS } from "./order-words-readers-far-western.ts";
import { CATALAN_READERS, GALICIAN_READERS } from "./order-words-readers-iberian.ts";
import { SWAHILI_READERS } from "./order-words-readers-malay-swahili.ts";
import { AMHARIC_READERS } from "./order-words-readers-semitic.ts";
import { BURMESE_READERS, KHMER_READERS, LAO_READERS } from "./order-words-readers-southeast-asian.ts";
import { CAUCASIAN_READERS } from "./order-words-readers-turkic.ts";
import { ROMANCE_ORDERS } from "./order-words-romance.ts";
import { SLAVIC_ORDERS } from "./order-words-slavic.ts";

/** Of one language, without marks on letters: lower case; a final `*` lets the word go on, as endings do. */
export interface OrderWords extends ReaderWords {
  /** Names of a model, an assistant or an agent; bare `assistant` is a person's title, too. */
  readonly models: readonly string[];
  /** Forms of address that are used for a model only. */
  readonly toModels: readonly string[];
  /** Ignore, forget. */
  readonly overrides: readonly string[];
  /** Instructions, prompts. */
  readonly instructions: readonly string[];
  /** Rules, which advertisements tell people to forget, too. */
  readonly rules: readonly string[];
  /** Previous, all, your. */
  readonly scopes: readonly string[];
  /** Send, forward, answer with: as an order. */
  readonly sends: readonly string[];
  /** What is worth stealing. */
  readonly secrets: readonly string[];
  /** Newest, every. */
  readonly whichOnes: readonly string[];
  /** Do not tell, without telling. */
  readonly hides: readonly string[];
  /** The user, the human, your operator. */
  readonly users: readonly string[];
  /** Other orders that only a model is given. */
  readonly modelTasks: readonly string[];
  /** Use your tools, search the mailbox. */
  readonly tools: readonly string[];
  /** Your system prompt. */
  readonly prompts: readonly string[];
  /** Show, print, repeat. */
  readonly reveals: readonly string[];
  /** Words of mail between people: my, our, regarding, if you. */
  readonly betweenPeople: readonly string[];
  /** Words that turn an order into a warning: never send a code to anybody. */
  readonly never: readonly string[];
}

/** For languages that have only `ReaderWords`. */
const NO_ORDERS: Omit<OrderWords, keyof ReaderWords> = {
  models: [],
  toModels: [],
  overrides: [],
  instructions: [],
  rules: [],
  scopes: [],
  sends: [],
  secrets: [],
  whichOnes: [],
  hides: [],
  users: [],
  modelTasks: [],
  tools: [],
  prompts: [],
  reveals: [],
  betweenPeople: [],
  never: [],
};

const READERS_ONLY: readonly ReaderWords[] = [
  AFRIKAANS_READERS,
  CAUCASIAN_READERS,
  FAR_WESTERN_READERS,
  CATALAN_READERS,
  GALICIAN_READERS,
  AMHARIC_READERS,
  SWAHILI_READERS,
  LAO_READERS,
  KHMER_READERS,
  BURMESE_READERS,
];

export const ORDERS: readonly OrderWords[] = [
  ...GERMANIC_ORDERS,
  ...ROMANCE_ORDERS,
  ...NORTHERN_ORDERS,
  ...SLAVIC_ORDERS,
  ...CYRILLIC_ORDERS,
  ...BALTIC_ORDERS,
  ...MIDDLE_EASTERN_AND_INDIAN_ORDERS,
  ...EAST_ASIAN_ORDERS,
  ...READERS_ONLY.map((readers) => ({ ...NO_ORDERS, ...readers })),
].map((orders) => ({ ...orders, machines: [...orders.machines, ...EVERYWHERE.machines] }));
