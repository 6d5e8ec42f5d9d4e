/** Payments: applies what providers and the operator report, once. */

import type { Uses } from "../deps.ts";
import { fillImapLogin } from "../mailboxes/imap-logins.ts";
import { type Mailbox, type MailboxId, requireMailbox, revoked } from "../mailboxes/mailbox.ts";
import { newId } from "../new-id.ts";
import type { PageBefore } from "../pagination.ts";
import type { Books, Decide, OperatorFact, Recorded } from "../store/ledger/books.ts";
import type { StoredCheckout } from "../store/ledger/checkout-rows.ts";
import type { OperatorSubject } from "../store/ledger/payments.ts";
import { type Account, type AccountPayment, accountOf } from "./account.ts";
import type { NewNotice, NoticeKind } from "./notice.ts";
import type { CheckoutId, PaymentEvent, PaymentProviderName, SessionState } from "./payment-provider.ts";
import { priceText } from "./price.ts";

const PAYMENT_CHANGES = [
  /** A month was added. */
  "paid",
  /** The payment was taken back. This revokes the mailbox, if the payment bought anything. */
  "reversed",
  /** A dispute was won: the month counts again. */
  "restored",
  /** What was paid is not what was asked for. */
  "mismatched",
  "extended",
  "revoked",
  /** Reported before, or without effect. */
  "none",
  /** The event is about a session that we do not know yet. It is applied when we do. */
  "waiting",
] as const;
export type PaymentChange = (typeof PAYMENT_CHANGES)[number];

/** The effect of an event. */
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

/** Payments of one mailbox, or of all. */
export interface PaymentsAsked extends PageBefore {
  readonly mailboxId?: MailboxId | undefined;
}

export interface SettledSession {
  /** The status of the checkout. `mailbox` says whether the payment still counts. */
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
  /** False if the time was over before the provider was asked about all of them. */
  readonly isComplete: boolean;
}

/** What `followUp` needs: a change of money has effects outside the ledger. */
type Following = Uses<"tokens" | "secrets" | "imapPasswords" | "watches" | "mailSessions" | "notices">;

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
  // The money bought nothing: the operator has to give it back.
  const isPaidInVain =
    fact.kind === "paid" && (change === "waiting" || (change === "paid" && recorded.takesNoMonth));
  if (change === "mismatched" || isPaidInVain) {
    deps.log.paymentUseless({ provider, checkoutId: recorded.checkoutId, session, mailboxId, change });
  }
  await followUp(deps, recorded);
  return { change, mailboxId };
}

/**
 * Runs after the commit. What a crash leaves undone has no effect, because the state refuses, or is done by the job.
 */
export async function followUp(deps: Following, { newlyRevoked, mailboxId }: Recorded): Promise<void> {
  if (newlyRevoked && mailboxId !== undefined) {
    deps.tokens.forgetEnded();
    deps.watches.refuse(mailboxId, revoked(newlyRevoked));
    deps.mailSessions?.review();
  }
  // After a revocation, sets the hash of the next password. After a restoration, sets it if that was left undone.
  if (mailboxId !== undefined) await fillImapLogin(deps, mailboxId);
  deps.notices.kick();
}

/** The account that the facts add up to, and the mails that follow. */
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

/** The same once the provider has opened a checkout, with the mail of the link, unless paying would buy nothing. */
export const decideOpened: Decide = (books) => {
  const { mailbox, checkout } = books;
  const decision = decide(books);
  if (!mailbox || decision.takesNoMonth) return decision;
  if (checkout?.status !== "open" || decision.change === "paid") return decision;
  return { ...decision, notices: [...decision.notices, linkNotice(mailbox, checkout, mailbox.paidUntil)] };
};

/** One notice for each address that gets the link. `paidUntil` is for a payer who has paid before. */
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

/** A notice of each new status that holds now. One whose name was used before is not sent again. */
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
    // The time of the reversal makes the name new, so each reversal and each restoration is announced.
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

/** What the operator's change of a mailbox needs. */
export type Extending = Following & Uses<"mailboxes" | "payments" | "clock" | "log">;

/** See Core.extendMailbox. */
export async function extendMailbox(
  deps: Extending,
  id: MailboxId,
  until: Date | undefined,
): Promise<Mailbox> {
  const now = deps.clock.now();
  // With an end in the past, the grace might be over, too, and the mail be deleted.
  const end = until && until < now ? now : until;
  const mailbox = await sayAsOperator(deps, { mailboxId: id }, { kind: "extended", until: end });
  deps.log.mailboxExtended({ mailboxId: id });
  return mailbox;
}

/**
 * Makes a mailbox free if nobody ever paid for it: the operator no longer takes money. Refuses: mailbox_revoked,
 * mailbox_not_found.
 */
export async function freeUnpaidMailbox(deps: Extending, id: MailboxId): Promise<Mailbox> {
  const about = { mailboxId: id, ifUnpaid: true };
  const mailbox = await sayAsOperator(deps, about, { kind: "extended", until: undefined });
  if (mailbox.state === "revoked") throw revoked(mailbox.revokedBy);
  return mailbox;
}

/** See Core.revokeMailbox. A mailbox that the operator has revoked already stays as it is, and is no error. */
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
