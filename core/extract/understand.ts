/** What a message says, from its header and its decoded body: where the parts of the extraction meet. */
import { fieldsNamed, type Header } from "../header-fields.ts";
import { hasSoleSender, headerFacts, type SenderFields } from "../header-message.ts";
import type { Attachment, NamedAddress, ParsedMessage } from "../message.ts";
import { findCodes } from "./codes.ts";
import { conversationIn, intentOf } from "./conversation.ts";
import { wordsOfAddress } from "./encoded-text.ts";
import { injectionSigns } from "./injection-signs.ts";
import { findLinks, unsubscribeAddresses } from "./links.ts";
import { isSameOrganisation } from "./site.ts";
import { type Body, visibleText } from "./visible-text.ts";
import { SENTENCES } from "./warnings.ts";

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
  const conversation = conversationIn(visible, intentOf(facts, visible.text));
  const found = findLinks({
    anchors: conversation.anchors,
    pageText: visible.page?.text,
    text: conversation.unquotedText,
    subject: facts.subject,
    unsubscribe: unsubscribeAddresses(fieldsNamed(header, "list-unsubscribe")),
  });
  // The subject of a reply repeats the code that was asked about; it is not a new one.
  const codeSubject = conversation.intent === "reply" ? "" : facts.subject;
  const signs = injectionSigns({
    shown: [
      visible.text,
      facts.subject,
      ...namesIn(facts),
      ...body.attachments.map(({ filename }) => filename),
    ],
    unseen: [
      visible.unseen,
      found.links.map(({ url }) => wordsOfAddress(url)).join("\n"),
      body.attachedText ?? "",
    ],
  });
  return {
    isParsed: true,
    ...facts,
    text: visible.text,
    textTruncated: visible.isTruncated,
    replyText: conversation.replyText,
    forwardedText: conversation.forwardedText,
    codes: body.isReport
      ? []
      : findCodes({ subject: codeSubject, text: conversation.unquotedText, date: facts.date }),
    links: found.links,
    attachments: body.attachments,
    safety: {
      hiddenTextChars: visible.hiddenTextChars,
      invisibleChars: visible.invisibleChars,
      injectionSigns: signs,
      warnings: [
        ...senderWarnings(sender, facts.from, facts.replyTo),
        ...(visible.hiddenTextChars > 0 ? [SENTENCES.hiddenText] : []),
        ...(visible.isDeceptive ? [SENTENCES.deceptiveCharacters] : []),
        ...(found.hasDisguise ? [SENTENCES.linkShowsOtherHost] : []),
        ...(body.attachments.some(canRun) ? [SENTENCES.program] : []),
      ],
    },
  };
}

function senderWarnings(
  sender: SenderFields,
  from: NamedAddress,
  replyTo: NamedAddress | undefined,
): string[] {
  const warnings: string[] = [];
  if (!hasSoleSender(sender.from)) warnings.push(SENTENCES.severalSenders);
  const shown = from.name.match(/[^\s<>()"']+@[^\s<>()"']+\.[^\s<>()"']+/)?.[0]?.toLowerCase();
  if (shown !== undefined && shown !== from.address) warnings.push(SENTENCES.nameShowsOtherAddress);
  const domain = domainOf(from);
  if (/(^|\.)xn--/.test(domain)) warnings.push(SENTENCES.foreignLetters);
  const replyDomain = replyTo === undefined ? "" : domainOf(replyTo);
  if (replyDomain !== "" && domain !== "" && !isSameOrganisation(replyDomain, domain))
    warnings.push(SENTENCES.replyGoesElsewhere);
  return warnings;
}

function domainOf({ address }: NamedAddress): string {
  return address.slice(address.lastIndexOf("@") + 1);
}

/** Display names, which a sender may write anything into. */
function namesIn({ from, to, cc, replyTo }: Pick<ParsedMessage, "from" | "to" | "cc" | "replyTo">): string[] {
  return [from, ...(replyTo === undefined ? [] : [replyTo]), ...to, ...cc].map(({ name }) => name);
}

/** What a system runs when somebody opens it, and documents that carry macros. */
function canRun({ filename }: Attachment): boolean {
  return /\.(exe|com|scr|bat|cmd|pif|msi|msp|jar|js|jse|vbs|vbe|wsf|wsh|hta|ps1|lnk|cpl|reg|iso|img|vhd|apk|app|dmg|pkg|sh|command|docm|dotm|xlsm|xltm|xlam|pptm|potm|one|chm|html?|shtml|svg)$/i.test(
    filename,
  );
}
