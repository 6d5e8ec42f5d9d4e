/** What people write around links, by families of languages. */

import { CHOICES } from "./link-choices.ts";
import { DORMANT_ACCOUNTS } from "./link-dormant-accounts.ts";
import { INVITATIONS } from "./link-invitations.ts";
import { LOST_ACCESS } from "./link-lost-access.ts";
import { PETITION_AND_AD_PHRASES } from "./link-petitions-ads.ts";
import { ASIAN } from "./link-phrases-asian.ts";
import { CAUCASIAN_AND_EAST_AFRICAN } from "./link-phrases-caucasian-east-african.ts";
import { CYRILLIC } from "./link-phrases-cyrillic.ts";
import { ENGLISH_PHRASES } from "./link-phrases-english.ts";
import { FAR_WESTERN } from "./link-phrases-far-western.ts";
import { FRENCH_PHRASES } from "./link-phrases-french.ts";
import { GERMANIC } from "./link-phrases-germanic.ts";
import { HUNGARIAN_AND_GREEK } from "./link-phrases-hungarian-greek.ts";
import { IBERIAN } from "./link-phrases-iberian.ts";
import { INDIC } from "./link-phrases-indic.ts";
import { NEAR_EASTERN } from "./link-phrases-near-eastern.ts";
import { NORDIC } from "./link-phrases-nordic.ts";
import { NORTHERN } from "./link-phrases-northern.ts";
import { PORTUGUESE_PHRASES } from "./link-phrases-portuguese.ts";
import { ROMANCE } from "./link-phrases-romance.ts";
import { SLAVIC } from "./link-phrases-slavic.ts";
import { SOUTH_ASIAN } from "./link-phrases-south-asian.ts";
import { SOUTH_INDIAN } from "./link-phrases-south-indian.ts";
import { SOUTH_SLAVIC } from "./link-phrases-south-slavic.ts";
import { SOUTHERN } from "./link-phrases-southern.ts";
import { SPANISH_PHRASES } from "./link-phrases-spanish.ts";
import { TURKIC } from "./link-phrases-turkic.ts";

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
  /** What links lead to that nobody waits for: help, terms, the shop, orders, the letter in the browser. Rarer in sentences than on buttons. */
  readonly elsewhere?: readonly string[];
}

const FAMILIES: readonly LinkPhrases[] = [
  ENGLISH_PHRASES,
  GERMANIC,
  NORDIC,
  FRENCH_PHRASES,
  ROMANCE,
  SPANISH_PHRASES,
  IBERIAN,
  PORTUGUESE_PHRASES,
  SLAVIC,
  SOUTH_SLAVIC,
  CYRILLIC,
  NORTHERN,
  HUNGARIAN_AND_GREEK,
  FAR_WESTERN,
  CAUCASIAN_AND_EAST_AFRICAN,
  TURKIC,
  NEAR_EASTERN,
  ASIAN,
  SOUTHERN,
  INDIC,
  SOUTH_ASIAN,
  SOUTH_INDIAN,
  PETITION_AND_AD_PHRASES,
  INVITATIONS,
  LOST_ACCESS,
  DORMANT_ACCOUNTS,
  CHOICES,
];

export function phrasesOf(asked: keyof LinkPhrases): readonly string[] {
  return FAMILIES.flatMap((family) => family[asked] ?? []);
}
