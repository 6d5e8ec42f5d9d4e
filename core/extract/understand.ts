/** What a message says, from its header and its decoded body: where the parts of the extraction meet. */
import type { Header } from "../header-fields.ts";
import { hasSoleSender, headerFacts, type SenderFields } from "../header-message.ts";
import type { Attachment, NamedAddress, ParsedMessage } from "../message.ts";
import { findCodes } from "./codes.ts";
import { findLinks } from "./links.ts";
import { withoutQuotes, withoutSignature } from "./reply-text.ts";
import { isSameOrganisation } from "./site.ts";
import { type Body, visibleText } from "./visible-text.ts";
import { SENTENCES } from "./warnings.ts";

export interface DecodedBody extends Body {
  readonly attachments: readonly Attachment[];
  /** Whether it is a report of a mail server (RFC 3464), which quotes other messages. */
  readonly isReport: boolean;
}

export function understand(header: Header, sender: SenderFields, body: DecodedBody): ParsedMessage {
  const facts = headerFacts(header, sender);
  const visible = visibleText(body);
  const isReply =
    facts.inReplyTo.length > 0 ||
    /^\s*(re|aw|antw|sv|vs|odp|r|rv|res|回复|答复|回覆|答覆)\s*(\[\d+\])?\s*[:：]/i.test(facts.subject);
  const found = findLinks({
    anchors: visible.anchors,
    text: visible.text,
    subject: facts.subject,
  });
  const unquoted = withoutQuotes(visible.text, isReply);
  // The subject of a reply repeats the code that was asked about; it is not a new one.
  const codeSubject = isReply ? "" : facts.subject;
  return {
    isParsed: true,
    ...facts,
    text: visible.text,
    textTruncated: visible.isTruncated,
    replyText: withoutSignature(unquoted),
    forwardedText: "",
    codes: body.isReport ? [] : findCodes({ subject: codeSubject, text: unquoted, date: facts.date }),
    links: found.links,
    attachments: body.attachments,
    safety: {
      hiddenTextChars: visible.hiddenTextChars,
      invisibleChars: visible.invisibleChars,
      injectionSigns: [],
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

/** What a system runs when somebody opens it, and documents that carry macros. */
function canRun({ filename }: Attachment): boolean {
  return /\.(exe|com|scr|bat|cmd|pif|msi|msp|jar|js|jse|vbs|vbe|wsf|wsh|hta|ps1|lnk|cpl|reg|iso|img|vhd|apk|app|dmg|pkg|sh|command|docm|dotm|xlsm|xltm|xlam|pptm|potm|one|chm|html?|shtml|svg)$/i.test(
    filename,
  );
}
