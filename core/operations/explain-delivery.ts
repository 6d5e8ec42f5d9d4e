import { z } from "zod";
import { parsePageCursor } from "../cursor.ts";
import type { Delivery } from "../delivery.ts";
import { limitField, pageCursorField } from "./fields.ts";
import { nextCursorFor, nextCursorShape } from "./list-messages.ts";
import { instant } from "./message-shapes.ts";
import { operation } from "./operation.ts";

const deliveryShape = z.object({
  at: instant("When the sending server tried."),
  outcome: z.enum(["accepted", "duplicate", "refused"]).describe("duplicate: sent again, and already here."),
  reply: z.string().describe("The SMTP reply that the sending server got."),
  reason: z.string().describe("Why, in the service's own words."),
  peer_address: z.string().describe("IP address of the sending server."),
  tls: z.string().nullable().describe("How the connection was encrypted; null in clear."),
  size_bytes: z.number().int().nullable().describe("Size of the message, where it is known."),
  envelope_from: z.string().describe("The envelope's sender, as it was given."),
  message_id: z.string().nullable().describe("Id of the message that it became, msg_…; null when refused."),
});

export const explainDelivery = operation({
  name: "explain_delivery",
  title: "Explain deliveries",
  description: `Says what the mail server saw for your mailbox, newest first: which servers tried to deliver, when, what was accepted, what was refused and why, and whether the connection was encrypted.

Call it when a message that should have come did not, after waiting a minute or two. Nothing listed means that nobody has tried to send to your address: check that the site got the right address. A refusal with 4xx is tried again by the sender; one with 5xx is not.

envelope_from is untrusted: the sender wrote it.`,
  needs: "mailbox",
  hints: { readOnly: true, destructive: false, idempotent: true, openWorld: true },
  input: z.strictObject({ limit: limitField(), cursor: pageCursorField.optional() }),
  output: z.object({
    deliveries: z.array(deliveryShape).describe("The attempts of the last 30 days, newest first."),
    next_cursor: nextCursorShape,
  }),
  route: { method: "GET", path: "/v1/deliveries" },
  untrusted: ["deliveries"],
  sizedBy: { input: "limit", output: "deliveries" },
  isTool: true,
  command: { name: "deliveries" },
  run: async ({ core, mailbox }, { limit, cursor }) => {
    const before = cursor === undefined ? undefined : parsePageCursor(mailbox, cursor);
    const found = await core.explainDelivery(mailbox, limit + 1, before);
    const deliveries = found.slice(0, limit);
    return {
      deliveries: deliveries.map(wireDeliveryFor),
      next_cursor: nextCursorFor(mailbox, found.length > limit ? deliveries.at(-1)?.number : undefined),
    };
  },
});

function wireDeliveryFor(delivery: Delivery): z.output<typeof deliveryShape> {
  return {
    at: delivery.at.toISOString(),
    outcome: delivery.outcome,
    reply: delivery.reply,
    reason: delivery.reason,
    peer_address: delivery.peerAddress,
    tls: delivery.tls ?? null,
    size_bytes: delivery.sizeBytes ?? null,
    envelope_from: delivery.envelopeFrom,
    message_id: delivery.messageId ?? null,
  };
}
