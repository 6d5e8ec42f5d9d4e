import { type Log, logNotifier, type Notifier } from "../../core/index.ts";
import type { NotifierConfig } from "../notifier-settings.ts";
import { resendNotifier } from "./resend.ts";
import { sendgridNotifier } from "./sendgrid.ts";
import { unsendNotifier } from "./unsend.ts";

/**
 * The notifier that the settings name. Opens no connection yet. Loads the SMTP library only if it is used, because
 * every start would wait for it.
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
