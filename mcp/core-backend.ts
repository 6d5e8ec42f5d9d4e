import { type Core, cursorFor, type Mailbox, Refusal } from "../core/index.ts";
import { runOperation } from "../core/operations/index.ts";
import type { Backend } from "./surface.ts";

/**
 * A backend on core itself, for the caller of this mailbox, or for one that has none yet. An operation that does not
 * block takes a slot while it runs, if slots are counted. Refuses: busy, if there is none.
 */
export function coreBackend(
  core: Core,
  mailbox: Mailbox | undefined,
  peerAddress: string | undefined,
  takeSlot?: () => Disposable,
): Backend {
  return {
    run: async (operation, input, call) => {
      if (operation.needs === "operator") throw new Refusal("forbidden", "This is for the operator.");
      using _slot = operation.blocks ? undefined : takeSlot?.();
      return await runOperation(operation, { core, mailbox, peerAddress, ...call }, input);
    },
    follow: async function* (signal) {
      if (!mailbox) throw new Refusal("unauthenticated", "Only the holder of a mailbox can follow it.");
      const sequence = await core.lastSequence(mailbox);
      for await (const message of core.followMailbox(mailbox, sequence, signal)) {
        yield { message_id: message.id, cursor: cursorFor(mailbox, message.sequence) };
      }
    },
  };
}
