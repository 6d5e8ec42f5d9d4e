/** The password hashes that Dovecot reads in the ledger. The ledger's views decide who may log in now (decision 21). */
import { createHash, createHmac } from "node:crypto";
import type { Uses } from "../deps.ts";
import type { PasswordSource } from "../store/ledger/imap-passwords.ts";
import type { MailboxId } from "./mailbox.ts";
import { imapPassword } from "./token.ts";

/** Hashes written in one transaction. */
const PAGE_ROWS = 500;

/** 256 random bits need no salt and no slow hash (decision 8). A slow one would cost time at every login. */
export function imapPasswordHash(deps: Uses<"secrets">, mailbox: PasswordSource): string {
  return dovecotHash(imapPassword(deps, mailbox));
}

/** In Dovecot's notation. */
export function dovecotHash(password: string): string {
  return `{SHA256}${createHash("sha256").update(password).digest("base64")}`;
}

/**
 * Sets the hash of every mailbox without one: those of earlier versions, one whose revocation a crash cut off, and all
 * of them if the secret has changed, as after a restore without the secrets folder.
 */
export async function fillImapLogins(deps: Uses<"secrets" | "imapPasswords">): Promise<void> {
  await deps.imapPasswords.forgetUnless(createHmac("sha256", deps.secrets.imap).update("mark").digest("hex"));
  for (;;) {
    const missing = await deps.imapPasswords.missing(PAGE_ROWS);
    if (missing.length === 0) return;
    await setHashes(deps, missing);
  }
}

/** The same for one mailbox, after a payment or the operator has changed it. */
export async function fillImapLogin(deps: Uses<"secrets" | "imapPasswords">, id: MailboxId): Promise<void> {
  const missing = await deps.imapPasswords.missingOf(id);
  if (missing.length > 0) await setHashes(deps, missing);
}

async function setHashes(
  deps: Uses<"secrets" | "imapPasswords">,
  mailboxes: readonly PasswordSource[],
): Promise<void> {
  await deps.imapPasswords.set(
    mailboxes.map((mailbox) => ({ ...mailbox, hash: imapPasswordHash(deps, mailbox) })),
  );
}
