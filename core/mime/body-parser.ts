/** The MIME library, with corrections to how it parses bodies. Only this file imports it. */
import { Transform, type TransformCallback } from "node:stream";
import { MailParser, type MailParserOptions, type MessageText } from "mailparser";
import { PART_ELEMENT } from "../extract/page/tag-kinds.ts";
import { HTML_CHARS_MAX } from "../limits.ts";
import { decodeIn, encodingNamed, isUnspecifiedCharset, mustDecodeWhole } from "./charsets.ts";
import { quotedPrintable } from "./entity.ts";
import { unflowed } from "./flowed-text.ts";
import { decodeUndeclared } from "./mislabelled-body.ts";
import { type PartHeader, repairPartHeader } from "./part-header.ts";

export { type AttachmentStream, type MessageText, parseAddressHeader } from "mailparser";

/** Members of the library's parser that its types do not declare. */
interface UndeclaredParser {
  readonly tree: PartNode;
  readonly curnode: { readonly decoder?: Transform } | false;
  readonly splitter: Splitter;
  processChunk(chunk: Chunk, done: () => void): void;
  getTextContent(): MessageText;
  getDecoder(): { decodeStream(charset: string): Transform };
}

/** The header of a part, when its `type` is `node`. */
interface Chunk extends PartHeader {
  readonly type: string;
  charset?: string | false;
  flowed?: boolean;
  readonly delSp?: boolean;
  /** Set for an attached message whose content is shown inline. */
  readonly messageNode?: boolean;
  /** Content-Transfer-Encoding. */
  readonly encoding?: string | false;
  getDecoder(): Transform;
}

interface PartNode {
  readonly node?: Chunk;
  contentType?: string;
  textContent?: string | false;
  readonly children?: PartNode[];
}

/** The boundaries that end the current part. The owner is the part that declared the parent boundary. */
interface OpenPart {
  _parentBoundary: Buffer | false;
  _parentBoundaryOwner: OpenPart | false;
}

interface Splitter {
  readonly node: OpenPart;
  checkBoundary(line: Buffer): number | false;
  compareBoundary(line: Buffer, start: number, boundary: Buffer): number | false;
}

const undeclared = MailParser.prototype as unknown as UndeclaredParser;

const ALTERNATIVE = "multipart/alternative";

/** Stands for the character set of a part that declares none. */
const NO_CHARSET = { text: "undeclared text", page: "undeclared page" } as const;

/**
 * Adds plain text beside HTML to the HTML unchanged, so that a footer outside the alternatives is kept. Flowed text is
 * joined by our own code.
 */
export class BodyParser extends MailParser {
  readonly #flowed = new Map<Chunk, boolean>();

  constructor(options: MailParserOptions) {
    super(options);
    const { splitter } = this as unknown as UndeclaredParser;
    const check = splitter.checkBoundary.bind(splitter);
    splitter.checkBoundary = (line) => check(line) || outerBoundary(splitter, line);
  }

  override textToHtml(given: string): string {
    // No more of the combined HTML is read. Replacing in a longer string could use up V8's memory.
    const text = given.slice(0, HTML_CHARS_MAX);
    return `<${PART_ELEMENT}><pre>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</pre>`;
  }

  processChunk(chunk: Chunk, done: () => void): void {
    if (chunk.type === "node") this.#repairHeader(chunk);
    undeclared.processChunk.call(this, chunk, done);
    const { curnode } = this as unknown as UndeclaredParser;
    // If the input ends within its header, the library waits for the end of a stream that it does not read.
    if (chunk.messageNode && curnode) curnode.decoder?.resume();
  }

  #repairHeader(part: Chunk): void {
    repairPartHeader(part);
    // The library's own takes the square of a run of spaces.
    if (part.encoding === "quoted-printable") part.getDecoder = () => new WholeBody(quotedPrintable);
    const kind = part.contentType === "text/html" ? "page" : "text";
    if (!part.charset || isUnspecifiedCharset(part.charset)) part.charset = NO_CHARSET[kind];
    if (part.flowed !== true) return;
    this.#flowed.set(part, part.delSp === true);
    part.flowed = false;
  }

  getDecoder(): { decodeStream(charset: string): Transform } {
    const library = undeclared.getDecoder.call(this);
    return {
      decodeStream: (charset) => textDecoder(charset) ?? library.decodeStream(encodingNamed(charset)),
    };
  }

  getTextContent(): MessageText {
    const { tree } = this as unknown as UndeclaredParser;
    if (tree.children !== undefined && tree.children.length > 0) this.#prepareParts(tree);
    else this.#unflow(tree);
    return undeclared.getTextContent.call(this);
  }

  /** HTML parts are concatenated. An element left open in one must not reach into the next. */
  #prepareParts(part: PartNode, isChoice = false): void {
    this.#unflow(part);
    if (part.contentType === "text/html" && part.textContent)
      part.textContent = `<${PART_ELEMENT}>${part.textContent}`;
    // Alternatives that are all plain text or all HTML are not versions of something else.
    if (part.contentType === ALTERNATIVE && !(has("text/html", part) && has("text/plain", part)))
      part.contentType = "multipart/mixed";
    const isAlternative = part.contentType === ALTERNATIVE;
    for (const child of part.children ?? []) this.#prepareParts(child, isChoice || isAlternative);
    if (isChoice && !isAlternative) this.#showBesidePages(part.children ?? []);
  }

  /**
   * Within alternatives, the library takes all plain text for another version of the HTML, even text that stands beside
   * it.
   */
  #showBesidePages(parts: readonly PartNode[]): void {
    if (!parts.some(({ contentType }) => contentType === "text/html")) return;
    for (const { contentType, textContent, children } of parts)
      if (contentType === "text/plain" && textContent)
        children?.push({ contentType: "text/html", textContent: this.textToHtml(textContent) });
  }

  #unflow(part: PartNode): void {
    const delSp = part.node && this.#flowed.get(part.node);
    if (delSp !== undefined && part.textContent) part.textContent = unflowed(part.textContent, delSp);
  }
}

function has(type: string, { contentType, textContent, children = [] }: PartNode): boolean {
  return (contentType === type && Boolean(textContent)) || children.some((child) => has(type, child));
}

/** Nobody nests deeper. Each level costs one check of every line that may be a delimiter. */
const ENCLOSING_PARTS_MAX = 20;

/**
 * Finds the delimiter of an outer multipart body after an inner body that did not end. It ends all inner bodies (RFC
 * 2046 §5.1.2). The library checks only one level up. Returns the library's states: 3 for another part, 4 for the end.
 */
function outerBoundary(splitter: Splitter, line: Buffer): number | false {
  const { node } = splitter;
  let around = node._parentBoundaryOwner;
  if (around === false) return false;
  const start = line.findIndex((byte) => byte !== 0x0d && byte !== 0x0a);
  if (start === -1 || start > 2 || line[start] !== 0x2d || line[start + 1] !== 0x2d) return false;
  for (let depth = 0; around !== false && depth < ENCLOSING_PARTS_MAX; depth += 1) {
    const boundary = around._parentBoundary;
    const kind = boundary === false ? false : splitter.compareBoundary(line, start, boundary);
    if (kind !== false) {
      node._parentBoundary = boundary;
      node._parentBoundaryOwner = around._parentBoundaryOwner;
      return kind + 2;
    }
    around = around._parentBoundaryOwner;
  }
  return false;
}

/** Decodes what the library leaves undecoded: text without a character set, and the seven-bit character sets. */
function textDecoder(charset: string): Transform | undefined {
  if (charset === NO_CHARSET.text || charset === NO_CHARSET.page) {
    const isPage = charset === NO_CHARSET.page;
    return new WholeBody((bytes) => utf8Bytes(decodeUndeclared(bytes, isPage) ?? bytes.toString("utf8")));
  }
  return mustDecodeWhole(charset)
    ? new WholeBody((bytes) => utf8Bytes(decodeIn(charset, bytes) ?? ""))
    : undefined;
}

function utf8Bytes(text: string): Buffer {
  return Buffer.from(text, "utf8");
}

/** Decodes a body when all of it is there. */
class WholeBody extends Transform {
  readonly #chunks: Buffer[] = [];
  readonly #decode: (bytes: Buffer) => Buffer;

  constructor(decode: (bytes: Buffer) => Buffer) {
    super();
    this.#decode = decode;
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.#chunks.push(chunk);
    done();
  }

  override _flush(done: TransformCallback): void {
    done(null, this.#decode(Buffer.concat(this.#chunks)));
  }
}
