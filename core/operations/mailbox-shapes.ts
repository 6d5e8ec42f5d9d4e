/** The wire form of mailboxes (snake_case), and the conversion from core's types. */
import { z } from "zod";
import { cursorFor } from "../cursor.ts";
import type { Core } from "../index.ts";
import { ENDS_SOON_DAYS, NEARLY_FULL } from "../limits.ts";
import { type ImapAccess, MAILBOX_STATES, type Mailbox, type MailboxStatus } from "../mailboxes/mailbox.ts";
import { messagesOfQuota } from "../quota.ts";
import { instant, instantOrNull } from "./message-shapes.ts";

export const cursorShape = z
  .string()
  .describe("Marks everything that has arrived so far. Pass it as `after` to get only what comes later.");

export const mailboxFields = {
  id: z.string().describe("Id of the mailbox, mbx_…"),
  email: z.string().describe("Its address. Plus-addresses work: put +anything before the @."),
  status: z.enum(MAILBOX_STATES).describe("Only an active mailbox receives and can be read."),
  usable: z.boolean().describe("Whether it receives mail and can be read now."),
  expires_at: instantOrNull("When it ends or ended; null if it has no end or is not paid yet."),
};

/** Accompanies a payment link that is not there yet. */
export const retryAfterShape = z
  .number()
  .int()
  .optional()
  .describe(
    "Only while the payment provider does not answer: seconds after which the same call may return the link.",
  );

export const noticeShape = z
  .string()
  .nullable()
  .describe("What to know about the end of the mailbox's paid time, if it is near or past; else null.");

export const mailboxShape = z.object({
  ...mailboxFields,
  expires_at: instantOrNull(
    "When it ends or ended, or would if it were not revoked; null if it has no end or is not paid yet.",
  ),
  key_fingerprint: z.string().describe("Its key: sha256:<hex>."),
  created_at: instant("When it was first claimed."),
  billing_email: z.string().nullable().describe("Who is written to about money; null where nobody pays."),
  enrollment_id: z.string().nullable().describe("The enrollment key whose place it takes; null if none."),
  revoked_by: z
    .enum(["operator", "payment"])
    .nullable()
    .describe("Who revoked it, `payment` where the money was taken back; null where nobody has."),
});

export const mailboxStatusShape = z.object({
  ...mailboxFields,
  key_fingerprint: z.string().describe("The key that it belongs to: sha256:<hex>."),
  storage_used_bytes: z.number().int().describe("Bytes that its messages take, in all IMAP folders."),
  storage_quota_bytes: z.number().int().describe("Bytes that they may take; beyond that, mail is refused."),
  messages: z
    .number()
    .int()
    .describe("Messages in it. Beyond one for each 4 KiB of the quota, mail is refused, too."),
  unread: z.number().int().describe("Messages not yet marked as seen."),
  cursor: cursorShape,
  notice: z
    .string()
    .nullable()
    .describe(
      "What to know if the paid time is near its end or past, or the mailbox is nearly full; else null.",
    ),
});

export const imapAccessShape = z.object({
  mailbox_id: z.string().describe("Id of the mailbox, mbx_…"),
  host: z.string().describe("IMAP host."),
  port: z.number().int().describe("IMAP port."),
  tls: z.enum(["none", "starttls", "tls"]).describe("How the connection is protected."),
  username: z.string().describe("Login name; the whole address works too."),
  password: z.string().describe("Password. A secret: show it to nobody but the mailbox's owner."),
  email: z.string().describe("The mailbox's address."),
});

function endOf(mailbox: Mailbox): Date | undefined {
  if (mailbox.state === "active" || mailbox.state === "revoked") return mailbox.paidUntil;
  return mailbox.state === "expired" ? mailbox.expiredAt : undefined;
}

export function mailboxFieldsFor(mailbox: Mailbox) {
  return {
    id: mailbox.id,
    email: mailbox.address,
    status: mailbox.state,
    usable: mailbox.state === "active",
    expires_at: endOf(mailbox)?.toISOString() ?? null,
  };
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** A sentence for the caller when the paid time is near its end or past. */
export function noticeFor(core: Core, mailbox: Mailbox): string | null {
  const now = core.now().getTime();
  if (mailbox.state === "active") {
    const leftMs = mailbox.paidUntil ? mailbox.paidUntil.getTime() - now : Number.POSITIVE_INFINITY;
    if (!mailbox.paidUntil || leftMs > ENDS_SOON_DAYS * DAY_MS) return null;
    const end = `${moment(mailbox.paidUntil)}, ${spanOf(leftMs)} from now.`;
    return core.takesPayments
      ? `This mailbox is paid until ${end} Call renew_mailbox and give payment_url to the person you work for.`
      : `This mailbox ends at ${end} It can't be paid for here: ask the operator of the service for more time.`;
  }
  if (mailbox.state !== "expired") return null;
  const keptUntil = new Date(mailbox.expiredAt.getTime() + core.settings.graceDays * DAY_MS);
  const kept =
    keptUntil.getTime() > now
      ? `Its mail is kept until ${moment(keptUntil)}`
      : "Its mail may be deleted at any moment";
  return core.takesPayments
    ? `The paid time of this mailbox ended at ${moment(mailbox.expiredAt)}. ${kept}. To restore the mailbox, call renew_mailbox and give payment_url to the person you work for.`
    : `This mailbox expired at ${moment(mailbox.expiredAt)}. ${kept}. It can't be paid for here, so ask the operator of the service to restore it.`;
}

/** To the second. */
function moment(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, "Z");
}

function spanOf(ms: number): string {
  const [count, unit] = ms >= DAY_MS ? [Math.floor(ms / DAY_MS), "day"] : [Math.floor(ms / HOUR_MS), "hour"];
  if (count === 0) return "less than an hour";
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

export function wireMailboxFor(mailbox: Mailbox): z.output<typeof mailboxShape> {
  return {
    ...mailboxFieldsFor(mailbox),
    key_fingerprint: mailbox.fingerprint,
    created_at: mailbox.createdAt.toISOString(),
    billing_email: mailbox.billingEmail || null,
    enrollment_id: mailbox.enrollmentId ?? null,
    revoked_by: mailbox.state === "revoked" ? mailbox.revokedBy : null,
  };
}

export function wireStatusFor(status: MailboxStatus, core: Core): z.output<typeof mailboxStatusShape> {
  return {
    ...mailboxFieldsFor(status.mailbox),
    key_fingerprint: status.mailbox.fingerprint,
    storage_used_bytes: status.storageUsedBytes,
    storage_quota_bytes: status.storageQuotaBytes,
    messages: status.messages,
    unread: status.unread,
    cursor: cursorFor(status.mailbox, status.sequence),
    notice: noticeFor(core, status.mailbox) ?? noticeOfRoom(status),
  };
}

/** A sentence for the caller when mail is refused for lack of room, or soon will be. */
function noticeOfRoom({ storageUsedBytes, storageQuotaBytes, messages }: MailboxStatus): string | null {
  const taken = Math.max(storageUsedBytes / storageQuotaBytes, messages / messagesOfQuota(storageQuotaBytes));
  if (taken < NEARLY_FULL) return null;
  return `This mailbox is nearly full: ${Math.min(100, Math.floor(taken * 100))}% is taken, and mail that does not fit is turned away. Ask the person you work for what may go, and call delete_message; list_messages says how large each message is.`;
}

export function wireAccessFor(access: ImapAccess): z.output<typeof imapAccessShape> {
  return {
    mailbox_id: access.mailboxId,
    host: access.host,
    port: access.port,
    tls: access.tls,
    username: access.username,
    password: access.password,
    email: access.address,
  };
}
