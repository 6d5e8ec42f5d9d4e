/** A whole service on free ports in a temporary folder, with functions that call it, claim mailboxes and send mail. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import { type App, type AppOptions, startApp } from "../../server/app.ts";
import { type Config, readConfig } from "../../server/config.ts";
import { AgentKeyPair } from "./agent-key.ts";
import { type RecordedEvent, recordingLog } from "./log.ts";
import { sharedMimeWorkers } from "./shared-mime-workers.ts";

interface TestAppOptions extends AppOptions {
  /** Environment variables, such as ADMIN_API_KEY. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether it parses in threads of its own, which its metrics include, as a service does. */
  readonly ownMimeWorkers?: boolean;
}

export interface ClaimedOverHttp {
  readonly id: string;
  readonly email: string;
  readonly token: string;
  /** The cursor at the claim. */
  readonly cursor: string;
  readonly key: AgentKeyPair;
}

/** A claim on a paid service. Claiming again with the same key returns the current status. */
interface PaidClaim {
  readonly id: string;
  readonly email: string;
  readonly status: string;
  readonly paymentUrl: string;
  readonly key: AgentKeyPair;
}

export interface CallOptions {
  /** Default: GET, or POST if there is a body. */
  readonly method?: string;
  readonly token?: string;
  /** A string is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export interface TestApp extends AsyncDisposable {
  readonly app: App;
  readonly config: Config;
  readonly dataDir: string;
  /** The logged events. */
  readonly events: readonly RecordedEvent[];
  call(path: string, options?: CallOptions): Promise<Response>;
  /** Calls a path and returns the JSON. Throws if the status is an error. */
  ask<Answer = Record<string, unknown>>(path: string, options?: CallOptions): Promise<Answer>;
  /** Claims a mailbox over HTTP, with a new key unless given. */
  claim(key?: AgentKeyPair): Promise<ClaimedOverHttp>;
  /** Claims a mailbox on a paid service, with ann@payer.example as payer. */
  claimPaid(key?: AgentKeyPair): Promise<PaidClaim>;
  /** Sends a mail over SMTP, and resolves after the 250. */
  sendMail(mail: SendMailOptions): Promise<void>;
  /** Stops the service and removes the folder. */
  close(): Promise<void>;
}

export async function startTestApp({
  env = {},
  ownMimeWorkers = false,
  ...outside
}: TestAppOptions = {}): Promise<TestApp> {
  const dataDir = env.DATA_DIR ?? (await mkdtemp(join(tmpdir(), "keypost-app-")));
  const { log, events } = recordingLog();
  const config = readConfig({
    HTTP_ADDR: "127.0.0.1:0",
    SMTP_ADDR: "127.0.0.1:0",
    MAIL_DOMAIN: "mail.test",
    DATA_DIR: dataDir,
    ...env,
  });
  const shared = ownMimeWorkers ? {} : { mimeWorkers: sharedMimeWorkers() };
  const app = await startApp(config, { log, ...shared, ...outside });
  const call = (path: string, options: CallOptions = {}) => fetch(app.httpUrl + path, requestOf(options));
  const close = async () => {
    await app.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  const ask = async <Answer>(path: string, options?: CallOptions): Promise<Answer> => {
    const response = await call(path, options);
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status} ${text}`);
    return JSON.parse(text) as Answer;
  };
  return {
    ...{ app, config, dataDir, events, call, ask, close },
    claim: (key) => claimWith(ask, key),
    claimPaid: (key) => claimPaid(ask, key),
    sendMail: (mail) => sendMail(app.smtpPort, mail),
    [Symbol.asyncDispose]: close,
  };
}

function requestOf({ method, token, body, headers, signal }: CallOptions): RequestInit {
  return {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    ...(signal && { signal }),
  };
}

async function claimWith(ask: TestApp["ask"], key = new AgentKeyPair()): Promise<ClaimedOverHttp> {
  const { id, email, access_token, cursor } = await claimAnswer(ask, key, "");
  return { id, email, token: access_token ?? "", cursor, key };
}

async function claimPaid(ask: TestApp["ask"], key = new AgentKeyPair()): Promise<PaidClaim> {
  const { id, email, status, payment_url } = await claimAnswer(ask, key, "ann@payer.example");
  return { id, email, status, paymentUrl: payment_url ?? "", key };
}

interface ClaimAnswer {
  readonly id: string;
  readonly email: string;
  readonly status: string;
  readonly payment_url: string | null;
  readonly access_token: string | null;
  readonly cursor: string;
}

async function claimAnswer(
  ask: TestApp["ask"],
  key: AgentKeyPair,
  billingEmail: string,
): Promise<ClaimAnswer> {
  const asked = { body: { public_key: key.line } };
  const { challenge } = await ask<{ challenge: string }>("/v1/auth/challenge", asked);
  const { publicKey, signature } = key.prove(challenge);
  const body = { billing_email: billingEmail, edproof: publicKey, challenge, signature };
  return await ask<ClaimAnswer>("/v1/mailboxes/claim", { body });
}

/** Sends a mail to a port on loopback, and resolves after the 250. */
export async function sendMail(port: number, mail: SendMailOptions): Promise<void> {
  const transport = createTransport({ host: "127.0.0.1", port, tls: { rejectUnauthorized: false } });
  try {
    await transport.sendMail({ from: "Ann <ann@sender.example>", ...mail });
  } finally {
    transport.close();
  }
}
