/**
 * All matches of `pattern`, which must be global, as matchAll finds them. matchAll makes a copy of the pattern for each
 * call, and V8 forgets the code of copies at the second garbage collection. A message that came some time after the one
 * before took three times as long, because they were compiled again.
 */
export function* matchesIn(text: string, pattern: RegExp): Generator<RegExpExecArray, undefined> {
  if (!pattern.global) throw new TypeError("Without the flag g it would match the same place for ever.");
  for (let at = 0; ; ) {
    // Set for this match and taken back after it: whoever takes the matches may use the pattern in between.
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    at = pattern.lastIndex;
    pattern.lastIndex = 0;
    if (match === null) return;
    if (match[0] === "") at += pattern.unicode && isPairAt(text, at) ? 2 : 1;
    yield match;
  }
}

/** With the flag u, an expression reads two code units that make a pair as one character. */
function isPairAt(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
}
