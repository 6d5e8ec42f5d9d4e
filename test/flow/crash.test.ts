import assert from "node:assert/strict";
import { test } from "node:test";
import { createTransport, type Transporter } from "nodemailer";
import { readServiceFile } from "../../server/service-file.ts";
import { ended, keypostJson, type Surroundings, startKeypost, untilSaid } from "../support/command.ts";
import { aFolder } from "../support/folder.ts";

const ROUNDS = 2;
const SENDERS = 8;
const ACKNOWLEDGED_PER_ROUND = 40;

/** A sender that keeps what has not been acknowledged, as senders do, and sends it again later. */
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

async function subjectsIn(around: Surroundings): Promise<string[]> {
  const subjects: string[] = [];
  let words = ["list", "--limit", "100"];
  for (;;) {
    const { messages, next_cursor } = await keypostJson(around, ...words);
    subjects.push(...messages.map((message: { subject: string }) => message.subject));
    if (!next_cursor) return subjects;
    words = ["list", "--limit", "100", "--cursor", next_cursor];
  }
}

test("no acknowledged message is lost and none is there twice when the service is killed again and again", async () => {
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
  const { email } = await keypostJson(around, "claim");
  const sender = new Sender(email, ROUNDS * ACKNOWLEDGED_PER_ROUND + SENDERS);
  for (let round = 1; round <= ROUNDS; round++) {
    await sender.sendAll(smtpPort, () => {
      if (sender.acknowledged.size >= round * ACKNOWLEDGED_PER_ROUND) service.kill("SIGKILL");
    });
    await ended(service);
    ({ service, smtpPort } = await startService(around, dataDir));
  }
  await sender.sendAll(smtpPort, () => undefined);
  const subjects = await subjectsIn(around);
  service.kill("SIGTERM");
  await ended(service);
  assert.equal(sender.acknowledged.size, ROUNDS * ACKNOWLEDGED_PER_ROUND + SENDERS);
  assert.deepEqual(
    subjects.toSorted(),
    [...sender.acknowledged].map((number) => `Letter ${number}`).toSorted(),
  );
});
