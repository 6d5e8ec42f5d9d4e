/** Whether a signature is over the header that readers are shown (RFC 6376 §8.15): whoever passes a message on may add to the rest. */

const LF = 0x0a;

/** A field's name and its colon (RFC 5322 §2.2, §4.5). */
const FIELD = /^([!-9;-~]+)[ \t]*:/;
/** The line that mbox begins a message with. */
const MBOX_LINE = /^>?From /;
/** The same, and what goes on with the field before. */
const NO_FIELD_OF_ITS_OWN = /^(?:[ \t]|>?From )/;
/** Of which a message has one at most (RFC 5322 §3.6, RFC 2045 §3), and that readers see or read the text by. */
const ONCE: ReadonlySet<string> = new Set([
  ...["from", "reply-to", "to", "cc", "subject", "date"],
  ...["mime-version", "content-type", "content-transfer-encoding", "content-disposition"],
]);

/**
 * Names of the fields that stand there more than once and should not, in lower case, each as often as it stands there. Undefined
 * where a line is none of a header: to what is signed it belongs to the field before, and readers take it for text, or for a field.
 */
export function repeatedFields(bytes: Buffer): readonly string[] | undefined {
  const names: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const lineFeed = bytes.indexOf(LF, start);
    const end = lineFeed < 0 ? bytes.length : lineFeed + 1;
    const line = bytes.toString("latin1", start, end);
    if (/^\r?\n$/.test(line)) break;
    const name = FIELD.exec(line)?.[1]?.toLowerCase();
    // What goes on with no field begins one for us.
    const isPart = start === 0 ? MBOX_LINE.test(line) : NO_FIELD_OF_ITS_OWN.test(line);
    if (name === undefined && !isPart) return undefined;
    if (name !== undefined && ONCE.has(name)) names.push(name);
    start = end;
  }
  return names.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
}

/** `signed` as mailauth tells it: `From: Subject`. */
export function areAllSigned(repeated: readonly string[], signed: string): boolean {
  const left = signed.toLowerCase().split(": ");
  return repeated.every((name) => {
    const at = left.indexOf(name);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}
