import type { NewNotice } from "../../core/index.ts";
import { Notices } from "../../core/payments/notices.ts";
import type { Ledger } from "./ledger.ts";
import { recordingLog } from "./log.ts";
import { TestNotifier } from "./notifier.ts";

/** Notices over that ledger, which has none yet, and a mail provider that the test plays. */
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
    /** What the job does while that time passes. */
    async pass(ms: number, everyMs: number) {
      for (let passed = 0; passed < ms; passed += everyMs) {
        await clock.advance(everyMs);
        await notices.sendDue();
      }
    },
  };
}
