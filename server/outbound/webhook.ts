/** Why a provider's webhook is not believed, in words that the providers share. */

export type WebhookFault =
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
