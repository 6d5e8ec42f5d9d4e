import type { MailboxId } from "../../mailboxes/mailbox.ts";
import { type Sought, type SoughtPhrase, wordsOf } from "./excerpt.ts";
import { folded } from "./letter-folding.ts";
import { isForCharacters, isUnspaced, withoutPunctuation } from "./unspaced-words.ts";

/** The one term of a mailbox in the full-text index. */
export function textTerm(mailboxId: MailboxId): string {
  return mailboxId.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/**
 * How many words of a search may be prefixes. For each, FTS5 collects the messages of all mailboxes with any such word
 * before it filters by mailbox. A search of more words is a known sentence.
 */
const BEGINNINGS_MAX = 10;
/** How many words are looked for inside others. Each reads the text of all messages that match the ones before it. */
const INSIDE_MAX = 5;
/** In alphabetic scripts, one or two letters are the beginning of some word in nearly every message. */
const SHORT_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]{1,2}$/u;

/**
 * How many repeated words a search may have in all. FTS5 compares the places of each word of a phrase with those of the
 * one before: a phrase of the same word 250 times took a minute in a mailbox full of it.
 */
const REPEATS_MAX = 8;

/** A string that FTS5 may take for a word, or for part of one. */
const PIECE = /[\p{L}\p{N}\p{Co}]+/gu;

export interface TextQuery {
  /**
   * For FTS5: the mailbox, and every word that must be in the message, wherever it stands. FTS5 stops at each message
   * that has them all.
   */
  readonly words: string;
  /** For FTS5: sequences of adjacent words, all of which must be found. */
  readonly phrases: readonly string[];
  /** Strings that must stand somewhere in the message, even inside other words. */
  readonly inside: readonly string[];
  /** What to show of a message that matches. */
  readonly sought: Sought;
  /** Whether the words alone do not decide: the message's text, or the places of the words in it, must be read. */
  readonly isRead: boolean;
}

/**
 * Turns what a person typed into a query. Every word must be there, the first ten as prefixes, except for very short
 * ones; a part in double quotes must be there as it is. If the search has a word of a script without spaces, that word
 * and those in Latin letters are found inside other words, up to five of them. The mailbox is a term of the query,
 * never a join (decision 2). Nothing that a person types is taken for FTS5 syntax.
 */
export function textQuery(mailboxId: MailboxId, words: string): TextQuery {
  const inside = new Set<string>();
  const parts = new Map<string, SoughtPhrase>();
  // SQLite ends a text at its first NUL.
  const asked = folded(words.replaceAll("\0", " ").normalize("NFC"));
  const hasUnspaced = isUnspaced(asked);
  const repeats = new Repeats();
  let beginnings = 0;
  for (const [, phrase, word = ""] of asked.matchAll(/"([^"]*)"|([^\s"]+)/g)) {
    const given = phrase ?? (hasUnspaced ? withoutPunctuation(word) : word);
    if (!/[\p{L}\p{N}]/u.test(given)) continue;
    // FTS5 takes a number in such a sentence for part of its one word.
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

/** FTS5 has no query that matches nothing, but no mailbox has this term. */
const NOTHING = `mailbox : "nothing"`;

function matchOf(mailboxId: MailboxId, terms: readonly string[]): string {
  const inMailbox = `mailbox : "${textTerm(mailboxId)}"`;
  return terms.length === 0 ? inMailbox : `${inMailbox} AND ${WORDED} : (${terms.join(" AND ")})`;
}

const WORDED = "{subject sender body}";

/**
 * Matches every message of the mailbox, so that FTS5 stops at each. If a message lacks the phrases, FTS5 has no place
 * to mark.
 */
export function phraseMatch(mailboxId: MailboxId, phrases: readonly string[]): string {
  const inMailbox = `mailbox : "${textTerm(mailboxId)}"`;
  return `${inMailbox} AND (${WORDED} : (${phrases.join(" AND ")}) OR ${inMailbox})`;
}

/** Characters that end a word for FTS5 in any version of Unicode. It takes characters of later versions for letters. */
const BETWEEN =
  /[^\P{ASCII}\p{L}\p{N}]|(?![\u2065])[\u2000-\u2027\u202A-\u206F]|[\u00A0\u00AB\u00B7\u00BB\u3000-\u3003]/u;
/** A string that is one word for FTS5, without the letters at which it splits words. */
const ONE_WORD = /^(?:(?![\u19B0-\u19C9\u1CF2\u1CF3])[\p{L}\p{N}])+$/u;

function tokensOf(written: string): readonly string[] {
  return written.split(BETWEEN).filter((token) => token !== "");
}

function isOneToken(tokens: readonly string[]): boolean {
  return tokens.length === 1 && ONE_WORD.test(tokens[0] ?? "");
}

/** The tokens that are certainly one word. Only a phrase can match the others. */
function termsOf(tokens: readonly string[], isBeginning: boolean): readonly string[] {
  return tokens.flatMap((token, at) => {
    if (!ONE_WORD.test(token)) return [];
    return `"${token}"${isBeginning && at === tokens.length - 1 ? "*" : ""}`;
  });
}

/** Counts words that a search repeats. */
class Repeats {
  readonly #known = new Set<string>();
  #count = 0;

  /** Splits the text at the words that are one repeat too many. */
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

/** Whether the word may be a prefix. Of `e-ma`, its last piece `ma` decides. */
function isLong(word: string): boolean {
  const last = word.match(PIECE)?.at(-1);
  return last !== undefined && !SHORT_WORD.test(last);
}
