/**
 * The entry point of the extraction: from a parsed header and a decoded body to everything that a message says.
 * `docs/flow.md` lists the steps.
 */

import type { Attachment, ParsedMessage } from "../message.ts";
import { decodeWords } from "../mime/encoded-words.ts";
import { fieldsNamed, findField, type Header } from "../mime/header-fields.ts";
import { headerFacts, type SenderFields } from "../mime/header-message.ts";
import { type CodeSource, findCodes } from "./codes/codes.ts";
import type { LinkSource } from "./links/link-candidates.ts";
import { type FoundLinks, findLinks } from "./links/links.ts";
import { unsubscribeUrls } from "./links/list-unsubscribe.ts";
import { domainOf } from "./links/site.ts";
import { type Conversation, conversationIn, intentOf } from "./reply/conversation.ts";
import { inspectNames, type SafetySource, safetyOf } from "./safety.ts";
import { type Body, type VisibleText, visibleText } from "./visible-text.ts";

export interface DecodedBody extends Body {
  readonly attachments: readonly Attachment[];
  /** Whether it is a delivery status report (RFC 3464), which quotes other messages. */
  readonly isReport: boolean;
  /** The beginnings of attachments that are text, such as invitations. They are judged, not shown. */
  readonly attachedTexts?: readonly string[];
  /** The file names as the sender wrote them. */
  readonly filenames?: readonly string[];
}

/** `arrivedAt` is the time from which times are counted if there is no Date field. */
export function extractMessage(
  header: Header,
  sender: SenderFields,
  body: DecodedBody,
  arrivedAt?: Date,
): ParsedMessage {
  const analysis = analyseMessage(header, sender, body, arrivedAt);
  const { facts, visible, conversation, foundLinks, codeSource } = analysis;
  return {
    isParsed: true,
    ...facts,
    text: visible.text,
    textTruncated: visible.isTruncated,
    replyText: conversation.replyText,
    forwardedText: conversation.forwardedText,
    codes: body.isReport ? [] : findCodes(codeSource),
    links: foundLinks.links,
    attachments: body.attachments,
    safety: safetyOf(analysis.safetySource),
  };
}

function namingFields(header: Header): readonly string[] {
  return ["subject", "from", "reply-to"].map((name) => decodeWords(findField(header, name) ?? ""));
}

export interface MessageAnalysis {
  readonly facts: ReturnType<typeof headerFacts>;
  readonly visible: VisibleText;
  readonly conversation: Conversation;
  /** Where links are searched for. */
  readonly linkSource: LinkSource;
  readonly foundLinks: FoundLinks;
  /** Where codes are searched for. */
  readonly codeSource: CodeSource;
  /** Where orders and disguises are searched for. */
  readonly safetySource: SafetySource;
}

/** Everything by which the links, the codes and the safety of a message are judged. */
export function analyseMessage(
  header: Header,
  sender: SenderFields,
  body: DecodedBody,
  arrivedAt?: Date,
): MessageAnalysis {
  const facts = headerFacts(header, sender);
  const visible = visibleText(body);
  const conversation = conversationIn(visible, intentOf(facts, visible.text), facts.from.name);
  const linkSource = {
    anchors: conversation.anchors,
    pageText: visible.page?.text,
    text: conversation.unquotedText,
    subject: facts.subject,
    sender: domainOf(facts.from),
    unsubscribe: unsubscribeUrls(fieldsNamed(header, "list-unsubscribe")),
  };
  const foundLinks = findLinks(linkSource);
  const isReply = conversation.intent === "reply";
  const codeSource = {
    sender: `${facts.from.name} ${linkSource.sender}`,
    // The subject of a reply repeats the earlier code.
    subject: isReply ? "" : facts.subject,
    text: conversation.unquotedText,
    date: facts.date ?? arrivedAt,
    zone: zoneOf(header),
    isReply,
    actionLinks: foundLinks.links
      .filter(({ kind }) => kind === "verify" || kind === "sign_in")
      .map(({ url }) => url),
    resetLinks: foundLinks.links.filter(({ kind }) => kind === "reset").map(({ url }) => url),
  };
  const safetySource = {
    ...facts,
    sender,
    visible,
    foundLinks,
    attachments: body.attachments,
    attachedTexts: body.attachedTexts ?? [],
    names: inspectNames([...namingFields(header), ...(body.filenames ?? [])]),
  };
  return { facts, visible, conversation, linkSource, foundLinks, codeSource, safetySource };
}

/** The zone of the Date field, in minutes east of UTC. Undefined for UTC, which many servers elsewhere use. */
function zoneOf(header: Header): number | undefined {
  const zone = /([+-])(\d\d)([0-5]\d)(?:\s*\([^()]*\))?\s*$/.exec(findField(header, "date") ?? "");
  const minutes = zone === null ? 0 : Number(`${zone[1]}1`) * (Number(zone[2]) * 60 + Number(zone[3]));
  return minutes === 0 ? undefined : minutes;
}
