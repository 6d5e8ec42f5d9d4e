/**
 * What mail clients say about parts of a page in their markup: that they are a quote, a signature, or the earlier
 * message from here on. Kept beside the lines of the text, because Markdown can't express most of it.
 */
import type { Attributes } from "./html-elements.ts";

export interface QuoteMark {
  /**
   * `wrapper`: inside the client's element around the quote, where answers may stand between. `earlier`: below the
   * earlier message's header.
   */
  readonly kind: "quote" | "attribution" | "signature" | "earlier" | "wrapper";
  /** The same for everything in one element of the client, such as a whole forwarded message. */
  readonly box: number;
  /** Whether only mail clients use this name for an element. */
  readonly isOfClient: boolean;
}

/** The mark of an element: for what is in it, or for everything from here on. */
type Sign = Pick<QuoteMark, "kind" | "isOfClient"> & { readonly reach: "inside" | "onwards" };

const signOfClient = (kind: QuoteMark["kind"], reach: Sign["reach"]): Sign => ({
  kind,
  reach,
  isOfClient: true,
});
const QUOTE = signOfClient("quote", "inside");
const SIGNATURE = signOfClient("signature", "inside");
const EARLIER = signOfClient("earlier", "onwards");

/** By the class, id or name of an element, without the prefix of clients that quoted it. */
const SIGNS_OF_NAMES: ReadonlyMap<string, Sign> = new Map([
  ...each(
    QUOTE,
    "yahoo_quoted protonmail_quote zmail_extra tutanota_quote fairemail_quote missive_quote freshdesk_quote cm_quote " +
      "front-blockquote canaryblockquote moz-forward-container messagereplysection quoted-content ntes-pcmail-quote " +
      "ntes-mailmaster-quote isreplycontent isforwardcontent alimail-quote bloop_original_html clean_bq " +
      "aolreplyforwardfragment aol_quote mail-quote-collapse mail-app-auto-quote mailquote " +
      "ms-outlook-mobile-reference-message mail-editor-reference-message-container __quoted_text__ __pbconvbody " +
      "replybody1 elided-text",
  ),
  ...each(
    signOfClient("attribution", "inside"),
    "gmail_attr moz-cite-prefix moz-email-headers-table airmail_on reply-intro gmail_quote_attribution __headers__",
  ),
  ...each(
    SIGNATURE,
    "ms-outlook-mobile-signature protonmail_signature_block moz-signature moz-txt-sig applemailsignature sh-signature " +
      "gmail_signature gmail_signature_prefix messagesignaturesection __sig_pre__ _rc_sig bloop_sign canarysig " +
      "cm_signature spneditorsign_app xm_signature zm-_id_-sgn",
  ),
  ...each(signOfClient("wrapper", "inside"), "gmail_quote nylas-quote"),
  ...each(
    EARLIER,
    "divrplyfwdmsg appendonsend olk_src_body_section zwchr _mailoriginal stopspelling outlookmessageheader __divider__ " +
      "__pbconvhr htc_header",
  ),
  ...each(
    signOfClient("signature", "onwards"),
    "_mailautosig linebreakatbeginningofsignature fmsigseperator msoautosig",
  ),
]);
/** Elements that only a mail client writes. */
const SIGNS_OF_ELEMENTS: ReadonlyMap<string, Sign> = new Map([
  ["includetail", QUOTE],
  ["sign", SIGNATURE],
]);
/** The prefixes on everything quoted: Outlook's, one for each quoting, Hotmail's and Yahoo's. */
const FOREIGN_PREFIX = /^(?:(?:x_)+|ecx|ydp[0-9a-f]{6,10})/;
const SIGNATURE_NAME = /(?:^|[_-])signature(?:_old)?$/;
const QUOTED_ID = /^yahoo_quoted_\d+$/;
/** The line above desktop Outlook's header, as Outlook writes it and as browsers rewrite it. */
const HEADER_STYLE =
  /border:\s?none;\s?border-top:\s?solid[^;]{0,40};\s?padding:\s?3(?:\.0)?pt|border-style:\s?solid none none;[^"]{0,200}padding:\s?3(?:\.0)?pt/i;
/** Clients indent paragraphs with such a `blockquote`, which is not a quote. */
const INDENT_STYLE = /border(?:-left)?:\s?(?:none|0|medium none)/i;
const NAMES_CHARS_MAX = 1_000;

/** Follows the walk over a page, element by element. */
export class QuoteMarks {
  /** The mark of each open element, or else that of its parent. */
  readonly #open: (QuoteMark | undefined)[] = [];
  #boxes = 0;
  /** The mark of everything from some element on, whatever closes. */
  #onwards: QuoteMark | undefined;

  /** The mark of the words that come now; undefined if the sender wrote them. */
  get now(): QuoteMark | undefined {
    // Marks in an earlier message do not apply to this one.
    if (this.#onwards?.kind === "earlier") return this.#onwards;
    const inner = this.#open.at(-1);
    return inner === undefined || inner.kind === "wrapper" ? (this.#onwards ?? inner) : inner;
  }

  open(name: string, attributes: Attributes): void {
    const outer = this.#open.at(-1);
    this.#open.push(outer);
    // Inside a quote, no mark ends it.
    if (outer !== undefined && outer.kind !== "wrapper") return;
    if (attributes.size === 0 && !SIGNS_OF_ELEMENTS.has(name)) return;
    const sign = signByNames(name, attributes) ?? signByShape(name, attributes);
    if (sign?.reach === "onwards") this.#beginOnwards(sign);
    else if (sign !== undefined) this.#open[this.#open.length - 1] = this.#markInside(sign, outer);
  }

  close(): void {
    this.#open.pop();
  }

  /** Samsung's mail marks the original message with a comment. */
  comment(text: string): void {
    if (text.length < 40 && text.trim() === "originalMessage") this.#beginOnwards(EARLIER);
  }

  #beginOnwards({ kind, isOfClient }: Sign): void {
    if (this.#onwards?.kind === "earlier") return;
    this.#boxes += 1;
    this.#onwards = { kind, box: this.#boxes, isOfClient };
  }

  #markInside({ kind, isOfClient }: Sign, wrapper: QuoteMark | undefined): QuoteMark {
    // A signature ends where a quote begins. What comes below the quote is written by hand again.
    if (kind !== "signature" && this.#onwards?.kind === "signature") this.#onwards = undefined;
    if (wrapper !== undefined) return { kind, box: wrapper.box, isOfClient };
    this.#boxes += 1;
    return { kind, box: this.#boxes, isOfClient };
  }
}

/** Whether a `blockquote` only indents its paragraphs. */
export function isIndent(attributes: Attributes): boolean {
  return attributes.get("type") === undefined && INDENT_STYLE.test(attributes.get("style") ?? "");
}

/** By names that only mail clients use. */
function signByNames(name: string, attributes: Attributes): Sign | undefined {
  for (const key of ["class", "id", "name", "data-marker"]) {
    const value = attributes.get(key);
    if (value === undefined || value.length > NAMES_CHARS_MAX) continue;
    for (const word of value.toLowerCase().split(/\s+/)) {
      const sign = signOfName(word.replace(FOREIGN_PREFIX, ""));
      if (sign !== undefined) return sign.kind === "wrapper" && name === "blockquote" ? QUOTE : sign;
    }
  }
  return name === "div" && attributes.get("name") === "quote" ? QUOTE : SIGNS_OF_ELEMENTS.get(name);
}

function signOfName(name: string): Sign | undefined {
  if (SIGNATURE_NAME.test(name)) return SIGNATURE;
  return QUOTED_ID.test(name) ? QUOTE : SIGNS_OF_NAMES.get(name);
}

/** By the look of an element, which other senders use, too. */
function signByShape(name: string, attributes: Attributes): Sign | undefined {
  if (name === "blockquote" && attributes.get("type")?.toLowerCase() === "cite")
    return { ...QUOTE, isOfClient: false };
  const isHeader = name === "div" && HEADER_STYLE.test(attributes.get("style") ?? "");
  return isHeader ? { ...EARLIER, isOfClient: false } : undefined;
}

function each(sign: Sign, names: string): [string, Sign][] {
  return names.split(" ").map((name) => [name, sign]);
}
