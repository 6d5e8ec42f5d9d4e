/** Undoes what programs on the way changed in quoted lines, for judging them. The text that is shown stays as it is. */
import { attributionStart } from "./attribution.ts";
import { hasColon, isQuoted, nextOf } from "./quote-lines.ts";

interface RepairedLines {
  readonly lines: string[];
  /** Lines that were joined to the line above. */
  readonly joined: readonly number[];
}

/** How far above its quote an attribution is at most. */
const LINES_ABOVE = 3;

export function repairLines(shown: readonly string[]): RepairedLines {
  if (!shown.some((line) => line.includes(">"))) return { lines: [...shown], joined: [] };
  const lines = withMarkedGaps(withoutMailboxMarks(withoutDeepIndent(shown)));
  const joined: number[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    // A long address is broken before its closing bracket, so that the rest looks like a quote: `>:`
    if (!/^\s?>\s?[:：]$/.test(lines[at] ?? "")) continue;
    lines[at - 1] += lines[at] ?? "";
    lines[at] = "";
    joined.push(at);
  }
  return { lines, joined };
}

/**
 * Programs write `>From` for `From` at the beginning of a line, because it begins a message in an mbox file (RFC 4155).
 */
function withoutMailboxMarks(lines: readonly string[]): string[] {
  const isOwn = (at: number) => {
    const above = lines.slice(Math.max(0, at - LINES_ABOVE), at).findLast((line) => line.trim() !== "") ?? "";
    return !isQuoted(above) && !hasColon(above) && !isQuoted(lines[nextOf(lines, at)] ?? "");
  };
  return lines.map((line, at) => (line.startsWith(">From ") && isOwn(at) ? line.slice(1) : line));
}

/** `[...]`, `<snip>`: the mark of an omission belongs to the quote, even directly below the attribution. */
const GAP = /^\s{0,8}(?:[[(<{]\s?(?:\.{2,5}|…|snip(?:ped)?)\s?[\])>}]|\.{3,5}|…)\s*$/i;

function withMarkedGaps(lines: readonly string[]): string[] {
  const isInQuote = (at: number) => {
    const above = lines[at - 1]?.trim() === "" ? lines[at - 2] : lines[at - 1];
    return (
      above !== undefined && (isQuoted(above) || hasColon(above)) && isQuoted(lines[nextOf(lines, at)] ?? "")
    );
  };
  return lines.map((line, at) => (GAP.test(line) && isInQuote(at) ? `> ${line}` : line));
}

/**
 * Some programs indent the whole quote with its marks. The attribution above tells it from code, which may look alike.
 */
function withoutDeepIndent(lines: readonly string[]): string[] {
  const isDeep = (line = "") => /^\s{4,20}>/.test(line);
  const isMoved = lines.some(
    (line, at) =>
      hasColon(line) && isDeep(lines[nextOf(lines, at)]) && attributionStart(lines, at, true) !== undefined,
  );
  return isMoved ? lines.map((line) => (isDeep(line) ? line.trimStart() : line)) : [...lines];
}
