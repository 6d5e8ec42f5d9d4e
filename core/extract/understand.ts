/** What a message says, from its header and its decoded body: where the parts of the extraction meet. */
import { fieldsNamed, type Header } from "../header-fields.ts";
import { headerFacts, type SenderFields } from "../header-message.ts";
import type { Attachment, ParsedMessage } from "../message.ts";
import { findCodes } from "./codes.ts";
import { conversationIn, intentOf } from "./conversation.ts";
import { findLinks, unsubscribeAddresses } from "./links.ts";
import { safetyOf } from "./safety.ts";
import { type Body, visibleText } from "./visible-text.ts";

export interface DecodedBody extends Body {
  readonly attachments: readonly Attachment[];
  /** Whether it is a report of a mail server (RFC 3464), which quotes other messages. */
  readonly isReport: boolean;
  /** How the attachments that are text begin, such as invitations: to be judged, not shown. */
  readonly attachedText?: string;
}

export function understand(header: Header, sender: SenderFields, body: DecodedBody): ParsedMessage {
  const facts = headerFacts(header, sender);
  const visible = visibleText(body);
  const conversation = conversationIn(visible, intentOf(facts, visible.text), facts.from.name);
  const found = findLinks({
    anchors: conversation.anchors,
    pageText: visible.page?.text,
    text: conversation.unquotedText,
    subject: facts.subject,
    unsubscribe: unsubscribeAddresses(fieldsNamed(header, "list-unsubscribe")),
  });
  // The subject of a reply repeats the code that was asked about; it is not a new one.
  const codeSubject = conversation.intent === "reply" ? "" : facts.subject;
  return {
    isParsed: true,
    ...facts,
    text: visible.text,
    textTruncated: visible.isTruncated,
    replyText: conversation.replyText,
    forwardedText: conversation.forwardedText,
    codes: body.isReport
      ? []
      : findCodes({
          subject: codeSubject,
          text: conversation.unquotedText,
          date: facts.date,
          isReply: conversation.intent === "reply",
          isBulk: fieldsNamed(header, "list-unsubscribe").length > 0,
          hasActionLink: found.links.some(({ kind }) => kind === "verify" || kind === "sign_in"),
        }),
    links: found.links,
    attachments: body.attachments,
    safety: safetyOf({
      ...facts,
      sender,
      visible,
      found,
      attachments: body.attachments,
      attachedText: body.attachedText ?? "",
    }),
  };
}
