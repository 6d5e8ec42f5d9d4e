/** What the sender says now: from the message's text, or from its page if a mail client marked the quotes there. */
import type { ParsedMessage } from "../../message.ts";
import { type Intent, isAmbiguousIntent, subjectIntent } from "../../mime/subject-prefix.ts";
import type { VisibleText } from "../visible-text.ts";
import { quotesOneOf } from "./quoted-author.ts";
import { type ReplyParts, splitReply } from "./reply-text.ts";

export interface Conversation extends Pick<ReplyParts, "replyText" | "forwardedText" | "unquotedText"> {
  readonly intent: Intent;
  /** The links of the page that are not in quotes. */
  readonly anchors: VisibleText["anchors"];
}

export function conversationIn(visible: VisibleText, intent: Intent, author = ""): Conversation {
  const { page } = visible;
  if (page === undefined)
    return { ...splitReply({ text: visible.text }, intent, author), intent, anchors: [] };
  const ofPage = splitReply(page, intent, author);
  const anchors = visible.anchors.filter(({ line }) => ofPage.isUnquoted(line));
  if (page.text === visible.text) return { ...ofPage, intent, anchors };
  const ofText = splitReply({ text: visible.text }, intent, author);
  const isBetter = ofPage.isMarked && !isSameWords(ofPage, ofText);
  return { ...(isBetter ? ofPage : ofText), intent, anchors };
}

/** Whether both say the same, apart from addresses and Markdown. */
function isSameWords(one: ReplyParts, other: ReplyParts): boolean {
  return (
    wordsOf(one.replyText) === wordsOf(other.replyText) &&
    (one.forwardedText === "") === (other.forwardedText === "")
  );
}

function wordsOf(text: string): string {
  return (text.replace(/<?https?:\/\/[^\s)>\]]+>?/gi, " ").match(/[\p{L}\p{M}]+/gu) ?? []).join(" ");
}

/** What the header says about an earlier message. Some clients write `In-Reply-To` into forwards, too. */
export function intentOf(
  header: Pick<ParsedMessage, "subject" | "inReplyTo" | "references" | "to" | "cc">,
  text: string,
): Intent {
  const said = subjectIntent(header.subject);
  if (said === "reply" && isAmbiguousIntent(header.subject))
    return /^[*_\s]{0,4}fra[*_\s]{0,4}:/im.test(text) ? "forward" : "reply";
  if (said !== undefined) return said;
  const hasEarlier = header.inReplyTo.length > 0 || header.references.length > 0;
  return hasEarlier || quotesOneOf([...header.to, ...header.cc], text) ? "reply" : undefined;
}
