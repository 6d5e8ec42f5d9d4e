/** Lines as they are judged, where programs on the way broke them: what is shown stays as it is. */
import { attributionStart } from "./attribution.ts";
import { hasColon, isQuoted, nextOf } from "./quote-lines.ts";

interface MendedLines {
  readonly lines: string[];
  /** Lines that were taken into the one above them. */
  readonly taken: readonly number[];
}

/** An attribution stands at most so far above its quote. */
const LINES_ABOVE = 3;

export function mendedLines(shown: readonly string[]): MendedLines {
  if (!shown.some((line) => line.includes(">"))) return { lines: [...shown], taken: [] };
  const lines = withMarkedGaps(withoutMailboxMarks(withoutDeepIndent(shown)));
  const taken: number[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    // A long address is broken before its bracket, and what is left begins like a quote: `>:`
    if (!/^\s?>\s?[:：]$/.test(lines[at] ?? "")) continue;
    lines[at - 1] += lines[at] ?? "";
    lines[at] = "";
    taken.push(at);
  }
  return { lines, taken };
}

/** `>From` is what programs make of `From` at the beginning of a line, which begins a message in a mailbox file (RFC 4155). */
function withoutMailboxMarks(lines: readonly string[]): string[] {
  const isOwn = (at: number) => {
    const above = lines.slice(Math.max(0, at - LINES_ABOVE), at).findLast((line) => line.trim() !== "") ?? "";
    return !isQuoted(above) && !hasColon(above) && !isQuoted(lines[nextOf(lines, at)] ?? "");
  };
  return lines.map((line, at) => (line.startsWith(">From ") && isOwn(at) ? line.slice(1) : line));
}

/** `[...]`, `<snip>`: what somebody left out of a quote is part of it, also below its attribution. */
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

/** Some programs move all of a quote to the right, mark and all: told by what stands above it, as code may look alike. */
function withoutDeepIndent(lines: readonly string[]): string[] {
  const isDeep = (line = "") => /^\s{4,20}>/.test(line);
  const isMoved = lines.some(
    (line, at) =>
      hasColon(line) && isDeep(lines[nextOf(lines, at)]) && attributionStart(lines, at, true) !== undefined,
  );
  return isMoved ? lines.map((line) => (isDeep(line) ? line.trimStart() : line)) : [...lines];
}
