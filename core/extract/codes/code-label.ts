/** Finds what labels a candidate as something else than a code: an order, a customer, a meter. */
import { MASK_CHARACTER } from "../text/mask-character.ts";
import { STOP_BETWEEN } from "../text/sentence-ends.ts";
import type { FoundWord } from "../text/word-finder.ts";
import { meaningOneOf, means } from "../words/meanings.ts";
import { anyOf } from "../words/word-pattern.ts";
import { HAS_COPULA } from "./code-copulas.ts";
import type { Cue } from "./code-cue.ts";
import type { CodeLine } from "./code-line.ts";
import { isPhoneLabel, leadsOverPhone } from "./code-phone.ts";
import { type Surroundings, wordBefore } from "./code-surroundings.ts";

const LABEL_CHARS = 24;
const LINE_LABEL_CHARS_MAX = 48;
/** `Mitgliedsnummer ein:`, `kundenummer hos os er`, with the number on a line of its own. */
const LEADS_ON = /^(?:,?[^\S\n]+(?!\p{Lu}{3})[\p{L}\p{M}'’]+){0,5}[\s*:：#]*$/u;

/** `Konto ***4821: 517065`: the label has a number of its own, which is masked. */
const LABELS_ANOTHER = new RegExp(`^[.°º]? ?${MASK_CHARACTER}{4,20} ?[:：]\\s*$`);

/** `Code erreur signalé : 8443`: a word more than the label. */
const BY_A_WORD = /^ \p{Ll}{3,14}[^\S\n]?[:：][^\S\n]?[*]{0,2}$/u;

/** LEAD stands between a label and its value, CLAUSE_STOP before the label. */
const LEAD = /[:：|=]\s*["'“„«([]?$/;
const CLAUSE_STOP = /[.|;。]/;
const isOfCodes = meaningOneOf(
  "codeNames",
  "codeWords",
  "passwords",
  "numberWords",
  "enter",
  "verify",
  "signIn",
  "reset",
);

/** `Here you go:`, `Voici :` */
const POINTERS =
  /^[\s\p{P}]*(?:here|voici|voilà|hier|aquí|aqui|ecco|oto|вот|ось|tady|zde|här|her|tässä|işte|íme|iată|this|below)(?!\p{L})/iu;

/**
 * `Type the activation code in the app within a quarter:`, `Your code for the citizen's file is`: the name of the code
 * leads to the candidate, not the noun after it.
 */
export function isCueNearerThanLabel(
  near: Surroundings,
  isAlone: boolean,
  cue: Cue | undefined,
  label: FoundWord,
): boolean {
  const { text, candidate } = near;
  if (cue === undefined || cue.isAfter) return false;
  if (cue.isAnnounced) return true;
  if (cue.start >= label.start) return true;
  if (!cue.isWeak && isPhoneLabel(near, label) && leadsOverPhone(near, cue.start)) return true;
  const gap = text.slice(cue.start, candidate.start).trimEnd();
  if (!cue.isNamed || STOP_BETWEEN.test(gap)) return false;
  if (isAlone && /[:：]$/.test(gap)) return true;
  const isOneClause = !/[\n:：,;]/.test(text.slice(cue.start, label.start));
  const lead = text.slice(label.end, candidate.start);
  return isOneClause && (HAS_COPULA.test(lead) || LABELS_ANOTHER.test(lead));
}

/** `Order 20261120`, `invoice no. 88213`: a noun for another number, close by in the same sentence. */
export function labelBefore(near: Surroundings, isAlone: boolean): FoundWord | undefined {
  const nearest = wordBefore(near);
  if (nearest === undefined || !means(nearest, "otherNumbers")) return undefined;
  const gap = near.text.slice(nearest.end, near.candidate.start);
  const isAbove = isAlone && /^[\s*:：]*(?:(?:is|lautet|est|es|é|è)[\s*:：]*)?$/.test(gap);
  if (
    gap.length > LABEL_CHARS ||
    (!isAbove && STOP_BETWEEN.test(gap.replace(/^\s?(?:no|nr|num|n)?[.°º]\s?/i, "")))
  )
    return undefined;
  const isRight =
    /^[^\p{L}\p{Nd}]*(?:(?:no|nr|num|n|id|number|nummer|is|lautet|est|es|é|è)[.°º]?[^\p{L}\p{Nd}]*)?$/iu.test(
      gap,
    );
  // Other words may stand between, within the line, if no colon or number does.
  const isNear = !/[\n:：\p{Nd}]/u.test(gap);
  return isNear || (isRight && /[:：]/.test(gap)) || BY_A_WORD.test(gap) ? nearest : undefined;
}

/**
 * `Bestellung Nummer 48210377`, `ärende har nummer 482913`: the cue is only "number", after what it is the
 * number of.
 */
export function isNumberOfOther({ text, words, candidate }: Surroundings, cue: Cue | undefined): boolean {
  if (cue === undefined || cue.isAfter || !/^[\d-]+$/.test(candidate.value)) return false;
  const at = words.findIndex((word) => word.start === cue.start);
  const [thing, number] = [words[at - 1], words[at]];
  if (thing === undefined || number === undefined || !means(thing, "otherNumbers")) return false;
  if (!means(number, "numberWords") || means(number, "codeNames")) return false;
  return /^(?: \p{L}{1,5}){0,2} $/u.test(text.slice(thing.end, number.start));
}

export function isOtherAbove(near: Surroundings): boolean {
  const { text, candidate } = near;
  const last = wordBefore(near);
  return (
    last !== undefined && means(last, "otherNumbers") && LEADS_ON.test(text.slice(last.end, candidate.start))
  );
}

/** `Checksum: 482093`, `Agency | 0001`: no known word that asks for a code is in the label. */
export function isLabelled({ words, candidate }: Surroundings, left: string): boolean {
  const lead = LEAD.exec(left);
  if (lead === null) return false;
  const label = left.slice(0, lead.index).split(CLAUSE_STOP).at(-1)?.trim() ?? "";
  if (label.length > LINE_LABEL_CHARS_MAX || !/\p{L}/u.test(label) || POINTERS.test(label)) return false;
  const from = candidate.start - left.length + left.lastIndexOf(label);
  return !words.some((word) => word.end > from && word.start < candidate.start && isOfCodes(word));
}

/** How far the lines above and below are searched. */
const BESIDE_CHARS = 160;

/** `Login: mara` above, or `User name: mara` below: the password beside it is a lasting one. */
export function isBesideLogin(
  { text, words }: Surroundings,
  { start, end }: Pick<CodeLine, "start" | "end">,
): boolean {
  const above = text.slice(Math.max(0, start - BESIDE_CHARS), start).trimEnd();
  const aboveStart = start - Math.min(start, BESIDE_CHARS) + above.lastIndexOf("\n") + 1;
  const below = text.slice(end, end + BESIDE_CHARS);
  const belowStart = end + below.length - below.trimStart().length;
  return [aboveStart, belowStart].some((from) => {
    const colon = text.slice(from, from + LINE_LABEL_CHARS_MAX).search(/[:：|\n]/);
    // A word from the lists may include the colon.
    const isOfUser = (word: FoundWord) =>
      word.start >= from && word.end <= from + colon + 1 && means(word, "otherNumbers", "signIn");
    return colon > 0 && text.charAt(from + colon) !== "\n" && words.some(isOfUser);
  });
}

/** Words before "number" that do not say what it is the number of. */
const NOT_A_THING = anyOf(`
  this | that | your | the | secret | short | long | digit | magic | same | right | following | special | little |
  these | those | some | many | which | whose | entry | access | login | log | sign | pass | security | activation |
  verification | code | pin | new | own | temporary | unique | single | lucky
`);
const NUMBER_OF = new RegExp(
  `(?<!\\p{L})(?!${NOT_A_THING}(?!\\p{L}))\\p{L}{4,}[ -]numbers?(?!\\p{L})|(?<!\\p{L})(?:num[ée]ro|número|numero|n[uú]mero) d[eio]l?a?s? \\p{L}`,
  "iu",
);

/** A noun stands before "number", or after it in Romance languages. */
export function isNumberOf(text: string, start: number): boolean {
  const around = text.slice(Math.max(0, start - LABEL_CHARS), start + LABEL_CHARS);
  return NUMBER_OF.test(around);
}
