/** Words that name a code in one message and something else in another. `code-words.ts` says which it is. */
import { words } from "./language.ts";

/** The codes of a SIM card, or two codes of one message. */
export const CARD_PINS = words("pin1 | pin2");

/** Where a book stands in a German or Dutch library, or a signature. */
export const SHELF_MARKS = words("signatur | signatuur");
