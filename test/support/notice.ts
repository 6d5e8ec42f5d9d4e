import type { NewNotice } from "../../core/index.ts";
import type { MailboxId } from "../../core/mailbox.ts";

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
