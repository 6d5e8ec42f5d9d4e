/** The word lists: complete for each language, free of duplicates, and without words that mislead in another language. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { normalized } from "../../../core/extract/injection/normalized-text.ts";
import { type OrderTag, TAG } from "../../../core/extract/injection/order-finder.ts";
import { folded, WordFinder } from "../../../core/extract/text/word-finder.ts";
import type { Language } from "../../../core/extract/words/language.ts";
import { LANGUAGES } from "../../../core/extract/words/languages.ts";
import { type AskedOfLink, askedOfLink } from "../../../core/extract/words/links/link-actions.ts";
import { phrasesOf } from "../../../core/extract/words/links/link-phrases.ts";
import { saysNothing, urlMeanings } from "../../../core/extract/words/links/link-words.ts";
import { means, VOCABULARY } from "../../../core/extract/words/meanings.ts";
import { ORDERS } from "../../../core/extract/words/orders/order-words.ts";
import { EVERYWHERE } from "../../../core/extract/words/orders/order-words-readers.ts";
import { OTHER_CODES } from "../../../core/extract/words/other-codes/other-codes.ts";

const FOLDER = join(import.meta.dirname, "../../../core/extract/words/languages");

/** Lists that a language may leave empty. */
const MAY_BE_EMPTY = new Set(["numberWords", "spent"]);

async function languageFiles(): Promise<readonly (readonly [file: string, language: Language])[]> {
  const found: [string, Language][] = [];
  for (const file of readdirSync(FOLDER)) {
    const exported: Record<string, unknown> = await import(join(FOLDER, file));
    for (const value of Object.values(exported)) if (isLanguage(value)) found.push([file, value]);
  }
  return found;
}

function isLanguage(value: unknown): value is Language {
  return typeof value === "object" && value !== null && "codeNames" in value && "sentFrom" in value;
}

const FILES = await languageFiles();

test("LANGUAGES contains the language of every word file, once", () => {
  assert.deepEqual(new Set(LANGUAGES), new Set(FILES.map(([, language]) => language)));
  assert.equal(LANGUAGES.length, FILES.length);
});

test("every language has words in every list that may not be empty", () => {
  const empty = FILES.flatMap(([file, language]) =>
    Object.entries(language)
      .filter(([field, listed]) => listed.length === 0 && !MAY_BE_EMPTY.has(field))
      .map(([field]) => `${file} ${field}`),
  );
  assert.deepEqual(empty, []);
});

test("every language has the same fields", () => {
  const fields = Object.keys(FILES[0]?.[1] ?? {}).sort();
  for (const [file, language] of FILES) assert.deepEqual(Object.keys(language).sort(), fields, file);
});

test("words are in lower case, and in each list once", () => {
  const wrong = FILES.flatMap(([file, language]) =>
    Object.entries(language).flatMap(([field, listed]: [string, readonly string[]]) =>
      listed
        .filter((word, at) => word !== word.toLowerCase() || listed.indexOf(word) !== at)
        .map((word) => `${file} ${field}: ${word}`),
    ),
  );
  assert.deepEqual(wrong, []);
});

/** The rest of a word, in scripts that put spaces between words. */
const ENDING =
  /^(?:(?!\p{Script=Hangul}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar})[\p{L}\p{M}])*$/u;

/** `kode` is redundant beside `kod*`, unless it means something else: the finder returns the longest match with its own meanings. */
function isCovered(word: string, beginning: string, finder: WordFinder, normal: typeof folded): boolean {
  const whole = word.replace(/\*$/, "");
  if (word === `${beginning}*` || !whole.startsWith(beginning)) return false;
  if (!ENDING.test(whole.slice(beginning.length))) return false;
  const meaningOf = (text: string) => finder.find(normal(text))[0]?.tags;
  return meaningOf(whole) === meaningOf(`${word.endsWith("*") ? beginning : whole}qq`);
}

function coveredIn(listed: readonly string[], finder: WordFinder, normal = folded): readonly string[] {
  const beginnings = listed.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  return listed.filter((word) => beginnings.some((beginning) => isCovered(word, beginning, finder, normal)));
}

test("no word of a list is already covered by a prefix in the same list", () => {
  const covered = FILES.flatMap(([file, language]) =>
    Object.entries(language).flatMap(([field, listed]: [string, readonly string[]]) =>
      coveredIn(listed, VOCABULARY).map((word) => `${file} ${field}: ${word}`),
    ),
  );
  assert.deepEqual(covered, []);
});

test("no word for instructions is already covered by a prefix in the same list", () => {
  const everywhere = new Set(EVERYWHERE.machines);
  const covered = ORDERS.flatMap(({ endings, ...orders }) => {
    const lists = Object.entries(orders) as [OrderTag, readonly string[]][];
    const finder = new WordFinder(
      lists.map(([kind, words]) => ({ tag: TAG[kind], words: words.map(normalized) })),
    );
    return lists.flatMap(([kind, words]) => {
      const own = words.filter((word) => !everywhere.has(word));
      return coveredIn(own, finder, normalized).map((word) => `${kind}: ${word}`);
    });
  });
  assert.deepEqual(covered, []);
});

test("no language lists a name of other codes that is already composed from its parts", () => {
  const made = new Set(OTHER_CODES);
  const listed = FILES.flatMap(([file, { otherNumbers }]) =>
    otherNumbers.filter((word) => made.has(word)).map((word) => `${file}: ${word}`),
  );
  assert.deepEqual(listed, []);
});

test("no name of a one-time code labels another number in the same language", () => {
  const both = FILES.flatMap(([file, { codeNames, otherNumbers }]) =>
    codeNames.filter((word) => otherNumbers.includes(word)).map((word) => `${file}: ${word}`),
  );
  assert.deepEqual(both, []);
});

/** All lists are searched together, so a short word of one language may be an everyday word of another. */
test("no list that decides on codes has an everyday word of another language", () => {
  const everyday = new Set(
    "a as da de den der die do du e ein el en er es et i il in is it la le let no o on or per po se si su te to un usa va y za".split(
      " ",
    ),
  );
  const misleading = FILES.flatMap(([file, language]) =>
    [
      ...language.codeNames,
      ...language.codeWords,
      ...language.otherNumbers,
      ...language.trade,
      ...language.enter,
    ]
      .filter((word) => everyday.has(word))
      .map((word) => `${file}: ${word}`),
  );
  assert.deepEqual(misleading, []);
});

test("link phrases are folded like the text, have no commas, and are listed once", () => {
  for (const asked of ["verify", "signIn", "reset", "unsubscribe", "approve", "deny"] as const) {
    const phrases = phrasesOf(asked);
    const wrong = phrases.filter(
      (phrase, at) => phrase !== folded(phrase) || /[,،、，]/.test(phrase) || phrases.indexOf(phrase) !== at,
    );
    assert.deepEqual(wrong, [], asked);
  }
});

test("askedOfLink recognises common link phrases, with or without a comma", () => {
  const phrases: readonly (readonly [AskedOfLink, string])[] = [
    ["verify", "Yes, send it to me every Friday"],
    ["verify", "Ja, schickt mir den Kalender"],
    ["verify", "Dinos que este correo es tuyo"],
    ["verify", "はい、届けてください"],
    ["signIn", "Und schon bist du drin: hier geht's rein"],
    ["signIn", "Laissez-moi entrer"],
    ["signIn", "Пусти меня"],
    ["signIn", "Şifre gerekmeden devam et"],
    ["reset", "Der Schlüssel ist Ihnen entfallen"],
    ["reset", "Se te olvidó y quieres otra"],
    ["unsubscribe", "Strike me from your books"],
    ["unsubscribe", "Laat me met rust"],
    ["approve", "Sí, fui yo"],
    ["deny", "Lock them out"],
  ];
  for (const [asked, text] of phrases) assert.ok(askedOfLink(folded(text)).has(asked), text);
});

test("VOCABULARY matches Vietnamese words with the tone mark on either vowel, with i for y, or without marks", () => {
  const meaningOf = (text: string) => VOCABULARY.find(folded(text))[0]?.tags;
  const spellings = ["hủy đăng ký", "huỷ đăng ký", "hủy đăng kí", "huỷ đăng kí", "huy dang ky"];
  assert.equal(new Set(spellings.map(meaningOf)).size, 1);
  assert.equal(meaningOf("mã mở khoá"), meaningOf("mã mở khóa"));
});

test("VOCABULARY matches Lao and Thai words with composed and decomposed signs", () => {
  const meaningOf = (text: string) => VOCABULARY.find(folded(text))[0]?.tags;
  assert.equal(meaningOf("ຄໍາສັ່ງຊື້"), meaningOf("ຄຳສັ່ງຊື້"));
  assert.equal(meaningOf("ຫນ້າຈໍ"), meaningOf("ໜ້າຈໍ"));
  assert.equal(meaningOf("ຕອບຮັບຄໍາເຊີນ"), meaningOf("ຕອບຮັບຄຳເຊີນ"));
  assert.equal(meaningOf("ตอบรับคําเชิญ"), meaningOf("ตอบรับคำเชิญ"));
});

test("askedOfLink and VOCABULARY find no link phrase within other words in scripts without spaces", () => {
  const within: readonly (readonly [AskedOfLink, string])[] = [
    ["unsubscribe", "能够了解更多"],
    ["reset", "重新设计"],
    ["signIn", "直接进行"],
    ["deny", "特别理想"],
    ["verify", "想收藏"],
    ["verify", "日本登録商標"],
    ["signIn", "目を通してください"],
  ];
  for (const [asked, text] of within) assert.ok(!askedOfLink(folded(text)).has(asked), text);
  const unsubscribes = ["获取关于展览的信息", "เปิดรับสมัครแล้ว"].filter((text) =>
    VOCABULARY.find(text).some((word) => means(word, "unsubscribe")),
  );
  assert.deepEqual(unsubscribes, []);
});

test("saysNothing recognises 'click here' and 'continue' in many languages, with any word ending", () => {
  const vague = [
    "Dann klicken Sie bitte hier",
    "Na této stránce",
    "По этой ссылке",
    "Tıklayınız",
    "Keçidə",
    "Davam et",
  ];
  for (const text of vague) assert.ok(saysNothing(text), text);
  for (const text of ["Keçid haqqında", "Hier bestellen"]) assert.ok(!saysNothing(text), text);
});

test("addressMeanings reads the purpose of a path from words of many languages in Latin letters", () => {
  const meanings = (path: string) => [...urlMeanings(path.split("/").filter((part) => part !== ""))];
  assert.deepEqual(meanings("/bevestig-adres/a/1"), ["verify"]);
  assert.deepEqual(meanings("/m/kakunin"), ["verify"]);
  assert.deepEqual(meanings("/acceso/5c0be7"), ["signIn"]);
  assert.deepEqual(meanings("/lostpw.php"), ["reset"]);
  assert.deepEqual(meanings("/rahat/mai"), []);
  assert.deepEqual(meanings("/obuna/chiqish"), ["unsubscribe"]);
});
