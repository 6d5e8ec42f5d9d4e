/** Access tokens and IMAP passwords (decision 8). */
import { createHash, createHmac, randomBytes } from "node:crypto";
import type { Uses } from "../deps.ts";
import { TOKEN_LIFETIME_SECONDS, TOKENS_PER_MAILBOX_MAX } from "../limits.ts";
import { type MailboxId, requireMailbox, revoked } from "./mailbox.ts";

/** 32 random bytes in base64url. Tokens of the older service have no prefix. */
const TOKEN_TEXT = /^(?:kpt_)?[A-Za-z0-9_-]{43}$/;

/**
 * Makes an access token of the mailbox; only its hash is stored. Refuses: mailbox_revoked, mailbox_not_found, if that
 * happened since the mailbox was read.
 */
export async function mintToken(
  deps: Uses<"tokens" | "mailboxes" | "clock">,
  mailboxId: MailboxId,
): Promise<string> {
  const token = `kpt_${randomBytes(32).toString("base64url")}`;
  const madeAt = deps.clock.now();
  const isAdded = await deps.tokens.add({
    hash: hashOf(token),
    mailboxId,
    madeAt,
    expiresAt: new Date(madeAt.getTime() + TOKEN_LIFETIME_SECONDS * 1_000),
    keep: TOKENS_PER_MAILBOX_MAX,
  });
  if (isAdded) return token;
  const mailbox = await requireMailbox(deps, mailboxId);
  if (mailbox.state === "revoked") throw revoked(mailbox.revokedBy);
  // It was revoked and restored meanwhile.
  return await mintToken(deps, mailboxId);
}

/** The mailbox of a token; undefined if the token is unknown, expired or ended. */
export async function mailboxOfToken(
  deps: Uses<"tokens" | "clock">,
  token: string,
): Promise<MailboxId | undefined> {
  return TOKEN_TEXT.test(token) ? await deps.tokens.mailboxOf(hashOf(token), deps.clock.now()) : undefined;
}

/** The hash of a token of the older service, as the ledger keeps it; undefined if it is no token. */
export function keptTokenHash(token: string): string | undefined {
  return TOKEN_TEXT.test(token) ? hashOf(token) : undefined;
}

/** The same at every call, until the generation is raised. */
export function imapPassword(
  deps: Uses<"secrets">,
  mailbox: { readonly id: MailboxId; readonly passwordGeneration: number },
): string {
  const { id, passwordGeneration } = mailbox;
  return createHmac("sha256", deps.secrets.imap).update(`${id}\n${passwordGeneration}`).digest("base64url");
}

/**
 * The hash by which the ledger stores and finds a token or an enrollment key: the time of a lookup reveals nothing of
 * the secret. 256 random bits need no salt and no slow hash.
 */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
