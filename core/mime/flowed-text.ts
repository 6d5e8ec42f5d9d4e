/**
 * Text in `format=flowed` (RFC 3676) as its lines were before they were broken. The MIME library's reader joins what was
 * quoted with what is answered to it.
 */

/** One paragraph, as it is put together. */
interface Paragraph {
  readonly depth: number;
  readonly parts: string[];
}

/** `delSp`: whether the space that marks a break is none of the text (§4.2), as in scripts without spaces. Linear. */
export function unflowed(text: string, delSp: boolean): string {
  const lines: string[] = [];
  let open: Paragraph | undefined;
  const end = () => {
    if (open !== undefined) lines.push(prefixOf(open.depth) + open.parts.join("").trimEnd());
    open = undefined;
  };
  for (const line of text.split(/\r?\n/)) {
    const depth = /^>*/.exec(line)?.[0].length ?? 0;
    // §4.4: a space behind the quotes, or before any line, was put there.
    const words = line.slice(depth).replace(/^ /, "");
    // A line of another depth, an empty one and the mark of a signature end a paragraph that did not end (§4.5, §4.3).
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
