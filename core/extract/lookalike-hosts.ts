/** Hosts that are spelt to be taken for others (Unicode UTS #39, §4 and §5). */
import { domainToUnicode } from "node:url";
import { isSameOrganisation } from "./links/site.ts";
import { looksLatin, plainLetters } from "./text/lookalike.ts";

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

/** Whether a label mixes scripts, has none but letters that look like Latin ones, or a sign that looks like a slash. */
function isMasked(label: string): boolean {
  const scripts = SCRIPTS.filter((script) => script.test(label));
  return LIKE_AN_END.test(label) || scripts.length > 1 || looksLatin(label);
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
  const written = [...new Set(hosts)].filter((host) => host !== "").slice(0, HOSTS_MAX);
  const shown = written.map(shownHost);
  const isAnyMasked = shown.some((host) => /\.[a-z]+$/.test(host) && host.split(".").some(isMasked));
  return isAnyMasked || areSomeAlike(written) || isLikeOneOf(names, shown);
}

/** Whether two hosts of different owners are the same at a glance. */
function areSomeAlike(hosts: readonly string[]): boolean {
  const hostsByGlance = new Map<string, string>();
  return hosts.some((host) => {
    const seen = glance(shownHost(host));
    const known = hostsByGlance.get(seen);
    hostsByGlance.set(seen, host);
    return known !== undefined && !isSameOrganisation(known, host);
  });
}

/** Whether a part of a host is at a glance a word of the names, and is none of them. */
function isLikeOneOf(names: readonly string[], hosts: readonly string[]): boolean {
  const labels = hosts.flatMap((host) => host.split(/[.-]/)).filter(isTelling);
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
