/** What codes are called in one part of the world after the other, and by those who write to everybody; and mail of people. */
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
