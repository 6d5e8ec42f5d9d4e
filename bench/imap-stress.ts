/**
 * Run by `npm run bench -- imap-stress`, or directly with a number of seconds and the first seed. Does for minutes, seed
 * after seed, what test/flow/imap-stress.test.ts does for a second. Fails if API, IMAP and folder disagree.
 */
import "../test/support/ordinary-user.ts";
import { startTestApp } from "../test/support/app.ts";
import { startDovecot } from "../test/support/dovecot.ts";
import { requireAgreement } from "../test/support/imap-agreement.ts";
import { stress } from "../test/support/imap-stress.ts";
import { figure, heading } from "./figures.ts";

const ROUND_MS = 8_000;

const [seconds = 120, firstSeed = 1] = process.argv.slice(2).map(Number);
if (!(seconds > 0 && Number.isSafeInteger(firstSeed)))
  throw new Error("Give a number of seconds, and the first seed.");

heading("Ten mail clients, senders and agents on two mailboxes", "npm run bench -- imap-stress");
const deadline = performance.now() + seconds * 1_000;
for (let seed = firstSeed; performance.now() < deadline; seed++) await round(seed);
process.exit(process.exitCode ?? 0);

async function round(seed: number): Promise<void> {
  await using app = await startTestApp();
  await using dovecot = await startDovecot({ settings: app.config.core });
  const mailboxes = await stress({ app, dovecot, seed, lastsMs: ROUND_MS });
  for (const shared of mailboxes) {
    const came = shared.followed.length;
    try {
      const left = await requireAgreement({ app, shared });
      figure(`seed ${seed}`, `${came} messages arrived, ${left} are left, all agree`);
    } catch (error) {
      figure(`seed ${seed}`, `${came} messages arrived. ${error}`);
      process.exitCode = 1;
    }
  }
}
