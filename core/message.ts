import { createHash } from "node:crypto";
import type { MailboxId } from "./mailboxes/mailbox.ts";
import { base32 } from "./store/base32.ts";

declare const brand: unique symbol;

/** `msg_` and 20 characters of base 32, derived from the name of the message's file, so that it outlives the index. */
export type MessageId = string & { readonly [brand]: "MessageId" };
export type ThreadId = string & { readonly [brand]: "ThreadId" };

/** The id of the message in a file, from the part of the file's name that never changes. */
export function messageIdFor(fileStem: string): MessageId {
  return `msg_${base32Digest(fileStem)}` as MessageId;
}

/** The id of a thread, from the `Message-ID` or the file that it began with. */
export function threadIdFor(mailboxId: MailboxId, root: string): ThreadId {
  return `thr_${base32Digest(`${mailboxId} ${root}`)}` as ThreadId;
}

const ID_CHARS = 20;

function base32Digest(text: string): string {
  const digest = createHash("sha256").update(text).digest();
  return base32(digest.subarray(0, ID_CHARS));
}

export interface NamedAddress {
  /** Display name, decoded; empty if there is none. Written by the sender: never trust it. */
  readonly name: string;
  /** `local@domain`, lower case; empty if the field could not be parsed. */
  readonly address: string;
}

export interface Code {
  readonly value: string;
  /** How likely this is the code: 0.62 to 0.99. */
  readonly confidence: number;
  /** Why it is taken for a code: our words, not the sender's. */
  readonly evidence: string;
  readonly expiresAt?: Date;
}

export const LINK_KINDS = ["verify", "sign_in", "reset", "unsubscribe", "other"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** Whether a link of this kind does something when opened: what `contains: "link"` asks for. */
export function doesSomething(kind: LinkKind): boolean {
  return kind === "verify" || kind === "sign_in" || kind === "reset";
}

export interface Link {
  readonly url: string;
  readonly kind: LinkKind;
  /** Host of the URL, lower case, in ASCII. */
  readonly host: string;
  /** What a person would click on. */
  readonly text: string;
  /** Whether it works once or for a while only: its token verifies, signs in or resets, or the message says so. */
  readonly isOneTime: boolean;
  /** Whether it goes to a service that counts clicks and redirects. */
  readonly isTracked: boolean;
  /** The host that it will redirect to, if its URL names it. */
  readonly targetHost: string | undefined;
  /** The host that its text or its URL's user part shows, if that is another organisation's than the real one. */
  readonly shownHost: string | undefined;
}

export interface Attachment {
  /** From 0. */
  readonly index: number;
  readonly filename: string;
  readonly contentType: string;
  readonly sizeBytes: number;
  readonly contentId: string | undefined;
  readonly isInline: boolean;
}

/** The ways in which a message may address a model rather than a person: a closed list. */
export const INJECTION_SIGNS = [
  "overrides_instructions",
  "addresses_a_model",
  "imitates_markup",
  "asks_for_secrets",
  "asks_to_hide",
  "asks_to_send",
  "asks_to_use_tools",
  "encoded_text",
] as const;
export type InjectionSign = (typeof INJECTION_SIGNS)[number];

/** What was left out or looked odd. Our counts and flags, never the sender's words. */
export interface Safety {
  readonly hiddenTextChars: number;
  readonly invisibleChars: number;
  /** Each once, in the order of the list. Hidden text counts, too. */
  readonly injectionSigns: readonly InjectionSign[];
  /** Our sentences for the model: those of core/extract/warnings.ts. */
  readonly warnings: readonly string[];
}

/** SPF, DKIM, DMARC and ARC results as RFC 8601 names them; "none" until they are checked. */
export interface Authentication {
  readonly spf: string;
  readonly dkim: string;
  readonly dmarc: string;
  readonly arc: string;
  readonly verifiedDomain: string | undefined;
}

/** For a message whose sender was not checked. */
export const UNCHECKED: Authentication = {
  spf: "none",
  dkim: "none",
  dmarc: "none",
  arc: "none",
  verifiedDomain: undefined,
};

/** What earlier messages of the mailbox say about the sender of this one. */
export interface SenderHints {
  /** Whether nothing came from this address before. */
  readonly isFirstContact: boolean;
  /** Whether the display name was used before by a sender of another domain. */
  readonly isNameOfAnother: boolean;
}

/** The result of parsing the bytes alone: no identity, no mailbox. Serialisable, because it comes from a worker. */
export interface ParsedMessage {
  readonly isParsed: boolean;
  readonly from: NamedAddress;
  readonly to: readonly NamedAddress[];
  readonly cc: readonly NamedAddress[];
  readonly replyTo: NamedAddress | undefined;
  readonly subject: string;
  readonly date: Date | undefined;
  /** `Message-ID` without angle brackets; empty when absent. */
  readonly messageIdHeader: string;
  readonly inReplyTo: readonly string[];
  readonly references: readonly string[];
  /** The text as a person would see it. */
  readonly text: string;
  readonly textTruncated: boolean;
  /** What the sender wrote now: `text` without quotes, signature and forwarded parts. */
  readonly replyText: string;
  /**
   * What was forwarded, with the header lines above it: as in `text`, but without quote marks that all of its lines
   * have, and then the text of attached messages. Empty if nothing was. Its codes and links count.
   */
  readonly forwardedText: string;
  readonly codes: readonly Code[];
  readonly links: readonly Link[];
  readonly attachments: readonly Attachment[];
  readonly safety: Safety;
}

/** A message in a mailbox. */
export interface Message extends ParsedMessage {
  readonly id: MessageId;
  readonly mailboxId: MailboxId;
  readonly sequence: number;
  readonly threadId: ThreadId;
  readonly receivedAt: Date;
  readonly sizeBytes: number;
  readonly seen: boolean;
  readonly labels: readonly string[];
  readonly authentication: Authentication;
  /** Present if the message is read by itself or handed out. */
  readonly senderHints?: SenderHints;
}

/** One line of a list. */
export interface MessageSummary {
  readonly id: MessageId;
  readonly threadId: ThreadId;
  readonly sequence: number;
  readonly from: NamedAddress;
  readonly to: readonly NamedAddress[];
  readonly subject: string;
  readonly date: Date | undefined;
  readonly receivedAt: Date;
  readonly sizeBytes: number;
  readonly seen: boolean;
  readonly labels: readonly string[];
  /** The first 200 characters of the text. */
  readonly snippet: string;
  readonly hasCode: boolean;
  readonly hasLink: boolean;
  readonly attachmentCount: number;
}

export interface MessageFilter {
  readonly isUnread?: boolean | undefined;
  /** Substring of the From address. A bare domain matches itself and its subdomains. Case does not matter. */
  readonly from?: string | undefined;
  /** The same for To, Cc and the envelope's recipient. */
  readonly to?: string | undefined;
  readonly subject?: string | undefined;
  readonly label?: string | undefined;
  /** Only messages with a code, or with a link that verifies, signs in or resets. */
  readonly contains?: "code" | "link" | undefined;
}

/** Newest first. */
export interface ListRequest {
  readonly filter: MessageFilter;
  /** Words to find anywhere (the `q` of the route); absent for no search. */
  readonly query?: string | undefined;
  /** Only messages after this sequence number. */
  readonly afterSequence?: number | undefined;
  /** Only messages before this sequence number: where the next page begins. */
  readonly beforeSequence?: number | undefined;
  readonly limit: number;
}

/** Newest first. */
export type SearchAsked = Pick<ListRequest, "limit" | "beforeSequence"> & { readonly query: string };

/** The newest of the messages before that number. */
export type ThreadAsked = Partial<Pick<ListRequest, "limit" | "beforeSequence">>;

export interface MessagePage {
  readonly messages: readonly MessageSummary[];
  /** Where the next page begins (`beforeSequence`); absent at the end. */
  readonly nextBefore: number | undefined;
}

export interface SearchHit {
  readonly summary: MessageSummary;
  /** Where the words were found, with **…** around them. */
  readonly highlight: string;
}

export interface SearchPage {
  readonly hits: readonly SearchHit[];
  readonly nextBefore: number | undefined;
}

export interface Thread {
  readonly id: ThreadId;
  /** Without its reply and forward prefixes. */
  readonly subject: string;
  /** Oldest first. */
  readonly messages: readonly Message[];
  /** How many messages were left out because only part of the thread is read. The newest are kept. */
  readonly omitted: number;
}

export interface AttachmentContent extends Attachment {
  readonly bytes: Buffer;
}

/** The changes to make. Adding a label that is there, or removing one that is not, is no error. */
export interface MessageMarks {
  readonly seen?: boolean | undefined;
  readonly addLabels?: readonly string[] | undefined;
  readonly removeLabels?: readonly string[] | undefined;
}
