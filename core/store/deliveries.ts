import type { Delivery } from "../delivery.ts";
import type { MailboxId } from "../mailbox.ts";
import type { MessageId } from "../message.ts";
import type { Database } from "./database.ts";
import type { IndexSchema } from "./index-schema.ts";

export type Deliveries = ReturnType<typeof openDeliveries>;

/** What the SMTP edge saw, for `explain_delivery`. */
export function openDeliveries(index: Database<IndexSchema>) {
  return {
    async note(
      attempts: readonly { readonly mailboxId: MailboxId; readonly delivery: Delivery }[],
    ): Promise<void> {
      if (attempts.length === 0) return;
      await index.db
        .insertInto("deliveries")
        .values(
          attempts.map(({ mailboxId, delivery }) => ({
            mailbox_id: mailboxId,
            at: delivery.at.getTime(),
            outcome: delivery.outcome,
            reply: delivery.reply,
            reason: delivery.reason,
            peer_address: delivery.peerAddress,
            tls: delivery.tls ?? null,
            size_bytes: delivery.sizeBytes ?? null,
            envelope_from: delivery.envelopeFrom,
            message_id: delivery.messageId ?? null,
          })),
        )
        .execute();
    },

    /** Newest first. */
    async list(mailboxId: MailboxId, limit: number): Promise<readonly Delivery[]> {
      const rows = await index.reader
        .selectFrom("deliveries")
        .selectAll()
        .where("mailbox_id", "=", mailboxId)
        .orderBy("at", "desc")
        .orderBy("row", "desc")
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        at: new Date(row.at),
        outcome: row.outcome,
        reply: row.reply,
        reason: row.reason,
        peerAddress: row.peer_address,
        tls: row.tls ?? undefined,
        sizeBytes: row.size_bytes ?? undefined,
        envelopeFrom: row.envelope_from,
        messageId: (row.message_id as MessageId | null) ?? undefined,
      }));
    },

    async forgetBefore(time: Date): Promise<void> {
      await index.db.deleteFrom("deliveries").where("at", "<", time.getTime()).execute();
    },
  };
}
