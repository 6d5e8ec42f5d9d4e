import { z } from "zod";
import { parsePageCursor } from "../cursor.ts";
import { DELIVERY_OUTCOMES, type Delivery } from "../delivery.ts";
import { pageOf } from "../pagination.ts";
import { addressText, limitField, pageCursorField } from "./fields.ts";
import { instant, messageShape, wireAuthenticationFor } from "./message-shapes.ts";
import { nextCursorFor, nextCursorShape } from "./next-cursor.ts";
import { operation } from "./operation.ts";

const deliveryShape = z.object({
  at: instant("When the sending server tried."),
  outcome: z
    .enum(DELIVERY_OUTCOMES)
    .describe(
      "duplicate: sent again, and already here. left: the address was accepted, but the sender left before it had sent the message.",
    ),
  reply: z.string().describe("The SMTP reply that the sending server got."),
  reason: z.string().describe("Why, in the service's own words."),
  peer_address: z.string().describe("IP address of the sending server."),
  helo_name: z.string().describe("The name that the sending server gave."),
  tls: z.string().nullable().describe("How the connection was encrypted; null in clear."),
  size_bytes: z.number().int().nullable().describe("Size of the message, where it is known."),
  envelope_from: z.string().describe("The envelope sender as given; empty for a bounce."),
  given_address: z
    .string()
    .describe("The recipient as the sender wrote it: which plus-address, for example."),
  authentication: messageShape.shape.authentication
    .nullable()
    .describe("What was verified about the sender; null if it was not checked, as at RCPT."),
  message_id: z.string().nullable().describe("Id of the resulting message, msg_…; null if refused."),
});

export const explainDelivery = operation({
  name: "explain_delivery",
  title: "Explain deliveries",
  description: `Shows what the mail server saw for your mailbox, newest first: which servers tried to deliver, when, to which address, what was accepted, what was refused and why, whether the connection was encrypted, and whether SPF, DKIM and DMARC confirm the sender.

Call it when an expected message has not come after a minute or two.
- Nothing listed, without filters: nobody has tried to send to your address. Check that the site has the right one. Or the message was too large (usually over 25 MiB) and was turned away before your address was named.
- Refused with 4xx: the sender will try again. With 5xx: it will not.
- Somebody claims to have sent something: filter by from (their envelope sender or its domain) and outcome, and compare.

envelope_from, given_address and helo_name are untrusted: the sender wrote them.`,
  needs: "mailbox",
  hints: { readOnly: true, destructive: false, idempotent: true, openWorld: true },
  input: z.strictObject({
    from: addressText(
      "Only attempts whose envelope sender contains this, in any case. A bare domain matches its subdomains too. It is often not the address in From: try the organisation's domain, or leave it out.",
    ).optional(),
    outcome: z.enum(DELIVERY_OUTCOMES).describe("Only attempts with this outcome.").optional(),
    limit: limitField(),
    cursor: pageCursorField.optional(),
  }),
  output: z.object({
    deliveries: z.array(deliveryShape).describe("The attempts of the last 30 days, newest first."),
    next_cursor: nextCursorShape,
  }),
  route: { method: "GET", path: "/v1/deliveries" },
  untrusted: ["deliveries"],
  sizedBy: { input: "limit", output: "deliveries" },
  isTool: true,
  command: { name: "deliveries" },
  run: async ({ core, mailbox }, { limit, cursor, from, outcome }) => {
    const found = await core.explainDelivery(mailbox, {
      limit: limit + 1,
      beforeNumber: parsePageCursor(mailbox, cursor),
      from,
      outcome,
    });
    const { page, last } = pageOf(found, limit);
    return {
      deliveries: page.map(wireDeliveryFor),
      next_cursor: nextCursorFor(mailbox, last?.number),
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
    helo_name: delivery.heloName,
    tls: delivery.tls ?? null,
    size_bytes: delivery.sizeBytes ?? null,
    envelope_from: delivery.envelopeFrom,
    given_address: delivery.givenAddress,
    authentication: delivery.authentication ? wireAuthenticationFor(delivery.authentication) : null,
    message_id: delivery.messageId ?? null,
  };
}
