/** Words that announce a value which ends the sentence: `Enter the following code to verify your telephone 7TQ4NB`. */
import { lastSentenceStart } from "../text/sentence-ends.ts";
import type { FoundWord } from "../text/word-finder.ts";
import { meaningOneOf, meaningsOf, means } from "../words/meanings.ts";
import { anyOf } from "../words/word-pattern.ts";
import { ENDS_IN_COLON } from "./code-copulas.ts";
import { type Surroundings, wordBefore } from "./code-surroundings.ts";

/** Stands right before or after the word for a code, depending on the language. */
const FOLLOWING_WORD = anyOf(`
  following | folgend* | volgende | følgende | följande | eftirfarandi | fylgjandi |
  suivant | suivants | siguiente | siguientes | seguinte | seguintes | a seguir | seguent | seguenti | següent |
  següents | următo* | hurrengo | honako | a leanas | canlynol |
  następuj* | poniższ* | násled* | nasled* | sledec* | sledeć* | sljedec* | sljedeć* | žemiau | šį | šo | sekoj* |
  sekoš* | nākam* | следующ* | наступн* | следн* | следећ* |
  seuraav* | järgmi* | alljärgnev* | következő* | alábbi* | mëposhtm* | mëposhtëm* |
  aşağıdaki | aşağıdakı | quyidagi | төмендегі | келесі | мына | төмөнкү | ακόλουθ* | παρακάτω | հետևյալ | შემდეგ* |
  berikut | sau đây | sau để | dưới đây | sumusunod | ifuatayo | ufuatao | التالي* | الآتي | الاتي | הבא* | زیر | ذیل |
  निम्नलिखित | निम्न | नीचे | নিম্নলিখিত | নিচের | পরবর্তী | பின்வரும்
`);
/** The same in languages without spaces between words. */
const FOLLOWING_UNSPACED = anyOf("ต่อไปนี้ | ด้านล่าง | ຕໍ່ໄປນີ້ | 以下 | 下列 | 下面 | 次の | 下記 | 다음 | 아래");
const FOLLOWING = new RegExp(`(?<!\\p{L})${FOLLOWING_WORD}(?![\\p{L}\\p{M}])|${FOLLOWING_UNSPACED}`, "iu");
const BESIDE_CHARS = 18;
/** Punctuation up to the end of a sentence. */
const ENDS = /^[\s\p{Pe}\p{Pf}"'*_]*(?:[.!。।]|\n|$)/u;
/** The start of another sentence. A sentence may end right before the value. */
const BREAKS = /[.!?。！？।](?=\s*\S)|\n\s*\n/u;
const GAP_CHARS_MAX = 96;
const TOLD_CHARS = 160;

const isName = meaningOneOf("codeNames", "codeWords");

/** The word for a code that announces the candidate. The words between the two say what the code is for. */
export function announcerOf(near: Surroundings): FoundWord | undefined {
  const { text, candidate } = near;
  if (!ENDS.test(text.slice(candidate.end))) return undefined;
  const name = wordBefore(near, isName);
  if (name === undefined) return undefined;
  const gap = text.slice(name.end, candidate.start).trimEnd();
  if (gap.length > GAP_CHARS_MAX || BREAKS.test(gap)) return undefined;
  const before = text.slice(Math.max(0, name.start - BESIDE_CHARS), name.start);
  const after = text.slice(name.end, Math.min(candidate.start, name.end + BESIDE_CHARS));
  const said = [before.slice(lastSentenceStart(before)), text.slice(name.start, name.end), after];
  return said.some((one) => FOLLOWING.test(one)) ? name : undefined;
}

/** `Use the button to set a new password. (Code T7SHU6)`: the code is for what the text before it says. */
export function isNamedInBrackets({ text, words, candidate }: Surroundings, cue: FoundWord): boolean {
  const isBracketed = /[(（]\s*$/.test(text.slice(0, cue.start).slice(-3));
  if (!isBracketed || !/^\s*[)）]/.test(text.slice(candidate.end, candidate.end + 3))) return false;
  const above = meaningsOf(
    words.filter((word) => word.end <= cue.start && word.start >= cue.start - TOLD_CHARS),
  );
  if (means(above, "trade", "meetings")) return false;
  return means(above, "reset", "signIn") || (means(above, "verify") && !means(above, "otherNumbers"));
}

/** `We will never ask for this code, do not share it: 492013` */
export function isKeptSecret({ text, words, candidate }: Surroundings, cue: FoundWord): boolean {
  return words.some(
    (word) =>
      means(word, "secrecy") &&
      word.start >= cue.end &&
      word.end <= candidate.start &&
      ENDS_IN_COLON.test(text.slice(word.end, candidate.start)),
  );
}
