/**
 * All that we know of smtp-server, which speaks the protocol and upgrades to TLS. connection.ts, command-stream.ts and
 * server.ts override members of it that it does not document, so its version is pinned, and test/smtp-dialogues says what
 * must stay true.
 */
export {
  SMTPServer,
  type SMTPServerAddress,
  type SMTPServerDataStream,
  type SMTPServerOptions,
  type SMTPServerSession,
} from "smtp-server";
export { SMTPConnection, type SMTPConnectionOptions } from "smtp-server/lib/smtp-connection.js";
export { SMTPStream } from "smtp-server/lib/smtp-stream.js";
