/** What a mailbox's earlier messages say about the sender of one. */
import type { Uses } from "../deps.ts";
import { domainOf, isSameOrganisation } from "../extract/links/site.ts";
import { plainLetters } from "../extract/text/lookalike.ts";
import { NAME_CHARS_COMPARED_MAX, SENDERS_COMPARED_MAX } from "../limits.ts";
import type { Message, SenderHints } from "../message.ts";
import type { EarlierSender } from "../store/index/message-senders.ts";

/** The message with hints about its sender. Computed when it is read, never when it arrives. */
export async function withSenderHints(deps: Uses<"messages">, message: Message): Promise<Message> {
  return { ...message, senderHints: await senderHints(deps, message) };
}

async function senderHints({ messages }: Uses<"messages">, message: Message): Promise<SenderHints> {
  const { mailboxId, sequence, from } = message;
  const earlier = await messages.earlierSenders(mailboxId, sequence, SENDERS_COMPARED_MAX);
  const address = from.address.toLowerCase();
  // An empty address belongs to nobody, so it was never met before.
  const hasWritten =
    address !== "" &&
    (earlier.some((one) => one.address === address) ||
      // Only if the list is full may the address be one that was left out.
      (earlier.length === SENDERS_COMPARED_MAX && (await messages.hasWritten(mailboxId, address, sequence))));
  return {
    isFirstContact: !hasWritten && !(await isOfKnownDomain({ messages }, message, earlier)),
    isNameOfAnother: isNameOfAnother(message, earlier),
  };
}

/** Whether an earlier sender was proven to be from the domain that this one is proven to be from. */
async function isOfKnownDomain(
  { messages }: Uses<"messages">,
  { mailboxId, sequence, authentication }: Message,
  earlier: readonly EarlierSender[],
): Promise<boolean> {
  const { verifiedDomain } = authentication;
  if (verifiedDomain === undefined) return false;
  const colleagues = earlier.filter((one) => domainOf(one) === verifiedDomain);
  const addresses = [...new Set(colleagues.map(({ address }) => address))].slice(0, COLLEAGUES_MAX);
  return await messages.hasProven(mailboxId, verifiedDomain, { addresses, before: sequence });
}

/** Addresses of one domain that are checked. One that was proven is enough. */
const COLLEAGUES_MAX = 100;

/**
 * Names so common that they identify nobody: departments, mail servers and their jobs. In the form that `folded`
 * returns.
 */
const SHARED_NAMES = new Set(
  [
    "admin administrator billing contact crondaemon hello help info mail mailadministrator maildeliveryservice maildeliverysubsystem",
    "maildeliverysystem mailerdaemon news newsletter noreply notification notifications postmaster root sales security service support",
    "systemadministrator team",
  ].flatMap((names) => names.split(" ")),
);

function isNameOfAnother({ from }: Message, earlier: readonly EarlierSender[]): boolean {
  if (from.name.length > NAME_CHARS_COMPARED_MAX) return false;
  const name = folded(from.name);
  if (name === "" || SHARED_NAMES.has(name)) return false;
  const domain = domainOf(from);
  return earlier.some((one) => {
    const length = one.sender.length - one.address.length;
    // Plus one for the space after the name.
    if (length > NAME_CHARS_COMPARED_MAX + 1) return false;
    const other = domainOf(one);
    const isAnother = other !== "" && !isSameOrganisation(other, domain);
    return isAnother && folded(one.sender.slice(0, length)) === name;
  });
}

/**
 * Characters that stand for whole phrases, and decompose into eighteen and eight characters. They are no part of a
 * name.
 */
const PHRASES = /[\ufdfa\ufdfb]/g;

/**
 * Reduces a name to what a person takes for the same name: letters and digits only, without accents, in lower case, and
 * those of other scripts as the Latin ones that they look like.
 */
function folded(name: string): string {
  const letters = name.replace(PHRASES, "").normalize("NFKD");
  return plainLetters(letters.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase());
}
