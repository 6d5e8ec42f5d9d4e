/** The two routes by which clients of the older service read mail: the token in the body, IMAP UIDs as uid. */
import { z } from "zod";
import { LIST_LIMIT_DEFAULT, LIST_LIMIT_MAX } from "../limits.ts";
import type { Message, MessageId, MessageSummary } from "../message.ts";
import { operation } from "./operation.ts";

const TOKEN_CHARS_MAX = 256;

const accessToken = z.string().min(1).max(TOKEN_CHARS_MAX).describe("The mailbox's access token, kpt_…");

const imapMessageShape = z.object({
  uid: z.number().int().describe("Its UID in IMAP; its sequence number until a mail client has seen it."),
  from: z.string().describe("Sender's address."),
  to: z.string().describe("First recipient's address."),
  subject: z.string().describe("Subject."),
  date: z.string().describe("When it arrived, RFC 3339."),
  body: z.string().describe("Its text; empty where it was not asked for."),
});

const answered = {
  status: z.literal("ok").describe("Always ok."),
  provider: z.literal("imap").describe("Always imap."),
};

export const listImapMessages = operation({
  name: "list_imap_messages",
  title: "List messages (older clients)",
  description:
    "The newest messages first, for clients of the older service. New clients use `GET /v1/messages`.",
  needs: "nothing",
  hints: { readOnly: true, destructive: false, idempotent: true, openWorld: true },
  input: z.strictObject({
    access_token: accessToken,
    unread_only: z.boolean().default(true).describe("Only messages not yet marked as seen."),
    limit: z
      .number()
      .int()
      .default(LIST_LIMIT_DEFAULT)
      // The older service took any number and clamped it.
      .transform((limit) => (limit <= 0 ? LIST_LIMIT_DEFAULT : Math.min(limit, LIST_LIMIT_MAX)))
      .describe("How many at most. Less than 1 is taken for 20, more than 100 for 100."),
    include_body: z.boolean().default(false).describe("Whether body is filled in."),
  }),
  output: z.object({ ...answered, messages: z.array(imapMessageShape).describe("Newest first.") }),
  route: { method: "POST", path: "/v1/imap/messages" },
  untrusted: ["messages"],
  isTool: false,
  run: async ({ core, peerAddress }, { access_token, unread_only, limit, include_body }) => {
    const mailbox = await core.authenticate(access_token, peerAddress);
    const { messages } = await core.listMessages(mailbox, {
      filter: unread_only ? { isUnread: true } : {},
      limit,
    });
    const ids = messages.map(({ id }) => id);
    const texts = include_body ? await core.textsOf(mailbox, ids) : new Map(ids.map((id) => [id, ""]));
    // A message deleted since it was listed has no text. Leave it out and return the others.
    const listed = messages.filter(({ id }) => texts.has(id));
    const uids = await core.uidsOf(mailbox, listed);
    return {
      status: "ok" as const,
      provider: "imap" as const,
      messages: listed.map((message) => imapMessageFor(message, uids, texts.get(message.id))),
    };
  },
});

export const getImapMessage = operation({
  name: "get_imap_message",
  title: "Get a message (older clients)",
  description:
    "One message by its uid, for clients of the older service. New clients use `GET /v1/messages/{id}`.",
  needs: "nothing",
  hints: { readOnly: true, destructive: false, idempotent: true, openWorld: true },
  input: z.strictObject({
    access_token: accessToken,
    uid: z.number().int().min(1).describe("The uid that the list gave, or a UID of IMAP."),
    include_body: z.boolean().default(true).describe("Whether body is filled in."),
  }),
  output: z.object({ ...answered, message: imapMessageShape.describe("The message.") }),
  route: { method: "POST", path: "/v1/imap/messages/get" },
  untrusted: ["message"],
  isTool: false,
  run: async ({ core, peerAddress }, { access_token, uid, include_body }) => {
    const mailbox = await core.authenticate(access_token, peerAddress);
    const found = await core.readMessageByUid(mailbox, uid);
    const uids = await core.uidsOf(mailbox, [found]);
    return {
      status: "ok" as const,
      provider: "imap" as const,
      message: imapMessageFor(found, uids, include_body ? found.text : ""),
    };
  },
});

const imapMessageFor = (
  message: Message | MessageSummary,
  uids: ReadonlyMap<MessageId, number>,
  body = "",
) => ({
  uid: uids.get(message.id) ?? message.sequence,
  from: message.from.address,
  to: message.to[0]?.address ?? "",
  subject: message.subject,
  date: message.receivedAt.toISOString(),
  body,
});
