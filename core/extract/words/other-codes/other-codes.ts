/**
 * Codes and numbers of other things, such as customers, contracts and journeys. The phrases are combined from the things and
 * the patterns of each language, because a list could not hold all of them.
 */
import { words } from "../language.ts";
import { ASIAN_OTHER_CODES } from "./other-codes-asian.ts";
import { CODES_OF_DOMAINS } from "./other-codes-domains.ts";
import { EASTERN_OTHER_CODES } from "./other-codes-eastern.ts";
import { GERMANIC_OTHER_CODES } from "./other-codes-germanic.ts";
import { NUMBERS_OF_EVENTS, NUMBERS_OF_IDENTITIES } from "./other-codes-identities.ts";
import { MIDDLE_EASTERN_AND_INDIAN_OTHER_CODES } from "./other-codes-middle-east-india.ts";
import { NUMBERS_OF_MONEY } from "./other-codes-money.ts";
import { CODES_OF_PAPERS } from "./other-codes-papers.ts";
import { CODES_AT_DOORS, CODES_AT_PLACES } from "./other-codes-places.ts";
import { ROMANCE_OTHER_CODES } from "./other-codes-romance.ts";
import { ROUTING_CODES } from "./other-codes-routing.ts";
import { SLAVIC_OTHER_CODES } from "./other-codes-slavic.ts";

/**
 * `%` stands for each of the things. Devices, requests and the like have only a number, because `device code` is a one-time
 * code. Words that do not name a code by themselves, such as "no." or "id", need no pattern.
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
  ...NUMBERS_OF_IDENTITIES,
  ...NUMBERS_OF_EVENTS,
  ...NUMBERS_OF_MONEY,
  ...ROUTING_CODES,
]
  .flatMap(([patterns, things]) => combined(words(patterns), words(things)))
  .concat(CODES_AT_PLACES);

function combined(patterns: readonly string[], things: readonly string[]): readonly string[] {
  return patterns.flatMap((pattern) => {
    const [before = "", after = ""] = pattern.split("%");
    return things.map((thing) => before + thing + after);
  });
}
