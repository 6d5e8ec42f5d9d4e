/** The operator's operations on enrollment keys: mint, list, revoke, and see who used one. */
import { z } from "zod";
import { DOMAIN_CHARS_MAX, ENROLLMENT_LABEL_CHARS_MAX, ENROLLMENT_MAILBOXES_MAX } from "../limits.ts";
import {
  ENROLLMENT_OUTCOMES,
  type EnrollmentId,
  type EnrollmentKey,
  type EnrollmentUse,
} from "../mailboxes/enrollment.ts";
import { pageOf } from "../pagination.ts";
import { endField, ID_CHARS_MAX, limitField, numberCursorField, OF_PAGE_BEFORE } from "./fields.ts";
import { instant, instantOrNull } from "./message-shapes.ts";
import { nextCursorShape } from "./next-cursor.ts";
import { operation } from "./operation.ts";

const enrollmentIdField = z
  .string()
  .min(1)
  .max(ID_CHARS_MAX)
  .transform((id) => id as EnrollmentId)
  .describe("Id of the enrollment key, enr_…, as the list has it.");

const enrollmentFields = {
  id: z.string().describe("Id of the enrollment key, enr_…; it claims nothing."),
  mailboxes: z.number().int().describe("Mailboxes that may be claimed with it, all together."),
  used: z
    .number()
    .int()
    .describe("Mailboxes that take a place of it now. Deleting one gives its place back."),
  expires_at: instantOrNull("From then on nobody new claims with it; null where it has no end."),
  domain: z
    .string()
    .nullable()
    .describe("The only mail domain at which it claims; null if any of the service's."),
  label: z.string().describe("The operator's own words."),
  created_at: instant("When it was minted."),
  revoked_at: instantOrNull("When it was revoked; null where it was not."),
};

const enrollmentShape = z.object(enrollmentFields);

export const createEnrollmentKey = operation({
  name: "create_enrollment_key",
  title: "Mint an enrollment key",
  description:
    "Mints a key with which so many mailboxes can be claimed without payment. It is in this answer and nowhere else: the service keeps its hash.",
  needs: "operator",
  hints: { readOnly: false, destructive: false, idempotent: false, openWorld: false },
  input: z.strictObject({
    mailboxes: z
      .number()
      .int()
      .min(1)
      .max(ENROLLMENT_MAILBOXES_MAX)
      .describe("How many mailboxes may be claimed with it, all together."),
    expires_at: endField.optional().describe(`Nobody new claims with it after this. ${endField.description}`),
    // No lower bound: an empty text must not mean any domain. It is refused, because no domain of ours is empty.
    domain: z
      .string()
      .max(DOMAIN_CHARS_MAX)
      .optional()
      .describe("The only mail domain at which it claims. Absent: any that the service has."),
    label: z
      .string()
      .max(ENROLLMENT_LABEL_CHARS_MAX)
      .default("")
      .describe("Whom or what it is for, in your own words; one line."),
  }),
  output: z.object({
    ...enrollmentFields,
    key: z.string().describe("The enrollment key, kpe_…: shown once, and a secret. Agents claim with it."),
  }),
  route: { method: "POST", path: "/admin/enrollment-keys" },
  isTool: false,
  command: { name: "admin enroll", flags: { expires_at: "expires" } },
  run: async ({ core }, { mailboxes, expires_at: expiresAt, domain, label }) => {
    const { enrollment, key } = await core.createEnrollmentKey({ mailboxes, expiresAt, domain, label });
    return { ...wireEnrollmentFor(enrollment), key };
  },
});

export const listEnrollmentKeys = operation({
  name: "list_enrollment_keys",
  title: "List enrollment keys",
  description:
    "Every enrollment key of the service, revoked ones too, in the order in which they were minted.",
  needs: "operator",
  hints: { readOnly: true, destructive: false, idempotent: true, openWorld: false },
  input: z.strictObject({
    limit: limitField(),
    cursor: enrollmentIdField.optional().describe(OF_PAGE_BEFORE),
  }),
  output: z.object({
    enrollment_keys: z.array(enrollmentShape).describe("The enrollment keys, without the keys themselves."),
    next_cursor: nextCursorShape,
  }),
  route: { method: "GET", path: "/admin/enrollment-keys" },
  isTool: false,
  command: { name: "admin enrollments" },
  run: async ({ core }, { limit, cursor }) => {
    const found = await core.listEnrollmentKeys({ limit: limit + 1, after: cursor });
    const { page, last } = pageOf(found, limit);
    return { enrollment_keys: page.map(wireEnrollmentFor), next_cursor: last?.id ?? null };
  },
});

export const revokeEnrollmentKey = operation({
  name: "revoke_enrollment_key",
  title: "Revoke an enrollment key",
  description: "Nobody new claims with it from then on. The mailboxes that were claimed with it stay.",
  needs: "operator",
  hints: { readOnly: false, destructive: true, idempotent: true, openWorld: false },
  input: z.strictObject({ id: enrollmentIdField }),
  output: enrollmentShape,
  route: { method: "DELETE", path: "/admin/enrollment-keys/{id}" },
  isTool: false,
  command: { name: "admin enrollment-revoke", positional: ["id"] },
  run: async ({ core }, { id }) => wireEnrollmentFor(await core.revokeEnrollmentKey(id)),
});

const useShape = z.object({
  at: instant("When."),
  key_fingerprint: z.string().describe("Who: the key that proved itself, sha256:<hex>."),
  peer_address: z.string().nullable().describe("From where; null where it did not come over a network."),
  outcome: z
    .enum(ENROLLMENT_OUTCOMES)
    .describe("`enrolled`: took a place. `known`: had a mailbox. `released`: it was deleted. Else: refused."),
  mailbox_id: z
    .string()
    .nullable()
    .describe("The mailbox that it was about, mbx_…; null where there is none."),
});

export const listEnrollmentUses = operation({
  name: "list_enrollment_uses",
  title: "List the uses of an enrollment key",
  description: "Who claimed with an enrollment key, when, from where, and how that ended, newest first.",
  needs: "operator",
  hints: { readOnly: true, destructive: false, idempotent: true, openWorld: false },
  input: z.strictObject({
    id: enrollmentIdField,
    limit: limitField(),
    cursor: numberCursorField.optional(),
  }),
  output: z.object({
    uses: z.array(useShape).describe("The uses, newest first."),
    next_cursor: nextCursorShape,
  }),
  route: { method: "GET", path: "/admin/enrollment-keys/{id}/uses" },
  isTool: false,
  command: { name: "admin enrollment-uses", positional: ["id"] },
  run: async ({ core }, { id, limit, cursor }) => {
    const found = await core.listEnrollmentUses(id, { limit: limit + 1, beforeNumber: cursor });
    const { page, last } = pageOf(found, limit);
    return { uses: page.map(wireUseFor), next_cursor: last ? String(last.number) : null };
  },
});

function wireEnrollmentFor(enrollment: EnrollmentKey): z.output<typeof enrollmentShape> {
  return {
    id: enrollment.id,
    mailboxes: enrollment.mailboxes,
    used: enrollment.used,
    expires_at: enrollment.expiresAt?.toISOString() ?? null,
    domain: enrollment.domain ?? null,
    label: enrollment.label,
    created_at: enrollment.createdAt.toISOString(),
    revoked_at: enrollment.revokedAt?.toISOString() ?? null,
  };
}

function wireUseFor(use: EnrollmentUse): z.output<typeof useShape> {
  return {
    at: use.at.toISOString(),
    key_fingerprint: use.fingerprint,
    peer_address: use.peerAddress ?? null,
    outcome: use.outcome,
    mailbox_id: use.mailboxId ?? null,
  };
}
