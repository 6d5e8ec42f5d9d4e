/** Detects hosts that are spelt to be mistaken for others (Unicode UTS #39, §4 and §5). */
import { domainToUnicode } from "node:url";
import { isSameOrganisation } from "./links/site.ts";
import { looksLatin, plainLetters } from "./text/lookalike.ts";

/** The host with its Punycode decoded. */
function shownHost(host: string): string {
  return host.includes("xn--") ? domainToUnicode(host) || host : host;
}

/** Folds together what looks the same at a glance: drops marks, reads 0 as o and rn as m. */
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

/** No honest word mixes these scripts. One that does imitates a word of another script. */
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];

/**
 * Characters that a host may contain and that look like its end: `shop.example⁄login.evil.example` has a fraction
 * slash.
 */
const LIKE_AN_END = /[⁄∕⧸╱⟋∶꞉։׃]/u;

/**
 * Whether a label mixes scripts, consists of letters that look Latin, or has a sign that looks like the end of a host.
 */
function isMasked(label: string): boolean {
  const scripts = SCRIPTS.filter((script) => script.test(label));
  return LIKE_AN_END.test(label) || scripts.length > 1 || looksLatin(label);
}

/**
 * Whether a host has a label with Latin letters beyond ASCII, such as `bücher`, that is in none of `names`. Nobody can
 * tell then whether it imitates the label without marks.
 */
export function hasUnusualLetters(host: string, names: readonly string[]): boolean {
  const text = names.join(" ").slice(0, 500).toLowerCase();
  return shownHost(host)
    .split(".")
    .some((label) => /[^\x21-\x7e]/.test(label) && /\p{Script=Latin}/u.test(label) && !text.includes(label));
}

/** How many distinct hosts of one message are compared. */
const HOSTS_MAX = 64;

/**
 * Whether a host is spelt to be mistaken for another: it mixes scripts, or at a glance it equals another host of the
 * message or a word in `names`. `names` are display names and the texts of links.
 */
export function hasLookalike(hosts: readonly string[], names: readonly string[]): boolean {
  const written = [...new Set(hosts)].filter((host) => host !== "").slice(0, HOSTS_MAX);
  const shown = written.map(shownHost);
  const isAnyMasked = shown.some((host) => /\.[a-z]+$/.test(host) && host.split(".").some(isMasked));
  return isAnyMasked || areSomeAlike(written) || isLikeOneOf(names, shown);
}

/** Whether two hosts of different owners look the same at a glance. */
function areSomeAlike(hosts: readonly string[]): boolean {
  const hostsByGlance = new Map<string, string>();
  return hosts.some((host) => {
    const seen = glance(shownHost(host));
    const known = hostsByGlance.get(seen);
    hostsByGlance.set(seen, host);
    return known !== undefined && !isSameOrganisation(known, host);
  });
}

/** Whether a part of a host looks like a word in `names` at a glance, but is not in them. */
function isLikeOneOf(names: readonly string[], hosts: readonly string[]): boolean {
  const labels = hosts.flatMap((host) => host.split(/[.-]/)).filter(isTelling);
  // Most messages have no such label, and folding all the words of `names` is slow.
  if (labels.length === 0) return false;
  const words = new Set(names.flatMap(wordsOf));
  const glancesOfWords = new Set([...words].map(glance));
  return labels.some((label) => {
    const seen = glance(label);
    return !words.has(label) && glancesOfWords.has(seen) && /[a-z]/.test(seen);
  });
}

/** Whether this part of a host may look like something else at a glance. */
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
