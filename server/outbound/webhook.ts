/** A provider's webhook, and why one is refused. */

/** As received: the signature covers exactly these bytes. */
export interface Webhook {
  readonly body: Buffer | string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

type WebhookFault =
  /** Not signed with the secret, or signed too long ago. */
  | "signature"
  /** Signed, but not an event that can be read. */
  | "malformed";

/** No part of a refused webhook is applied. The message and cause are for the log, never for the sender. */
export class WebhookRefused extends Error {
  readonly reason: WebhookFault;

  constructor(reason: WebhookFault, cause: unknown) {
    super(`webhook refused: ${reason}`, { cause });
    this.name = "WebhookRefused";
    this.reason = reason;
  }
}
