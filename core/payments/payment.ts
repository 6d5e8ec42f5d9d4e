/** Payments: applies what providers and the operator report, once. */

import type { Uses } from "../deps.ts";
import { fillImapLogin } from "../mailboxes/imap-logins.ts";
import { type Mailbox, type MailboxId, requireMailbox, revoked } from "../mailboxes/mailbox.ts";
import { newId } from "../new-id.ts";
import type { PageBefore } from "../page.ts";
import type { Books, Decide, OperatorFact, Recorded } from "../store/ledger/books.ts";
import type { StoredCheckout } from "../store/ledger/checkout-rows.ts";
import type { OperatorSubject } from "../store/ledger/payments.ts";
import { type Account, type AccountPayment, accountOf } from "./account.ts";
import type { NewNotice, NoticeKind } from "./notice.ts";
import type { CheckoutId, PaymentEvent, PaymentProviderName, SessionState } from "./payment-provider.ts";
import { priceText } from "./price.ts";

const PAYMENT_CHANGES = [
  /** A month more. */
  "paid",
  /** Taken back: the mailbox is revoked, if it bought anything. */
  "reversed",
  /** A dispute was won: the month counts again. */
  "restored",
  /** Something else was paid than was asked for. */
  "mismatched",
  "extended",
  "revoked",
  /** Told before, or nothing to us. */
  "none",
  /** It speaks of a session that we do not know: applied when we do. */
  "waiting",
] as const;
export type PaymentChange = (typeof PAYMENT_CHANGES)[number];

/** What an event came to. */
export interface Applied {
  readonly change: PaymentChange;
  readonly mailboxId: MailboxId | undefined;
}

export interface ListedPayment extends AccountPayment {
  readonly number: number;
  readonly mailboxId: MailboxId;
  readonly provider: PaymentProviderName;
  readonly session: string | undefined;
}

/** Of all mailboxes or of one. */
export interface PaymentsAsked extends PageBefore {
  readonly mailboxId?: MailboxId | undefined;
}

export interface SettledSession {
  /** What was paid may be over by now, or taken back: the mailbox says so. */
  readonly status: SessionState["status"];
  readonly mailbox: Mailbox;
}

export interface ReconciledCheckout {
  readonly mailboxId: MailboxId;
  readonly checkoutId: CheckoutId;
  /** Absent while the provider has not answered yet. */
  readonly session: string | undefined;
  readonly status: "opening" | "open" | "ended" | "paid" | "error";
  /** Whether this look made the mailbox active. */
  readonly isActivated: boolean;
}

export interface Reconciled {
  readonly checkouts: readonly ReconciledCheckout[];
  /** False where the time was over before the provider was asked about all of them. */
  readonly isComplete: boolean;
}

/** What has to happen beside the ledger when money has changed something. */
type Following = Uses<"tokens" | "secrets" | "imapPasswords" | "arrivals" | "mailSessions" | "notices">;

/** See Core.applyPaymentEvent. */
export async function applyPaymentEvent(
  deps: Following & Uses<"payments" | "clock" | "log">,
  event: PaymentEvent,
): Promise<Applied> {
  const { provider, id, type, occurredAt, checkoutId, session, fact } = event;
  const receivedAt = deps.clock.now();
  const about = { checkoutId, session };
  const entry = { provider, id, type, occurredAt, receivedAt, about, fact };
  const recorded = await deps.payments.record(entry, decide);
  const { change, mailboxId } = recorded;
  deps.log.paymentEventApplied({ provider, type, change, mailboxId });
  // Money that bought nothing: the operator gives it back.
  const isPaidInVain =
    fact.kind === "paid" && (change === "waiting" || (change === "paid" && recorded.takesNoMonth));
  if (change === "mismatched" || isPaidInVain) {
    deps.log.paymentUseless({ provider, checkoutId: recorded.checkoutId, session, mailboxId, change });
  }
  await followUp(deps, recorded);
  return { change, mailboxId };
}

/** After the commit. What a crash leaves undone here is either not seen, since the state says no, or done by the job. */
export async function followUp(deps: Following, { newlyRevoked, mailboxId }: Recorded): Promise<void> {
  if (newlyRevoked && mailboxId !== undefined) {
    deps.tokens.forgetEnded();
    deps.arrivals.refuse(mailboxId, revoked(newlyRevoked));
    deps.mailSessions?.review();
  }
  // Of its next password where it was revoked; where it is given back, what could not be done then.
  if (mailboxId !== undefined) await fillImapLogin(deps, mailboxId);
  deps.notices.kick();
}

/** What the facts come to, and who has to hear of it. */
export const decide: Decide = (books) => {
  const account = accountOf(books.facts);
  const change = changeOf(books, account);
  const months = account.months - books.payments.filter(({ status }) => status === "paid").length;
  const { mailbox } = books;
  const takesNoMonth = !mailbox || account.revoked !== undefined || (account.isFree ?? mailbox.isFree);
  const heardAt = books.facts.at(-1)?.receivedAt;
  const isOver = heardAt && account.paidUntil && account.paidUntil <= heardAt;
  const notices = noticesOf(books, account, {
    active: !takesNoMonth && !isOver,
    refunded: account.revoked !== undefined,
  });
  return { account, change, months, takesNoMonth, notices };
};

/** The same, and the link, when the provider has answered, and what is paid by it is still worth something. */
export const decideOpened: Decide = (books) => {
  const { mailbox, checkout } = books;
  const decision = decide(books);
  if (!mailbox || decision.takesNoMonth) return decision;
  if (checkout?.status !== "open" || decision.change === "paid") return decision;
  return { ...decision, notices: [...decision.notices, linkNotice(mailbox, checkout, mailbox.paidUntil)] };
};

/** One for each address that the link is to be known at. `paidUntil` is for who has paid before. */
export function linkNotice(
  { id, address, billingEmail }: Pick<Mailbox, "id" | "address" | "billingEmail">,
  { id: checkoutId, url, asked, expiresAt }: StoredCheckout,
  paidUntil?: Date,
): NewNotice {
  return {
    name: `payment_link:${checkoutId}:${billingEmail}`,
    kind: "payment_link",
    mailboxId: id,
    to: billingEmail,
    facts: {
      address,
      paymentUrl: url,
      ...(asked && { price: priceText(asked) }),
      ...(expiresAt && { linkEndsAt: expiresAt.toISOString() }),
      ...(paidUntil && { paidUntil: paidUntil.toISOString() }),
    },
  };
}

function changeOf({ payments, facts }: Books, account: Account): PaymentChange {
  const last = facts.at(-1)?.kind;
  if (last === "extended" || last === "revoked") return last;
  for (const payment of account.payments) {
    const before = payments.find((one) => isSame(one, payment))?.status;
    const { status } = payment;
    if (before === status || status === "awaited" || status === "accepted") continue;
    if (status === "paid") return before === "disputed" ? "restored" : "paid";
    return status === "mismatched" ? "mismatched" : "reversed";
  }
  return "none";
}

const isSame = (one: AccountPayment, other: AccountPayment) =>
  one.checkoutId === other.checkoutId && one.installment === other.installment;

/** A notice of each thing that is so now; having been told of it before, by its name, tells nobody again. */
function noticesOf(
  { mailbox, payments }: Books,
  account: Account,
  isSo: Readonly<Record<PaymentNoticeKind, boolean>>,
): readonly NewNotice[] {
  if (!mailbox) return [];
  return account.payments.flatMap((payment): NewNotice[] => {
    const before = payments.find((one) => isSame(one, payment));
    const kind = NOTICE_OF[payment.status];
    if (!kind || !isSo[kind] || (before && NOTICE_OF[before.status] === kind)) return [];
    const paidUntil = account.paidUntil?.toISOString();
    // Who has heard that it was taken back hears that it counts again, and each other time, too.
    const turn = (payment.reversedAt ?? before?.reversedAt)?.getTime();
    return [
      {
        name: `${kind}:${payment.checkoutId}:${payment.installment}${turn ? `:${turn}` : ""}`,
        kind,
        mailboxId: mailbox.id,
        to: mailbox.billingEmail,
        facts: {
          address: mailbox.address,
          paymentUrl: "",
          ...(payment.paid && { price: priceText(payment.paid) }),
          ...(paidUntil !== undefined && { paidUntil }),
        },
      },
    ];
  });
}

type PaymentNoticeKind = Extract<NoticeKind, "active" | "refunded">;

const NOTICE_OF: Readonly<Record<AccountPayment["status"], PaymentNoticeKind | undefined>> = {
  awaited: undefined,
  paid: "active",
  refunded: "refunded",
  disputed: "refunded",
  mismatched: undefined,
  accepted: undefined,
};

/** What the operator's word about a mailbox takes. */
export type Extending = Following & Uses<"mailboxes" | "payments" | "clock" | "log">;

/** See Core.extendMailbox. */
export async function extendMailbox(
  deps: Extending,
  id: MailboxId,
  until: Date | undefined,
): Promise<Mailbox> {
  const now = deps.clock.now();
  // A grace that began in the past might be over already, and the mail gone with it.
  const end = until && until < now ? now : until;
  const mailbox = await sayAsOperator(deps, { mailboxId: id }, { kind: "extended", until: end });
  deps.log.mailboxExtended({ mailboxId: id });
  return mailbox;
}

/** Without an end, if nobody ever paid for it: what the operator says by selling none any more. Refuses: mailbox_revoked. */
export async function freeUnpaidMailbox(deps: Extending, id: MailboxId): Promise<Mailbox> {
  const about = { mailboxId: id, ifUnpaid: true };
  const mailbox = await sayAsOperator(deps, about, { kind: "extended", until: undefined });
  if (mailbox.state === "revoked") throw revoked(mailbox.revokedBy);
  return mailbox;
}

/** The operator's. Ends its tokens and waits at once. Being revoked already is no error, and keeps its time. */
export async function revokeMailbox(deps: Extending, id: MailboxId): Promise<Mailbox> {
  const mailbox = await requireMailbox(deps, id);
  if (mailbox.state === "revoked" && mailbox.revokedBy === "operator") return mailbox;
  const now = await sayAsOperator(deps, { mailboxId: id }, { kind: "revoked" });
  deps.log.mailboxRevoked({ mailboxId: id, by: "operator" });
  return now;
}

async function sayAsOperator(
  deps: Following & Uses<"mailboxes" | "payments" | "clock">,
  about: OperatorSubject,
  fact: OperatorFact,
): Promise<Mailbox> {
  await requireMailbox(deps, about.mailboxId);
  const at = deps.clock.now();
  const entry = { provider: "operator", id: newId("evt"), type: fact.kind, occurredAt: at, receivedAt: at };
  await followUp(deps, await deps.payments.record({ ...entry, about, fact }, decide));
  return await requireMailbox(deps, about.mailboxId);
}
