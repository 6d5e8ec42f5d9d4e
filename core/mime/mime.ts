/** Raw bytes → what a message says. */

import { type DecodedBody, extractMessage } from "../extract/extract-message.ts";
import { mergeAttachedMessages, mergeInjectionSigns } from "../extract/merge-attached.ts";
import { intentOf } from "../extract/reply/conversation.ts";
import { ADDRESSES_MAX, ATTACHMENTS_MAX, HEADER_BYTES_MAX } from "../limits.ts";
import type { Attachment, AttachmentContent, ParsedMessage } from "../message.ts";
import { type AddressField, type AddressList, addressList } from "./address-list.ts";
import { AttachedMessageCollector } from "./attached-messages.ts";
import { AttachedTextCollector } from "./attached-text.ts";
import { attachmentFrom, declaredCharset } from "./attachment.ts";
import { type AttachmentStream, BodyParser, type MessageText, parseAddressHeader } from "./body-parser.ts";
import { withoutPadding } from "./boundary-padding.ts";
import { bodyOf, contentTypeOf, type Entity } from "./entity.ts";
import { fieldsNamed, findField, type Header, readHeader } from "./header-fields.ts";
import { messageFromHeader, type SenderFields } from "./header-message.ts";
import { mislabelledText, repairedContentType } from "./mislabelled-body.ts";
import { plainAlternatives } from "./plain-alternatives.ts";
import { withoutSignature } from "./signed-content.ts";
import { singleText } from "./single-text.ts";

/** The fields that the library needs to parse the body. It sees no other field of the message's own header. */
const BODY_FIELDS = [
  "mime-version",
  "content-type",
  "content-transfer-encoding",
  "content-disposition",
  "content-id",
];

/** Parts of a message. Nobody sends more, and each costs streams. */
const PARTS_MAX = 1_000;

/**
 * Never rejects. A message that the library cannot parse has the values of its header and `isParsed: false`.
 * `arrivedAt` replaces a missing date.
 */
export async function parseMessage(bytes: Buffer, arrivedAt?: Date): Promise<ParsedMessage> {
  const attached = new AttachedMessageCollector();
  const sinkFor: SinkFor = (_, { contentType }) => attached.sinkFor(contentType);
  const { parsed, isReport } = await parseWithoutAttached(bytes, sinkFor, arrivedAt);
  if (attached.list.length === 0) return parsed;
  const messages: ParsedMessage[] = [];
  for (const inner of attached.list)
    messages.push((await parseWithoutAttached(inner, () => undefined)).parsed);
  // A message attached to a reply is no forward unless the reply has no other content. A message returned by a mail
  // server is no forward either.
  const isReturned = isReport || /^(?:mailer-daemon|postmaster)@/.test(parsed.from.address);
  const isAnswer = parsed.text !== "" && intentOf(parsed, parsed.text) === "reply";
  return isAnswer || isReturned
    ? mergeInjectionSigns(parsed, messages)
    : mergeAttachedMessages(parsed, messages);
}

interface ParsedWithoutAttached {
  readonly parsed: ParsedMessage;
  readonly isReport: boolean;
}

async function parseWithoutAttached(
  bytes: Buffer,
  sinkFor: SinkFor,
  arrivedAt?: Date,
): Promise<ParsedWithoutAttached> {
  const header = readHeader(bytes);
  try {
    const { sender, body } = await decodeMessage(bytes, header, sinkFor);
    return { parsed: extractMessage(header, sender, body, arrivedAt), isReport: body.isReport };
  } catch {
    return { parsed: messageFromHeader(header), isReport: false };
  }
}

interface DecodedMessage {
  readonly header: Header;
  readonly sender: SenderFields;
  readonly body: DecodedBody;
}

/** The decoded content of a message, before anything is extracted from it. Rejects if the library cannot parse it. */
export async function decodeMessage(
  bytes: Buffer,
  header = readHeader(bytes),
  sinkFor: SinkFor = () => undefined,
): Promise<DecodedMessage> {
  return { header, sender: senderFields(header), body: await readBody({ bytes, header }, sinkFor) };
}

/** An attachment read from its message. */
export interface ReadAttachment extends AttachmentContent {
  /** The character set declared by its part. The index does not store it. */
  readonly charset: string | undefined;
}

/** The decoded bytes of one attachment, by its index in `attachments`; `undefined` if there is none. */
export async function readAttachment(bytes: Buffer, index: number): Promise<ReadAttachment | undefined> {
  const chunks: Buffer[] = [];
  let charset: string | undefined;
  const keep: SinkFor = (at, { headers }) => {
    if (at !== index) return undefined;
    charset = declaredCharset(headers);
    return (chunk) => chunks.push(chunk);
  };
  const { attachments } = await readBody({ bytes, header: readHeader(bytes) }, keep);
  const attachment = attachments[index];
  return attachment === undefined ? undefined : { ...attachment, charset, bytes: Buffer.concat(chunks) };
}

function senderFields(header: Header): SenderFields {
  const list = (name: string): AddressList => addressList(parsedField(fieldsNamed(header, name)));
  return { from: list("from"), to: list("to"), cc: list("cc"), replyTo: list("reply-to") };
}

function parsedField(values: readonly string[]): AddressField {
  if (values.length === 0) return [];
  return parseAddressHeader([...values.slice(0, ADDRESSES_MAX)], { decodePunycode: false }).value;
}

const COPIED_BYTES_MAX = 64 * 1024;

type Sink = (chunk: Buffer) => unknown;
type SinkFor = (index: number, part: AttachmentStream) => Sink | undefined;

/** `sinkFor` returns a sink for an attachment's bytes, or `undefined` if only its size matters. */
async function readBody(message: Entity, sinkFor: SinkFor): Promise<DecodedBody> {
  const inner = withoutSignature(message);
  const plain = mislabelledText(inner) ?? singleText(inner) ?? plainAlternatives(inner);
  if (plain !== undefined) return { ...plain, attachments: [], isReport: false };
  return await parseBody(inner, sinkFor);
}

function parseBody(entity: Entity, sinkFor: SinkFor): Promise<DecodedBody> {
  const parser = new BodyParser({
    checksumAlgo: false,
    keepDeliveryStatus: false,
    maxChildNodes: PARTS_MAX,
    maxHeadSize: HEADER_BYTES_MAX,
    // Only our own code turns HTML into text. The library reports if it would have had to.
    maxHtmlLengthToParse: 0,
    skipImageLinks: true,
    skipTextLinks: true,
  });
  const attachments: Attachment[] = [];
  const attachedText = new AttachedTextCollector();
  const filenames: string[] = [];
  const texts: MessageText[] = [];
  const isReport = /^multipart\/report\b/i.test(contentTypeOf(entity));
  return new Promise((resolve, reject) => {
    parser.on("error", reject);
    parser.on("data", (part: AttachmentStream | MessageText) => {
      if (part.type === "text") texts.push(part);
      else {
        filenames.push(part.filename ?? "");
        readToEnd(withContentType(part), attachments, attachedText, sinkFor);
      }
    });
    parser.on("end", () => {
      const [{ text: plain, html, textConversionError } = {}] = texts;
      // Some HTML has no text alternative, so only the HTML is complete.
      const text = textConversionError === undefined ? plain : undefined;
      resolve({ text, html, attachments, isReport, attachedTexts: attachedText.texts, filenames });
    });
    const type = repairedContentType(entity) ?? findField(entity.header, "content-type") ?? "";
    const head = bodyHeader(entity.header, type);
    const body = /^multipart\//i.test(type) ? withoutPadding(bodyOf(entity), type) : bodyOf(entity);
    // One write is cheaper than two, but a large body is not copied for it.
    if (body.length <= COPIED_BYTES_MAX) parser.end(Buffer.concat([head, body]));
    else {
      parser.write(head);
      parser.end(body);
    }
  });
}

/** For `Content-Type: ;charset=x` the library returns false where its types declare a string. */
function withContentType(part: AttachmentStream): AttachmentStream {
  const given: unknown = part.contentType;
  if (typeof given !== "string") part.contentType = "application/octet-stream";
  return part;
}

/** Reads each attachment to its end, because the library waits for that. */
function readToEnd(
  part: AttachmentStream,
  attachments: Attachment[],
  attachedText: AttachedTextCollector,
  sinkFor: SinkFor,
): void {
  const index = attachments.length;
  const isListed = index < ATTACHMENTS_MAX;
  const sink = isListed ? sinkFor(index, part) : undefined;
  const begun = attachmentFrom({ ...part, index, sizeBytes: 0 });
  let sizeBytes = 0;
  const finish = () => {
    if (isListed) attachments[index] = { ...begun, sizeBytes };
    part.release?.();
  };
  if (isListed) attachments.push(begun);
  part.content.on("data", (chunk: Buffer) => {
    sizeBytes += chunk.length;
    // Who takes its bytes reads them.
    if (sink !== undefined) sink(chunk);
    else if (isListed) attachedText.add(begun, chunk);
  });
  part.content.once("end", finish);
}

function bodyHeader(header: Header, contentType: string): Buffer {
  const lines = BODY_FIELDS.flatMap((name) => {
    const value = name === "content-type" ? contentType : findField(header, name);
    return value === undefined || value === "" ? [] : [`${name}: ${value}\r\n`];
  });
  return Buffer.from(`${lines.join("")}\r\n`, "utf8");
}
