/** The mail that weights of codes are fitted to, also with some of its words treated as unknown. */

import { type AnnotatedText, annotateText } from "../core/extract/codes/annotated-text.ts";
import { findCodeCandidates } from "../core/extract/codes/code-candidate.ts";
import type { CodeCandidate } from "../core/extract/codes/code-groups.ts";
import { type RankedCandidate, rankCandidates } from "../core/extract/codes/code-ranking.ts";
import { codeText } from "../core/extract/codes/code-text.ts";
import type { MessageFacts } from "../core/extract/codes/code-topic.ts";
import type { Sign } from "../core/extract/codes/code-weights.ts";
import type { CodeSource } from "../core/extract/codes/codes.ts";
import type { FoundWord } from "../core/extract/text/word-finder.ts";
import { MEANING, type Meaning } from "../core/extract/words/meanings.ts";
import { CODE_CASES } from "../test/support/code-cases.ts";
import { WITH_CODE, WITHOUT_CODE } from "../test/support/code-sentences.ts";
import { REGIONAL_CODE_CASES } from "../test/support/regional-code-cases.ts";
import { chance, openMail } from "./fit-mail.ts";

export interface Mail {
  readonly name: string;
  /** The language without region. Empty for the cases of the tests. */
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

/** The cases of the tests, which must hold. They are too short and similar to be judged by. */
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

/** The candidates, the most likely first. */
export function ranked(
  mail: Mail,
  words: readonly FoundWord[],
  score: (signs: readonly Sign[]) => number,
): readonly RankedCandidate[] {
  if (mail.candidates.length === 0) return [];
  return rankCandidates({ ...mail.page, words }, mail.candidates, mail.facts, score).ranked;
}

/** Groups of meanings whose words become unknown together, and the shares of words, of which one is chosen at random. */
const THINNED: readonly { readonly meanings: readonly Meaning[]; readonly shares: readonly number[] }[] = [
  { meanings: ["codeNames", "codeWords", "passwords", "numberWords"], shares: [0, 0.5, 1, 1] },
  { meanings: ["enter"], shares: [0, 0.3, 0.7] },
  { meanings: ["verify", "signIn", "reset", "access"], shares: [0, 0.3, 0.6] },
  { meanings: ["places", "disclaims", "secrecy", "expires"], shares: [0, 0.3, 0.6] },
  { meanings: ["otherNumbers", "trade", "meetings", "spent"], shares: [0, 0, 0.3, 0.5] },
];

/**
 * The words of a message as if the lists knew fewer. A word is unknown everywhere in the message, and the choice
 * depends only on `version`.
 */
export function thinnedWords({ page, name }: Mail, version: number): readonly FoundWord[] {
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

/** The words of a message without those that ask for a code. */
export function namelessWords({ page }: Mail): readonly FoundWord[] {
  const bits = (THINNED[0]?.meanings ?? []).reduce((all, meaning) => all | MEANING[meaning], 0);
  return page.words.map((word) => ({ ...word, tags: word.tags & ~bits })).filter(({ tags }) => tags !== 0);
}

/** An estimate of how many words of a new message no list has. */
const UNKNOWN_SHARE = 0.35;

/** The words of a message as if a part of all was unknown. The choice depends only on `version`. */
export function partlyKnownWords({ page }: Mail, version: number): readonly FoundWord[] {
  return page.words.filter(
    ({ start, end }) => chance(`${page.lower.slice(start, end)}/${version}`) >= UNKNOWN_SHARE,
  );
}
