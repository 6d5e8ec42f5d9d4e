/** Unsend, now called useSend, hosted or self-hosted: https://docs.usesend.com/api-reference/emails/send-email */
import type { Log, Notifier } from "../../core/index.ts";
import type { MailApiSettings } from "../notifier-settings.ts";
import { apiNotifier, fromField } from "./mail-api.ts";

export function unsendNotifier({ key, baseUrl, from }: MailApiSettings, log: Log): Notifier {
  return apiNotifier(
    {
      name: "unsend",
      url: new URL(`${baseUrl}/v1/emails`),
      key,
      knowsRepetitions: true,
      bodyOf: ({ to, subject, text, html }) => ({ from: fromField(from), to: [to], subject, text, html }),
    },
    log,
  );
}
