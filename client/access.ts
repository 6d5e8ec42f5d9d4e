import { Refusal, unlessAborted } from "../core/operations/index.ts";
import type { Endpoint } from "./endpoint.ts";
import { type AgentKey, openKeyFile } from "./key-file.ts";
import { send } from "./rest-request.ts";
import { signChallenge } from "./sign.ts";
import { readToken, writeToken } from "./token-file.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * The access tokens of one key, one for each service, kept in memory and beside the key file. If a service rejects a
 * token, the key is proved again, once for all calls that notice at the same time.
 */
export class Access {
  readonly #keyFile: string;
  readonly #enrollmentKey: string | undefined;
  readonly #tokens = new Map<string, string>();
  readonly #renewals = new Map<string, Promise<string>>();
  /** A proof goes on when the call that started it ends, because other calls wait for it, too. */
  readonly #unhurried = new AbortController().signal;

  constructor(keyFile: string, enrollmentKey?: string) {
    this.#keyFile = keyFile;
    this.#enrollmentKey = enrollmentKey;
  }

  /**
   * Runs `attempt` with a token, and again with a new one if the service says that the token has ended. Refuses as the
   * service does, and: mailbox_not_found, if the key has no mailbox there.
   */
  async authorised<Answer>(
    endpoint: Endpoint,
    signal: AbortSignal,
    attempt: (token: string) => Promise<Answer>,
  ): Promise<Answer> {
    let token = this.#tokens.get(endpoint.name) ?? (await unlessAborted(this.#renew(endpoint), signal));
    for (let renewalsLeft = 2; ; renewalsLeft -= 1) {
      try {
        return await attempt(token);
      } catch (error) {
        const hasEnded = error instanceof Refusal && error.code === "unauthenticated";
        if (!hasEnded || renewalsLeft === 0) throw error;
        // Twice, because the first renewal may find a token that another process stored and that has ended as well.
        token = await unlessAborted(this.#renew(endpoint, token), signal);
      }
    }
  }

  /** Claims this key's mailbox and keeps the token. Returns the answer unchanged. Refuses as claim_mailbox does. */
  async claim(endpoint: Endpoint, input: Fields): Promise<Fields> {
    const key = await openKeyFile(this.#keyFile);
    const { public_key: publicKey, edproof, enrollment_key: given, ...rest } = input;
    for (const named of [publicKey, edproof]) requireOurs(key, named);
    const proof = await this.#prove(key, endpoint);
    const route = { method: "POST", path: "/v1/mailboxes/claim" } as const;
    const enrollmentKey = given || this.#enrollmentKey;
    const fields = {
      billing_email: "",
      ...rest,
      ...(enrollmentKey !== undefined && { enrollment_key: enrollmentKey }),
    };
    const claimed = await this.#send(endpoint, route, { ...fields, ...proof });
    await this.#keep(key, endpoint, claimed.access_token);
    return claimed;
  }

  /**
   * Asks for a payment link with a key proof, because an expired mailbox gets no new token. Returns the answer
   * unchanged. Refuses as renew_mailbox does.
   */
  async renewMailbox(endpoint: Endpoint, { edproof: named }: Fields): Promise<Fields> {
    const key = await openKeyFile(this.#keyFile);
    requireOurs(key, named);
    const proof = await this.#prove(key, endpoint);
    const route = { method: "POST", path: "/v1/mailboxes/renew" } as const;
    return this.#send(endpoint, route, proof).catch(sayClaimFirst);
  }

  #renew(endpoint: Endpoint, ended?: string): Promise<string> {
    const running = this.#renewals.get(endpoint.name);
    if (running) return running;
    const renewal = this.#freshToken(endpoint, ended).finally(() => this.#renewals.delete(endpoint.name));
    this.#renewals.set(endpoint.name, renewal);
    return renewal;
  }

  async #freshToken(endpoint: Endpoint, ended: string | undefined): Promise<string> {
    // Another call may have renewed it since.
    const current = this.#tokens.get(endpoint.name);
    if (current !== undefined && current !== ended) return current;
    const key = await openKeyFile(this.#keyFile);
    // So may another process with the same key.
    const kept = await readToken(this.#keyFile, key.publicKey, endpoint);
    if (kept !== undefined && kept !== ended) {
      this.#tokens.set(endpoint.name, kept);
      return kept;
    }
    return this.#resolve(key, endpoint);
  }

  async #resolve(key: AgentKey, endpoint: Endpoint): Promise<string> {
    const proof = await this.#prove(key, endpoint);
    const route = { method: "POST", path: "/v1/access/resolve" } as const;
    const resolved = await this.#send(endpoint, route, { protocol: "imap", ...proof }).catch(sayClaimFirst);
    const token = await this.#keep(key, endpoint, resolved.access_token);
    if (token === undefined) throw new Error("The service resolved the key without a token.");
    return token;
  }

  async #prove(key: AgentKey, endpoint: Endpoint): Promise<Fields> {
    const route = { method: "POST", path: "/v1/auth/challenge" } as const;
    const { challenge } = await this.#send(endpoint, route, { public_key: key.publicKey });
    const signature = signChallenge(key, String(challenge), endpoint.challengeHost);
    return { edproof: key.publicKey, challenge, signature };
  }

  async #send(endpoint: Endpoint, route: { method: "POST"; path: string }, input: Fields): Promise<Fields> {
    return (await send(endpoint, route, input, { signal: this.#unhurried })) as Fields;
  }

  async #keep(key: AgentKey, endpoint: Endpoint, token: unknown): Promise<string | undefined> {
    if (typeof token !== "string") return undefined;
    this.#tokens.set(endpoint.name, token);
    // Not being able to write there is no failure: it costs a proof at the next start.
    await writeToken(this.#keyFile, key.publicKey, endpoint, token).catch(() => undefined);
    return token;
  }
}

/** Refuses another key than ours: it can't be proved here, and our own mailbox would be the wrong answer. */
function requireOurs(key: AgentKey, named: unknown): void {
  if (typeof named !== "string" || named.trim().split(/\s+/).slice(0, 2).join(" ") === key.publicKey) return;
  throw new Refusal("bad_key", "That is not the key that is held on this machine.", {
    fix: "Claim without public_key: the key on this machine is then proven automatically.",
  });
}

function sayClaimFirst(error: unknown): never {
  if (!(error instanceof Refusal && error.code === "mailbox_not_found")) throw error;
  throw new Refusal("mailbox_not_found", "This key has no mailbox yet.", {
    fix: "Claim one first: claim_mailbox, or `keypost claim` in a terminal.",
  });
}
