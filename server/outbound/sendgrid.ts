/** SendGrid: https://www.twilio.com/docs/sendgrid/api-reference/mail-send/mail-send */
import type { Log, Notifier } from "../../core/index.ts";
import type { MailApiSettings } from "../notifier-settings.ts";
import { apiNotifier } from "./mail-api.ts";

export function sendgridNotifier({ key, baseUrl, from }: MailApiSettings, log: Log): Notifier {
  return apiNotifier(
    {
      name: "sendgrid",
      url: new URL(`${baseUrl}/v3/mail/send`),
      key,
      // SendGrid has no idempotency keys, so what may have been sent is not sent again.
      knowsRepetitions: false,
      bodyOf: ({ to, subject, text, html }) => ({
        personalizations: [{ to: [{ email: to }] }],
        from: { email: from.email, name: from.name },
        subject,
        // Plain text first: SendGrid asks for this order (RFC 2046 §5.1.4).
        content: [
          { type: "text/plain", value: text },
          { type: "text/html", value: html },
        ],
        // Otherwise links go through SendGrid's servers, and an image tracks who opens the mail.
        tracking_settings: {
          click_tracking: { enable: false, enable_text: false },
          open_tracking: { enable: false },
        },
      }),
    },
    log,
  );
}
