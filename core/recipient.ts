import { findAddress, isInDomain, mailboxAddressOf } from "./address.ts";
import type { Uses } from "./deps.ts";
import { type Mailbox, mailboxAt, requireActive } from "./mailbox.ts";
import type { Recipient } from "./receive.ts";
import { Refusal } from "./refusal.ts";
import { storageLeft } from "./storage.ts";

/** The mailbox that mail for this address goes to, whatever its state; undefined when it is not ours. */
export async function findRecipient(
  deps: Uses<"mailboxes" | "clock">,
  givenAddress: string,
): Promise<Mailbox | undefined> {
  const address = findAddress(givenAddress);
  const stored = address && (await deps.mailboxes.findByAddress(mailboxAddressOf(address)));
  return stored && mailboxAt(stored, deps.clock.now());
}

/** The recipient of one RCPT; `declaredBytes` is what SIZE said (RFC 1870). */
export async function acceptRecipient(
  deps: Uses<"mailboxes" | "folders" | "maildirs" | "messages" | "settings" | "clock">,
  givenAddress: string,
  declaredBytes: number | undefined,
): Promise<Recipient> {
  const mailbox = await findRecipient(deps, givenAddress);
  if (!mailbox) {
    const address = findAddress(givenAddress);
    // Looked up first: a mailbox keeps its address when MAIL_DOMAIN changes.
    if (address && !isInDomain(address, deps.settings.mailDomain)) {
      throw new Refusal("relay_denied", "We do not relay mail to other domains.");
    }
    throw new Refusal("recipient_unknown", "There is no such mailbox here.");
  }
  requireActive(mailbox, deps.clock.now());
  const roomBytes = await storageLeft(deps, mailbox);
  if (Math.max(1, declaredBytes ?? 0) > roomBytes) {
    throw new Refusal("mailbox_full", "The mailbox is full.", {
      fix: "Delete messages that are not needed.",
    });
  }
  return { mailboxId: mailbox.id, address: mailbox.address, roomBytes, givenAddress };
}
