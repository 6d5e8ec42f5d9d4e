import { Parser } from "htmlparser2";

/** Half points: what is set so small nobody reads. */
const TINY_HALF_POINTS = 2;

/** Styles that are based on each other; Word has eleven. */
const BASES_MAX = 20;

interface Run {
  /** Where its tag begins. */
  readonly start: number;
  /** Whether its own properties hide it or show it; neither where its styles decide. */
  isHidden: boolean | undefined;
  isHiddenByStyle: boolean;
  isTiny: boolean;
  chars: number;
}

const HIDES = new Set(["w:vanish", "w:specVanish"]);
const isOff = (value: string) => /^(0|false|off)$/.test(value);

/** The styles, by their ids, that hide what is written in them, by themselves or by what they are based on (§17.7.4.3). */
export function hiddenStyles(part: Uint8Array | undefined): ReadonlySet<string> {
  const hidden = new Map<string, boolean>();
  const basedOn = new Map<string, string>();
  let style = "";
  const parser = new Parser(
    {
      onopentag(name, { "w:val": value = "", "w:styleId": id = "" }) {
        if (name === "w:style") style = id;
        else if (name === "w:basedOn") basedOn.set(style, value);
        else if (HIDES.has(name)) hidden.set(style, !isOff(value));
      },
    },
    { xmlMode: true },
  );
  parser.end(Buffer.from(part ?? []).toString("utf8"));
  const isHidden = (id: string, depth: number): boolean =>
    hidden.get(id) ?? (depth < BASES_MAX && basedOn.has(id) && isHidden(basedOn.get(id) ?? "", depth + 1));
  return new Set([...hidden.keys(), ...basedOn.keys()].filter((id) => id !== "" && isHidden(id, 0)));
}

/**
 * A part of a Word document without the runs that Word does not show (ECMA-376, part 1, §17.3.2.41 `vanish`) or sets too
 * small to be read; `styles` are the ids of those that hide. Runs without text keep what else they hold. Linear.
 */
export function withoutHiddenRuns(
  part: Uint8Array,
  styles: ReadonlySet<string>,
): { readonly part: Uint8Array; readonly hiddenChars: number } {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  const mayHide = ["w:vanish", "w:specVanish", "w:sz "].some((name) => bytes.includes(name));
  if (!mayHide && styles.size === 0) return { part, hiddenChars: 0 };
  const xml = bytes.toString("utf8");
  const hidden: Run[] = [];
  const ends: number[] = [];
  const open: Run[] = [];
  /** Of the open paragraphs, whether their style hides them. */
  const paragraphs: boolean[] = [];
  const parser = new Parser(
    {
      onopentag(name, { "w:val": value = "" }) {
        const run = open.at(-1);
        if (name === "w:p") paragraphs.push(false);
        else if (name === "w:pStyle") paragraphs[paragraphs.length - 1] = styles.has(value);
        else if (name === "w:r") open.push(runAt(parser.startIndex, paragraphs.at(-1) ?? false));
        else if (run && HIDES.has(name)) run.isHidden = !isOff(value);
        else if (run && name === "w:rStyle") run.isHiddenByStyle ||= styles.has(value);
        else if (run && name === "w:sz") run.isTiny = Number(value) <= TINY_HALF_POINTS;
      },
      ontext(text) {
        const run = open.at(-1);
        if (run) run.chars += text.trim().length;
      },
      onclosetag(name) {
        if (name === "w:p") paragraphs.pop();
        if (name !== "w:r") return;
        const run = open.pop();
        // One inside another that is hidden goes with it.
        if (run === undefined || !isHidden(run) || run.chars === 0 || open.some(isHidden)) return;
        hidden.push(run);
        ends.push(parser.endIndex + 1);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return cutOut(xml, part, hidden, ends);
}

function runAt(start: number, isHiddenByStyle: boolean): Run {
  return { start, isHidden: undefined, isHiddenByStyle, isTiny: false, chars: 0 };
}

function isHidden({ isHidden, isHiddenByStyle, isTiny }: Run): boolean {
  return isTiny || (isHidden ?? isHiddenByStyle);
}

function cutOut(xml: string, part: Uint8Array, hidden: readonly Run[], ends: readonly number[]) {
  if (hidden.length === 0) return { part, hiddenChars: 0 };
  const kept: string[] = [];
  let [at, hiddenChars] = [0, 0];
  for (const [index, { start, chars }] of hidden.entries()) {
    hiddenChars += chars;
    kept.push(xml.slice(at, Math.max(at, start)));
    at = Math.max(at, ends[index] ?? at);
  }
  return { part: Buffer.from(kept.join("") + xml.slice(at), "utf8"), hiddenChars };
}
