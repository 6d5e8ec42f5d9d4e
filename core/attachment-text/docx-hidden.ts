import { Parser } from "htmlparser2";

/** Half points: what is set so small nobody reads. */
const TINY_HALF_POINTS = 2;

interface Run {
  /** Where its tag begins. */
  readonly start: number;
  isHidden: boolean;
  chars: number;
}

/**
 * A part of a Word document without the runs that Word does not show (ECMA-376, part 1, §17.3.2.41 `vanish`) or sets too
 * small to be read. Runs without text keep what else they hold. Linear.
 */
export function withoutHiddenRuns(part: Uint8Array): {
  readonly part: Uint8Array;
  readonly hiddenChars: number;
} {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  if (!bytes.includes("w:vanish") && !bytes.includes("w:sz ")) return { part, hiddenChars: 0 };
  const xml = bytes.toString("utf8");
  const hidden: Run[] = [];
  const ends: number[] = [];
  const open: Run[] = [];
  const parser = new Parser(
    {
      onopentag(name, { "w:val": value = "" }) {
        const run = open.at(-1);
        if (name === "w:r") open.push({ start: parser.startIndex, isHidden: false, chars: 0 });
        else if (run && name === "w:vanish") run.isHidden ||= !/^(0|false|off)$/.test(value);
        else if (run && name === "w:sz") run.isHidden ||= Number(value) <= TINY_HALF_POINTS;
      },
      ontext(text) {
        const run = open.at(-1);
        if (run) run.chars += text.trim().length;
      },
      onclosetag(name) {
        if (name !== "w:r") return;
        const run = open.pop();
        // One inside another that is hidden goes with it.
        if (!run?.isHidden || run.chars === 0 || open.some(({ isHidden }) => isHidden)) return;
        hidden.push(run);
        ends.push(parser.endIndex + 1);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return cutOut(xml, part, hidden, ends);
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
