/** Merges a message with those that it forwards as attachments. Many clients show these below its text. */
import { CODES_MAX, INDEXED_TEXT_CHARS_MAX, LINKS_CHARS_MAX, LINKS_MAX } from "../limits.ts";
import { INJECTION_SIGNS, type Link, type ParsedMessage, type Safety } from "../message.ts";
import { addressText } from "../mime/address-list.ts";
import { rankOf } from "./links/links.ts";
import { WARNINGS } from "./warnings.ts";

/**
 * Warnings about the text also hold in attached messages. Those about the sender do not: nobody checked that sender.
 */
const WARNINGS_OF_TEXT: ReadonlySet<string> = new Set([
  WARNINGS.orders,
  WARNINGS.hiddenOrders,
  WARNINGS.cutOff,
  WARNINGS.hiddenText,
  WARNINGS.deceptiveCharacters,
  WARNINGS.linkShowsOtherHost,
  WARNINGS.lookalikeLink,
  WARNINGS.program,
]);

export function mergeAttachedMessages(
  message: ParsedMessage,
  attached: readonly ParsedMessage[],
): ParsedMessage {
  const forwarded = [message.forwardedText, ...attached.map(textOf)].filter((text) => text !== "");
  const codes = [message, ...attached].flatMap((one) => one.codes);
  return {
    ...message,
    forwardedText: forwarded.join("\n\n").slice(0, INDEXED_TEXT_CHARS_MAX),
    codes: codes.toSorted((one, other) => other.confidence - one.confidence).slice(0, CODES_MAX),
    links: linksOf([message, ...attached]),
    safety: {
      ...withWarnings(message.safety, attached, WARNINGS_OF_TEXT),
      hiddenTextChars: sum([message, ...attached].map(({ safety }) => safety.hiddenTextChars)),
      invisibleChars: sum([message, ...attached].map(({ safety }) => safety.invisibleChars)),
    },
  };
}

const ORDERS: ReadonlySet<string> = new Set([WARNINGS.orders, WARNINGS.hiddenOrders]);

/** Adds the orders to a model that attached messages contain. Agents read those messages on request. */
export function mergeInjectionSigns(
  message: ParsedMessage,
  attached: readonly ParsedMessage[],
): ParsedMessage {
  return { ...message, safety: withWarnings(message.safety, attached, ORDERS) };
}

function textOf({ from, to, date, subject, text }: ParsedMessage): string {
  const head = [
    `From: ${addressText(from)}`,
    ...(date === undefined ? [] : [`Date: ${date.toUTCString()}`]),
    `Subject: ${subject}`,
    ...(to.length === 0 ? [] : [`To: ${to.map(addressText).join(", ")}`]),
  ];
  return `${head.join("\n")}\n\n${text}`.trim();
}

/**
 * Each URL once, within the bounds of one message, sorted by kind as `rankOf` does. The message's own come first within
 * a kind.
 */
function linksOf(messages: readonly ParsedMessage[]): readonly Link[] {
  const byUrl = new Map<string, Link>();
  for (const link of messages.flatMap(({ links }) => links))
    if (!byUrl.has(link.url)) byUrl.set(link.url, link);
  const ranked = [...byUrl.values()]
    .toSorted((one, other) => rankOf(one.kind) - rankOf(other.kind))
    .slice(0, LINKS_MAX);
  let chars = 0;
  return ranked.filter(({ url, text }) => {
    chars += url.length + text.length;
    return chars <= LINKS_CHARS_MAX;
  });
}

/**
 * `own`, with all the signs of the attached messages, and with those of their warnings that are in `warningsOfTheirs`.
 */
function withWarnings(
  own: Safety,
  attached: readonly ParsedMessage[],
  warningsOfTheirs: ReadonlySet<string>,
): Safety {
  const theirs = attached.map(({ safety }) => safety);
  const signs = new Set([own, ...theirs].flatMap(({ injectionSigns }) => injectionSigns));
  const warnings = theirs.flatMap((safety) => safety.warnings).filter((one) => warningsOfTheirs.has(one));
  return {
    ...own,
    injectionSigns: INJECTION_SIGNS.filter((sign) => signs.has(sign)),
    warnings: [...new Set([...own.warnings, ...warnings])],
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
