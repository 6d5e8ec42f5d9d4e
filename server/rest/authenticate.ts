/** Who is asking: the bearer of a mailbox's token, or the operator. */
import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { type Core, type Mailbox, Refusal } from "../../core/index.ts";
import { isLoopbackAddress } from "../network.ts";

export interface OperatorKeys {
  /** ADMIN_API_KEY, accepted from anywhere. */
  readonly adminApiKey: string | undefined;
  /** The data folder's own token, accepted from this machine only: whoever can read the folder is the operator. */
  readonly localToken: string;
}

/** The bearer token (RFC 6750 §2.1). Undefined if there is none, or another scheme. */
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

/**
 * The mailbox of a valid token. An invalid one counts as none, until its sender guesses too often. Refuses:
 * rate_limited.
 */
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
 * Whether the request has an operator's key. Called for operator paths and for paths that do not exist, so that the
 * count of guesses tells nobody which is which. False without a credential. Refuses: rate_limited.
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
 * The local token is accepted only on a direct connection from this machine: what a proxy forwards comes from
 * elsewhere. If the service listens on one address of the machine, local connections come from that address.
 */
function isOperator(keys: OperatorKeys, token: string, request: IncomingMessage): boolean {
  const { remoteAddress = "", localAddress } = request.socket;
  const isHere = isLoopbackAddress(remoteAddress) || remoteAddress === localAddress;
  const isLocal = isHere && request.headers["x-forwarded-for"] === undefined;
  // Both are compared, so that the time taken does not say which of the two was close.
  const isAdmin = isSame(token, keys.adminApiKey ?? "") && keys.adminApiKey !== undefined;
  return (isSame(token, keys.localToken) && isLocal) || isAdmin;
}

function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
