/** Messages and attachments as bytes. */
import type { AttachmentContent, MessageId } from "../../core/index.ts";
import { getAttachment } from "../../core/operations/index.ts";
import { Downloads } from "./downloads.ts";
import { type Exchange, requireMailboxOf, send } from "./exchange.ts";
import { inputReader } from "./input.ts";
import { operationRoute } from "./operation-route.ts";
import type { PlainRoute } from "./plain-route.ts";

const rawInput = getAttachment.input.pick({ id: true });
const readRawInput = inputReader(rawInput, false);

const attachmentInput = getAttachment.input.pick({ id: true, index: true });
const readAttachmentInput = inputReader(attachmentInput, false);
const asJson = operationRoute(getAttachment);

/** Fields that choose a form of the attachment. A request with one of them does not want the plain bytes. */
const FORM_FIELDS = Object.keys(getAttachment.input.shape).filter(
  (field) => !(field in attachmentInput.shape),
);

export function messageRoutes(downloads = new Downloads()): readonly PlainRoute[] {
  return [rawMessage(downloads), attachment(downloads)];
}

function rawMessage(downloads: Downloads): PlainRoute {
  return {
    method: "GET",
    path: "/v1/messages/{id}/raw",
    needs: "mailbox",
    holdsSlot: true,
    operationId: "get_raw_message",
    summary: "Get a message as it arrived",
    description:
      "The message in the format of RFC 5322, with the service's own header fields first. Does not mark it as seen.",
    input: rawInput,
    answer: { description: "The message.", content: { "message/rfc822": undefined } },
    serve: async (exchange) => {
      const { params, query } = exchange.request;
      const { id } = readRawInput({ path: params, query, body: {} });
      await begin(downloads, exchange, id);
      const bytes = await exchange.core.readRaw(requireMailboxOf(exchange), id);
      sendBytes(exchange, bytes, "message/rfc822", `${id}.eml`);
    },
  };
}

function attachment(downloads: Downloads): PlainRoute {
  return {
    ...asJson,
    operationId: getAttachment.name,
    summary: getAttachment.title,
    description: `The bytes. JSON with the text, or with the bytes in base64, if the request accepts application/json or has one of ${FORM_FIELDS.map((field) => `\`${field}\``).join(", ")}.`,
    input: getAttachment.input,
    answer: {
      description: "The attachment.",
      content: { "*/*": undefined, "application/json": getAttachment.output },
    },
    serve: async (exchange) => {
      exchange.response.vary("Accept");
      const { params, query } = exchange.request;
      const isJson = wantsJson(exchange);
      const { id, index } = readAttachmentInput({ path: params, query: isJson ? {} : query, body: {} });
      await begin(downloads, exchange, id);
      if (isJson) return await asJson.serve(exchange);
      const found = await exchange.core.readAttachment(requireMailboxOf(exchange), id, index);
      sendBytes(exchange, found.bytes, safeTypeOf(found), found.filename || `attachment-${found.index}`);
    },
  };
}

/** Refuses: busy, message_not_found. */
async function begin(downloads: Downloads, exchange: Exchange, id: MessageId): Promise<void> {
  const { sizeBytes } = await exchange.core.readMessage(requireMailboxOf(exchange), id);
  downloads.begin(exchange, sizeBytes);
}

/** JSON only if the client names it: the wildcard that curl and browsers send means the file itself. */
function wantsJson({ request }: Exchange): boolean {
  const isNamed = /(^|,)\s*application\/json\b/i.test(request.headers.accept ?? "");
  return isNamed || FORM_FIELDS.some((field) => field in request.query);
}

/**
 * A stranger's file must never run as a page of ours, so types that a browser would execute become plain bytes, besides
 * being sent as a download.
 */
function safeTypeOf({ contentType }: AttachmentContent): string {
  const isType = /^[a-z0-9][\w.+-]{0,126}\/[a-z0-9][\w.+-]{0,126}$/i.test(contentType);
  const isActive = /html|xml|svg|script|flash|java/i.test(contentType);
  return isType && !isActive ? contentType.toLowerCase() : "application/octet-stream";
}

function sendBytes({ response }: Exchange, bytes: Buffer, contentType: string, filename: string): void {
  response.setHeader("Content-Disposition", contentDisposition(filename));
  response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
  send(response, 200, contentType, bytes);
}

/** RFC 6266: an ASCII name for every client, and the real one (RFC 8187) for those that understand it. */
export function contentDisposition(given: string): string {
  const name = safeFilename(given);
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/**
 * No path, no control characters, no characters that turn the reading direction (they make `gpj.exe` look like an
 * image), no leading dot, and no longer than file systems allow.
 */
function safeFilename(given: string): string {
  const name = given
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")
    .replace(/[/\\:*?<>|]/g, "_")
    .replace(/^[.\s]+|[.\s]+$/g, "");
  return [...name].slice(-100).join("") || "attachment";
}
