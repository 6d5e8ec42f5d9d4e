/** Mails to payers as they are stored, and what sends them. */
import type { NewNotice, OutgoingNotice } from "../../core/index.ts";
import type { MailboxId } from "../../core/mailboxes/mailbox.ts";
import { Notices } from "../../core/payments/notices.ts";
import type { Ledger } from "./ledger.ts";
import { recordingLog } from "./log.ts";
import { TestNotifier } from "./notifier.ts";

/** A notice to Ann that her mailbox is active. */
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

/** The same notice as a notifier gets it. */
export function outgoingNotice(changed: Partial<OutgoingNotice> = {}): OutgoingNotice {
  const { name, kind, mailboxId, to } = aNotice();
  const letter = { subject: "A Keypost mailbox is active", text: "It is.\n", html: "<p>It is.</p>\n" };
  return { name, kind, mailboxId, to, paymentUrl: "", ...letter, ...changed };
}

/** As many notices, each to another payer, so that no payer's hourly limit applies. */
export function severalNotices(count: number): readonly NewNotice[] {
  return Array.from({ length: count }, (_, index) =>
    aNotice({ name: `notice ${index}`, to: `payer${index}@payer.example` }),
  );
}

/** A `Notices` over the ledger, with no notice in it yet, and a mail provider that the test controls. */
export async function openNotices(
  ledger: Ledger,
  given: { readonly name?: string; readonly knowsRepetitions?: boolean } = {},
) {
  await ledger.ledger.db.deleteFrom("notices").execute();
  const { clock } = ledger;
  const { log, events } = recordingLog();
  const notifier = new TestNotifier(clock, given);
  const open = (asked = notifier) => new Notices({ ...ledger, log, notifier: asked });
  const notices = open();
  return {
    clock,
    notifier,
    notices,
    reopen: open,
    rows: () => ledger.noticeRows,
    count: () => ledger.noticeRows.count(),
    logged: (event: string) => events.filter((one) => one.event === event).map(({ fields }) => fields),
    write: (...written: readonly NewNotice[]) => ledger.noticeRows.add(written, clock.now()),
    /** Lets time pass, and sends what is due every `everyMs` as the job does. */
    async pass(ms: number, everyMs: number) {
      for (let passed = 0; passed < ms; passed += everyMs) {
        await clock.advance(everyMs);
        await notices.sendDue();
      }
    },
  };
}
