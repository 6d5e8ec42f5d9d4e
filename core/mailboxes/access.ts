/** Access to an existing mailbox: by its key, by a token, over IMAP. */
import { splitAddress } from "../address.ts";
import type { Uses } from "../deps.ts";
import { Refusal } from "../refusal.ts";
import { isLoopbackHost } from "../service-address.ts";
import {
  type ImapAccess,
  type Mailbox,
  mailboxAt,
  type Proof,
  requireActive,
  tokenIsNone,
} from "./mailbox.ts";
import { checkProof } from "./proof.ts";
import { imapPassword, mailboxOfToken, mintToken } from "./token.ts";

/** What checking a proof needs. */
export type Proving = Uses<"settings" | "secrets" | "clock" | "proofs" | "credentialLimiter">;

/**
 * Makes a token for the key's mailbox and returns its IMAP credentials. Refuses: mailbox_not_found, and as `checkProof`
 * and `requireActive` do.
 */
export async function resolveAccess(
  deps: Proving & Uses<"mailboxes" | "tokens" | "log">,
  proof: Proof,
  peerAddress?: string,
): Promise<{ readonly access: ImapAccess; readonly accessToken: string }> {
  const mailbox = await mailboxOfProof(deps, proof, peerAddress);
  const access = imapAccess(deps, mailbox);
  const accessToken = await mintToken(deps, mailbox.id);
  deps.log.accessResolved({ mailboxId: mailbox.id });
  return { access, accessToken };
}

/**
 * The mailbox of the key that the proof proves, in any state. Makes no mailbox and no token. Refuses:
 * mailbox_not_found, and as `checkProof` does.
 */
export async function mailboxOfProof(
  deps: Proving & Uses<"mailboxes">,
  proof: Proof,
  peerAddress?: string,
): Promise<Mailbox> {
  const key = await deps.credentialLimiter.guard(peerAddress, undefined, () => checkProof(deps, proof));
  const stored = await deps.mailboxes.findByFingerprint(key.fingerprint);
  if (!stored) {
    throw new Refusal("mailbox_not_found", "This key has no mailbox yet.", {
      fix: "Claim one with it first.",
    });
  }
  return mailboxAt(stored, deps.clock.now());
}

/** The mailbox of a token, in any state. Refuses: unauthenticated, rate_limited. */
export async function authenticate(
  deps: Uses<"tokens" | "mailboxes" | "clock" | "credentialLimiter">,
  accessToken: string,
  peerAddress?: string,
): Promise<Mailbox> {
  return await deps.credentialLimiter.guard(peerAddress, accessToken, () => mailboxOf(deps, accessToken));
}

async function mailboxOf(
  deps: Uses<"tokens" | "mailboxes" | "clock">,
  accessToken: string,
): Promise<Mailbox> {
  const id = await mailboxOfToken(deps, accessToken);
  const stored = id && (await deps.mailboxes.findById(id));
  if (!stored) throw tokenIsNone();
  return mailboxAt(stored, deps.clock.now());
}

/** IMAP credentials, the same at every call until the mailbox is revoked. Refuses: as `requireActive` does. */
export function imapAccess(deps: Uses<"settings" | "secrets" | "clock">, mailbox: Mailbox): ImapAccess {
  requireActive(mailbox, deps.clock.now());
  const { imapHost, imapPort, isImapOffered, publicBaseUrl } = deps.settings;
  return {
    mailboxId: mailbox.id,
    isOffered: isImapOffered,
    host: imapHost,
    port: imapPort,
    // RFC 8314 §3.2: 993 speaks TLS from the first byte. Elsewhere a password crosses a network only after STARTTLS.
    tls: imapPort === 993 ? "tls" : isLoopbackHost(publicBaseUrl.hostname) ? "none" : "starttls",
    username: splitAddress(mailbox.address).localPart,
    password: imapPassword(deps, mailbox),
    address: mailbox.address,
  };
}
