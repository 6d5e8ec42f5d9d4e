/** Input fields that several operations share, each with its bounds and its description for models. */
import { z } from "zod";
import {
  CHALLENGE_CHARS_MAX,
  FILTER_CHARS_MAX,
  LABEL_CHARS_MAX,
  LIST_LIMIT_DEFAULT,
  LIST_LIMIT_MAX,
  PUBLIC_KEY_GIVEN_CHARS_MAX,
  QUERY_CHARS_MAX,
  SIGNATURE_CHARS_MAX,
} from "../limits.ts";
import type { MailboxId } from "../mailboxes/mailbox.ts";
import type { MessageFilter, MessageId, ThreadId } from "../message.ts";

/** Our ids and cursors are shorter. */
export const ID_CHARS_MAX = 64;
const CURSOR_CHARS_MAX = 256;
/** A row's number in decimal digits, within JavaScript's safe integers. */
const NUMBER_CHARS_MAX = 15;
/** The longest of the three is an address: a fingerprint, `sha256:` and 64 hex digits, is shorter. */
const MAILBOX_NAME_CHARS_MAX = 320;

/** For the operator, who may have any of the three. */
export const mailboxNameField = z
  .string()
  .min(1)
  .max(MAILBOX_NAME_CHARS_MAX)
  .describe("The mailbox: its id, its address or its key's fingerprint.");

export const messageIdField = z
  .string()
  .min(1)
  .max(ID_CHARS_MAX)
  .transform((id) => id as MessageId)
  .describe("Id of a message, such as msg_abcdefghij2345672345, as a list, a search or a wait gave it.");

export const threadIdField = z
  .string()
  .min(1)
  .max(ID_CHARS_MAX)
  .transform((id) => id as ThreadId)
  .describe("Id of a conversation, such as thr_abcdefghij2345672345: the thread_id of any of its messages.");

export const afterField = z
  .string()
  .min(1)
  .max(CURSOR_CHARS_MAX)
  .describe("A cursor from an earlier answer: only messages that arrived after it.");

export const OF_PAGE_BEFORE = "The next_cursor of the page before; absent for the first page.";

export const pageCursorField = z.string().min(1).max(CURSOR_CHARS_MAX).describe(OF_PAGE_BEFORE);

const AS_GIVEN = "Give it as the page before had it.";

/** Words to search for. Without any, an empty answer would suggest that the mailbox is empty. */
export const wordsField = z
  .string()
  .min(1)
  .max(QUERY_CHARS_MAX)
  .refine(
    (text) => /[\p{L}\p{N}]/u.test(text),
    "It has no letter and no digit. To see all messages, list them without this field.",
  );

/** For the operator only: it shows how many rows there are. */
export const numberCursorField = z
  .string()
  .regex(/^[1-9]\d*$/, AS_GIVEN)
  .max(NUMBER_CHARS_MAX)
  .transform(Number)
  .describe(OF_PAGE_BEFORE);

/** Our ids, and the UUIDs that mailboxes of the older service have kept. */
export const MAILBOX_ID = /^(?:mbx_\w+|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/** For the operator: the last mailbox of the page before, which may have been deleted since. */
export const mailboxCursorField = z
  .string()
  .min(1)
  .max(ID_CHARS_MAX)
  .regex(MAILBOX_ID, AS_GIVEN)
  .transform((id) => id as MailboxId)
  .describe(OF_PAGE_BEFORE);

const DATE = z.iso.date();
/** RFC 3339 §5.6: a time without a zone is ambiguous. */
const MOMENT = z.iso.datetime({ offset: true });
const MOMENT_CHARS_MAX = 40;
const DAY_MS = 86_400_000;
/** RFC 3339 §1: years have four digits. People write the last of those days for "never ends". */
const LAST_MS = Date.UTC(9_999, 11, 31, 23, 59, 59);

const momentAt = (ms: number): Date => new Date(Math.min(ms, LAST_MS));

/** When something ends. No lower bound: an empty text must not mean that it never does. */
export const endField = z
  .string()
  .max(MOMENT_CHARS_MAX)
  .transform((text, context) => {
    if (DATE.safeParse(text).success) return momentAt(Date.parse(text) + DAY_MS);
    if (MOMENT.safeParse(text).success) return momentAt(Date.parse(text));
    context.addIssue({
      code: "custom",
      message: "Give a date, such as 2027-01-31, or a moment with its zone, such as 2027-01-31T18:00:00Z.",
    });
    return z.NEVER;
  })
  .describe("RFC 3339. A date alone means the end of that day in UTC.");

export const limitField = (most = LIST_LIMIT_MAX, usual = LIST_LIMIT_DEFAULT) =>
  z.number().int().min(1).max(most).default(usual).describe("The most to return.");

const filterText = (what: string) => z.string().min(1).max(FILTER_CHARS_MAX).describe(what);

/** A local part in quotes may have a space (RFC 5321 section 4.1.2), and an address in brackets a name before it. */
const isName = (text: string) => /\S\s+\S/.test(text) && !/["<]/.test(text);

/** For a filter by address. It would wait in vain for a name. */
export const addressText = (what: string) =>
  filterText(what).refine(
    (text) => !isName(text),
    "Only addresses are compared, and none has a space. To find a name, list messages with `q`.",
  );

/** The filters of a list and of a wait, under the same names. */
export const filterFields = {
  from: addressText(
    "Only messages whose sender's address contains this, in any case: `noreply@shop.example` or `shop.example`. A value with a dot and no @ is a domain, and matches its subdomains too. The display name is ignored: to find one, list messages with `q`.",
  ).optional(),
  to: addressText(
    "Only messages to an address that contains this, such as a plus-address of this mailbox. A value with a dot and no @ is a domain, and matches its subdomains too.",
  ).optional(),
  subject: filterText("Only messages whose subject contains this, in any case.").optional(),
  contains: z
    .enum(["code", "link"])
    .optional()
    .describe(
      "`code`: only messages with a one-time code. `link`: only messages with a link that verifies, signs in or resets.",
    ),
};

export const labelField = z
  .string()
  .min(1)
  .max(LABEL_CHARS_MAX)
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/, "A label is letters, digits, dot, dash and underscore.");

interface FilterInput {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly subject?: string | undefined;
  readonly contains?: "code" | "link" | undefined;
  readonly label?: string | undefined;
  readonly unread?: boolean | undefined;
}

/** `unread: false` filters nothing. */
export function filterFor({ from, to, subject, contains, label, unread }: FilterInput): MessageFilter {
  return { from, to, subject, contains, label, isUnread: unread || undefined };
}

export const publicKeyField = z
  .string()
  .min(1)
  .max(PUBLIC_KEY_GIVEN_CHARS_MAX)
  .describe("The public key: one OpenSSH line, `ssh-ed25519 <base64> [comment]`.");

/** The parts of a key proof. `edproof` is the public key, under the name that clients of the older service use. */
export const proofFields = {
  edproof: publicKeyField,
  challenge: z.string().min(1).max(CHALLENGE_CHARS_MAX).describe("The challenge exactly as it was given."),
  signature: z
    .string()
    .min(1)
    .max(SIGNATURE_CHARS_MAX)
    .describe(
      "The signature over the challenge's bytes: what `ssh-keygen -q -Y sign -n edproof` prints, or 64 raw bytes in base64.",
    ),
};
