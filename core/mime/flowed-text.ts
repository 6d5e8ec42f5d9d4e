/**
 * Restores the lines of `format=flowed` text (RFC 3676). The MIME library's own reader joins quoted text with the
 * answer to it.
 */

/** One paragraph, as it is put together. */
interface Paragraph {
  readonly depth: number;
  readonly parts: string[];
}

/** `delSp` says whether the space that marks a line break is removed (§4.2), as in scripts without spaces. Linear. */
export function unflowed(text: string, delSp: boolean): string {
  const lines: string[] = [];
  let open: Paragraph | undefined;
  const end = () => {
    if (open !== undefined) lines.push(prefixOf(open.depth) + open.parts.join("").trimEnd());
    open = undefined;
  };
  for (const line of text.split(/\r?\n/)) {
    const depth = /^>*/.exec(line)?.[0].length ?? 0;
    // §4.4: the sender added a space behind the quote marks, or at the start of any line.
    const words = line.slice(depth).replace(/^ /, "");
    // A paragraph that was not finished ends at a line of another depth, an empty line or a signature mark (§4.5,
    // §4.3).
    if (open !== undefined && (open.depth !== depth || words === "" || words === "-- ")) end();
    if (words === "-- ") {
      lines.push(`${prefixOf(depth)}-- `);
      continue;
    }
    const goesOn = words.endsWith(" ");
    open ??= { depth, parts: [] };
    open.parts.push(goesOn && delSp ? words.slice(0, -1) : words);
    if (!goesOn) end();
  }
  end();
  return lines.join("\n");
}

function prefixOf(depth: number): string {
  return depth === 0 ? "" : `${">".repeat(depth)} `;
}
