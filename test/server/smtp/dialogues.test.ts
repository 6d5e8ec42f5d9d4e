/** Plays every script of test/smtp-dialogues against a real listener with a real core. */
import { globSync } from "node:fs";
import { basename, join } from "node:path";
import { after, test } from "node:test";
import { openTestCore } from "../../support/core.ts";
import { SmtpClient } from "../../support/smtp-client.ts";
import { playDialogue, readDialogues } from "../../support/smtp-dialogue.ts";
import { startTestListener, storedIn } from "../../support/smtp-listener.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "smtp-dialogues");

const { core, claim, close } = await openTestCore();
after(close);

for (const file of globSync("*.smtp", { cwd: FOLDER }).sort()) {
  for (const dialogue of readDialogues(join(FOLDER, file), file)) {
    test(`${basename(file, ".smtp")}: ${dialogue.title}`, { timeout: 60_000 }, async () => {
      const { messageBytesMax, ...bounds } = dialogue.bounds;
      await using listener = await startTestListener(core, {
        bounds,
        ...(messageBytesMax === undefined ? {} : { messageBytesMax }),
      });
      const mine = await claim();
      const hasOther = dialogue.steps.some(({ text }) => text.includes("{other}"));
      const other = hasOther ? await claim() : mine;
      const [local = "", domain = ""] = mine.mailbox.address.split("@");
      await playDialogue(dialogue, {
        names: {
          mailbox: mine.mailbox.address,
          other: other.mailbox.address,
          ...{ local, domain, LOCAL: local.toUpperCase(), DOMAIN: domain.toUpperCase() },
        },
        connect: (early) => SmtpClient.connect(listener.port, early),
        stored: (address) =>
          storedIn(core, address === other.mailbox.address ? other.accessToken : mine.accessToken),
      });
    });
  }
}
