/** What a message says, from its header and its decoded body: where the parts of the extraction meet. */

import type { Attachment, ParsedMessage } from "../message.ts";
import { decodeWords } from "../mime/encoded-words.ts";
import { fieldsNamed, findField, type Header } from "../mime/header-fields.ts";
import { headerFacts, type SenderFields } from "../mime/header-message.ts";
import { type CodeSource, findCodes } from "./codes/codes.ts";
import type { LinkSource } from "./links/link-candidates.ts";
import { type FoundLinks, findLinks } from "./links/links.ts";
import { unsubscribeAddresses } from "./links/list-unsubscribe.ts";
import { domainOf } from "./links/site.ts";
import { type Conversation, conversationIn, intentOf } from "./reply/conversation.ts";
import { readNames, type SafetySource, safetyOf } from "./safety.ts";
import { type Body, type VisibleText, visibleText } from "./visible-text.ts";

export interface DecodedBody extends Body {
  readonly attachments: readonly Attachment[];
  /** Whether it is a report of a mail server (RFC 3464), which quotes other messages. */
  readonly isReport: boolean;
  /** How the attachments that are text begin, such as invitations, each by itself: to be judged, not shown. */
  readonly attachedTexts?: readonly string[];
  /** The names of its attachments as they were written. */
  readonly filenames?: readonly string[];
}

/** `arrivedAt`: what times are counted from where the sender wrote no date. */
export function understand(
  header: Header,
  sender: SenderFields,
  body: DecodedBody,
  arrivedAt?: Date,
): ParsedMessage {
  const reading = readingOf(header, sender, body, arrivedAt);
  const { facts, visible, conversation, found, codeSource } = reading;
  return {
    isParsed: true,
    ...facts,
    text: visible.text,
    textTruncated: visible.isTruncated,
    replyText: conversation.replyText,
    forwardedText: conversation.forwardedText,
    codes: body.isReport ? [] : findCodes(codeSource),
    links: found.links,
    attachments: body.attachments,
    safety: safetyOf(reading.safetySource),
  };
}

function namingFields(header: Header): readonly string[] {
  return ["subject", "from", "reply-to"].map((name) => decodeWords(findField(header, name) ?? ""));
}

export interface Reading {
  readonly facts: ReturnType<typeof headerFacts>;
  readonly visible: VisibleText;
  readonly conversation: Conversation;
  /** What links are looked for in. */
  readonly linkSource: LinkSource;
  readonly found: FoundLinks;
  /** What codes are looked for in. */
  readonly codeSource: CodeSource;
  /** What orders and disguises are looked for in. */
  readonly safetySource: SafetySource;
}

/** Everything that the links, the code and the safety of a message are judged by. */
export function readingOf(
  header: Header,
  sender: SenderFields,
  body: DecodedBody,
  arrivedAt?: Date,
): Reading {
  const facts = headerFacts(header, sender);
  const visible = visibleText(body);
  const conversation = conversationIn(visible, intentOf(facts, visible.text), facts.from.name);
  const linkSource = {
    anchors: conversation.anchors,
    pageText: visible.page?.text,
    text: conversation.unquotedText,
    subject: facts.subject,
    sender: domainOf(facts.from),
    unsubscribe: unsubscribeAddresses(fieldsNamed(header, "list-unsubscribe")),
  };
  const found = findLinks(linkSource);
  const isReply = conversation.intent === "reply";
  const codeSource = {
    sender: `${facts.from.name} ${linkSource.sender}`,
    // The subject of a reply repeats the code that was asked about; it is not a new one.
    subject: isReply ? "" : facts.subject,
    text: conversation.unquotedText,
    date: facts.date ?? arrivedAt,
    zone: zoneOf(header),
    isReply,
    actionLinks: found.links
      .filter(({ kind }) => kind === "verify" || kind === "sign_in")
      .map(({ url }) => url),
    resetLinks: found.links.filter(({ kind }) => kind === "reset").map(({ url }) => url),
  };
  const safetySource = {
    ...facts,
    sender,
    visible,
    found,
    attachments: body.attachments,
    attachedTexts: body.attachedTexts ?? [],
    names: readNames([...namingFields(header), ...(body.filenames ?? [])]),
  };
  return { facts, visible, conversation, linkSource, found, codeSource, safetySource };
}

/** Of the Date field. That of Greenwich is the clock of many a server that is not there. */
function zoneOf(header: Header): number | undefined {
  const zone = /([+-])(\d\d)([0-5]\d)(?:\s*\([^()]*\))?\s*$/.exec(findField(header, "date") ?? "");
  const minutes = zone === null ? 0 : Number(`${zone[1]}1`) * (Number(zone[2]) * 60 + Number(zone[3]));
  return minutes === 0 ? undefined : minutes;
}
