import { type Address, findAddress, isInDomain, mailboxAddressOf, splitAddress } from "./address.ts";
import type { Uses } from "./deps.ts";
import { type Mailbox, mailboxAt, requireActive } from "./mailboxes/mailbox.ts";
import { requireRoom } from "./quota.ts";
import type { Recipient } from "./receive.ts";
import { Refusal } from "./refusal.ts";
import type { CoreSettings } from "./settings.ts";

/** The mailbox that gets mail for this address, whatever its state; undefined if it is not ours. */
export async function findRecipient(
  deps: Uses<"mailboxes" | "clock" | "settings">,
  givenAddress: string,
): Promise<Mailbox | undefined> {
  const address = operatorsAddress(deps.settings, givenAddress) ?? findAddress(givenAddress);
  const stored = address && (await deps.mailboxes.findByAddress(mailboxAddressOf(address)));
  return stored && mailboxAt(stored, deps.clock.now());
}

/** The operator's local parts: RFC 5321 §4.5.1 and RFC 2142 §4. */
const OPERATORS_NAMES: readonly string[] = ["postmaster", "abuse"];

/**
 * The address for the operator's mail, if this is such mail. `postmaster` may come without a domain (RFC 5321
 * §4.1.1.3).
 */
function operatorsAddress(
  { postmaster, mailDomain }: CoreSettings,
  givenAddress: string,
): Address | undefined {
  if (postmaster === undefined) return undefined;
  const isBare = givenAddress.toLowerCase() === "postmaster";
  const address = findAddress(isBare ? `${givenAddress}@${mailDomain}` : givenAddress);
  if (address === undefined || !isInDomain(address, mailDomain)) return undefined;
  const isForOperator = OPERATORS_NAMES.includes(splitAddress(mailboxAddressOf(address)).localPart);
  return isForOperator ? findAddress(postmaster) : undefined;
}

/**
 * Accepts the recipient of one RCPT. `declaredBytes` is that of SIZE (RFC 1870). Refuses: relay_denied,
 * recipient_unknown, mailbox_full, and what `requireActive` refuses.
 */
export async function acceptRecipient(
  deps: Uses<"mailboxes" | "indexer" | "maildirs" | "messages" | "settings" | "clock">,
  givenAddress: string,
  declaredBytes: number | undefined,
): Promise<Recipient> {
  const mailbox = await findRecipient(deps, givenAddress);
  if (!mailbox) {
    const address = findAddress(givenAddress);
    // Our mailboxes first: one keeps its address when MAIL_DOMAIN changes.
    if (address && !isInDomain(address, deps.settings.mailDomain)) {
      throw new Refusal("relay_denied", "We do not relay mail to other domains.");
    }
    throw new Refusal("recipient_unknown", "There is no such mailbox here.");
  }
  requireActive(mailbox, deps.clock.now());
  const roomBytes = await requireRoom(deps, mailbox, Math.max(1, declaredBytes ?? 0));
  return { mailboxId: mailbox.id, address: mailbox.address, roomBytes, givenAddress };
}
