import type { MailboxId } from "./mailbox.ts";
import type { MessageId } from "./message.ts";

/** Somebody of ours, accepted at RCPT. */
export interface Recipient {
  readonly mailboxId: MailboxId;
  /** As the sender wrote it, plus-tag and all. */
  readonly givenAddress: string;
}

/** Who speaks to our SMTP port, for `Received` (RFC 5321 §4.4) and the log of deliveries. */
export interface Peer {
  readonly address: string;
  /** What HELO or EHLO said. */
  readonly heloName: string;
  /** RFC 3848: ESMTP, ESMTPS, UTF8SMTP, … */
  readonly protocol: string;
  /** `TLSv1.3 TLS_AES_256_GCM_SHA384`, absent in clear. */
  readonly tls: string | undefined;
}

export interface IncomingMail {
  /** Envelope sender, empty for the null sender. */
  readonly from: string;
  readonly recipients: readonly Recipient[];
  readonly peer: Peer;
  /** The message as it came, dots unstuffed, nothing added. */
  readonly bytes: Buffer;
}

export interface Received {
  /** One for each mailbox. */
  readonly messages: readonly {
    readonly mailboxId: MailboxId;
    readonly messageId: MessageId;
    readonly isDuplicate: boolean;
  }[];
}
