/** Shows answers of operations to people. Control characters in what a sender wrote are escaped. */
import { ATTACHMENT_PART_BYTES_MAX } from "../core/operations/index.ts";
import { sentenceText } from "./command-names.ts";
import { SENDER_COLUMNS_MAX, SUBJECT_COLUMNS_MAX } from "./limits.ts";
import { escaped, fieldList, styled, table } from "./terminal.ts";

type Fields = Readonly<Record<string, unknown>>;
type Out = NodeJS.WriteStream;

/** By the operation's name. Other answers are shown as a list of fields. */
const RENDERERS: Readonly<Record<string, (out: Out, answer: Fields) => string>> = {
  list_messages: messageTable,
  search_messages: foundMessages,
  wait_for_email: waited,
  read_message: messageText,
  read_thread: threadText,
  get_attachment: attachmentText,
  list_mailboxes: mailboxTable,
  list_payments: paymentTable,
  reconcile_payments: reconciledTable,
  list_enrollment_keys: enrollmentTable,
  list_enrollment_uses: enrollmentUseTable,
  explain_delivery: deliveryTable,
};

/** Notes on what is left out go below the text, so that a part is not taken for the whole. */
function attachmentText(out: Out, answer: Fields): string {
  const content = escaped(String(answer.content), "lines");
  // Base64 is for programs, so `answerNotes` says the rest on stderr.
  if (answer.encoding === "base64") return content;
  const notes = notesOf(answer).map((note) => styled(out, "yellow", note));
  const rest = typeof answer.next_offset === "number" ? [`More: --offset ${answer.next_offset}`] : [];
  return [content, ...notes, ...rest].filter((text) => text !== "").join("\n\n");
}

/** Notes for stderr, because on stdout they would become part of the base64. May be empty. */
export function answerNotes(answer: unknown): string {
  const { encoding, next_offset: offset, size_bytes: size } = answer as Fields;
  if (encoding !== "base64") return "";
  const isOneCall = Number(size) <= ATTACHMENT_PART_BYTES_MAX;
  const whole = isOneCall ? `. The whole file: --as base64 --max-bytes ${size} | base64 -d >file` : "";
  const rest = typeof offset === "number" ? [`More: --offset ${offset}${whole}`] : [];
  return [...notesOf(answer as Fields), ...rest].join("\n");
}

const notesOf = ({ notes }: Fields): string[] =>
  Array.isArray(notes) ? notes.map((note) => escaped(String(note))) : [];

/** The answer of an operation as text for stdout. */
export function renderAnswer(operationName: string, out: Out, answer: unknown): string {
  return (RENDERERS[operationName] ?? plainFields)(out, answer as Fields);
}

/** Tokens are for programs, which use --json. */
const HIDDEN = new Set(["access_token"]);

function plainFields(out: Out, answer: Fields): string {
  const fields = Object.entries(answer).filter(([name, value]) => !HIDDEN.has(name) && isSaying(value));
  return fieldList(
    out,
    fields.map(([name, value]) => [name.replaceAll("_", " "), plainValue(name, value)]),
  );
}

function isSaying(value: unknown): boolean {
  return (
    value !== null && value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0)
  );
}

function plainValue(name: string, value: unknown): string {
  if (name === "next" || name === "notice") return sentenceText(value);
  return escaped(
    isCount(value) ? countText(value) : typeof value === "object" ? JSON.stringify(value) : String(value),
  );
}

/** Whether it is an object of numbers, such as counts by kind. */
function isCount(value: unknown): value is Readonly<Record<string, number>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((number) => typeof number === "number");
}

function countText(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([kind, number]) => `${number} ${kind.replaceAll("_", " ")}`)
    .join(", ");
}

function list(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value : [];
}

function sender(message: Fields): string {
  const { name, address } = (message.from ?? {}) as Fields;
  return escaped(name ? `${name} <${address}>` : String(address ?? ""));
}

/** To the minute, in the local time zone. */
function when(instant: unknown): string {
  const date = new Date(String(instant));
  if (Number.isNaN(date.getTime())) return "";
  const two = (number: number) => String(number).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

function messageTable(out: Out, answer: Fields): string {
  const messages = list(answer.messages);
  const notice = answer.notice ? [styled(out, "yellow", sentenceText(answer.notice))] : [];
  if (messages.length === 0) return ["No messages.", ...notice].join("\n");
  const columns = [
    { title: "" },
    { title: "ID" },
    { title: "RECEIVED" },
    { title: "FROM", widthMax: SENDER_COLUMNS_MAX },
    { title: "SUBJECT", widthMax: SUBJECT_COLUMNS_MAX },
    { title: "HAS" },
  ];
  const rows = messages.map((message) => [
    message.seen ? " " : "●",
    escaped(String(message.id)),
    when(message.received_at),
    sender(message),
    escaped(String(message.subject)),
    contents(message),
  ]);
  return [table(out, columns, rows), ...nextPage(answer), ...notice].join("\n");
}

function contents(message: Fields): string {
  const count = Number(message.attachment_count ?? 0);
  const has = [message.has_code && "code", message.has_link && "link", count > 0 && `${count} attached`];
  return has.filter(Boolean).join(", ");
}

function nextPage(answer: Fields): string[] {
  return answer.next_cursor ? [`More: --cursor ${escaped(String(answer.next_cursor))}`] : [];
}

function foundMessages(out: Out, answer: Fields): string {
  const messages = list(answer.messages);
  if (messages.length === 0) return "Nothing found.";
  const found = messages.map((message) => {
    const head = `${styled(out, "bold", escaped(String(message.subject)))}\n  ${sender(message)}, ${when(message.received_at)}`;
    return `${head}\n  ${escaped(String(message.id))}\n  ${highlighted(out, String(message.highlight ?? ""))}`;
  });
  return [found.join("\n\n"), ...nextPage(answer)].join("\n");
}

function highlighted(out: Out, text: string): string {
  return escaped(text).replace(/\*\*(.+?)\*\*/g, (_, words: string) =>
    styled(out, ["bold", "yellow"], words),
  );
}

function waited(out: Out, answer: Fields): string {
  const cursor = escaped(String(answer.cursor));
  const next = answer.next ? sentenceText(answer.next) : `Wait for later mail with --after ${cursor}`;
  if (answer.status === "received") return `${messageText(out, answer.message as Fields)}\n\n${next}`;
  return `No message within ${Math.round(Number(answer.waited_seconds))} s. ${next}`;
}

function messageText(out: Out, message: Fields): string {
  const attached = list(message.attachments).map(
    ({ index, filename, size_bytes }) => `${index}: ${escaped(String(filename))} (${size_bytes} bytes)`,
  );
  const { warnings = [] } = (message.safety ?? {}) as { warnings?: readonly string[] };
  const to = list(message.to).map(({ address }) => escaped(String(address)));
  const fields: [string, string][] = [
    ["id", escaped(String(message.id))],
    ["thread", escaped(String(message.thread_id))],
    ["from", sender(message)],
    ["to", to.join(", ")],
    ["subject", styled(out, "bold", escaped(String(message.subject)))],
    ["proven", provenSender(message)],
    ["received", when(message.received_at)],
    ...list(message.codes).map(({ value, expires_at }): [string, string] => [
      "code",
      styled(out, ["bold", "green"], escaped(String(value))) +
        (expires_at ? `, until ${when(expires_at)}` : ""),
    ]),
    ...list(message.links).map(({ kind, url, shown_host }): [string, string] => [
      `link (${escaped(String(kind))})`,
      styled(out, "cyan", escaped(String(url))) +
        (shown_host ? styled(out, "yellow", ` (shows ${escaped(String(shown_host))})`) : ""),
    ]),
    ...attached.map((one): [string, string] => ["attached", one]),
    ...warnings.map((one): [string, string] => ["beware", styled(out, "yellow", escaped(one))]),
  ];
  return `${fieldList(out, fields)}\n\n${escaped(String(message.text), "lines").trimEnd()}${restOfText(message)}`;
}

/** The domain that is proven to have sent the message. */
function provenSender({ authentication }: Fields): string {
  const domain = (authentication as Fields | undefined)?.verified_domain;
  return domain ? escaped(String(domain)) : "no";
}

function restOfText(message: Fields): string {
  return typeof message.text_next_offset === "number" ? `\n\nMore: --offset ${message.text_next_offset}` : "";
}

function threadText(out: Out, thread: Fields): string {
  const messages = list(thread.messages).map((message) => {
    const said = [message.reply_text ?? message.text ?? "", message.forwarded_text ?? ""];
    const text = escaped(said.filter((part) => part !== "").join("\n\n"), "lines").trimEnd();
    return `${styled(out, "bold", sender(message))}, ${when(message.received_at)}, ${escaped(String(message.id))}\n${text}`;
  });
  return [styled(out, "bold", escaped(String(thread.subject))), ...messages].join("\n\n");
}

function mailboxTable(out: Out, answer: Fields): string {
  const mailboxes = list(answer.mailboxes);
  if (mailboxes.length === 0) return "No mailboxes.";
  const columns = [{ title: "ADDRESS" }, { title: "STATUS" }, { title: "SINCE" }, { title: "KEY" }];
  const rows = mailboxes.map(({ email, status, created_at, key_fingerprint }) =>
    [email, status, when(created_at), key_fingerprint].map((cell) => escaped(String(cell))),
  );
  return [table(out, columns, rows), ...nextPage(answer)].join("\n");
}

function enrollmentTable(out: Out, answer: Fields): string {
  const enrollments = list(answer.enrollment_keys);
  if (enrollments.length === 0) return "No enrollment keys.";
  const titles = ["ID", "USED", "OF", "EXPIRES", "REVOKED", "DOMAIN", "LABEL"];
  const rows = enrollments.map(({ id, used, mailboxes, expires_at, revoked_at, domain, label }) =>
    [id, used, mailboxes, when(expires_at ?? ""), when(revoked_at ?? ""), domain ?? "any", label].map(
      (cell) => escaped(String(cell)),
    ),
  );
  const columns = titles.map((title) => ({ title }));
  return [table(out, columns, rows), ...nextPage(answer)].join("\n");
}

function enrollmentUseTable(out: Out, answer: Fields): string {
  const uses = list(answer.uses);
  if (uses.length === 0) return "Nobody has used it.";
  const columns = ["AT", "OUTCOME", "MAILBOX", "FROM", "KEY"].map((title) => ({ title }));
  const rows = uses.map(({ at, outcome, mailbox_id, peer_address, key_fingerprint }) =>
    [when(at), outcome, mailbox_id ?? "", peer_address ?? "", key_fingerprint].map((cell) =>
      escaped(String(cell)),
    ),
  );
  return [table(out, columns, rows), ...nextPage(answer)].join("\n");
}

function paymentTable(out: Out, answer: Fields): string {
  const payments = list(answer.payments);
  if (payments.length === 0) return "No payments.";
  const columns = ["PAID", "STATUS", "CENTS", "MAILBOX", "PROVIDER", "SESSION"].map((title) => ({ title }));
  const rows = payments.map((one) =>
    [
      when(one.paid_at),
      one.status,
      one.amount_cents === null ? "" : `${one.amount_cents} ${one.currency}`,
      one.mailbox_id,
      one.provider,
      one.session_id ?? "",
    ].map((cell) => escaped(String(cell))),
  );
  return [table(out, columns, rows), ...nextPage(answer)].join("\n");
}

function reconciledTable(out: Out, answer: Fields): string {
  const looked = list(answer.results);
  if (looked.length === 0) return "No checkout may still be paid.";
  const rest = answer.complete === false ? [styled(out, "yellow", RECONCILED_IN_PART)] : [];
  const columns = ["STATUS", "ACTION", "MAILBOX", "CHECKOUT", "SESSION"].map((title) => ({ title }));
  const rows = looked.map(({ status, action, mailbox_id, checkout_id, session_id }) =>
    [status, String(action).replaceAll("_", " "), mailbox_id, checkout_id, session_id ?? ""].map((cell) =>
      escaped(String(cell)),
    ),
  );
  return [table(out, columns, rows), ...rest].join("\n");
}

const RECONCILED_IN_PART =
  "The provider was too slow to be asked about all of them. The service asks about the rest by itself.";

function deliveryTable(out: Out, answer: Fields): string {
  const deliveries = list(answer.deliveries);
  if (deliveries.length === 0) return "No deliveries.";
  const columns = [
    { title: "AT" },
    { title: "OUTCOME" },
    { title: "REPLY" },
    { title: "FROM", widthMax: SENDER_COLUMNS_MAX },
    { title: "WHY" },
  ];
  const rows = deliveries.map((one) =>
    [when(one.at), one.outcome, one.reply, one.envelope_from, one.reason].map((cell) =>
      escaped(String(cell ?? "")),
    ),
  );
  return [table(out, columns, rows), ...nextPage(answer)].join("\n");
}
