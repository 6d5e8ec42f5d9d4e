/** Resource subscriptions, for both protocol eras. A mailbox is followed only while somebody listens. */
import type { Server, ServerEvent, ServerEventBus } from "@modelcontextprotocol/server";
import { followMailbox, MAILBOX_URI } from "./resources.ts";
import type { Caller } from "./surface.ts";

/**
 * The event source of one `subscriptions/listen` stream of the modern era. Each caller has its own: on a shared bus,
 * anybody who names the URI would hear of another's mail.
 */
export class ListenBus implements ServerEventBus {
  readonly #caller: Caller;
  readonly #ended: () => void;

  /** `ended` is called when nothing more will come: the mailbox was revoked, or there is none. */
  constructor(caller: Caller, ended: () => void) {
    this.#caller = caller;
    this.#ended = ended;
  }

  /** Unused: events come from the mailbox only. */
  publish(): void {}

  subscribe(listener: (event: ServerEvent) => void): () => void {
    const following = new AbortController();
    void followMailbox(this.#caller, following.signal, () => {
      listener({ kind: "resource_updated", uri: MAILBOX_URI });
      listener({ kind: "resources_list_changed" });
    }).then(() => following.signal.aborted || this.#ended());
    return () => following.abort();
  }
}

/** The subscriptions of a legacy client. */
export interface Subscriptions {
  subscribe(uri: string, caller: Caller): void;
  unsubscribe(uri: string): void;
}

/** The legacy era's `resources/subscribe`, on one client's server until it closes. Only the mailbox ever changes. */
export function serverSubscriptions(server: Server): Subscriptions {
  let following: AbortController | undefined;
  const stop = (): void => {
    following?.abort();
    following = undefined;
  };
  const closed = server.onclose;
  server.onclose = () => {
    stop();
    closed?.();
  };
  return {
    subscribe: (uri, caller) => {
      if (uri !== MAILBOX_URI || following) return;
      const mine = new AbortController();
      following = mine;
      const tell = () => void server.sendResourceUpdated({ uri: MAILBOX_URI }).catch(() => undefined);
      void followMailbox(caller, mine.signal, tell).then(() => {
        if (following !== mine) return;
        // Following has ended, as when there is no mailbox yet. The next subscribe starts it again.
        following = undefined;
        // It was revoked or deleted. The protocol has no other way to say so.
        if (caller.hasMailbox) tell();
      });
    },
    unsubscribe: (uri) => {
      if (uri === MAILBOX_URI) stop();
    },
  };
}
