import { createHash } from "node:crypto";
import type { MailboxId } from "./mailboxes/mailbox.ts";
import { base32 } from "./store/base32.ts";

declare const brand: unique symbol;

/** `msg_` and 20 characters of base 32, taken from the name of the message's file, so that it outlives the index. */
export type MessageId = string & { readonly [brand]: "MessageId" };
export type ThreadId = string & { readonly [brand]: "ThreadId" };

/** The id of the message in a file, by the part of the file's name that never changes. */
export function messageIdFor(fileStem: string): MessageId {
  return `msg_${base32Digest(fileStem)}` as MessageId;
}

/** The id of a thread, by the `Message-ID` or the file that it began with. */
export function threadIdFor(mailboxId: MailboxId, root: string): ThreadId {
  return `thr_${base32Digest(`${mailboxId} ${root}`)}` as ThreadId;
}

const ID_CHARS = 20;

function base32Digest(text: string): string {
  const digest = createHash("sha256").update(text).digest();
  return base32(digest.subarray(0, ID_CHARS));
}

export interface NamedAddress {
  /** Display name, decoded; empty when there is none. Written by the sender: never trust it. */
  readonly name: string;
  /** `local@domain`, lower case; empty when the field could not be understood. */
  readonly address: string;
}

export interface Code {
  readonly value: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why it is thought to be a code: our words, not the sender's. */
  readonly evidence: string;
  readonly expiresAt?: Date;
}

export const LINK_KINDS = ["verify", "sign_in", "reset", "unsubscribe", "other"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** Whether a link of this kind does something for whoever opens it: what `contains: "link"` asks for. */
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
  /** Whether it works once or for a while only: it carries a token that verifies, signs in or resets, or the message says so. */
  readonly isOneTime: boolean;
  /** Whether it goes to a service that counts clicks and sends the browser on. */
  readonly isTracked: boolean;
  /** Host that its address says it will send the browser on to, where it says so. */
  readonly targetHost: string | undefined;
  /** Host that its text or the user part of its address shows, where that is of another organisation than the one it leads to. */
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

/** What in a message speaks to a model rather than to a person, as a closed list. */
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

/** What was left out or looked odd. Counts and flags of ours, never the sender's words. */
export interface Safety {
  readonly hiddenTextChars: number;
  readonly invisibleChars: number;
  /** Each once, in the order of the list; also of what was hidden. */
  readonly injectionSigns: readonly InjectionSign[];
  /** Sentences of ours, for the model: "The sender's address is not authenticated." */
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

/** Of a message whose sender nobody has checked yet. */
export const UNCHECKED: Authentication = {
  spf: "none",
  dkim: "none",
  dmarc: "none",
  arc: "none",
  verifiedDomain: undefined,
};

/** What earlier messages of the mailbox say about the sender of one. */
export interface SenderHints {
  /** Whether nothing came from this address before. */
  readonly isFirstContact: boolean;
  /** Whether the display name is one under which somebody of another domain has written before. */
  readonly isNameOfAnother: boolean;
}

/** What parsing takes out of the bytes: pure, no identity, no mailbox. Serialisable: it crosses a worker's border. */
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
  /** What a person would see. */
  readonly text: string;
  readonly textTruncated: boolean;
  /** What the sender wrote now: `text` without quotes, signature and what was forwarded. */
  readonly replyText: string;
  /**
   * What was forwarded, with the header lines that stand above it: as it stands in `text`, but for quote marks before all of
   * its lines, and then the text of messages that are attached. Empty when nothing was. Its codes and links count.
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
  /** Present where a message is read by itself or handed out. */
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
  /** Substring of the From address; a bare domain matches it and its subdomains. Case does not matter. */
  readonly from?: string | undefined;
  /** The same of To, Cc and the address that the envelope named. */
  readonly to?: string | undefined;
  readonly subject?: string | undefined;
  readonly label?: string | undefined;
  /** Only what has a code, or a link that verifies, signs in or resets. */
  readonly contains?: "code" | "link" | undefined;
}

/** Newest first. */
export interface ListRequest {
  readonly filter: MessageFilter;
  /** Words to be found anywhere (the `q` of the route); absent = no search. */
  readonly query?: string | undefined;
  /** Only messages after this sequence number. */
  readonly afterSequence?: number | undefined;
  /** Only messages before this sequence number: how the next page begins. */
  readonly beforeSequence?: number | undefined;
  readonly limit: number;
}

/** Newest first. */
export type SearchAsked = Pick<ListRequest, "limit" | "beforeSequence"> & { readonly query: string };

/** Of the messages before that one the newest. */
export type ThreadAsked = Partial<Pick<ListRequest, "limit" | "beforeSequence">>;

export interface MessagePage {
  readonly messages: readonly MessageSummary[];
  /** Where the next page begins (`beforeSequence`); absent at the end. */
  readonly nextBefore: number | undefined;
}

export interface SearchHit {
  readonly summary: MessageSummary;
  /** The place where the words were found, with **…** around them. */
  readonly highlight: string;
}

export interface SearchPage {
  readonly hits: readonly SearchHit[];
  readonly nextBefore: number | undefined;
}

export interface Thread {
  readonly id: ThreadId;
  /** Without what says that it answers or forwards. */
  readonly subject: string;
  /** Oldest first. */
  readonly messages: readonly Message[];
  /** Messages that were left out because a thread is read in part; the newest are kept. */
  readonly omitted: number;
}

export interface AttachmentContent extends Attachment {
  readonly bytes: Buffer;
}

/** What is to change. Labels that are there already, or not there, are no error. */
export interface MessageMarks {
  readonly seen?: boolean | undefined;
  readonly addLabels?: readonly string[] | undefined;
  readonly removeLabels?: readonly string[] | undefined;
}
