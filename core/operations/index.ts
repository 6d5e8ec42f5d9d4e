/**
 * The catalogue: every operation once, in the order in which an agent should read them. All interfaces are made from
 * it.
 */
import { claimMailbox } from "./claim-mailbox.ts";
import { deleteMessage } from "./delete-message.ts";
import {
  createEnrollmentKey,
  listEnrollmentKeys,
  listEnrollmentUses,
  revokeEnrollmentKey,
} from "./enrollment.ts";
import { explainDelivery } from "./explain-delivery.ts";
import { getAttachment } from "./get-attachment.ts";
import { getImapAccess } from "./get-imap-access.ts";
import { getImapMessage, listImapMessages } from "./imap-messages.ts";
import { listMessages } from "./list-messages.ts";
import { mailboxStatus } from "./mailbox-status.ts";
import { markMessage } from "./mark-message.ts";
import { newChallenge } from "./new-challenge.ts";
import type { Operation } from "./operation.ts";
import { getStats, reindex } from "./operator.ts";
import {
  deleteMailbox,
  extendMailbox,
  getMailbox,
  listMailboxes,
  revokeMailbox,
} from "./operator-mailboxes.ts";
import { listPayments, reconcilePayments } from "./operator-payments.ts";
import { readMessage } from "./read-message.ts";
import { readThread } from "./read-thread.ts";
import { renewMailbox } from "./renew-mailbox.ts";
import { resolveAccess } from "./resolve-access.ts";
import { searchMessages } from "./search-messages.ts";
import { waitForEmail } from "./wait-for-email.ts";

// What an interface needs besides the operations. Without these exports, a client would load all of core for three
// numbers.
export {
  ATTACHMENT_PART_BYTES_MAX,
  TOOL_ANSWER_CHARS_MAX,
  WAIT_SECONDS_MAX_COMMAND,
  WAIT_SECONDS_MAX_MCP,
  WAIT_SECONDS_MAX_PROGRESS,
} from "../limits.ts";
export { REFUSAL_CODES, Refusal, type RefusalCode } from "../refusal.ts";
export { unlessAborted } from "../scheduling/unless-aborted.ts";
export { bareUrl, baseTextOf, isLoopbackHost, probeAnswer } from "../service-address.ts";
export { meantFields, parseInput } from "./input.ts";
export { wireSummaryFor } from "./message-shapes.ts";
export { type Operation, type Route, runOperation, skillUrlOf } from "./operation.ts";
export { wellFormed } from "./well-formed.ts";
export {
  claimMailbox,
  createEnrollmentKey,
  deleteMailbox,
  deleteMessage,
  explainDelivery,
  extendMailbox,
  getAttachment,
  getImapAccess,
  getImapMessage,
  getMailbox,
  getStats,
  listEnrollmentKeys,
  listEnrollmentUses,
  listImapMessages,
  listMailboxes,
  listMessages,
  listPayments,
  mailboxStatus,
  markMessage,
  newChallenge,
  readMessage,
  readThread,
  reconcilePayments,
  reindex,
  renewMailbox,
  resolveAccess,
  revokeEnrollmentKey,
  revokeMailbox,
  searchMessages,
  waitForEmail,
};

export const OPERATIONS: readonly Operation[] = [
  claimMailbox,
  mailboxStatus,
  waitForEmail,
  listMessages,
  searchMessages,
  readMessage,
  readThread,
  getAttachment,
  markMessage,
  deleteMessage,
  explainDelivery,
  renewMailbox,
  getImapAccess,
  newChallenge,
  resolveAccess,
  listImapMessages,
  getImapMessage,
  listMailboxes,
  getMailbox,
  extendMailbox,
  revokeMailbox,
  deleteMailbox,
  listPayments,
  reconcilePayments,
  createEnrollmentKey,
  listEnrollmentKeys,
  listEnrollmentUses,
  revokeEnrollmentKey,
  reindex,
  getStats,
];
