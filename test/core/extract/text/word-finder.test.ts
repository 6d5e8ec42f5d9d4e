/** WordFinder finds the words of many lists in one pass. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { folded, WordFinder } from "../../../../core/extract/text/word-finder.ts";

const WORDS = [
  "c",
  "co",
  "code",
  "code for*",
  "codes of conduct",
  "e mail",
  "кода",
  "код*",
  "验证",
  "验证码",
];
const finderOf = (words: readonly string[]) => new WordFinder([{ tag: 1, words }]);
const wordsIn = (finder: WordFinder, text: string) =>
  finder.find(folded(text)).map(({ start, end }) => text.slice(start, end));

test("WordFinder finds a phrase with several spaces between its words, however short the first", () => {
  const finder = new WordFinder([{ tag: 1, words: ["e mail", "to be"] }]);
  assert.deepEqual(
    finder.find("e    mail, to   be").map(({ start, end }) => [start, end]),
    [
      [0, 9],
      [11, 18],
    ],
  );
});

test("WordFinder finds the longest of the words that begin alike, in its first text and in later ones", () => {
  const found: readonly (readonly [text: string, words: readonly string[]])[] = [
    ["code", ["code"]],
    ["co", ["co"]],
    ["C-code", ["C", "code"]],
    ["the code formatted for you", ["code formatted"]],
    ["Codes of conduct", ["Codes of conduct"]],
    ["codes of honour", []],
    ["e-mail", ["e-mail"]],
    ["ваш кодами код кода", ["кодами", "код", "кода"]],
    ["您的验证码是", ["验证码"]],
  ];
  const used = finderOf(WORDS);
  for (const [text, words] of found) {
    assert.deepEqual(wordsIn(finderOf(WORDS), text), words, text);
    assert.deepEqual(wordsIn(used, text), words, text);
  }
});

test("WordFinder finds the same words whatever text it has read before", () => {
  const texts = ["code", "co codes", "код 验证", "codes of conduct", "e   mail c", "кода code for"];
  for (const before of texts)
    for (const text of texts) {
      const finder = finderOf(WORDS);
      wordsIn(finder, before);
      assert.deepEqual(wordsIn(finder, text), wordsIn(finderOf(WORDS), text), `${text} after ${before}`);
    }
});
