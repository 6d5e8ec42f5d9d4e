/**
 * Walks HTML element by element in one linear pass. The tokenizer is htmlparser2's; the stack of open elements is ours,
 * because its own costs the square of the nesting depth.
 */
import { Tokenizer } from "htmlparser2";
import type { Attributes } from "./html-elements.ts";
import { OpenElements, type OpenElementsVisitor } from "./open-elements.ts";
import { PART_ELEMENT } from "./tag-kinds.ts";

/** Void elements are opened and closed at once. */
interface HtmlVisitor extends OpenElementsVisitor {
  comment(text: string): void;
}

const VOID = new Set(
  "area base basefont br col embed frame hr img input keygen link meta param source track wbr".split(" "),
);

/** Roots of foreign content, where elements may be self-closing. */
const FOREIGN = new Set(["svg", "math"]);

/** Collects the parts of a tag. */
interface Tag {
  name: string;
  attributeName: string;
  value: string[];
  attributes: Attributes;
  /** Its own attributes, if it has any. A map for each of 100,000 bare tags would be most of their cost. */
  own: Map<string, string> | undefined;
}

const NO_ATTRIBUTES: Attributes = new Map();

/** Where a part of a message begins. The break before it belongs to neither part. */
const PART_BEGINS = new RegExp(`(?=<br/>\\n<${PART_ELEMENT}>)|(?=<${PART_ELEMENT}>)`);

/** Returns whether the visitor was told of everything. */
export function walkHtml(html: string, visitor: HtmlVisitor): boolean {
  const elements = new OpenElements(visitor);
  // A tag, a comment or a text field that is not closed in one part must not take in the others.
  const parts = html.includes(PART_ELEMENT) ? html.split(PART_BEGINS) : [html];
  for (const part of parts) walkPart(part, elements, visitor);
  elements.closeAll();
  return elements.isWhole;
}

function walkPart(html: string, elements: OpenElements, visitor: HtmlVisitor): void {
  const tag: Tag = { name: "", attributeName: "", value: [], attributes: NO_ATTRIBUTES, own: undefined };
  let text: string[] = [];
  const flush = () => {
    if (text.length === 0) return;
    const words = text.join("");
    text = [];
    if (!elements.isGivenUp) elements.text(words);
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => void text.push(html.slice(start, end)),
      ontextentity: (codePoint) => void text.push(String.fromCodePoint(codePoint)),
      ...tagCallbacks(html, tag, elements, flush),
      ...attributeCallbacks(html, tag),
      oncomment(start, end, endOffset) {
        flush();
        if (!elements.isTooDeep) visitor.comment(html.slice(start, end - endOffset));
      },
      oncdata: flush,
      ondeclaration: flush,
      onprocessinginstruction: flush,
      onend: flush,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

/** `beforeTag` handles the text before a tag. */
function tagCallbacks(html: string, tag: Tag, elements: OpenElements, beforeTag: () => void) {
  const open = () => {
    if (elements.isGivenUp) return;
    if (VOID.has(tag.name)) elements.openVoid(tag.name, tag.attributes);
    else elements.open(tag.name, tag.attributes);
  };
  return {
    onopentagname(start: number, end: number) {
      beforeTag();
      tag.name = html.slice(start, end).toLowerCase();
      tag.attributes = NO_ATTRIBUTES;
      tag.own = undefined;
    },
    onopentagend: open,
    onselfclosingtag() {
      open();
      if (FOREIGN.has(tag.name)) elements.close(tag.name);
    },
    onclosetag(start: number, end: number) {
      beforeTag();
      const name = html.slice(start, end).toLowerCase();
      // Browsers read `</br>` as a break.
      if (name !== "br") elements.close(name);
      else if (!elements.isGivenUp) elements.openVoid(name, NO_ATTRIBUTES);
    },
  };
}

function attributeCallbacks(html: string, tag: Tag) {
  return {
    onattribname(start: number, end: number) {
      tag.attributeName = html.slice(start, end).toLowerCase();
      tag.value = [];
    },
    onattribdata: (start: number, end: number) => void tag.value.push(html.slice(start, end)),
    onattribentity: (codePoint: number) => void tag.value.push(String.fromCodePoint(codePoint)),
    onattribend() {
      // Of two attributes with the same name, the first counts (HTML §13.2.5.33).
      if (tag.attributes.has(tag.attributeName)) return;
      tag.own ??= new Map();
      tag.own.set(tag.attributeName, tag.value.join(""));
      tag.attributes = tag.own;
    },
  };
}
