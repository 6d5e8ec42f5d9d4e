/**
 * Whether a message gives orders to the model that will read it. Each sign needs several things near each other, so a
 * message about models, or with instructions between people, has none.
 */
import { INDEXED_TEXT_CHARS_MAX } from "../../limits.ts";
import { INJECTION_SIGNS, type InjectionSign } from "../../message.ts";
import { textsInDigits } from "./digit-letters.ts";
import { encodedTexts } from "./encoded-text.ts";
import { imitatesMarkup } from "./model-markup.ts";
import {
  findOrderWords,
  type LanguageHits,
  type OrderTag,
  PASSAGE_SENTENCES,
  type Sentence,
  TAG,
} from "./order-finder.ts";
import { isOrderToReader, signsOfOrder } from "./reader-orders.ts";
import { isHidden, readerMentionsIn, type Visibility } from "./reader-signs.ts";

export interface InjectionSource {
  /** Texts that a person reads, each judged by itself. */
  readonly shown: readonly string[];
  /** What a person sees beside the text, one line each: the subject, names of people and of files. */
  readonly alone: readonly string[];
  /** Text that is not seen, and the URLs of links. */
  readonly unseen: readonly string[];
}

/** The greatest distance between the starts of the sentences of one order. */
const PASSAGE_CHARS = 700;

type Signs = Set<InjectionSign>;

interface FoundSigns {
  /** In the order of the closed list. */
  readonly signs: readonly InjectionSign[];
  /** Whether some are where a person does not look. */
  readonly isUnseen: boolean;
}

/** Takes linear time. `isOrder` decides whether a named reader is given an order. */
export function injectionSigns(source: InjectionSource, isOrder = isOrderToReader): FoundSigns {
  const signs: Signs = new Set();
  const unseenSigns: Signs = new Set();
  for (const { text, visibility, isDecoded, isUnseen } of textsIn(source)) {
    const inside = signsIn(text, visibility, isOrder);
    if (isDecoded && inside.size > 0) inside.add("encoded_text");
    for (const sign of inside) (isUnseen ? unseenSigns : signs).add(sign);
  }
  const isFound = (sign: InjectionSign) => signs.has(sign) || unseenSigns.has(sign);
  return { signs: INJECTION_SIGNS.filter(isFound), isUnseen: unseenSigns.size > 0 };
}

interface InspectedText {
  readonly text: string;
  readonly visibility: Visibility;
  /** Whether it was encoded, as base64 for example. */
  readonly isDecoded: boolean;
  /** Whether it is where a person does not look. */
  readonly isUnseen: boolean;
}

/** Each text, and the texts encoded in it. */
export function* textsIn(source: InjectionSource): Generator<InspectedText> {
  for (const visibility of ["shown", "alone", "unseen"] as const) {
    const isUnseen = visibility === "unseen";
    for (const whole of source[visibility]) {
      const text = whole.slice(0, INDEXED_TEXT_CHARS_MAX);
      yield { text, visibility, isDecoded: false, isUnseen };
      for (const decoded of encodedTexts(text))
        yield { text: decoded, visibility: "encoded", isDecoded: true, isUnseen };
      // Names contain digits, too, so the text around some keeps its visibility.
      for (const spelt of textsInDigits(text)) yield { text: spelt, visibility, isDecoded: true, isUnseen };
    }
  }
}

function signsIn(text: string, visibility: Visibility, isOrder: typeof isOrderToReader): Signs {
  const signs: Signs = new Set();
  if (imitatesMarkup(text)) signs.add("imitates_markup");
  for (const languageHits of findOrderWords(text, isHidden(visibility))) {
    const { sentences } = languageHits;
    for (let at = 0; at < sentences.length; at += 1)
      judgePassage(passageAround(languageHits, at), languageHits, visibility, signs);
    for (const mention of readerMentionsIn(languageHits, visibility))
      if (isOrder(mention)) for (const sign of signsOfOrder(mention)) signs.add(sign);
  }
  return signs;
}

/** A suspicious sentence and those around it, which together make the order. */
interface Passage {
  readonly here: Sentence;
  readonly around: readonly Sentence[];
  /** Whether it addresses a model. */
  readonly isToModel: boolean;
}

function passageAround({ sentences }: LanguageHits, at: number): Passage {
  const here = sentences[at] as Sentence;
  const around = sentences
    .slice(Math.max(0, at - PASSAGE_SENTENCES), at + PASSAGE_SENTENCES + 1)
    .filter(
      ({ index, start }) =>
        Math.abs(index - here.index) <= PASSAGE_SENTENCES && Math.abs(start - here.start) <= PASSAGE_CHARS,
    );
  return { here, around, isToModel: around.some(({ tags }) => (tags & (TAG.models | TAG.toModels)) !== 0) };
}

const has = ({ tags }: Sentence, ...wanted: OrderTag[]) => wanted.every((tag) => (tags & TAG[tag]) !== 0);

function judgePassage(
  passage: Passage,
  languageHits: LanguageHits,
  visibility: Visibility,
  signs: Signs,
): void {
  const { here, around, isToModel } = passage;
  const isOverride = overrides(here, isToModel);
  const isPrompt = has(here, "reveals", "prompts") && !has(here, "never");
  const isHide = has(here, "hides", "users") || (has(here, "hides") && isToModel);
  const isTheft = around.some((sentence) => steals(sentence));
  const isCalled = around.some((sentence) => has(sentence, "toModels"));
  const isOrderToModel =
    isToModel &&
    (steals(here) || isHide || has(here, "modelTasks") || has(here, "tools") || (isCalled && asks(here)));
  const isOrderOfNobody =
    isHidden(visibility) &&
    steals(here) &&
    has(here, "addresses") &&
    (visibility === "encoded" || has(here, "whichOnes"));
  if (!isOverride && !isPrompt && !isOrderToModel && !isOrderOfNobody && !(isHide && isTheft)) return;
  if (isSpokenOf(here, languageHits)) return;
  if (isOverride) signs.add("overrides_instructions");
  if (isToModel) signs.add("addresses_a_model");
  if (isPrompt || isTheft) signs.add("asks_for_secrets");
  if (isHide) signs.add("asks_to_hide");
  if (around.some((sentence) => has(sentence, "sends", "addresses"))) signs.add("asks_to_send");
  if (around.some((sentence) => has(sentence, "tools"))) signs.add("asks_to_use_tools");
  // An order must have some sign, whatever it asks for.
  if (isOrderOfNobody) signs.add("asks_to_send");
}

/** Whether the sentence only reports somebody's words or a state, in languages that show this at its end. */
function isSpokenOf(sentence: Sentence, { searched: { text, ends }, moods }: LanguageHits): boolean {
  if (!sentence.isQuoted && !has(sentence, "topics") && !has(sentence, "betweenPeople")) return false;
  return moods?.moodAt(text, ends[sentence.index] ?? text.length) === "tells";
}

/** People, too, tell each other to ignore what they or others said before; but not to send all their mail. */
function overrides(sentence: Sentence, isToModel: boolean): boolean {
  if (!has(sentence, "overrides")) return false;
  if (isToModel) return has(sentence, "instructions") || has(sentence, "rules");
  if (!has(sentence, "instructions", "scopes") || sentence.isQuoted) return false;
  return !has(sentence, "betweenPeople") || steals(sentence);
}

function steals(sentence: Sentence): boolean {
  if (!has(sentence, "sends", "secrets") || has(sentence, "never")) return false;
  return has(sentence, "addresses") || has(sentence, "whichOnes");
}

function asks(sentence: Sentence): boolean {
  return has(sentence, "sends") || has(sentence, "reveals") || has(sentence, "overrides");
}
