import type { Log } from "../deps.ts";
import type { Notifier } from "./notice.ts";

/** Used if no mail provider is set: logs the payment link for the operator to pass on, but not the payer's address. */
export function logNotifier(log: Log): Notifier {
  return {
    name: "log",
    knowsRepetitions: true,
    async send({ kind, mailboxId, subject, paymentUrl }) {
      log.noticeLogged({ kind, mailboxId, subject, paymentUrl });
      return "sent";
    },
  };
}
