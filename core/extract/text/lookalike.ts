/** Letters that look like others, and hosts that are spelt with them (Unicode UTS #39, §4 and §5). */
import { domainToUnicode } from "node:url";
import { isSameOrganisation } from "../links/site.ts";

/** Cyrillic, Greek and Armenian letters, and what a reader takes them for. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  (
    "аa сc ԁd еe ҽe ɡg һh іi ӏl јj кk оo рp ԛq ѕs ѵv ѡw ԝw хx уy ʏy " +
    "αa ϲc ιi κk νv οo ρp υu χx γy ϳj օo ոn սu հh ցg զq ѐe ёe їi ıi ɩi ɑa ǀl ⅼl ⅰi ⅽc ⅾd ⅿm"
  )
    .split(" ")
    .map((pair) => [...pair] as [string, string]),
);
const FOREIGN =
  /[\u0370-\u03ff\u0400-\u052f\u0530-\u058f\u0131\u0251\u0261\u0269\u028f\u01c0\u217c\u2170\u217d\u217e\u217f]/;

/** Without such a place no word has letters of several kinds. */
const MIXED = /[a-z][^\0-\x7f]|[^\0-\x7f][a-z]/;

const letterFor = (letter: string) => LOOKALIKES.get(letter) ?? letter;
const FOREIGN_LETTERS = new RegExp(FOREIGN, "gu");

/** What a glance takes letters for that have no marks, and figures among them. Lower case. */
export function plainLetters(text: string): string {
  const letters = FOREIGN.test(text) ? text.replace(FOREIGN_LETTERS, letterFor) : text;
  return letters.replaceAll("0", "o").replace(/[1|]/g, "l");
}

/** Letters among Latin ones that stand in for such, as those; words of another script stay. Lower case. */
export function withLatinLetters(text: string): string {
  if (!FOREIGN.test(text) || !MIXED.test(text)) return text;
  return text.replace(
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]+/gu,
    (word) => (/[a-z]/.test(word) ? word.replace(/[^a-z]/gu, letterFor) : word),
  );
}

/** A host as an address bar would show it at its most honest: Punycode decoded. Lower case. */
function shownHost(host: string): string {
  return host.includes("xn--") ? domainToUnicode(host) || host : host;
}

/** What a glance takes a name for: letters without marks, 0 as o, rn as m. */
function glance(name: string): string {
  const letters = name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "");
  return plainLetters(letters)
    .replaceAll("ß", "ss")
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replaceAll("đ", "d")
    .replaceAll("rn", "m")
    .replaceAll("vv", "w");
}

/** Scripts that share a word only where somebody imitates one with another. */
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];

/** What a host may have in it and looks like what ends one: `shop.example⁄login.evil.example` has a fraction slash. */
const LIKE_AN_END = /[⁄∕⧸╱⟋∶꞉։׃]/u;

/** Whether a label mixes scripts, has none but letters that look like Latin ones (`раураl`, all in Cyrillic), or a sign that looks like a slash. */
function isMasked(label: string): boolean {
  if (LIKE_AN_END.test(label)) return true;
  const scripts = SCRIPTS.filter((script) => script.test(label));
  if (scripts.length > 1) return true;
  return FOREIGN.test(label) && [...label].every((letter) => /[a-z0-9-]/.test(letterFor(letter)));
}

/**
 * Whether a host has Latin letters with marks, as `bücher` has, and none of the names has that word: then nobody can tell
 * whether it is meant for one without them.
 */
export function hasUnusualLetters(host: string, names: readonly string[]): boolean {
  const text = names.join(" ").slice(0, 500).toLowerCase();
  return shownHost(host)
    .split(".")
    .some((label) => /[^\x21-\x7e]/.test(label) && /\p{Script=Latin}/u.test(label) && !text.includes(label));
}

/** The hosts of one message, each once, at most. */
const HOSTS_MAX = 64;

/**
 * Whether a host of a message is spelt to be taken for another: with letters of several scripts, or so that at a glance it
 * is another host of the message, or a name that the sender gives himself. `names`: display names and texts of links.
 */
export function hasLookalike(hosts: readonly string[], names: readonly string[]): boolean {
  const all = [...new Set(hosts)].filter((host) => host !== "").slice(0, HOSTS_MAX);
  const shown = all.map(shownHost);
  if (shown.some((host) => /\.[a-z]+$/.test(host) && host.split(".").some(isMasked))) return true;
  const glances = new Map<string, string>();
  for (const [at, host] of shown.entries()) {
    const seen = glance(host);
    const known = glances.get(seen);
    if (known !== undefined && !isSameOrganisation(known, all[at] ?? "")) return true;
    glances.set(seen, all[at] ?? "");
  }
  const labels = shown.flatMap((host) => host.split(/[.-]/)).filter(isTelling);
  // Most messages have none, and the words of all names are many.
  if (labels.length === 0) return false;
  const words = new Set(names.flatMap(wordsOf));
  const glancesOfWords = new Set([...words].map(glance));
  return labels.some((label) => {
    const seen = glance(label);
    return !words.has(label) && glancesOfWords.has(seen) && /[a-z]/.test(seen);
  });
}

/** Whether at a glance a part of a host may be something else than it is. */
function isTelling(label: string): boolean {
  return label.length >= 4 && (!/^[a-z]*$/.test(label) || /rn|vv/.test(label));
}

function wordsOf(name: string): readonly string[] {
  return (
    name
      .slice(0, 500)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]{4,}/gu) ?? []
  );
}
