/** Resend: https://resend.com/docs/api-reference/emails/send-email */
import type { Log, Notifier } from "../../core/index.ts";
import type { MailApiSettings } from "../notifier-settings.ts";
import { apiNotifier, fromField } from "./mail-api.ts";

export function resendNotifier({ key, baseUrl, from }: MailApiSettings, log: Log): Notifier {
  return apiNotifier(
    {
      name: "resend",
      url: new URL(`${baseUrl}/emails`),
      key,
      knowsRepetitions: true,
      bodyOf: ({ to, subject, text, html }) => ({ from: fromField(from), to: [to], subject, text, html }),
    },
    log,
  );
}
