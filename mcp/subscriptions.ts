/** Resource subscriptions, for both protocol eras. A mailbox is followed only while somebody listens. */
import type { Server, ServerEvent, ServerEventBus } from "@modelcontextprotocol/server";
import { followMailbox, MAILBOX_URI } from "./resources.ts";
import type { Caller } from "./surface.ts";

/**
 * The modern era's `subscriptions/listen`: the source of events of one stream. One bus for one caller: on a shared bus,
 * whoever named the URI would hear of somebody else's mail.
 */
export class ListenBus implements ServerEventBus {
  readonly #caller: Caller;
  readonly #ended: () => void;

  /** `ended`: called when there is no more to hear, because the mailbox has been revoked, or there is none. */
  constructor(caller: Caller, ended: () => void) {
    this.#caller = caller;
    this.#ended = ended;
  }

  /** Nothing is published from outside. */
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

/** Whether a legacy client has asked to hear of its mailbox. */
export interface Subscriptions {
  subscribe(uri: string, caller: Caller): void;
  unsubscribe(uri: string): void;
}

/** The legacy era's `resources/subscribe`: on one client's server, until it closes. Nothing but the mailbox ever changes. */
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
        // There is no more to hear, as while there is no mailbox yet: who asks again is to hear again.
        following = undefined;
        // That it was revoked or deleted: the protocol has no other word for it.
        if (caller.hasMailbox) tell();
      });
    },
    unsubscribe: (uri) => {
      if (uri === MAILBOX_URI) stop();
    },
  };
}
