/** Scores whether a text gives orders to a model that reads for somebody: sums the signs for and against. */
import type { InjectionSign } from "../../message.ts";
import { TAG } from "./order-finder.ts";
import type { ReaderMention } from "./reader-signs.ts";
import { READER_WEIGHTS, START } from "./reader-weights.ts";

/** The least log-odds for an order. Above even odds, because the corpus has a larger share of orders than real mail. */
export const ORDER_SCORE_MIN = 0.5;

/** Weights have one decimal. The sum is rounded to one, which removes floating-point errors. */
const TENTHS = 10;

export function isOrderToReader({ signs }: ReaderMention): boolean {
  const sum = signs.reduce((odds, sign) => odds + READER_WEIGHTS[sign], START);
  return Math.round(sum * TENTHS) >= ORDER_SCORE_MIN * TENTHS;
}

/** The signs for what the order asks. */
export function signsOfOrder({ tags }: ReaderMention): readonly InjectionSign[] {
  const has = (bits: number) => (tags & bits) !== 0;
  const signs: InjectionSign[] = ["addresses_a_model"];
  if (has(TAG.overrides) && has(TAG.instructions)) signs.push("overrides_instructions");
  if (has(TAG.secrets)) signs.push("asks_for_secrets");
  if (has(TAG.quiet | TAG.hides)) signs.push("asks_to_hide");
  if (has(TAG.sends) && has(TAG.addresses)) signs.push("asks_to_send");
  if (has(TAG.tools)) signs.push("asks_to_use_tools");
  return signs;
}
