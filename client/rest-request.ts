/** Sends one request over REST, and turns its answer into a value or a Refusal. */
import { baseTextOf, REFUSAL_CODES, Refusal, type Route } from "../core/operations/index.ts";
import type { Endpoint } from "./endpoint.ts";
import { FRONT_LIMIT_SECONDS, REQUEST_MS_MAX } from "./limits.ts";

interface Sending {
  readonly token?: string;
  readonly signal: AbortSignal;
  /** Time for the answer in addition to REQUEST_MS_MAX, such as that of a wait. */
  readonly extraMs?: number;
}

/**
 * Path, query and body of a request, from the fields of an operation's input. Null is sent in a body, where it may have
 * a meaning, such as "no end". A query can't express it.
 */
export function requestFor(route: Route, input: Readonly<Record<string, unknown>>) {
  const rest = new Map(Object.entries(input).filter(([, value]) => value !== undefined));
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest.get(name);
    rest.delete(name);
    return segmentFor(String(value ?? ""));
  });
  if (route.method === "POST" || route.method === "PATCH") {
    return { path, body: JSON.stringify(Object.fromEntries(rest)) };
  }
  const query = new URLSearchParams();
  for (const [name, value] of rest) {
    for (const one of [value ?? []].flat()) query.append(name, String(one));
  }
  return { path: query.size > 0 ? `${path}?${query}` : path, body: undefined };
}

/**
 * A value as a path segment. One or two dots would lead elsewhere, however they are escaped, and a lone surrogate can't
 * be escaped at all. They become three dots and U+FFFD, which are ids that do not exist either.
 */
function segmentFor(value: string): string {
  return encodeURIComponent(/^\.{1,2}$/.test(value) ? "..." : value.toWellFormed());
}

/** The URL of a route. The service's own URL may have a path, behind a proxy. */
export function urlAt({ url }: Endpoint, path: string): URL {
  return new URL(baseTextOf(url) + path);
}

/**
 * Resolves with the answer's JSON. Refuses as the service did, and: service_unreachable. If the caller leaves, rejects
 * with the signal's reason and closes the connection, by which the service notices.
 */
export async function send(
  endpoint: Endpoint,
  route: Route,
  input: Readonly<Record<string, unknown>>,
  sending: Sending,
): Promise<unknown> {
  const { path, body } = requestFor(route, input);
  const overdue = AbortSignal.timeout(REQUEST_MS_MAX + Math.ceil(sending.extraMs ?? 0));
  const headers: Record<string, string> = { accept: "application/json" };
  if (body !== undefined) headers["content-type"] = "application/json";
  if (sending.token) headers.authorization = `Bearer ${sending.token}`;
  try {
    const response = await fetch(urlAt(endpoint, path), {
      method: route.method,
      headers,
      ...(body === undefined ? {} : { body }),
      signal: AbortSignal.any([sending.signal, overdue]),
      // A redirected POST becomes a GET, and a token must go only where its owner sent it.
      redirect: "manual",
    });
    return await answerOf(endpoint, response);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    sending.signal.throwIfAborted();
    if (overdue.aborted || isConnectionFailure(error)) throw unreachable(endpoint);
    throw error;
  }
}

/** `fetch` and reading its body report a broken connection by a TypeError with a cause. */
export function isConnectionFailure(error: unknown): boolean {
  return error instanceof TypeError && error.cause !== undefined;
}

/** The refusal service_unreachable for this service. */
export function unreachable(endpoint: Endpoint): Refusal {
  return new Refusal("service_unreachable", `No Keypost service answers at ${baseTextOf(endpoint.url)}.`, {
    fix: endpoint.isLocal
      ? "Start one with `keypost serve`, or set KEYPOST_URL."
      : "Try again in a few seconds; if it stays so, check KEYPOST_URL and the network, or tell whoever set this up.",
  });
}

async function answerOf(endpoint: Endpoint, response: Response): Promise<unknown> {
  if (response.status >= 300 && response.status < 400) {
    await response.body?.cancel();
    throw new Refusal("service_unreachable", `The service at ${baseTextOf(endpoint.url)} has moved.`, {
      fix: "Set KEYPOST_URL to the address that the redirect names.",
    });
  }
  const answer = parsed(await response.text());
  // A Keypost service always answers with an object. Anything else would look like a bug of this client.
  if (response.ok && isObject(answer)) return answer;
  const refusal = refusalIn(answer);
  // All routes that we request exist, so the path in KEYPOST_URL is wrong, such as one that ends in /mcp.
  const isWrongPath = refusal?.code === "not_found" && endpoint.url.pathname !== "/";
  throw refusal && !isWrongPath ? refusal : notKeypost(endpoint, response, answer);
}

function isObject(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && !Array.isArray(answer);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The Refusal in an answer. Undefined if it is not one that we know. */
export function refusalIn(answer: unknown): Refusal | undefined {
  const { error } = (answer ?? {}) as { error?: Readonly<Record<string, unknown>> };
  const code = REFUSAL_CODES.find((known) => known === error?.code);
  if (!error || !code || typeof error.message !== "string") return undefined;
  return new Refusal(code, error.message, {
    ...(typeof error.fix === "string" && error.fix !== "" && { fix: error.fix }),
    ...(typeof error.retry_after_seconds === "number" && { retryAfterSeconds: error.retry_after_seconds }),
    ...(typeof error.payment_url === "string" && { paymentUrl: error.payment_url }),
  });
}

/** Whether it is an error in our format with an unknown code. Its sentences are not passed on. */
function isUnknownRefusal(answer: unknown): boolean {
  const { error } = (answer ?? {}) as { error?: { code?: unknown; fix?: unknown; request_id?: unknown } };
  const told = [error?.code, error?.fix, error?.request_id];
  return (
    told.every((part) => typeof part === "string") && !REFUSAL_CODES.some((known) => known === error?.code)
  );
}

/** RFC 9110 §15.6: a proxy's answers if nobody behind it answers. Ours are recognised by their body. */
const FROM_IN_FRONT: ReadonlySet<number> = new Set([502, 503, 504]);

/** RFC 6585 §4: a proxy's own limit. Ours are recognised by their body, even those of a later service. */
function limitedInFront(endpoint: Endpoint, { headers }: Response): Refusal {
  const told = headers.get("retry-after") ?? "";
  return new Refusal(
    "rate_limited",
    `A proxy in front of ${baseTextOf(endpoint.url)} lets no more requests through for now.`,
    {
      fix: "Wait and ask less often, or tell whoever runs the service.",
      // The other form is a date by the proxy's clock.
      retryAfterSeconds: /^[1-9]\d{0,4}$/.test(told) ? Number(told) : FRONT_LIMIT_SECONDS,
    },
  );
}

/** A failure of the service, or of something in front of it. Its words are not ours, so they are not shown. */
function notKeypost(endpoint: Endpoint, response: Response, answer: unknown): Error {
  if (FROM_IN_FRONT.has(response.status)) return unreachable(endpoint);
  if (response.status < 500 && isUnknownRefusal(answer)) {
    return new Refusal(
      "bad_request",
      "The service refused this for a reason that is newer than this client.",
      {
        fix: "Update keypost on this machine: npm install -g keypost, or npx -y keypost@latest.",
      },
    );
  }
  if (response.status === 429) return limitedInFront(endpoint, response);
  if (response.status >= 500) {
    const id = response.headers.get("x-request-id") ?? "";
    const named = /^[\w-]{1,64}$/.test(id) ? `, request ${id}` : "";
    return new Error(`The service failed at this request (status ${response.status}${named}).`);
  }
  return new Refusal("service_unreachable", `What answers at ${baseTextOf(endpoint.url)} is not Keypost.`, {
    fix: "Set KEYPOST_URL to the address of the service: its PUBLIC_BASE_URL, without /mcp.",
  });
}
