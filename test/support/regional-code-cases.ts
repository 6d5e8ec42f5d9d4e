/** Short messages of all regions, of senders known everywhere, relayed by phones, and from people. */
import { ASIAN_CASES } from "./code-cases-asian.ts";
import { EASTERN_CASES } from "./code-cases-eastern.ts";
import { ENGLISH_CASES } from "./code-cases-english.ts";
import { PEOPLE_CASES } from "./code-cases-people.ts";
import { RELAYED_CASES } from "./code-cases-relayed.ts";
import { SENDERS_CASES } from "./code-cases-senders.ts";
import { WESTERN_CASES } from "./code-cases-western.ts";
import type { CodeCase } from "./code-table.ts";

export const REGIONAL_CODE_CASES: readonly CodeCase[] = [
  ...ASIAN_CASES,
  ...EASTERN_CASES,
  ...ENGLISH_CASES,
  ...PEOPLE_CASES,
  ...RELAYED_CASES,
  ...SENDERS_CASES,
  ...WESTERN_CASES,
];
