/**
 * Whether a signature covers the header that readers see (RFC 6376 §8.15): whoever forwards a message may add fields
 * that it does not cover.
 */

const LF = 0x0a;

/** A field's name and its colon (RFC 5322 §2.2, §4.5). */
const FIELD = /^([!-9;-~]+)[ \t]*:/;
/** The line with which mbox starts a message. */
const MBOX_LINE = /^>?From /;
/** That line, or one that continues the field before. */
const NO_FIELD_OF_ITS_OWN = /^(?:[ \t]|>?From )/;
/**
 * Fields that a message has once at most (RFC 5322 §3.6, RFC 2045 §3), and that readers see or that decide how they see
 * the text.
 */
const ONCE: ReadonlySet<string> = new Set([
  ...["from", "reply-to", "to", "cc", "subject", "date"],
  ...["mime-version", "content-type", "content-transfer-encoding", "content-disposition"],
]);

/**
 * Names in lower case of the fields that must be unique but are not, each as often as it appears. Undefined if a line
 * does not belong in a header: for a signature it is part of the field before, but readers take it for text, or for a
 * field.
 */
export function repeatedFields(bytes: Buffer): readonly string[] | undefined {
  const names: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const lineFeed = bytes.indexOf(LF, start);
    const end = lineFeed < 0 ? bytes.length : lineFeed + 1;
    const line = bytes.toString("latin1", start, end);
    if (/^\r?\n$/.test(line)) break;
    const name = FIELD.exec(line)?.[1]?.toLowerCase();
    // A continuation line without a field before it counts as no part of the header.
    const isPart = start === 0 ? MBOX_LINE.test(line) : NO_FIELD_OF_ITS_OWN.test(line);
    if (name === undefined && !isPart) return undefined;
    if (name !== undefined && ONCE.has(name)) names.push(name);
    start = end;
  }
  return names.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
}

/** Whether all repeated fields are signed. `signed` is mailauth's list, such as `From: Subject`. */
export function areAllSigned(repeated: readonly string[], signed: string): boolean {
  const left = signed.toLowerCase().split(": ");
  return repeated.every((name) => {
    const at = left.indexOf(name);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}
