import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Core,
  type CoreSettings,
  type IncomingMail,
  type Log,
  type Mailbox,
  type Notifier,
  openCore,
  type PaymentProvider,
  type Received,
  type SenderCheck,
} from "../../core/index.ts";
import type { MimeWorkers } from "../../core/mime/mime-workers.ts";
import { dovecotSessions } from "../../server/imap/mail-sessions.ts";
import { reviewSocket } from "../../server/imap/session-review.ts";
import { AgentKeyPair } from "./agent-key.ts";
import { TestClock } from "./clock.ts";
import { recordingLog } from "./log.ts";
import { sharedMimeWorkers } from "./shared-mime-workers.ts";

/** A real core in a temporary folder, with a clock that the test advances. */
export interface TestCore extends AsyncDisposable {
  readonly core: Core;
  readonly clock: TestClock;
  readonly dataDir: string;
  /** Claims a mailbox with the key, or with a new one. */
  claim(key?: AgentKeyPair): Promise<ClaimedMailbox>;
  /** Closes the core and opens it again on the same folder, as a restart does. */
  reopen(): Promise<Core>;
  /** Closes the core and removes the folder. */
  close(): Promise<void>;
}

export interface ClaimedMailbox {
  readonly mailbox: Mailbox;
  readonly accessToken: string;
  readonly key: AgentKeyPair;
}

export interface TestCoreOptions {
  readonly settings?: Partial<CoreSettings>;
  readonly clock?: TestClock;
  readonly log?: Log;
  /** Absent: mailboxes are free. */
  readonly paymentProvider?: PaymentProvider;
  /** Absent: mails to payers are only logged. */
  readonly notifier?: Notifier;
  /** Absent: senders are not checked. */
  readonly senderCheck?: SenderCheck | undefined;
  /** Absent: the workers that all cores of the process share. The core closes these. */
  readonly mimeWorkers?: MimeWorkers;
}

export function testSettings(dataDir: string, changed: Partial<CoreSettings> = {}): CoreSettings {
  return {
    dataDir,
    ledgerFile: join(dataDir, "keypost.db"),
    publicBaseUrl: new URL("http://localhost:8080"),
    mailDomain: "mail.test",
    imapHost: "mail.test",
    imapPort: 143,
    isImapOffered: false,
    edproofSecret: undefined,
    mailboxQuotaBytes: 104_857_600,
    messageBytesMax: 26_214_400,
    graceDays: 30,
    dmarcReject: "mark",
    ...changed,
  };
}

/** The billing email that `claim` gives when mailboxes are paid for. */
export const TEST_PAYER = "payer@payer.example";

export async function openTestCore(options: TestCoreOptions = {}): Promise<TestCore> {
  const dataDir = options.settings?.dataDir ?? (await mkdtemp(join(tmpdir(), "keypost-test-")));
  const clock = options.clock ?? new TestClock();
  const log = options.log ?? recordingLog().log;
  const settings = testSettings(dataDir, options.settings);
  const { paymentProvider, notifier, senderCheck } = options;
  const ports = {
    ...{ clock, log, mimeWorkers: options.mimeWorkers ?? sharedMimeWorkers() },
    mailSessions: dovecotSessions(reviewSocket(dataDir)),
    ...(paymentProvider && { paymentProvider }),
    ...(notifier && { notifier }),
    ...(senderCheck && { senderCheck }),
  };
  let core = await openCore(settings, ports);
  const close = async () => {
    await core.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  return {
    get core() {
      return core;
    },
    clock,
    dataDir,
    async claim(key = new AgentKeyPair()) {
      const proof = key.prove(core.newChallenge(key.line).challenge);
      const { mailbox, accessToken = "" } = await core.claimMailbox({
        billingEmail: paymentProvider ? TEST_PAYER : "",
        proof,
        peerAddress: undefined,
      });
      return { mailbox, accessToken, key };
    },
    async reopen() {
      await core.close();
      core = await openCore(settings, ports);
      return core;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

let letters = 0;

/** The bytes of a small message. Each call returns a different one, unless `messageId` is given. */
export function letter(parts: {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly messageId?: string;
  readonly headers?: readonly string[];
}): Buffer {
  const lines = [
    `From: ${parts.from ?? "Ann <ann@sender.example>"}`,
    `To: ${parts.to ?? "agent@mail.test"}`,
    `Subject: ${parts.subject ?? "A letter"}`,
    "Date: Fri, 20 Nov 2026 12:00:00 +0000",
    `Message-ID: <${parts.messageId ?? `letter-${process.pid}-${++letters}@sender.example`}>`,
    ...(parts.headers ?? []),
    "",
    parts.text ?? "Hello.",
    "",
  ];
  return Buffer.from(lines.join("\r\n"));
}

/** Hands a message to core as the SMTP listener does. */
export async function deliver(
  core: Core,
  mailbox: Mailbox,
  bytes: Buffer,
  changed: Partial<IncomingMail> = {},
): Promise<Received> {
  const recipient = await core.acceptRecipient(mailbox.address, bytes.length);
  return await core.receive({
    from: "ann@sender.example",
    recipients: [recipient],
    peer: { address: "192.0.2.1", heloName: "sender.example", protocol: "ESMTP", tls: undefined },
    bytes,
    ...changed,
  });
}
