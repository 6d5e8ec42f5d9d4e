import type { MessageId } from "./message.ts";

/** One that is written down. */
export interface NotedDelivery extends Delivery {
  /** Which one: what is noted later has a higher one. */
  readonly number: number;
}

/** What our SMTP edge saw for a mailbox: one attempt of a sender. Kept 30 days. */
export interface Delivery {
  readonly at: Date;
  readonly outcome: "accepted" | "duplicate" | "refused";
  /** The reply the sender got, such as `250 2.6.0` or `452 4.2.2`. */
  readonly reply: string;
  /** One sentence of ours. */
  readonly reason: string;
  readonly peerAddress: string;
  readonly tls: string | undefined;
  readonly sizeBytes: number | undefined;
  /** Envelope sender as it was given. Written by the sender. */
  readonly envelopeFrom: string;
  readonly messageId: MessageId | undefined;
}
