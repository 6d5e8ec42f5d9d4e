import type { Uses } from "./deps.ts";
import { arrivalFor } from "./folders.ts";
import type { MailboxPlace } from "./mailbox.ts";
import { messageIdFor } from "./message.ts";
import type { Sequences } from "./sequences.ts";
import { type MailFile, readStem } from "./store/mail-file.ts";

type ReindexDeps = Uses<
  "mailboxes" | "messages" | "maildirs" | "commits" | "labels" | "adoptions" | "mime" | "clock" | "log"
> & { readonly sequences: Sequences };

export interface Reindexed {
  readonly mailboxes: number;
  readonly messages: number;
}

/** Files read and parsed at once. */
const FILES_AT_ONCE = 32;

/** Throws the rows of all messages away and makes them again from the files, their names, and the ledger. */
export async function reindex(deps: ReindexDeps): Promise<Reindexed> {
  const startedMs = deps.clock.monotonicMs();
  const done = await deps.commits.exclusively(async () => {
    await deps.messages.clear();
    let [mailboxes, messages] = [0, 0];
    for await (const mailbox of deps.mailboxes.all()) {
      mailboxes++;
      messages += await reindexMailbox(deps, mailbox);
    }
    return { mailboxes, messages };
  });
  if (done.mailboxes > 0) deps.log.indexRebuilt({ ...done, tookMs: deps.clock.monotonicMs() - startedMs });
  return done;
}

async function reindexMailbox(deps: ReindexDeps, mailbox: MailboxPlace): Promise<number> {
  const numbered = await numberFiles(deps, mailbox);
  const labels = await deps.labels.of(mailbox.id);
  let count = 0;
  for (let start = 0; start < numbered.length; start += FILES_AT_ONCE) {
    const some = numbered.slice(start, start + FILES_AT_ONCE);
    const found = await Promise.all(
      some.map(async ({ file, sequence }) => {
        const arrival = await arrivalFor(deps, mailbox, file, labels.get(messageIdFor(file.stem)));
        return arrival && { arrival, sequence };
      }),
    );
    const present = found.filter((one) => one !== undefined);
    await deps.commits.rebuild(present);
    count += present.length;
  }
  return count;
}

/** In the order of their numbers. A file that never had one comes last and gets one now. */
async function numberFiles(deps: ReindexDeps, mailbox: MailboxPlace) {
  const adopted = await deps.adoptions.sequences(mailbox.id);
  const files = [
    ...(await deps.maildirs.list(mailbox.address, "new")),
    ...(await deps.maildirs.list(mailbox.address, "cur")),
  ];
  const known: { file: MailFile; sequence: number }[] = [];
  const unknown: MailFile[] = [];
  for (const file of new Map(files.map((one) => [one.stem, one])).values()) {
    const sequence = adopted.get(file.stem) ?? readStem(file.stem)?.sequence;
    if (sequence === undefined) unknown.push(file);
    else known.push({ file, sequence });
  }
  known.sort((a, b) => a.sequence - b.sequence);
  await deps.sequences.passOver(mailbox.id, known.at(-1)?.sequence ?? 0);
  for (const file of unknown.sort((a, b) => (a.stem < b.stem ? -1 : 1))) {
    known.push({ file, sequence: await deps.sequences.ofFound(mailbox, file.stem, undefined) });
  }
  return known;
}
