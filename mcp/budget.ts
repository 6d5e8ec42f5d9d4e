/** Makes an answer fit its size budget: cuts the largest parts first, and says of each cut how to get the rest. */

export interface Fitted {
  readonly output: Readonly<Record<string, unknown>>;
  /** A sentence for each cut. */
  readonly leftOut: readonly string[];
}

/** A part that may be cut: a text or a list somewhere in the answer. */
interface Part {
  readonly path: string;
  readonly holder: Record<string, unknown>;
  readonly key: string;
  readonly value: string | readonly unknown[];
  readonly chars: number;
}

/** Smaller parts are not worth cutting: the sentence that reports the cut is as long. */
const PART_CHARS_MIN = 200;
/** Each round at least halves the largest part, so an answer of gigabytes is small after this many. */
const ROUNDS_MAX = 200;
/** Room for the sentences that say what was cut. */
const SENTENCE_CHARS = 160;

/** Returns `output` cut to `charsMax`, as counted by `charsOf`. Does not change `output`. */
export function fit(
  output: Readonly<Record<string, unknown>>,
  charsOf: (fitted: Fitted) => number,
  charsMax: number,
): Fitted {
  if (charsOf({ output, leftOut: [] }) <= charsMax) return { output, leftOut: [] };
  const copy = structuredClone(output) as Record<string, unknown>;
  const sentences = new Map<string, string>();
  const sizes = new Map<string, number>();
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const fitted = { output: copy, leftOut: [...sentences.values()] };
    const excess = charsOf(fitted) - charsMax;
    if (excess <= 0) return fitted;
    const part = nextToCut(partsOf(copy, ""));
    if (!part) break;
    const whole = sizes.get(part.path) ?? part.value.length;
    sizes.set(part.path, whole);
    sentences.set(part.path, cut(part, excess, whole));
  }
  return { output: {}, leftOut: ["Everything: the answer is too long. Ask for less."] };
}

function partsOf(value: unknown, path: string): Part[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.entries(holder).flatMap(([key, inner]) => {
    const innerPath = path === "" ? key : `${path}.${key}`;
    const isCuttable = typeof inner === "string" || (Array.isArray(inner) && inner.length > 1);
    const here = isCuttable
      ? [{ path: innerPath, holder, key, value: inner, chars: JSON.stringify(inner).length }]
      : [];
    return [...here, ...partsOf(inner, innerPath)];
  });
}

/** Cuts `reply_text` and `forwarded_text` first, because the whole text contains them, too. */
function nextToCut(parts: readonly Part[]): Part | undefined {
  const worthCutting = parts.filter(({ chars }) => chars >= PART_CHARS_MIN);
  return worthCutting.find(isRepeat) ?? largestOf(worthCutting);
}

const isRepeat = ({ key, holder }: Part): boolean =>
  (key === "reply_text" || key === "forwarded_text") &&
  "reply_text" in holder &&
  typeof holder.text === "string" &&
  holder.text !== "";

function largestOf(parts: readonly Part[]): Part | undefined {
  return parts.reduce<Part | undefined>(
    (largest, part) => (largest && largest.chars >= part.chars ? largest : part),
    undefined,
  );
}

/** The answer without the parts that repeat others. */
export function withoutRepeat(output: Part["holder"]): Part["holder"] {
  if (!("reply_text" in output) || output.text === "") return output;
  return { ...output, reply_text: "", ...("forwarded_text" in output && { forwarded_text: "" }) };
}

/** Cuts as much as is needed, but at most half: then another part may be the largest. */
function cut(part: Part, excess: number, whole: number): string {
  const { path, holder, key, value, chars } = part;
  const needed = excess / 2 + SENTENCE_CHARS;
  const share = Math.max(0.5, 1 - needed / chars);
  const kept = Math.max(1, Math.min(value.length - 1, Math.floor(value.length * share)));
  if (typeof value !== "string") {
    holder[key] = value.slice(0, kept);
    return `${path}: the first ${kept} of ${whole} are shown.${restOfList(part, kept)}`;
  }
  if (isRepeat(part)) {
    holder[key] = "";
    return `${path}: left out, because text has it too.`;
  }
  holder[key] = value.slice(0, kept).replace(/[\ud800-\udbff]$/, "");
  const shown = (holder[key] as string).length;
  if ("text_truncated" in holder) holder.text_truncated = true;
  if ("text_next_offset" in holder) holder.text_next_offset = Number(holder.text_offset) + shown;
  const begin = typeof holder.text_offset === "number" ? holder.text_offset : 0;
  const rest =
    typeof holder.id === "string" && key === "text"
      ? restOf(holder.id, "reply_text" in holder, begin + shown)
      : "";
  return `${path}: the first ${shown} of ${whole} characters are shown.${rest}`;
}

/** The lists of a message. read_message can start them at any entry. */
const LISTS = new Set(["to", "cc", "codes", "links", "attachments"]);

function restOfList({ key, holder }: Part, kept: number): string {
  if (!LISTS.has(key) || typeof holder.id !== "string") return "";
  const begin = typeof holder.list_offset === "number" ? holder.list_offset : 0;
  return ` For the rest call read_message with id "${holder.id}" and list_offset ${begin + kept}.`;
}

/** No offset for a message of a conversation, which has only its reply's text: offsets count in the whole one. */
const restOf = (id: string, isWhole: boolean, offset: number): string =>
  ` For the rest call read_message with id "${id}"${isWhole ? ` and offset ${offset}` : ""}.`;
