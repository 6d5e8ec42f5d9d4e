/** What of a message its sender says now: from its text, or from its page where a mail client marked the quotes there. */
import type { ParsedMessage } from "../../message.ts";
import { type Intent, isAmbiguousIntent, subjectIntent } from "../../mime/subject-prefix.ts";
import type { VisibleText } from "../visible-text.ts";
import { quotesOneOf } from "./quoted-author.ts";
import { type Spoken, spokenIn } from "./reply-text.ts";

export interface Conversation extends Pick<Spoken, "replyText" | "forwardedText" | "unquotedText"> {
  readonly intent: Intent;
  /** The links of the page that are in none of its quotes. */
  readonly anchors: VisibleText["anchors"];
}

export function conversationIn(visible: VisibleText, intent: Intent, author = ""): Conversation {
  const { page } = visible;
  if (page === undefined) return { ...spokenIn({ text: visible.text }, intent, author), intent, anchors: [] };
  const ofPage = spokenIn(page, intent, author);
  const anchors = visible.anchors.filter(({ line }) => ofPage.isSpoken(line));
  if (page.text === visible.text) return { ...ofPage, intent, anchors };
  const ofText = spokenIn({ text: visible.text }, intent, author);
  const isBetter = ofPage.isMarked && !isSameWords(ofPage, ofText);
  return { ...(isBetter ? ofPage : ofText), intent, anchors };
}

/** Whether both say the same, but for addresses and what Markdown adds. */
function isSameWords(one: Spoken, other: Spoken): boolean {
  return (
    wordsOf(one.replyText) === wordsOf(other.replyText) &&
    (one.forwardedText === "") === (other.forwardedText === "")
  );
}

function wordsOf(text: string): string {
  return (text.replace(/<?https?:\/\/[^\s)>\]]+>?/gi, " ").match(/[\p{L}\p{M}]+/gu) ?? []).join(" ");
}

/** What the header says that the message does with an earlier one; forwards have an `In-Reply-To` in some clients, too. */
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
