/** Access tokens and IMAP passwords (decision 8). */
import { createHash, createHmac, randomBytes } from "node:crypto";
import type { Uses } from "../deps.ts";
import { TOKEN_LIFETIME_SECONDS, TOKENS_PER_MAILBOX_MAX } from "../limits.ts";
import { type MailboxId, requireMailbox, revoked } from "./mailbox.ts";

/** 32 random bytes in base64url. Those that mailboxes brought from the older service have nothing before them. */
const TOKEN_TEXT = /^(?:kpt_)?[A-Za-z0-9_-]{43}$/;

/**
 * A new access token of the mailbox, said here and never again. Refuses: mailbox_revoked, mailbox_not_found, where that has come since
 * the mailbox was read.
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
  // It has been given back meanwhile.
  return await mintToken(deps, mailboxId);
}

/** Whose the token is; undefined for one that is no token, has expired or was ended. */
export async function mailboxOfToken(
  deps: Uses<"tokens" | "clock">,
  token: string,
): Promise<MailboxId | undefined> {
  return TOKEN_TEXT.test(token) ? await deps.tokens.mailboxOf(hashOf(token), deps.clock.now()) : undefined;
}

/** What the ledger keeps of a token of the older service; undefined for what is none. */
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
 * What the ledger keeps of a token or an enrollment key, and looks it up by: the time that takes tells nothing of the secret. 256
 * random bits need no salt and no slow hash.
 */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
