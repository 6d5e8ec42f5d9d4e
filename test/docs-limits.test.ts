/** Compares the numbers of docs/limits.md with the constants. */
import assert from "node:assert/strict";
import { test } from "node:test";
import * as limits from "../core/limits.ts";
import { rowsAfter } from "./support/documentation.ts";

const MIB = 1024 * 1024;
const MINUTE = 60_000;

/** The whole numbers of each row's second cell, in order, without links and prefixes of networks. */
function numbersAfter(heading: string): Record<string, number[]> {
  const rows = rowsAfter("docs/limits.md", heading).map(([what = "", most = ""]) => {
    const written = most.replace(/\[.*?\]\(.*?\)|\/\d+/g, "").matchAll(/\b\d[\d,]*/g);
    return [what, [...written].map(([digits]) => Number(digits.replaceAll(",", "")))];
  });
  return Object.fromEntries(rows);
}

test("docs/limits.md has the limits on a sender", () => {
  assert.deepEqual(numbersAfter("## What one sender may do"), {
    "sessions at once": [
      limits.SMTP_CONNECTIONS_PER_ADDRESS_MAX,
      limits.SMTP_CONNECTIONS_PER_SITE_MAX,
      limits.SMTP_CONNECTIONS_MAX,
    ],
    "sessions in a minute that bring no message": [
      limits.SMTP_CONNECTIONS_PER_MINUTE_MAX,
      limits.SMTP_SITE_CONNECTIONS_PER_MINUTE_MAX,
    ],
    "messages in a minute": [limits.SMTP_MESSAGES_PER_MINUTE_MAX],
    "refused recipients in a minute": [
      limits.SMTP_REFUSALS_PER_MINUTE_MAX,
      limits.SMTP_REFUSED_RECIPIENTS_MAX,
    ],
    "recipients of a message": [limits.RECIPIENTS_MAX],
    "commands without a message": [limits.SMTP_COMMANDS_MAX, limits.SMTP_BAD_COMMANDS_MAX],
    "length of a command line": [limits.SMTP_COMMAND_BYTES_MAX],
    "memory for messages still arriving": [
      limits.SMTP_BUFFERED_BYTES_PER_SITE_MAX / MIB,
      limits.SMTP_BUFFERED_BYTES_MAX / MIB,
      limits.SMTP_BUFFERED_BYTES_RESERVED / MIB,
      limits.SMALL_MESSAGE_BYTES / 1024,
    ],
    "time for a command, a message, a handshake": [
      limits.SMTP_IDLE_MS_MAX / MINUTE,
      limits.SMTP_DATA_MS_MAX / MINUTE,
      limits.SMTP_HANDSHAKE_MS_MAX / 1_000,
    ],
  });
});

test("docs/limits.md has the limits on a client", () => {
  assert.deepEqual(numbersAfter("## What one client of HTTP may do"), {
    "wrong tokens, key proofs and operator's keys": [limits.GUESSES_PER_ADDRESS_PER_MINUTE_MAX],
    "new mailboxes": [limits.CLAIMS_PER_ADDRESS_PER_HOUR_MAX],
  });
});

test("docs/limits.md has the limits on a mailbox", () => {
  assert.deepEqual(numbersAfter("## What one mailbox may do"), {
    "proofs of its key": [limits.PROOFS_PER_KEY_PER_MINUTE_MAX],
    "waits and streams": [limits.WAITS_PER_MAILBOX_MAX, limits.WAITS_MAX],
    "event streams among them": [limits.EVENT_STREAMS_PER_MAILBOX_MAX, limits.EVENT_STREAMS_MAX],
    "MCP sessions of protocol 2025-11-25 and earlier": [
      limits.MCP_SESSIONS_PER_MAILBOX_MAX,
      limits.MCP_SESSIONS_MAX,
    ],
    "searches that run or wait for their turn": [limits.SEARCHES_PER_MAILBOX_MAX],
    "attachments that are read or wait for their turn": [limits.ATTACHMENT_READS_PER_MAILBOX_MAX],
    "bytes of messages and attachments being downloaded": [
      limits.HTTP_DOWNLOAD_BYTES_PER_MAILBOX_MAX / MIB,
      limits.HTTP_DOWNLOAD_BYTES_MAX / MIB,
    ],
  });
});
