/** The log's vocabulary as JSON lines. Sole user of pino. */
import { type DestinationStream, destination, pino, stdSerializers } from "pino";
import type { Log } from "../core/index.ts";

/** Level of each event. An event that is missing here does not compile. docs/watching.md says what each means. */
export const LEVELS = {
  serviceStarted: "info",
  postmasterRefused: "warn",
  serviceStopping: "info",
  serviceStopped: "info",
  exitForced: "warn",
  mailboxClaimed: "info",
  accessResolved: "info",
  mailboxRevoked: "info",
  mailboxExtended: "info",
  mailboxDeleted: "info",
  checkoutOpened: "info",
  paymentProviderFailed: "warn",
  paymentEventApplied: "info",
  paymentUseless: "error",
  priceDiffers: "warn",
  webhookRefused: "warn",
  enrollmentKeyUsed: "info",
  noticeSent: "info",
  noticeGivenUp: "warn",
  notifierFailed: "warn",
  noticeLogged: "info",
  messageReceived: "info",
  messageDuplicate: "info",
  messageAdopted: "info",
  messageNotParsed: "warn",
  senderRefused: "info",
  recipientRefused: "info",
  dataRefused: "info",
  smtpSessionFailed: "warn",
  certificateRenewed: "info",
  certificateNotTaken: "error",
  waitEnded: "info",
  httpRefused: "warn",
  httpClientUnnamed: "warn",
  requestServed: "info",
  indexRebuilt: "info",
  unforeseen: "error",
} as const satisfies Record<keyof Log, "info" | "warn" | "error">;

export type LogEvent = keyof Log;
export const LOG_EVENTS = Object.keys(LEVELS) as readonly LogEvent[];

/**
 * One JSON line per event, `{"level","time","event",…}` in snake_case. To stderr unless told otherwise: stdout belongs
 * to MCP over stdio and to the answers of commands.
 */
export function jsonLog(stream: DestinationStream = standardError()): Log {
  const lines = pino(
    {
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: (error: unknown) => stdSerializers.errWithCause(withoutConstants(error)) },
    },
    stream,
  );
  return logOf((event, fields) => lines[LEVELS[event]]({ event: snakeCase(event), ...snakeKeys(fields) }));
}

/** The error of an abort or a timeout has the 25 constants of its class, such as `SYNTAX_ERR`, and pino writes them all. */
function withoutConstants(error: unknown): Error {
  if (!(error instanceof DOMException)) return error as Error;
  const { name, message, stack } = error;
  return Object.assign(new Error(message), { name, stack });
}

/** A log that passes every event to one function. */
export function logOf(tell: (event: LogEvent, fields: object) => void): Log {
  return Object.fromEntries(
    LOG_EVENTS.map((event) => [event, (fields: object) => tell(event, fields)]),
  ) as unknown as Log;
}

/** Synchronous, so that the last line before a crash is written. A closed stderr must not end the process. */
function standardError(): DestinationStream {
  const stderr = destination({ dest: 2, sync: true });
  stderr.on("error", () => {});
  return stderr;
}

function snakeKeys(fields: object): object {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [snakeCase(name), value]));
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
