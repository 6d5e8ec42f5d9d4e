import type { NewNotice, OutgoingNotice } from "../../core/index.ts";
import type { MailboxId } from "../../core/mailboxes/mailbox.ts";

/** That a mailbox is active, to Ann. */
export function aNotice(changed: Partial<NewNotice> = {}): NewNotice {
  return {
    name: "active:chk_one:first",
    kind: "active",
    mailboxId: "mbx_one" as MailboxId,
    to: "ann@payer.example",
    facts: {
      address: "mbx_one@mail.example",
      paymentUrl: "",
      paidUntil: "2026-12-20T12:00:00.000Z",
    },
    ...changed,
  };
}

/** The same, as a notifier gets it. */
export function sending(changed: Partial<OutgoingNotice> = {}): OutgoingNotice {
  const { name, kind, mailboxId, to } = aNotice();
  const letter = { subject: "A Keypost mailbox is active", text: "It is.\n", html: "<p>It is.</p>\n" };
  return { name, kind, mailboxId, to, paymentUrl: "", ...letter, ...changed };
}

/** Of as many payers as there are notices, so that nobody's hour is full. */
export function severalNotices(count: number): readonly NewNotice[] {
  return Array.from({ length: count }, (_, index) =>
    aNotice({ name: `notice ${index}`, to: `payer${index}@payer.example` }),
  );
}
