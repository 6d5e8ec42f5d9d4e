/** What people write around links, by families of languages. */
import { ASIAN } from "./link-phrases-asian.ts";
import { CYRILLIC } from "./link-phrases-cyrillic.ts";
import { GERMANIC } from "./link-phrases-germanic.ts";
import { INDIC } from "./link-phrases-indic.ts";
import { NORTHERN } from "./link-phrases-northern.ts";
import { ORIENTAL } from "./link-phrases-oriental.ts";
import { ROMANCE } from "./link-phrases-romance.ts";
import { SLAVIC } from "./link-phrases-slavic.ts";

/** What a link or the words around it ask for. */
export interface LinkPhrases {
  /** That an address or an account is the receiver's, works, or is wanted. */
  readonly verify: readonly string[];
  /** That a link opens the door by itself, or that somebody or something stands before it. */
  readonly signIn: readonly string[];
  /** That a password is lost, or another is to be had. Of the password, where that is named beside it. */
  readonly reset: readonly string[];
  /** That letters are to come no more, or fewer of them. */
  readonly unsubscribe: readonly string[];
  /** Says yes to what waits for it, as whoever it is. */
  readonly approve: readonly string[];
  /** Says no. */
  readonly deny: readonly string[];
}

const FAMILIES: readonly LinkPhrases[] = [
  GERMANIC,
  ROMANCE,
  SLAVIC,
  CYRILLIC,
  NORTHERN,
  ORIENTAL,
  ASIAN,
  INDIC,
];

export function phrasesOf(asked: keyof LinkPhrases): readonly string[] {
  return FAMILIES.flatMap((family) => family[asked]);
}
