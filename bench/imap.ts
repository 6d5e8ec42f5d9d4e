/** Benchmarks with Dovecot. A program of its own, run by `npm run bench -- imap`, because it gives up root. */
import { runningPostfix, skipPostfix } from "../test/support/postfix.ts";
import "../test/support/ordinary-user.ts";
import { readConfig } from "../server/config.ts";
import { type Dovecot, startDovecot } from "../test/support/dovecot.ts";
import { requirement } from "../test/support/requirement.ts";
import { heading } from "./figures.ts";
import { benchDelivery } from "./imap-delivery.ts";
import { benchListing } from "./imap-listing.ts";
import { benchNotice } from "./imap-notice.ts";
import { benchRelay } from "./imap-relay.ts";
import { type Service, startService } from "./service.ts";

/** The domain in the configuration of test/support/postfix.ts. */
const MAIL_DOMAIN = "mail.test";

heading("With Dovecot", "npm run bench -- imap");
const missing = requirement("dovecot");
if (missing) process.stdout.write(`  ${missing}\n`);
else {
  await withBoth(benchNotice);
  await withBoth(benchListing);
  await withBoth(benchDelivery);
  if (skipPostfix) process.stdout.write(`  ${skipPostfix}\n`);
  else await withBoth(benchRelay, { DATA_DIR: runningPostfix().dataDir });
}
process.exit(0);

async function withBoth(
  bench: (service: Service, dovecot: Dovecot) => Promise<void>,
  settings: Record<string, string> = {},
): Promise<void> {
  await using service = await startService({ MAIL_DOMAIN, ...settings });
  const { core } = readConfig({ DATA_DIR: service.dataDir, MAIL_DOMAIN });
  await using dovecot = await startDovecot({ settings: core, hasLmtp: true });
  await bench(service, dovecot);
}
