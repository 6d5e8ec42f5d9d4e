import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Address } from "../../core/address.ts";
import type { Arrival } from "../../core/arrival.ts";
import { Committer } from "../../core/committer.ts";
import { MailboxWatches } from "../../core/mailbox-watches.ts";
import type { Fingerprint } from "../../core/mailboxes/key.ts";
import type { MailboxId, MailboxRef } from "../../core/mailboxes/mailbox.ts";
import { UNCHECKED } from "../../core/message.ts";
import { parseMessage } from "../../core/mime/mime.ts";
import { Sequences } from "../../core/sequences.ts";
import { mailSizes } from "../../core/store/maildir/mail-file.ts";
import { openStores, type Stores } from "../../core/store/stores.ts";
import { TestClock } from "./clock.ts";
import { letter, testSettings } from "./core.ts";
import { aFolder } from "./folder.ts";
import { recordingLog } from "./log.ts";

interface OpenedStores extends AsyncDisposable {
  readonly stores: Stores;
}

export async function openTestStores(): Promise<OpenedStores> {
  const folder = aFolder();
  const stores = (await openStores(testSettings(folder.path))) as Stores;
  const close = async () => {
    await stores.close({ isIndexComplete: true });
    folder[Symbol.dispose]();
  };
  return { stores, [Symbol.asyncDispose]: close };
}

let mailboxes = 0;

/** Methods that answer synchronously and change nothing. */
const SYNCHRONOUS: ReadonlySet<string | symbol> = new Set([
  "isWithoutRows",
  "isBeingRebuilt",
  "isRebuilding",
]);

/**
 * A `Committer` over real stores. `steps` lists the store calls it made; `failing` names a call that throws, and `before`
 * has what runs before a call.
 */
export function committerOver(opened: Stores) {
  // A copy, because tests replace methods of `messages`.
  const stores = { ...opened, messages: { ...opened.messages } };
  const clock = new TestClock();
  const steps: string[] = [];
  const failing: { step?: string; address?: string } = {};
  const before: Record<string, () => Promise<void>> = {};
  const recorded = <Store extends object>(store: Store): Store =>
    new Proxy(store, {
      get: (of, name) => {
        const value = Reflect.get(of, name);
        if (typeof value !== "function" || SYNCHRONOUS.has(name)) return value;
        return async (...given: unknown[]) => {
          const isMeant = failing.address === undefined || failing.address === given[0];
          if (failing.step === name && isMeant) throw new Error(`${String(name)} fails.`);
          await before[String(name)]?.();
          const result = await value.apply(of, given);
          steps.push(String(name));
          return result;
        };
      },
    });
  const watches = new MailboxWatches(clock);
  const notify = watches.notify.bind(watches);
  watches.notify = (mailboxId) => {
    steps.push("notify");
    notify(mailboxId);
  };
  const recordedStores = { messages: recorded(stores.messages), maildirs: recorded(stores.maildirs) };
  const deps = { ...stores, ...recordedStores, watches, clock, log: recordingLog().log };
  const sequences = new Sequences(deps, true);
  const committer = new Committer(deps, sequences);
  return {
    commit: (arrival: Arrival) => committer.commit(arrival),
    ...{ stores, deps, committer, sequences, steps, failing, before, clock },
    newFiles: (address: Address) => readdir(join(stores.maildirs.pathOf(address), "new")),
    async mailbox(name: string): Promise<MailboxRef> {
      const unique = `${name}${++mailboxes}`;
      const place = { id: `mbx_${unique}` as MailboxId, address: `mbx_${unique}@mail.test` as Address };
      const fingerprint = `sha256:${unique}` as Fingerprint;
      await stores.mailboxes.add({
        ...place,
        fingerprint,
        createdAt: clock.now(),
        isFree: true,
        billingEmail: "",
        imapPasswordHash: "",
      });
      await stores.maildirs.create(place.address);
      return place;
    },
    async arrival(mailbox: MailboxRef, digest: string): Promise<Arrival> {
      const bytes = letter({ subject: digest });
      return {
        mailbox,
        source: { kind: "spooled", path: await stores.maildirs.spool(mailbox.address, [bytes]) },
        parsed: await parseMessage(bytes),
        authentication: UNCHECKED,
        receivedAt: clock.now(),
        sizes: mailSizes(bytes),
        digest,
        givenAddress: mailbox.address,
        labels: [],
      };
    },
  };
}
