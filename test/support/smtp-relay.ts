/** A real SMTP server that accepts mail after login, as an operator's relay does. */
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

interface RelayedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly user: string | undefined;
  readonly isTls: boolean;
  readonly content: string;
}

/** The code of a refusal, or that the connection breaks. Undefined: accepted. */
type Answer = number | "cut" | undefined;

export class SmtpRelay implements AsyncDisposable {
  readonly mails: RelayedMail[] = [];
  /** The number of logins that were tried. */
  logins = 0;
  atSender: Answer;
  atRecipient: Answer;
  /** The reply after the message. With "cut", the message has been accepted. */
  atContent: Answer;
  readonly #server: SMTPServer;

  /** With `password`, a login is required. */
  static async start(
    given: { readonly password?: string; readonly options?: SMTPServerOptions } = {},
  ): Promise<SmtpRelay> {
    const relay = new SmtpRelay(given.password, given.options);
    relay.#server.listen(0, "127.0.0.1");
    await once(relay.#server.server, "listening");
    return relay;
  }

  private constructor(password: string | undefined, options: SMTPServerOptions = {}) {
    this.#server = new SMTPServer({
      authOptional: password === undefined,
      allowInsecureAuth: true,
      disabledCommands: password === undefined ? ["AUTH", "STARTTLS"] : ["STARTTLS"],
      onAuth: (login, _session, done) => {
        this.logins += 1;
        if (login.password === password) done(null, { user: login.username ?? "" });
        else done(refusal(535));
      },
      onMailFrom: (_address, { id }, done) => this.#reply(this.atSender, id, done),
      onRcptTo: (_address, { id }, done) => this.#reply(this.atRecipient, id, done),
      onData: (stream, session, done) => {
        void buffer(stream).then((content) => {
          if (typeof this.atContent !== "number") {
            const { mailFrom, rcptTo } = session.envelope;
            this.mails.push({
              from: mailFrom ? mailFrom.address : "",
              to: rcptTo.map(({ address }) => address),
              user: session.user as string | undefined,
              isTls: session.secure,
              content: content.toString(),
            });
          }
          this.#reply(this.atContent, session.id, done);
        });
      },
      ...options,
    });
    // Clients may refuse the certificate, or leave.
    this.#server.on("error", () => {});
  }

  get port(): number {
    return (this.#server.server.address() as AddressInfo).port;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await new Promise<void>((resolve) => this.#server.close(resolve));
  }

  #reply(answer: Answer, session: string, done: (error?: Error) => void): void {
    if (answer === undefined) done();
    else if (answer !== "cut") done(refusal(answer));
    else for (const connection of this.#server.connections) if (connection.id === session) connection.close();
  }
}

function refusal(responseCode: number): Error {
  return Object.assign(new Error("refused"), { responseCode });
}
