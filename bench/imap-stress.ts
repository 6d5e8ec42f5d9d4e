/**
 * Run by `npm run bench -- imap-stress`, or by itself with a number of seconds and the first seed: what
 * test/flow/imap-stress.test.ts does for a moment, for minutes, a seed after the other. Fails where anything disagrees.
 */
import "../test/support/ordinary-user.ts";
import { startTestApp } from "../test/support/app.ts";
import { startDovecot } from "../test/support/dovecot.ts";
import { requireAgreement } from "../test/support/imap-agreement.ts";
import { stress } from "../test/support/imap-stress.ts";
import { figure, heading } from "./figures.ts";

const ROUND_MS = 8_000;

const [seconds = 120, firstSeed = 1] = process.argv.slice(2).map(Number);

heading("Ten mail clients, senders and agents at two mailboxes", "npm run bench -- imap-stress");
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
      figure(`seed ${seed}`, `${came} messages came, ${left} are left, all agree`);
    } catch (error) {
      figure(`seed ${seed}`, `${came} messages came. ${error}`);
      process.exitCode = 1;
    }
  }
}
