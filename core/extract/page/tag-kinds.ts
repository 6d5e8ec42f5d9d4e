/** Kinds of elements, by what their tags open and close in a browser (HTML §13.2). */
import { randomBytes } from "node:crypto";
import { names } from "./html-elements.ts";

/**
 * The start tag that begins another part of a message, with nothing open. Its name is random, so no sender knows it.
 */
export const PART_ELEMENT = `part-${randomBytes(16).toString("hex")}`;

/**
 * The end tag of one of these also closes the spans and blocks that are open in it. Any other end tag stops at them.
 * The `html` and `body` of a quoted page are no blocks.
 */
const SPECIAL = names(
  "address applet article aside blockquote button caption center colgroup dd details dir div dl dt fieldset figcaption " +
    "figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup iframe li listing main marquee menu nav noembed " +
    "noframes noscript object ol p plaintext pre script search section select style summary table tbody td template " +
    "textarea tfoot th thead title tr ul xmp",
);
/** The search for an open list item passes through these. */
const SOFT = names("address div p");
/** End tags of blocks outside do not reach into these (§13.2.4.2). */
const BARRIERS = names("applet caption marquee object select table td template th");
const TABLE_PARTS = names("caption colgroup table tbody td tfoot th thead tr");
/** Their content outside a cell is shown before the table (§13.2.6.1, foster parenting). */
const TABLE_CONTEXT = names("table tbody tfoot thead tr");
const OF_TABLE = names("caption col colgroup form script style table tbody td template tfoot th thead tr");
/** Formatting left open inside of these ends with them. */
const SCOPES = names("applet caption marquee object td template th");
/** No formatting is reopened in their text. */
const TEXTS = names(
  "iframe math noembed noframes noscript plaintext script select style svg textarea title xmp",
);
/** These do not reopen formatting; their content does. */
const UNFORMATTED = names(
  "base basefont bgsound col frame hr link meta param source track iframe noembed noframes noscript plaintext script style " +
    "textarea title xmp",
);
/** Of all blocks, only these are inline and reopen formatting. */
const IN_LINE = names("applet button marquee object select");
/** These end an `svg` or `math` element (§13.2.6.5). */
const ENDS_DRAWING = names(
  "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre " +
    "ruby s small span strong strike sub sup table tt u ul var",
);
/** More than HTML whitespace (§13.2.6.4.4). */
export const WORDS = /[^\t\n\f\r ]/;
const GROUPS = ["tbody", "tfoot", "thead"];
/** What a table part is nested in, within the table. */
export const AROUND: Readonly<Record<string, readonly string[]>> = {
  td: ["tr", ...GROUPS],
  th: ["tr", ...GROUPS],
  tr: GROUPS,
};
/** These may end in the middle of a block, which stays open (§13.2.6.1, the adoption agency algorithm). */
const FORMATTING = names("a b big code em font i nobr s small strike strong tt u");
/** Elements of the head. Any other begins the body. */
const OF_HEAD = names(
  "base basefont bgsound head html link meta noframes noscript script style template title",
);
const ENDS_PARAGRAPH = names(
  "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 " +
    "h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp dd dt",
);

/** The bits of an element's kind. */
export const IS = {
  special: 1,
  hard: 2,
  barrier: 4,
  formatting: 8,
  scope: 16,
  tableContext: 32,
  tablePart: 64,
  ofTable: 128,
  endingDrawing: 256,
  drawing: 512,
  text: 1_024,
  unformatted: 2_048,
  ofHead: 4_096,
  endingParagraph: 8_192,
} as const;

const BLOCKS = [...SPECIAL].filter((name) => !IN_LINE.has(name));
const GROUPS_OF_KINDS: readonly (readonly [bit: number, names: Iterable<string>])[] = [
  [IS.special, SPECIAL],
  [IS.hard, [...SPECIAL].filter((name) => !SOFT.has(name))],
  [IS.barrier, BARRIERS],
  [IS.formatting, FORMATTING],
  [IS.scope, SCOPES],
  [IS.tableContext, TABLE_CONTEXT],
  [IS.tablePart, TABLE_PARTS],
  [IS.ofTable, OF_TABLE],
  [IS.endingDrawing, ENDS_DRAWING],
  [IS.drawing, ["svg", "math"]],
  [IS.text, TEXTS],
  [IS.unformatted, [...UNFORMATTED, ...BLOCKS]],
  [IS.ofHead, OF_HEAD],
  [IS.endingParagraph, ENDS_PARAGRAPH],
];
const KINDS = new Map<string, number>();
for (const [bit, members] of GROUPS_OF_KINDS)
  for (const name of new Set(members)) KINDS.set(name, (KINDS.get(name) ?? 0) + bit);

export function kindOf(name: string): number {
  return KINDS.get(name) ?? 0;
}
