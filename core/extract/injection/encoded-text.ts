/**
 * Decodes text that only programs can read: base64, character numbers, percent-encoding, letters set apart or one to a
 * cell, reversed text, ROT13.
 */

import { hasRun, kindOfCharacters } from "../text/character-runs.ts";
import { matchesIn } from "../text/matches.ts";

/** Nobody writes more of these to a model, and each costs time. */
const RUNS_MAX = 20;
const RUN_CHARS_MAX = 16_384;
/** A shorter decoded text says nothing. */
const DECODED_CHARS_MIN = 20;

// Starts only at the start of a word. Otherwise every place in every word is tried.
const BASE64 =
  /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40,}={0,2}(?:[ \t>]*\r?\n[ \t>]*[A-Za-z0-9+/]{4,}={0,2}(?![^\s]))*/g;
const BASE64_CHARS_MIN = 40;
const HEX = /\b(?:[0-9a-f]{2}[ :]?){30,}/gi;
const HEX_CHARS_MIN = 60;

/** `%49`, `=49`, `0x49`, `\\x49`, `\\u0049`, `&#x49;`: twenty characters or more. */
const ESCAPES = /(?:(?:%|=|0x|\\x|\\u00|&#x)[0-9a-f]{2};?[ ,]{0,2}){20,}/gi;
/** `73 103`, `&#73;&#103;` */
const DECIMALS = /(?:&#\d{2,3};[ ,]{0,2}){20,}|(?<![\d.,])(?:\d{2,3}[ ,]{1,2}){20,}\d{2,3}/g;
const ESCAPED = /(?:[%=]|[0\\]x)[0-9a-f]{2}|\\u00|&#|\d{2}[ ,]{1,2}\d{2}/i;
/** `I g n o r e`, `I.g.n.o.r.e`; or one letter to a line or to a table cell. */
const APART = /(?<![\p{L}\p{N}])(?:\p{L}[ ._*·/|\n-]{1,4}){12,}\p{L}(?!\p{L})/gu;
/**
 * A quick test for APART: six words of one or two letters in a row. The pattern starts at a separator, and is written
 * out six times. Otherwise it takes four times as long.
 */
const STANDS_APART = new RegExp(
  `[ ._*·/|\\n-]${"[A-Za-zªµº\\u00c0-\\uffff]{1,2}[ ._*·/|\\n-]{1,4}".repeat(6)}`,
);

/**
 * `instruction`, `previous`, `assistant` without their first letters, which may be capitals, as they appear when
 * encoded. Before each is a part of it to search for, which begins with a rarer letter: that is several times as fast.
 */
const BACKWARDS = [
  ["curtsn", "noitcurtsn"],
  ["uoiver", "suoiver"],
  ["siss", "tnatsiss"],
] as const;
const THIRTEEN_ON = [
  ["vba", "afgehpgvba"],
  ["vbhf", "erivbhf"],
  ["vfgnag", "ffvfgnag"],
] as const;

const IS_BASE64 = kindOfCharacters(/[A-Za-z0-9+/]/);
const IS_HEX = kindOfCharacters(/[0-9a-f :]/i);

/** The decoded runs that are text; a limited number of each kind. */
export function encodedTexts(text: string): string[] {
  const decoded: string[] = [];
  const runs = (pattern: RegExp, hasOne: boolean) => (hasOne ? first(matchesIn(text, pattern)) : []);
  for (const [run] of runs(BASE64, hasRun(text, IS_BASE64, BASE64_CHARS_MIN)))
    decoded.push(textIn(run, (part) => Buffer.from(part.replace(/[^\w+/=]/g, ""), "base64")));
  for (const [run] of runs(HEX, hasRun(text, IS_HEX, HEX_CHARS_MIN)))
    decoded.push(textIn(run, (part) => Buffer.from(part.replace(/[ :]/g, ""), "hex")));
  const isEscaped = ESCAPED.test(text);
  for (const [run] of runs(ESCAPES, isEscaped)) decoded.push(textIn(run, bytesOfEscapes));
  for (const [run] of runs(DECIMALS, isEscaped)) decoded.push(textIn(run, bytesOfDecimals));
  for (const [run] of runs(APART, STANDS_APART.test(text))) decoded.push(joinedLetters(run));
  for (const part of partsWith(text, BACKWARDS)) decoded.push([...part].reverse().join(""));
  for (const part of partsWith(text, THIRTEEN_ON)) decoded.push(thirteenOn(part));
  return decoded.filter((words) => words.length >= DECODED_CHARS_MIN);
}

function bytesOfEscapes(run: string): Buffer {
  return Buffer.from((run.match(/[0-9a-f]{2}(?=;?[ ,]{0,2}(?:[^0-9a-f; ,]|0x|$))/gi) ?? []).join(""), "hex");
}

function bytesOfDecimals(run: string): Buffer {
  return Buffer.from((run.match(/\d+/g) ?? []).map(Number));
}

/** The first paragraph with each. */
function partsWith(
  text: string,
  signs: readonly (readonly [part: string, sign: string])[],
): readonly string[] {
  const starts = signs
    .map(([part, sign]) => (text.includes(part) ? text.indexOf(sign) : -1))
    .filter((at) => at >= 0);
  const parts = starts.map((at) => {
    const from = Math.max(text.lastIndexOf("\n\n", at), at - RUN_CHARS_MAX, 0);
    const end = text.indexOf("\n\n", at);
    return text.slice(from, Math.min(end < 0 ? text.length : end, at + RUN_CHARS_MAX));
  });
  return [...new Set(parts)];
}

const [SMALL_A, CAPITAL_A, LETTERS, THIRTEEN] = [0x61, 0x41, 26, 13];

function thirteenOn(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const first = letter > "Z" ? SMALL_A : CAPITAL_A;
    return String.fromCharCode(first + ((letter.charCodeAt(0) - first + THIRTEEN) % LETTERS));
  });
}

/** Removes the separator, the sign after the first letter. More than one in a row end a word. */
function joinedLetters(run: string): string {
  // Cells contain one letter each, a row of them one word.
  if (run.includes("|")) return run.replace(/ *\| */g, "").replace(/\s+/g, " ");
  const sign = run.charAt(1);
  const words = run.split(sign).map((piece) => (piece === "" ? " " : piece));
  return words.join("").replace(/\s+/g, " ");
}

/** How often a URL within a URL may be encoded. */
const ENCODINGS_MAX = 3;
/** `ignore-all-previous`. Fewer words are the name of a page. */
const WORDS_OF_SLUG = /(?:[a-z]{2,}[-_.]){5}/i;

/** The words in a URL, with percent signs and plus signs decoded. */
export function wordsOfUrl(url: string): string {
  let words = url.slice(0, RUN_CHARS_MAX).replaceAll("+", " ");
  if (!/%[0-9a-f]{2}| /i.test(words)) return WORDS_OF_SLUG.test(words) ? words : "";
  for (let times = 0; times < ENCODINGS_MAX && words.includes("%"); times += 1) words = unescaped(words);
  return words;
}

function unescaped(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words.replace(/%[0-9a-f]{2}/gi, " ");
  }
}

function* first<T>(all: Iterable<T>): Generator<T> {
  let count = 0;
  for (const one of all) {
    count += 1;
    if (count > RUNS_MAX) return;
    yield one;
  }
}

const IS_TEXT_MIN = 0.95;
/** Data that is no text shows it at the beginning, and is not decoded further. */
const BEGINNING_CHARS = 64;
const BEGINNING_IS_TEXT_MIN = 0.7;
/** How much of a run is decoded to see its beginning. */
const RUN_BEGINNING_CHARS = 1_024;

/** The decoded run; empty unless nearly all of it is letters and spaces. */
function textIn(run: string, decode: (part: string) => Buffer): string {
  const beginning = decode(run.slice(0, RUN_BEGINNING_CHARS)).toString("utf8");
  // If spaces leave too little, the last letter may be cut in half.
  const isWhole = run.length <= RUN_BEGINNING_CHARS || beginning.length < 2 * BEGINNING_CHARS;
  if (!isWhole && !beginsAsText(beginning)) return "";
  const text = decode(run).subarray(0, RUN_CHARS_MAX).toString("utf8");
  return beginsAsText(text) && shareOfText(text) >= IS_TEXT_MIN ? text : "";
}

function beginsAsText(text: string): boolean {
  return shareOfText(text.slice(0, BEGINNING_CHARS)) >= BEGINNING_IS_TEXT_MIN;
}

function shareOfText(text: string): number {
  return (text.match(/[\p{L}\p{M}\p{N}\s.,:;!?'"@()/_-]/gu)?.length ?? 0) / text.length;
}
