/** The cost of a message with Postfix in front, which delivers to Dovecot's LMTP. */
import { chmodSync } from "node:fs";
import { dirname } from "node:path";
import type { Dovecot } from "../test/support/dovecot.ts";
import { runningPostfix } from "../test/support/postfix.ts";
import { type Cost, deliver, lookAtAll, masterPid, report } from "./imap-delivery.ts";
import { untilFiles } from "./maildir.ts";
import { parentOf } from "./processes.ts";
import { claimMailboxes, type Service } from "./service.ts";
import { WARM_UP_MESSAGES } from "./warm-up.ts";

const MAILBOXES = 50;
/** Few, because Postfix syncs each twice and delivers them one by one. */
const MESSAGES = 300;
const RUNS = 3;

export async function benchRelay(service: Service, dovecot: Dovecot): Promise<void> {
  const postfix = runningPostfix();
  // In production, the socket belongs to Postfix.
  chmodSync(dirname(dovecot.lmtpSocket), 0o755);
  chmodSync(dovecot.lmtpSocket, 0o666);
  postfix.handOnTo(dovecot.lmtpSocket);
  const mailboxes = await claimMailboxes(service, MAILBOXES);
  let files = 2 * WARM_UP_MESSAGES;
  const arrived = () => untilFiles(service.dataDir, files);
  await deliver({ at: service.smtpPort, pids: [] }, mailboxes, WARM_UP_MESSAGES);
  // Makes Postfix start its processes, too.
  await deliver({ at: postfix.port, pids: [], arrived }, mailboxes, WARM_UP_MESSAGES);
  // Or the next run of Keypost would index these, too.
  await lookAtAll(service, mailboxes);
  const pids = [await parentOf(`smtpd -n 127.0.0.1:${postfix.port}`), await masterPid(dovecot)];
  const ours: Cost[] = [];
  const theirs: Cost[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(await deliver({ at: service.smtpPort, pids: [service.pid] }, mailboxes, MESSAGES));
    files += 2 * MESSAGES;
    theirs.push(await deliver({ at: postfix.port, pids, arrived }, mailboxes, MESSAGES));
    await lookAtAll(service, mailboxes);
  }
  report(`Keypost SMTP again, ${MESSAGES} messages per run`, ours);
  report("Postfix and Dovecot LMTP: in the Maildir", theirs, ours);
}
