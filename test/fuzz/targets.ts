/**
 * The functions that read strangers' bytes. Each target takes any bytes, must return, and throws if something that must
 * hold does not. `npm run fuzz` searches for such bytes, and inputs.test.ts tries the known ones.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { parse as parseQuery } from "node:querystring";
import { asciiDomain, findAddress, parseAddress, splitAddress } from "../../core/address.ts";
import type { Core } from "../../core/index.ts";
import {
  ADDRESSES_MAX,
  ATTACHMENTS_MAX,
  CODES_MAX,
  INDEXED_TEXT_CHARS_MAX,
  LINKS_MAX,
} from "../../core/limits.ts";
import { checkProof } from "../../core/mailboxes/proof.ts";
import type { ParsedMessage } from "../../core/message.ts";
import { parseMessage } from "../../core/mime/mime.ts";
import { OPERATIONS } from "../../core/operations/index.ts";
import { Refusal } from "../../core/refusal.ts";
import { mcpRoutes } from "../../mcp/http.ts";
import { logOf } from "../../server/log.ts";
import { inputReader } from "../../server/rest/input.ts";
import { hasBody } from "../../server/rest/operation-route.ts";

export type Target = (bytes: Buffer) => Promise<void>;

export function assertBounded(message: ParsedMessage): void {
  assert.ok(message.text.length <= INDEXED_TEXT_CHARS_MAX);
  assert.ok(message.codes.length <= CODES_MAX && message.links.length <= LINKS_MAX);
  assert.ok(message.to.length <= ADDRESSES_MAX && message.attachments.length <= ATTACHMENTS_MAX);
  assert.ok(message.codes.every(({ confidence }) => confidence > 0 && confidence < 1));
  assert.ok(message.links.every(({ url }) => /^https?:/i.test(url)));
  assert.ok(/^$|^[^\s@]+@[^\s@]+$/.test(message.from.address));
}

/** Bytes: a whole message. */
export const mime: Target = async (bytes) => assertBounded(await parseMessage(Buffer.from(bytes)));

/** Bytes: the HTML of a message. */
export const page: Target = (bytes) =>
  mime(Buffer.concat([Buffer.from("Content-Type: text/html; charset=utf-8\r\n\r\n"), bytes]));

/** Bytes: an address, as in an envelope, a setting or a claim. */
export const address: Target = async (bytes) => {
  const text = bytes.toString("utf8");
  const found = findAddress(text);
  asciiDomain(text);
  if (found === undefined) {
    assert.throws(() => parseAddress(text), Refusal);
    return;
  }
  // A normalised address must not change again, or two programs would take it for two addresses.
  assert.equal(parseAddress(found), found);
  const { localPart, domain } = splitAddress(found);
  assert.equal(`${localPart}@${domain}`, found);
  assert.doesNotMatch(found, /[\s<>\p{Cc}]/u);
};

/** The time of the proof in seeds/proof, which is valid then, with the secret below. */
const PROVEN_AT = new Date("2027-01-01T00:00:00Z");
const PROVING = {
  settings: { publicBaseUrl: new URL("https://keypost.example") },
  secrets: { edproof: Buffer.alloc(32, 7) },
  clock: { now: () => PROVEN_AT },
  proofs: { use: async () => ({ outcome: "used" }) },
} as unknown as Parameters<typeof checkProof>[0];

/** Bytes: key, challenge and signature, separated by NUL. Nothing here can sign, so only the seed's signature may be valid. */
export const proof: Target = async (bytes) => {
  const [publicKey = "", challenge = "", ...rest] = bytes.toString("utf8").split("\0");
  const signature = rest.join("\0");
  try {
    await checkProof(PROVING, { publicKey, challenge, signature });
  } catch (error) {
    if (error instanceof Refusal) return;
    throw error;
  }
  assert.ok(SIGNED.includes(signatureIn(signature)), "a forged signature was accepted");
};

/** The 64 bytes of a signature in hex, from raw base64 or SSHSIG. */
function signatureIn(text: string): string {
  const base64 = text.replace(/-----[A-Z ]+-----|\s/g, "");
  return Buffer.from(base64, "base64").subarray(-64).toString("hex");
}

const SEEDS = join(import.meta.dirname, "seeds", "proof");
const SIGNED = readdirSync(SEEDS).map((name) =>
  signatureIn(readFileSync(join(SEEDS, name), "utf8").split("\0").slice(2).join("\0")),
);

const READERS = OPERATIONS.map(({ input, route }) => inputReader(input, hasBody(route.method)));

/** Bytes: one for the operation, then a query, and after a line break a body. */
export const rest: Target = async (bytes) => {
  const [number = 0] = bytes;
  const [query = "", ...body] = bytes.subarray(1).toString("utf8").split("\n");
  const read = READERS[number % READERS.length] ?? assert.fail();
  try {
    const given = body.join("\n");
    read({ path: {}, query: parseQuery(query), body: given === "" ? undefined : JSON.parse(given) });
  } catch (error) {
    if (error instanceof SyntaxError && error.message.includes("JSON")) return;
    assert.ok(error instanceof Refusal, error as Error);
    assert.ok(error.message.length < 2_000);
  }
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
};

/** A core that refuses every call. The target tests the code in front of it. */
const NOBODYS = new Proxy({} as Core, {
  get: (_, name) => {
    if (name === "now") return () => new Date();
    if (name === "settings") return PROVING.settings;
    return () => Promise.reject(new Refusal("not_found", "There is nothing."));
  },
});

let endpoint: Promise<string> | undefined;
const unforeseen: unknown[] = [];

function openEndpoint(): Promise<string> {
  const log = logOf((event, fields) => event === "unforeseen" && unforeseen.push(fields));
  const routes = mcpRoutes({ core: NOBODYS, log, publicBaseUrl: new URL("http://localhost") });
  const server = createServer((request, response) => void routes.handle(request, response));
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`),
    );
    server.unref();
  });
}

const VERSIONS = ["2026-07-28", "2025-11-25", undefined];

/** Bytes: one for the protocol version, then the method header, and after a line break a body. */
export const mcp: Target = async (bytes) => {
  endpoint ??= openEndpoint();
  const version = VERSIONS[(bytes[0] ?? 0) % VERSIONS.length];
  const [method = "", ...body] = bytes.subarray(1).toString("latin1").split("\n");
  const headers = {
    accept: "application/json, text/event-stream",
    "content-type": "application/json",
    connection: "close",
    ...(version !== undefined && { "mcp-protocol-version": version }),
    ...(/^[\w/.-]+$/.test(method) && { "mcp-method": method }),
  };
  const sent = { method: "POST", headers, body: Buffer.from(body.join("\n"), "latin1") };
  const leaving = AbortSignal.timeout(1_000);
  const response = await fetch(await endpoint, { ...sent, signal: leaving });
  const isStream = response.headers.get("content-type")?.startsWith("text/event-stream");
  if (isStream) await response.body?.cancel();
  else await response.text();
  assert.ok(response.status < 500, `${response.status}`);
  assert.deepEqual(unforeseen.splice(0), []);
};

export const TARGETS: Readonly<Record<string, Target>> = { mime, page, address, proof, rest, mcp };
