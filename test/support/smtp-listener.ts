import type { Core } from "../../core/index.ts";
import type { AddressRange } from "../../server/network.ts";
import type { SmtpBounds } from "../../server/smtp/bounds.ts";
import { openCertificate } from "../../server/smtp/certificate.ts";
import { type SmtpListener, startSmtpListener } from "../../server/smtp/listener.ts";
import type { TestClock } from "./clock.ts";
import { type RecordedEvent, recordingLog } from "./log.ts";

interface TestListener extends SmtpListener, AsyncDisposable {
  readonly events: readonly RecordedEvent[];
}

export const HOST_NAME = "mx.keypost.example";

/** Starts a real listener on a free port of loopback, for a real core. With `clock`, the test controls its deadlines. */
export async function startTestListener(
  core: Core,
  given: {
    readonly bounds?: Partial<SmtpBounds>;
    readonly messageBytesMax?: number;
    readonly clock?: TestClock;
    readonly proxies?: readonly AddressRange[];
  } = {},
): Promise<TestListener> {
  const { log, events } = recordingLog();
  const { dataDir, messageBytesMax } = core.settings;
  const listener = await startSmtpListener({
    core: {
      ...core,
      settings: { ...core.settings, messageBytesMax: given.messageBytesMax ?? messageBytesMax },
    },
    log,
    address: { host: "127.0.0.1", port: 0 },
    certificate: await openCertificate({ dataDir, hostName: HOST_NAME, files: undefined, now: new Date() }),
    hostName: HOST_NAME,
    ...(given.clock === undefined ? {} : { clock: given.clock }),
    ...(given.bounds === undefined ? {} : { bounds: given.bounds }),
    ...(given.proxies === undefined ? {} : { proxies: given.proxies }),
  });
  return {
    ...listener,
    events,
    async [Symbol.asyncDispose]() {
      const stopped = listener.stop({ graceMs: 1_000 });
      // The grace, and the time that a client has to leave after a 421.
      await given.clock?.advance(2_000);
      await stopped;
    },
  };
}

/** The messages of a mailbox, without the five lines that we add, oldest first. */
export async function storedIn(core: Core, accessToken: string): Promise<Buffer[]> {
  const mailbox = await core.authenticate(accessToken);
  const { messages } = await core.listMessages(mailbox, { filter: {}, limit: 100 });
  const raw = await Promise.all(messages.map(({ id }) => core.readRaw(mailbox, id)));
  return raw.reverse().map(withoutOwnHeaders);
}

const OWN_LINES = 5;

function withoutOwnHeaders(raw: Buffer): Buffer {
  let start = 0;
  for (let line = 0; line < OWN_LINES; line++) start = raw.indexOf("\r\n", start) + 2;
  return raw.subarray(start);
}
