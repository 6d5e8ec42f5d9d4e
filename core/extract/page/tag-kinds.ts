/** Kinds of elements by what their tags open and close in a browser (HTML §13.2). */
import { randomBytes } from "node:crypto";
import { names } from "./html-elements.ts";

/** Begins another part of a message, with nothing open. No sender knows its name. */
export const PART_ELEMENT = `part-${randomBytes(16).toString("hex")}`;

/**
 * An end tag of one of these reaches through spans and through blocks; every other one is not heard behind them. A page
 * within a page, as clients quote them, is no block.
 */
const SPECIAL = names(
  "address applet article aside blockquote button caption center colgroup dd details dir div dl dt fieldset figcaption " +
    "figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup iframe li listing main marquee menu nav noembed " +
    "noframes noscript object ol p plaintext pre script search section select style summary table tbody td template " +
    "textarea tfoot th thead title tr ul xmp",
);
/** Through these an item of a list is found. */
const SOFT = names("address div p");
/** No end tag of a block outside reaches into these (§13.2.4.2). */
const BARRIERS = names("applet caption marquee object select table td template th");
const TABLE_PARTS = names("caption colgroup table tbody td tfoot th thead tr");
/** What stands in them outside of a cell is seen before the table, and so is not of it (§13.2.6.1, foster parenting). */
const TABLE_CONTEXT = names("table tbody tfoot thead tr");
const OF_TABLE = names("caption col colgroup form script style table tbody td template tfoot th thead tr");
/** Formatting that was left open inside of them ends with them. */
const SCOPES = names("applet caption marquee object td template th");
/** In text of another kind nothing is formatted. */
const TEXTS = names(
  "iframe math noembed noframes noscript plaintext script select style svg textarea title xmp",
);
/** They take no formatting from before; what stands in them does. */
const UNFORMATTED = names(
  "base basefont bgsound col frame hr link meta param source track iframe noembed noframes noscript plaintext script style " +
    "textarea title xmp",
);
/** Of all blocks only these stand in a line and take it. */
const IN_LINE = names("applet button marquee object select");
/** These are of the page, wherever they stand in a drawing (§13.2.6.5). */
const ENDS_DRAWING = names(
  "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre " +
    "ruby s small span strong strike sub sup table tt u ul var",
);
/** What is not only space to HTML (§13.2.6.4.4). */
export const WORDS = /[^\t\n\f\r ]/;
const GROUPS = ["tbody", "tfoot", "thead"];
/** What a part of a table stands in, within the table. */
export const AROUND: Readonly<Record<string, readonly string[]>> = {
  td: ["tr", ...GROUPS],
  th: ["tr", ...GROUPS],
  tr: GROUPS,
};
/** They may end in the midst of a block, which stays open (§13.2.6.1, the adoption agency). */
const FORMATTING = names("a b big code em font i nobr s small strike strong tt u");
/** In the head of a page; anything else begins its body. */
const OF_HEAD = names(
  "base basefont bgsound head html link meta noframes noscript script style template title",
);
const ENDS_PARAGRAPH = names(
  "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 " +
    "h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp dd dt",
);

/** What is said of an element by the bits of its kind. */
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
