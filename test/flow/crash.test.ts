import assert from "node:assert/strict";
import { test } from "node:test";
import { createTransport, type Transporter } from "nodemailer";
import type { ServiceClient } from "../../client/service-client.ts";
import { claimMailbox, listMessages } from "../../core/operations/index.ts";
import { readServiceFile } from "../../server/service-file.ts";
import { aFolder } from "../support/folder.ts";
import { ended, type Surroundings, startKeypost, untilSaid } from "../support/keypost-process.ts";
import { aRemote, run } from "../support/remote.ts";

const SENDERS = 8;
/** How many messages are acknowledged before the kill. */
const ACKNOWLEDGED = 20;
const LETTERS = 2 * ACKNOWLEDGED;

/** A mail server: it keeps what was not acknowledged, and sends it again later. */
class Sender {
  readonly acknowledged = new Set<number>();
  readonly #unsent: number[];
  readonly #to: string;

  constructor(to: string, letters: number) {
    this.#to = to;
    this.#unsent = Array.from({ length: letters }, (_, index) => index);
  }

  /** Sends until the connection breaks or nothing is left. */
  async sendAll(smtpPort: number, onAcknowledged: () => void): Promise<void> {
    const transport = createTransport({
      host: "127.0.0.1",
      port: smtpPort,
      pool: true,
      maxConnections: SENDERS,
      ignoreTLS: true,
    });
    await Promise.all(Array.from({ length: SENDERS }, () => this.#send(transport, onAcknowledged)));
    transport.close();
  }

  async #send(transport: Transporter, onAcknowledged: () => void): Promise<void> {
    for (;;) {
      const number = this.#unsent.shift();
      if (number === undefined) return;
      try {
        await transport.sendMail({
          from: "ann@sender.example",
          to: this.#to,
          subject: `Letter ${number}`,
          text: `This is letter ${number}.`,
          messageId: `<letter-${number}@sender.example>`,
          date: new Date("2026-11-20T12:00:00Z"),
        });
        this.acknowledged.add(number);
        onAcknowledged();
      } catch {
        this.#unsent.push(number);
        return;
      }
    }
  }
}

async function startService(around: Surroundings, dataDir: string) {
  const service = startKeypost(around, "serve");
  await untilSaid(service.stderr, /service_started/);
  const smtp = (await readServiceFile(dataDir))?.smtp ?? "";
  return { service, smtpPort: Number(smtp.split(":").at(-1)) };
}

async function subjectsIn(remote: ServiceClient): Promise<string[]> {
  const subjects: string[] = [];
  for (let cursor: unknown; ; ) {
    const page = await run(remote, listMessages, { limit: 100, ...(cursor ? { cursor } : {}) });
    subjects.push(...(page.messages as { subject: string }[]).map(({ subject }) => subject));
    cursor = page.next_cursor;
    if (!cursor) return subjects;
  }
}

test("SIGKILL while mail arrives loses no acknowledged message and duplicates none", async () => {
  using folder = aFolder();
  const dataDir = folder.file("data");
  const env = {
    DATA_DIR: dataDir,
    HTTP_ADDR: "127.0.0.1:0",
    SMTP_ADDR: "127.0.0.1:0",
    MAIL_DOMAIN: "mail.test",
  };
  const around = { home: folder.path, env };
  let { service, smtpPort } = await startService(around, dataDir);
  const remote = aRemote({ folder, dataDir });
  const { email } = await run(remote, claimMailbox);
  const sender = new Sender(String(email), LETTERS);
  await sender.sendAll(smtpPort, () => {
    if (sender.acknowledged.size >= ACKNOWLEDGED) service.kill("SIGKILL");
  });
  await ended(service);
  ({ service, smtpPort } = await startService(around, dataDir));
  await sender.sendAll(smtpPort, () => undefined);
  const subjects = await subjectsIn(remote);
  service.kill("SIGTERM");
  await ended(service);
  assert.equal(sender.acknowledged.size, LETTERS);
  assert.deepEqual(
    subjects.toSorted(),
    [...sender.acknowledged].map((number) => `Letter ${number}`).toSorted(),
  );
});
