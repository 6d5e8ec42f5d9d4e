/** What stands right beside a candidate, within its line: signs, and words that say what it is. */
import { COUNTED_THINGS } from "../words/counted-things.ts";
import { anyOf } from "../words/word-pattern.ts";
import { isBoundToSite } from "./code-autofill.ts";
import { ENDS_IN_COPULA } from "./code-copulas.ts";
import type { CodeLine } from "./code-line.ts";

export interface CodeBeside {
  /** Whether a unit, a counted noun, a street or a town follows. */
  readonly isCounted: boolean;
  /** Whether it names the account that follows: `your O365 account`. */
  readonly isNameOfAccount: boolean;
  readonly isNumbered: boolean;
  /** In brackets, alone or with its label, like a telephone number or a remark. */
  readonly isBracketed: boolean;
  /** After an assignment sign: `code = 503017`. */
  readonly isAssigned: boolean;
  /** After a word for "is", in many languages. */
  readonly isAfterCopula: boolean;
  /** After a preposition for a means: `with 492013`, `mit 492013`. */
  readonly isInstrument: boolean;
}

/** A dash alone before the candidate starts a list item. Between a thing and its value it means "is". */
const BULLET = /^\s*[-–—]\s*$/;

/** `Code = 492013`, alone on its line, is a label and its value. In a program, names have no capital first and no space. */
const LABEL_EQUALS = /^\s*\p{Lu}[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,3} = $/u;

/**
 * `O365 account`, `O365-tilillä`. Finnish, Hungarian and Turkish need the dash: with a space, the word for an account
 * may begin "to verify your account" after a code, as in `492013 tilisi vahvistamiseksi`.
 */
const ACCOUNT_FOLLOWS =
  /^(?:[ -](?:accounts?|kont(?:o|os|en|oen|ot|i))|-(?:tili|fiók|hesab)\p{L}*)(?!\p{L}| (?:verif|confirm|activ|recover|secur|access))/iu;

/** A town's name, as after a postcode. */
const TOWN_FOLLOWS = /^ \p{Lu}\p{Ll}{2,}(?:[ -]\p{Lu}\p{Ll}+)*\s*(?:,|·|•|$)/u;
const TOWN_CHARS_MAX = 64;

const BY_MEANS_OF = anyOf(`
  with | using | via | by | mit | avec | con | com | amb | met | med | með | z | ze | s | se | so | sa | са | со | с |
  із | з | зь | cu | me | με | ile | ilə | dengan | bằng | kwa | gyda
`);
const INSTRUMENT = new RegExp(`(?<!\\p{L})${BY_MEANS_OF} ["'“„«(]?$`, "iu");

export function besideOf({ left, right }: CodeLine): CodeBeside {
  return {
    isNumbered: /[#№][ \u00a0]?$|\b[Nn][or]?[.°º][ \u00a0]?$/.test(left) && !isBoundToSite(left),
    isBracketed: /[(（[【][^()（）[\]【】]{0,24}$/.test(left) && /^\s*[)）\]】]/.test(right),
    isAssigned: /[=≠]\s*["']?$/.test(left) && !(LABEL_EQUALS.test(left) && right.trim() === ""),
    isInstrument: INSTRUMENT.test(left),
    isAfterCopula: ENDS_IN_COPULA.test(left) && !BULLET.test(left),
    isCounted: COUNTED_THINGS.test(right) || (right.length < TOWN_CHARS_MAX && TOWN_FOLLOWS.test(right)),
    isNameOfAccount: ACCOUNT_FOLLOWS.test(right),
  };
}
