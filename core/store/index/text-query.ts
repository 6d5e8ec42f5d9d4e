import type { MailboxId } from "../../mailboxes/mailbox.ts";
import { type Sought, type SoughtPhrase, wordsOf } from "./excerpt.ts";
import { folded } from "./letter-folding.ts";
import { isForCharacters, isUnspaced, withoutPunctuation } from "./unspaced-words.ts";

/** The one term of a mailbox in the full-text index. */
export function textTerm(mailboxId: MailboxId): string {
  return mailboxId.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/**
 * Words of a search that may be the beginning of another one: FTS5 collects everybody's messages with any such word before it
 * looks whose they are. Who writes more of them knows the sentence.
 */
const BEGINNINGS_MAX = 10;
/** Words that are looked for inside of others: each reads the text of all messages that have those before it. */
const INSIDE_MAX = 5;
/** One or two letters are the beginning of a word in every message there is, where words are spelled. */
const SHORT_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]{1,2}$/u;

/**
 * How often a search may have a word again, all words of it together. FTS5 compares the places of each with those of the one before:
 * a phrase of 250 times the same took a minute for a mailbox full of that word.
 */
const REPEATS_MAX = 8;

/** What FTS5 may take for a word of its own, or for a part of one. */
const PIECE = /[\p{L}\p{N}\p{Co}]+/gu;

export interface TextQuery {
  /** For FTS5: the mailbox, and every word that has to be in the message, wherever it stands. It stops at each message that has them all. */
  readonly words: string;
  /** For FTS5: words one behind the other, where all are looked for. */
  readonly phrases: readonly string[];
  /** What must stand anywhere in the message, be it inside of other words. */
  readonly inside: readonly string[];
  /** What is to be shown of a message that has it all. */
  readonly sought: Sought;
  /** To have those words does not make a message one that is looked for: its text, or where they stand in it, is read. */
  readonly isRead: boolean;
}

/**
 * A person's words as a query: every word must be there, the first ten as the beginning of a word, but for very short
 * ones; what stands in double quotes must be there as it is. With one that is written without spaces, it and those in Latin letters are
 * found inside of words, the first five of them. The mailbox is a term of the query, never a join (decision 2). Nothing a person
 * types is taken for FTS5 syntax.
 */
export function textQuery(mailboxId: MailboxId, words: string): TextQuery {
  const inside = new Set<string>();
  const parts = new Map<string, SoughtPhrase>();
  // To SQLite a text ends at its first NUL.
  const asked = folded(words.replaceAll("\0", " ").normalize("NFC"));
  const hasUnspaced = isUnspaced(asked);
  const repeats = new Repeats();
  let beginnings = 0;
  for (const [, phrase, word = ""] of asked.matchAll(/"([^"]*)"|([^\s"]+)/g)) {
    const given = phrase ?? (hasUnspaced ? withoutPunctuation(word) : word);
    if (!/[\p{L}\p{N}]/u.test(given)) continue;
    // To FTS5 the number in such a sentence is a piece of its one word.
    const isInside = hasUnspaced && isForCharacters(given);
    if (isInside && (inside.size < INSIDE_MAX || inside.has(given))) inside.add(given);
    else {
      const isBeginning = phrase === undefined && isLong(word) && ++beginnings <= BEGINNINGS_MAX;
      for (const part of repeats.bounded(given)) {
        const isOpen = isBeginning && given.endsWith(part);
        parts.set(`"${part}"${isOpen ? "*" : ""}`, { words: wordsOf(part), isBeginning: isOpen });
      }
    }
  }
  const sought = { phrases: [...parts.values()], inside: [...inside] };
  const given = [...parts].map(([written, { isBeginning }]) => ({
    written,
    tokens: tokensOf(written),
    isBeginning,
  }));
  const phrases = given.filter(({ tokens }) => !isOneToken(tokens)).map(({ written }) => written);
  const tokens = new Set(given.flatMap((part) => termsOf(part.tokens, part.isBeginning)));
  return {
    words: inside.size + parts.size === 0 ? NOTHING : matchOf(mailboxId, [...tokens]),
    ...{ phrases, inside: sought.inside, sought },
    isRead: inside.size + phrases.length > 0,
  };
}

/** FTS5 has no query that nothing matches, but no mailbox has this term. */
const NOTHING = `mailbox : "nothing"`;

function matchOf(mailboxId: MailboxId, terms: readonly string[]): string {
  const inMailbox = `mailbox : "${textTerm(mailboxId)}"`;
  return terms.length === 0 ? inMailbox : `${inMailbox} AND ${WORDED} : (${terms.join(" AND ")})`;
}

const WORDED = "{subject sender body}";

/** Every message of the mailbox, so that FTS5 stops at each; where these phrases are not in it, it has no place of one. */
export function phraseMatch(mailboxId: MailboxId, phrases: readonly string[]): string {
  const inMailbox = `mailbox : "${textTerm(mailboxId)}"`;
  return `${inMailbox} AND (${WORDED} : (${phrases.join(" AND ")}) OR ${inMailbox})`;
}

/** What FTS5 takes for an end of a word, in whatever version of Unicode: what came later is a letter to it. */
const BETWEEN =
  /[^\P{ASCII}\p{L}\p{N}]|(?![\u2065])[\u2000-\u2027\u202A-\u206F]|[\u00A0\u00AB\u00B7\u00BB\u3000-\u3003]/u;
/** And for one word, but for the letters of which it parts words. */
const ONE_WORD = /^(?:(?![\u19B0-\u19C9\u1CF2\u1CF3])[\p{L}\p{N}])+$/u;

function tokensOf(written: string): readonly string[] {
  return written.split(BETWEEN).filter((token) => token !== "");
}

function isOneToken(tokens: readonly string[]): boolean {
  return tokens.length === 1 && ONE_WORD.test(tokens[0] ?? "");
}

/** What is one word for sure. Of anything else only the phrase knows. */
function termsOf(tokens: readonly string[], isBeginning: boolean): readonly string[] {
  return tokens.flatMap((token, at) => {
    if (!ONE_WORD.test(token)) return [];
    return `"${token}"${isBeginning && at === tokens.length - 1 ? "*" : ""}`;
  });
}

/** Words of one search that it has had before. */
class Repeats {
  readonly #known = new Set<string>();
  #count = 0;

  /** The parts of it between the words that are one repeat too many. */
  bounded(given: string): readonly string[] {
    const parts: string[] = [];
    let start = 0;
    for (const { 0: written, index } of given.matchAll(PIECE)) {
      const isRepeated = this.#known.has(written);
      this.#known.add(written);
      if (!isRepeated || ++this.#count <= REPEATS_MAX) continue;
      parts.push(given.slice(start, index));
      start = index + written.length;
    }
    return [...parts, given.slice(start)].filter((part) => /[\p{L}\p{N}]/u.test(part));
  }
}

/** Whether it may be the beginning of another one: of `e-ma` that is `ma`. */
function isLong(word: string): boolean {
  const last = word.match(PIECE)?.at(-1);
  return last !== undefined && !SHORT_WORD.test(last);
}
