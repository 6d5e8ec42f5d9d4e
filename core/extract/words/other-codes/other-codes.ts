/**
 * Codes and numbers of other things, made of what they are of and how a language puts that: customers, contracts, journeys.
 * Lists of single words cannot have them all, and a code word alone would ask for what follows.
 */
import { words } from "../language.ts";
import { ASIAN_OTHER_CODES } from "./other-codes-asian.ts";
import { CODES_OF_DOMAINS } from "./other-codes-domains.ts";
import { EASTERN_OTHER_CODES } from "./other-codes-eastern.ts";
import { GERMANIC_OTHER_CODES } from "./other-codes-germanic.ts";
import { MIDDLE_EASTERN_AND_INDIAN_OTHER_CODES } from "./other-codes-middle-east-india.ts";
import { NUMBERS_OF_MONEY } from "./other-codes-money.ts";
import { CODES_OF_PAPERS } from "./other-codes-papers.ts";
import { CODES_AT_DOORS, CODES_AT_PLACES } from "./other-codes-places.ts";
import { ROMANCE_OTHER_CODES } from "./other-codes-romance.ts";
import { SLAVIC_OTHER_CODES } from "./other-codes-slavic.ts";
import { CODES_THAT_LEAD } from "./other-codes-ways.ts";

/**
 * `%` stands for each of the things. A device, a request and the like have a number only: `device code` names a one-time code.
 * What asks for no code by itself, as "no." or "id" behind a thing, needs no pattern.
 */
export type OtherCodes = readonly [patterns: string, things: string];

export const OTHER_CODES: readonly string[] = [
  ...GERMANIC_OTHER_CODES,
  ...ROMANCE_OTHER_CODES,
  ...SLAVIC_OTHER_CODES,
  ...EASTERN_OTHER_CODES,
  ...MIDDLE_EASTERN_AND_INDIAN_OTHER_CODES,
  ...ASIAN_OTHER_CODES,
  ...CODES_AT_DOORS,
  ...CODES_OF_DOMAINS,
  ...CODES_OF_PAPERS,
  ...NUMBERS_OF_MONEY,
  ...CODES_THAT_LEAD,
]
  .flatMap(([patterns, things]) => combined(words(patterns), words(things)))
  .concat(CODES_AT_PLACES);

function combined(patterns: readonly string[], things: readonly string[]): readonly string[] {
  return patterns.flatMap((pattern) => {
    const [before = "", after = ""] = pattern.split("%");
    return things.map((thing) => before + thing + after);
  });
}
