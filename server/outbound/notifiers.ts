import { type Log, logNotifier, type Notifier } from "../../core/index.ts";
import type { NotifierConfig } from "../notifier-settings.ts";
import { resendNotifier } from "./resend.ts";
import { sendgridNotifier } from "./sendgrid.ts";
import { unsendNotifier } from "./unsend.ts";

/**
 * Whoever carries mails to payers, as the settings say. Opens no connection yet. A library for SMTP is loaded for who
 * uses it: every start would wait for it.
 */
export async function openNotifier(config: NotifierConfig, log: Log): Promise<Notifier> {
  switch (config.notifier) {
    case "unsend":
      return unsendNotifier(config, log);
    case "resend":
      return resendNotifier(config, log);
    case "sendgrid":
      return sendgridNotifier(config, log);
    case "smtp": {
      const { smtpRelayNotifier } = await import("./smtp-relay.ts");
      return smtpRelayNotifier(config, log);
    }
    case "log":
      return logNotifier(log);
  }
}
