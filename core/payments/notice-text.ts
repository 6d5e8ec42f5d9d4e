/** The texts of mails to payers: pure functions, in plain English, without images or anything else to fetch. */
import type { NewNotice, NoticeFacts, NoticeKind } from "./notice.ts";

interface NoticeLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A paragraph, or the link on a line of its own. */
type Part = string | { readonly label: string; readonly url: string };

/** Nothing here is chosen by the claimant: with a stranger's words in its subject, it would be a stranger's mail. */
const SUBJECTS: Record<NoticeKind, string> = {
  payment_link: "Payment link for a Keypost mailbox",
  active: "A Keypost mailbox is active",
  ends_soon: "A Keypost mailbox ends soon",
  ended: "A Keypost mailbox has ended",
  deletion_soon: "A Keypost mailbox will soon be deleted",
  refunded: "A payment for a Keypost mailbox was taken back",
};

const PARTS: Record<NoticeKind, (facts: NoticeFacts) => readonly Part[]> = {
  payment_link: (facts) => [
    facts.paidUntil
      ? `An agent asks for another month of its mailbox ${facts.address}, paid for until ${dateOf(facts.paidUntil)}.`
      : `An agent has claimed the mailbox ${facts.address} and named you as the one who pays for it.`,
    ...(facts.price ? [`One month costs ${facts.price}, before tax.`] : []),
    ...linkTo(facts, "Pay for the mailbox"),
    ...(facts.linkEndsAt
      ? [`The link is good until ${dateOf(facts.linkEndsAt)}. After that, ask the agent for another.`]
      : []),
    "If you do not know of this, do nothing: nothing is charged, and no agent can pay in your name.",
  ],
  active: (facts) => [
    facts.paidUntil
      ? `The mailbox ${facts.address} is paid for and active until ${dateOf(facts.paidUntil)}.`
      : `The mailbox ${facts.address} is active.`,
    "It takes mail from now on, and its agent can read it. We will write before it ends.",
  ],
  ends_soon: (facts) => [
    facts.paidUntil
      ? `The mailbox ${facts.address} is paid for until ${dateOf(facts.paidUntil)}. Then it takes no more mail.`
      : `What was paid for the mailbox ${facts.address} ends soon. Then it takes no more mail.`,
    renewal("To keep it"),
    "If nobody needs it any more, do nothing.",
  ],
  ended: (facts) => [
    facts.paidUntil
      ? `The mailbox ${facts.address} was paid for until ${dateOf(facts.paidUntil)}. It takes no more mail, and its agent can't read it.`
      : `The mailbox ${facts.address} has ended. It takes no more mail, and its agent can't read it.`,
    ...(facts.deletedAt ? [`What is in it is kept until ${dateOf(facts.deletedAt)}, and then deleted.`] : []),
    renewal("To have it back with all its mail"),
    "If nobody needs it any more, do nothing.",
  ],
  deletion_soon: (facts) => [
    facts.deletedAt
      ? `The mailbox ${facts.address} has ended. It will be deleted with all its mail on ${dateOf(facts.deletedAt)}.`
      : `The mailbox ${facts.address} has ended. It will soon be deleted with all its mail.`,
    renewal("To keep it"),
    "If nobody needs it any more, do nothing.",
  ],
  refunded: (facts) => [
    `A payment for the mailbox ${facts.address} was refunded or disputed. The mailbox is closed: it takes no more mail, and its agent can't read it.`,
    "If you did not ask for that, speak to whoever runs the service.",
  ],
};

export function noticeLetter({ kind, facts }: Pick<NewNotice, "kind" | "facts">): NoticeLetter {
  const parts = [...PARTS[kind](facts), "This mail was sent by Keypost, which gives agents their mailboxes."];
  return { subject: SUBJECTS[kind], text: `${parts.map(textOf).join("\n\n")}\n`, html: htmlOf(parts) };
}

/** No link: at the providers a link works for a day at most, and a reminder may be read later. */
function renewal(purpose: string): string {
  return `${purpose}, pay for another month. Your agent gives you the link: ask it to renew its mailbox.`;
}

/** Links only `paymentUrl`, and only if a browser opens it as it stands. */
function linkTo({ paymentUrl }: NoticeFacts, label: string): readonly Part[] {
  return /^https?:\/\/[^\s\p{Cc}<>"\\]+$/u.test(paymentUrl) ? [{ label, url: paymentUrl }] : [];
}

function textOf(part: Part): string {
  return typeof part === "string" ? part : part.url;
}

function htmlOf(parts: readonly Part[]): string {
  const paragraphs = parts.map((part) =>
    typeof part === "string"
      ? `<p>${escaped(part)}</p>`
      : `<p><a href="${escaped(part.url)}">${escaped(part.label)}</a><br>${escaped(part.url)}</p>`,
  );
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"></head><body>\n${paragraphs.join("\n")}\n</body></html>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `20 December 2026, 12:00 UTC`: the same for every reader, with no order of day and month to guess. */
function dateOf(iso: string): string {
  const date = new Date(iso);
  const time = date.toISOString().slice(11, 16);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}, ${time} UTC`;
}
