/** The access token of a request over HTTP: whose mailbox it opens, or why it opens none. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Core, type Mailbox, Refusal } from "../core/index.ts";
import { skillUrlOf } from "../core/operations/index.ts";
import { REFUSED, sendError } from "./exchange.ts";

/** The bearer token (RFC 6750 §2.1). */
export function tokenIn({ headers }: IncomingMessage): string | undefined {
  return /^bearer +(\S+) *$/i.exec(headers.authorization ?? "")?.[1];
}

/**
 * The mailbox of the token, or a refusal if it is invalid. Undefined without a token: then only operations that need no
 * mailbox work.
 */
export async function authenticate(
  core: Core,
  request: IncomingMessage,
  peerAddress: string | undefined,
): Promise<Mailbox | Refusal | undefined> {
  if (request.headers.authorization === undefined) return undefined;
  const token = tokenIn(request);
  if (token === undefined)
    return new Refusal("unauthenticated", "The Authorization header has no bearer token.");
  try {
    return await core.authenticate(token, peerAddress);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** 401 only for a token that is not valid, because its holder then throws it away. Other refusals are temporary. */
export function refuseToken(
  response: ServerResponse,
  { code, message, detail }: Refusal,
  publicBaseUrl: URL,
): void {
  if (code !== "unauthenticated") {
    const status = code === "rate_limited" ? 429 : 503;
    sendError(response, status, REFUSED, message, { "retry-after": String(detail.retryAfterSeconds ?? 1) });
    return;
  }
  // Hosts show it to people. No tool can be called meanwhile: each call has the same header.
  const fix = `Have whoever sets up this host configure \`Authorization: Bearer <access token>\` with a new token, as \`keypost claim --json\` or ${skillUrlOf(publicBaseUrl)} gives one, or leave the header out and call claim_mailbox.`;
  sendError(response, 401, REFUSED, `${message} ${fix}`, {
    "www-authenticate": `Bearer realm="keypost", error="invalid_token", error_description="Unknown or ended"`,
  });
}
