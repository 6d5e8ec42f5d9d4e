/** Orders to a model that reads for somebody, as a sum of what speaks for and against them. */
import type { InjectionSign } from "../../message.ts";
import { TAG } from "./order-finder.ts";
import type { Address } from "./reader-signs.ts";
import { READER_WEIGHTS, START } from "./reader-weights.ts";

/** Log-odds from which on it is one: more than even, because the corpus has more orders than mail has. */
export const ORDER_SCORE_MIN = 0.5;

/** Weights have one digit behind the point; so has their sum, whatever floating point makes of it. */
const TENTHS = 10;

export function isOrderToReader({ signs }: Address): boolean {
  const sum = signs.reduce((odds, sign) => odds + READER_WEIGHTS[sign], START);
  return Math.round(sum * TENTHS) >= ORDER_SCORE_MIN * TENTHS;
}

/** What it asks for. */
export function signsOfOrder({ tags }: Address): readonly InjectionSign[] {
  const has = (bits: number) => (tags & bits) !== 0;
  const signs: InjectionSign[] = ["addresses_a_model"];
  if (has(TAG.overrides) && has(TAG.instructions)) signs.push("overrides_instructions");
  if (has(TAG.secrets)) signs.push("asks_for_secrets");
  if (has(TAG.quiet | TAG.hides)) signs.push("asks_to_hide");
  if (has(TAG.sends) && has(TAG.addresses)) signs.push("asks_to_send");
  if (has(TAG.tools)) signs.push("asks_to_use_tools");
  return signs;
}
