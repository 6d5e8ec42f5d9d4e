/** Mailboxes as they look on every wire (snake_case), and the way there from core's own types. */
import { z } from "zod";
import { cursorFor } from "../cursor.ts";
import { type ImapAccess, MAILBOX_STATES, type Mailbox, type MailboxStatus } from "../mailbox.ts";
import { instant, instantOrNull } from "./message-shapes.ts";

export const cursorShape = z
  .string()
  .describe(
    "Stands for everything that has arrived so far. Give it as `after` to hear only of what comes later.",
  );

export const mailboxFields = {
  id: z.string().describe("Id of the mailbox, mbx_…"),
  email: z.string().describe("Its address. Plus-addresses work: put +anything before the @."),
  status: z.enum(MAILBOX_STATES).describe("Only an active mailbox receives and can be read."),
  usable: z.boolean().describe("Whether it receives mail and can be read now."),
  expires_at: instantOrNull("Until when it is paid for; null where nobody pays or nothing is paid."),
};

export const paymentUrlShape = z
  .string()
  .nullable()
  .describe("Where a person pays for it; null where nothing is to be paid.");

export const mailboxShape = z.object({
  ...mailboxFields,
  key_fingerprint: z.string().describe("The key that it belongs to: sha256:<hex>."),
  created_at: instant("When it was first claimed."),
});

export const mailboxStatusShape = z.object({
  ...mailboxFields,
  key_fingerprint: z.string().describe("The key that it belongs to: sha256:<hex>."),
  storage_used_bytes: z.number().int().describe("Bytes that its messages take."),
  storage_quota_bytes: z.number().int().describe("Bytes that they may take; beyond it mail is turned away."),
  messages: z.number().int().describe("Messages in it."),
  unread: z.number().int().describe("Messages not yet marked as seen."),
  cursor: cursorShape,
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

export function endOf(mailbox: Mailbox): Date | undefined {
  if (mailbox.state === "active") return mailbox.paidUntil;
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

export const paymentUrlFor = (mailbox: Mailbox) =>
  mailbox.state === "pending_payment" ? mailbox.paymentUrl : null;

export function wireMailboxFor(mailbox: Mailbox): z.output<typeof mailboxShape> {
  return {
    ...mailboxFieldsFor(mailbox),
    key_fingerprint: mailbox.fingerprint,
    created_at: mailbox.createdAt.toISOString(),
  };
}

export function wireStatusFor(status: MailboxStatus): z.output<typeof mailboxStatusShape> {
  return {
    ...mailboxFieldsFor(status.mailbox),
    key_fingerprint: status.mailbox.fingerprint,
    storage_used_bytes: status.storageUsedBytes,
    storage_quota_bytes: status.storageQuotaBytes,
    messages: status.messages,
    unread: status.unread,
    cursor: cursorFor(status.mailbox, status.sequence),
  };
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
