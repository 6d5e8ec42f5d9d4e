/**
 * The parts of smtp-server that we rely on; it speaks the protocol and upgrades to TLS. connection.ts,
 * command-stream.ts and server.ts override undocumented members of it. So its version is pinned, and
 * test/smtp-dialogues checks what must stay true.
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
