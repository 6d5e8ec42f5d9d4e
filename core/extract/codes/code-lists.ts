/**
 * Lists of values, one to a line, such as backup codes to keep: none of them is the code to type now, unless the line
 * above names one code.
 */
import type { CodeCandidate } from "./code-groups.ts";

/** Two may be a code in two places. */
const ITEMS_MIN = 3;
const NEXT_LINE = /^[\s*|]{0,8}\n{1,2}[\s*|•–-]{0,8}$/;

/** The candidates that are items of a list. `candidates` is in order. */
export function listedAmong(text: string, candidates: readonly CodeCandidate[]): ReadonlySet<CodeCandidate> {
  const listed = new Set<CodeCandidate>();
  let run: CodeCandidate[] = [];
  const close = () => {
    if (new Set(run.map(({ value }) => value)).size >= ITEMS_MIN) for (const one of run) listed.add(one);
    run = [];
  };
  for (const one of candidates) {
    const last = run.at(-1);
    if (last !== undefined && !follows(text, last, one)) close();
    run.push(one);
  }
  close();
  return listed;
}

function follows(text: string, last: CodeCandidate, next: CodeCandidate): boolean {
  if (last.shape !== next.shape || last.value.length !== next.value.length) return false;
  return NEXT_LINE.test(text.slice(last.end, next.start));
}
