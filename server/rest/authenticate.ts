/** Who is asking: the bearer of a mailbox's token, or the operator. */
import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { type Core, type Mailbox, Refusal } from "../../core/index.ts";
import { isLoopbackAddress } from "../network.ts";

export interface OperatorKeys {
  /** ADMIN_API_KEY, good from anywhere. */
  readonly adminApiKey: string | undefined;
  /** The data folder's own token, good from this machine: whoever can read the folder is the operator. */
  readonly localToken: string;
}

/** The credential of RFC 6750 §2.1; undefined when there is none or another scheme. */
function bearerToken(request: IncomingMessage): string | undefined {
  return /^Bearer +([\w.~+/-]+=*) *$/i.exec(request.headers.authorization ?? "")?.[1];
}

/** Refuses: unauthenticated, rate_limited. */
export async function requireMailbox(
  core: Core,
  request: IncomingMessage,
  peerAddress: string,
): Promise<Mailbox> {
  const token = bearerToken(request);
  if (token === undefined) throw new Refusal("unauthenticated", "This request needs an access token.");
  return await core.authenticate(token, peerAddress);
}

/** The mailbox of a good token; a bad one is no worse than none, while its sender does not guess. */
export async function findMailbox(
  core: Core,
  request: IncomingMessage,
  peerAddress: string,
): Promise<Mailbox | undefined> {
  const token = bearerToken(request);
  if (token === undefined) return undefined;
  return await core.authenticate(token, peerAddress).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === "unauthenticated") return undefined;
    throw error;
  });
}

/**
 * For paths that a stranger shall not know of, and for those that do not exist, so that nobody can tell them apart by
 * what is counted. False for a request without a credential. Refuses: rate_limited.
 */
export async function checkOperator(
  core: Pick<Core, "guard">,
  keys: OperatorKeys,
  request: IncomingMessage,
  peerAddress: string,
): Promise<boolean> {
  const token = bearerToken(request);
  if (token === undefined) return false;
  const check = async () => {
    if (!isOperator(keys, token, request))
      throw new Refusal("unauthenticated", "This is not the operator's key.");
    return true;
  };
  return await core.guard(peerAddress, token, check).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === "unauthenticated") return false;
    throw error;
  });
}

/**
 * The local token counts only straight from this machine: a request that a proxy passed on comes from somewhere else. A
 * service that listens at one address of the machine sees the machine itself under that address.
 */
function isOperator(keys: OperatorKeys, token: string, request: IncomingMessage): boolean {
  const { remoteAddress = "", localAddress } = request.socket;
  const isHere = isLoopbackAddress(remoteAddress) || remoteAddress === localAddress;
  const isLocal = isHere && request.headers["x-forwarded-for"] === undefined;
  // Both are compared, so that the time taken does not tell which of the two was near.
  const isAdmin = isSame(token, keys.adminApiKey ?? "") && keys.adminApiKey !== undefined;
  return (isSame(token, keys.localToken) && isLocal) || isAdmin;
}

function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
