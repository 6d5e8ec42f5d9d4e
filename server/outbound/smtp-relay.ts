/** Sends mails to payers through the operator's SMTP relay. Sole user of nodemailer in the service. */
import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import MailComposer from "nodemailer/lib/mail-composer";
import SmtpConnection, { type SMTPConnectionOptions } from "nodemailer/lib/smtp-connection";
import {
  isLoopbackHost,
  type Log,
  NOTICE_SEND_MS_MAX,
  type Notifier,
  type OutgoingNotice,
  type Sending,
  unlessAborted,
} from "../../core/index.ts";
import type { SmtpRelaySettings } from "../notifier-settings.ts";
import type { MailSender } from "./mail-api.ts";

export function smtpRelayNotifier(relay: SmtpRelaySettings, log: Log): Notifier {
  return {
    name: "smtp",
    // A relay forwards whatever it accepts, and only some receivers look at the Message-ID.
    knowsRepetitions: false,
    async send(notice, signal) {
      let isHandedOver = false;
      const content = await composed(relay.from, notice);
      // nodemailer reads it after the relay's 354. From then on the relay may have taken the mail.
      const message = new Readable({
        read() {
          isHandedOver = true;
          this.push(content);
          this.push(null);
        },
      });
      try {
        await deliver(relay, notice.to, message, signal);
        return "sent";
      } catch (error) {
        const { responseCode: status, code, name } = error as RelayError;
        const word = typeof code === "string" ? code : name;
        log.notifierFailed({ notifier: "smtp", reason: status ? `reply ${status}` : word });
        return outcomeOf(error as RelayError, isHandedOver);
      }
    },
  };
}

/** What nodemailer adds to an error. For an aborted signal, `code` is a number. */
interface RelayError extends Error {
  readonly code?: string | number;
  readonly responseCode?: number;
  /** The command that got the reply. */
  readonly command?: string;
}

function outcomeOf({ responseCode: status, command }: RelayError, isHandedOver: boolean): Sending {
  if (status === undefined) return isHandedOver ? "unknown" : "not_sent";
  // A permanent failure at any other command is about us: the user, the sender, or a relay that refuses our mail.
  const isAboutMail = command === "RCPT TO" || command === "DATA";
  return status >= 500 && isAboutMail ? "refused" : "not_sent";
}

async function composed(
  from: MailSender,
  { name, to, subject, text, html }: OutgoingNotice,
): Promise<Buffer> {
  const domain = from.email.slice(from.email.lastIndexOf("@") + 1);
  const composer = new MailComposer({
    from: { name: from.name, address: from.email },
    to: { name: "", address: to },
    subject,
    text,
    html,
    // The same at every attempt, for receivers that look at it.
    messageId: `<${createHash("sha256").update(name).digest("hex").slice(0, 40)}@${domain}>`,
    // RFC 3834 §5: prevents out-of-office answers.
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return await composer.compile().build();
}

async function deliver(
  relay: SmtpRelaySettings,
  to: string,
  message: Readable,
  signal: AbortSignal,
): Promise<void> {
  const connection = new SmtpConnection(optionsFor(relay));
  const failed = new Promise<never>((_, reject) => {
    connection.on("error", reject);
    connection.once("end", () => reject(new Error("The connection was closed.")));
  });
  try {
    await unlessAborted(Promise.race([failed, converse(connection, relay, to, message)]), signal);
    connection.quit();
  } catch (error) {
    connection.close();
    throw error;
  }
}

async function converse(
  connection: SmtpConnection,
  { user, password, from }: SmtpRelaySettings,
  to: string,
  message: Readable,
): Promise<void> {
  const done = (resolve: () => void, reject: (error: Error) => void) => (error?: Error | null) =>
    error ? reject(error) : resolve();
  await new Promise<void>((resolve, reject) => connection.connect(done(resolve, reject)));
  if (user !== undefined) {
    await new Promise<void>((resolve, reject) =>
      connection.login({ user, pass: password ?? "" }, done(resolve, reject)),
    );
  }
  await new Promise<void>((resolve, reject) =>
    connection.send({ from: from.email, to: [to] }, message, done(resolve, reject)),
  );
}

/**
 * A password is sent only to a server with a valid certificate, or within this machine. Without a password, STARTTLS is
 * opportunistic, as between mail servers: used if offered, without checking the certificate (RFC 7435).
 */
function optionsFor({ host, port, isTls, user }: SmtpRelaySettings): SMTPConnectionOptions {
  const isStrict = (isTls || user !== undefined) && !isLoopbackHost(host);
  return {
    host,
    ...(port !== undefined && { port }),
    secure: isTls,
    requireTLS: isStrict && !isTls,
    tls: { rejectUnauthorized: isStrict },
    connectionTimeout: NOTICE_SEND_MS_MAX,
    greetingTimeout: NOTICE_SEND_MS_MAX,
    socketTimeout: NOTICE_SEND_MS_MAX,
  };
}
