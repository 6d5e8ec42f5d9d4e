/** What a provider posts to us, and why it is not believed, in words that the providers share. */

/** As it came over the wire: the signature is over these very bytes. */
export interface Webhook {
  readonly body: Buffer | string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

type WebhookFault =
  /** Not signed by whoever knows the secret, or signed too long ago. */
  | "signature"
  /** Signed, and yet not an event that can be read. */
  | "malformed";

/** Nothing of a refused webhook is applied. Its message and cause are for the log, never for the sender. */
export class WebhookRefused extends Error {
  readonly reason: WebhookFault;

  constructor(reason: WebhookFault, cause: unknown) {
    super(`webhook refused: ${reason}`, { cause });
    this.name = "WebhookRefused";
    this.reason = reason;
  }
}
