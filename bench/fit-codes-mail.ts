/** The mail that the weights of codes are fitted to, and what is left of its words when lists do not know all of them. */

import { type AnnotatedText, annotateText } from "../core/extract/codes/annotated-text.ts";
import { findCodeCandidates } from "../core/extract/codes/code-candidate.ts";
import type { CodeCandidate } from "../core/extract/codes/code-groups.ts";
import { type RankedCandidate, rankCandidates } from "../core/extract/codes/code-ranking.ts";
import { codeText } from "../core/extract/codes/code-text.ts";
import type { MessageFacts } from "../core/extract/codes/code-topic.ts";
import type { Sign } from "../core/extract/codes/code-weights.ts";
import type { CodeSource } from "../core/extract/codes/codes.ts";
import type { Found } from "../core/extract/text/word-finder.ts";
import { MEANING, type Meaning } from "../core/extract/words/meanings.ts";
import { CODE_CASES } from "../test/support/code-cases.ts";
import { WITH_CODE, WITHOUT_CODE } from "../test/support/code-sentences.ts";
import { REGIONAL_CODE_CASES } from "../test/support/regional-code-cases.ts";
import { chance, openMail } from "./fit-mail.ts";

export interface Mail {
  readonly name: string;
  /** Without its region; none of a case of the tests. */
  readonly language: string | undefined;
  readonly codes: readonly string[];
  readonly page: AnnotatedText;
  readonly candidates: readonly CodeCandidate[];
  readonly facts: MessageFacts;
}

export async function corpusMail(): Promise<readonly Mail[]> {
  const mails: Mail[] = [];
  for await (const { name, language, expected, isReport, reading } of openMail())
    if (!isReport) mails.push(mailOf(name, expected.codes, reading.codeSource, language));
  return mails;
}

/** The cases of the tests: too short and too much alike to judge by, but they must hold. */
export function caseMail(): readonly Mail[] {
  const sentences = [
    ...WITH_CODE.map(([code, text, subject = ""]) => ({ code, text, subject })),
    ...WITHOUT_CODE.map(([, text, subject = ""]) => ({ code: undefined, text, subject })),
  ];
  return [...CODE_CASES, ...sentences, ...REGIONAL_CODE_CASES].map(({ code, ...source }, at) =>
    mailOf(`case ${at}`, code === undefined ? [] : [code], { ...source, date: undefined }),
  );
}

function mailOf(name: string, codes: readonly string[], facts: CodeSource, language?: string): Mail {
  const text = codeText(facts.subject, facts.text, facts.sender);
  return { name, language, codes, page: annotateText(text), candidates: findCodeCandidates(text), facts };
}

/** The likeliest first. */
export function ranked(
  mail: Mail,
  words: readonly Found[],
  score: (signs: readonly Sign[]) => number,
): readonly RankedCandidate[] {
  if (mail.candidates.length === 0) return [];
  return rankCandidates({ ...mail.page, words }, mail.candidates, mail.facts, score).ranked;
}

/** Meanings that are lost together, and the shares of their words that may be: one of them by chance. */
const THINNED: readonly { readonly meanings: readonly Meaning[]; readonly shares: readonly number[] }[] = [
  { meanings: ["codeNames", "codeWords", "passwords", "numberWords"], shares: [0, 0.5, 1, 1] },
  { meanings: ["enter"], shares: [0, 0.3, 0.7] },
  { meanings: ["verify", "signIn", "reset", "access"], shares: [0, 0.3, 0.6] },
  { meanings: ["places", "disclaims", "secrecy", "expires"], shares: [0, 0.3, 0.6] },
  { meanings: ["otherNumbers", "trade", "meetings", "spent"], shares: [0, 0, 0.3, 0.5] },
];

/**
 * What is known in mail of which the lists know less. A word is lost wherever it stands in the message, and the same ones
 * are at each call with that `version`.
 */
export function thinnedWords({ page, name }: Mail, version: number): readonly Found[] {
  const losses = THINNED.map(({ meanings, shares }, group) => ({
    bits: meanings.reduce((bits, meaning) => bits | MEANING[meaning], 0),
    share: shares[Math.floor(chance(`${name}/${version}/${group}`) * shares.length)] ?? 0,
  }));
  return page.words.flatMap((word) => {
    const text = page.lower.slice(word.start, word.end);
    let { tags } = word;
    for (const [group, { bits, share }] of losses.entries())
      if ((tags & bits) !== 0 && chance(`${text}/${group}/${version}/${name}`) < share) tags &= ~bits;
    return tags === 0 ? [] : [{ ...word, tags }];
  });
}

/** With no word that asks for a code. */
export function namelessWords({ page }: Mail): readonly Found[] {
  const bits = (THINNED[0]?.meanings ?? []).reduce((all, meaning) => all | MEANING[meaning], 0);
  return page.words.map((word) => ({ ...word, tags: word.tags & ~bits })).filter(({ tags }) => tags !== 0);
}

/** How many of all words the writer of the next message uses that no list has, at a guess. */
const UNKNOWN_SHARE = 0.35;

/** With a part of all words unknown, whatever they mean: which ones, hangs on the `version`. */
export function partlyKnownWords({ page }: Mail, version: number): readonly Found[] {
  return page.words.filter(
    ({ start, end }) => chance(`${page.lower.slice(start, end)}/${version}`) >= UNKNOWN_SHARE,
  );
}
