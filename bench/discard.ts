/** The upper bound: bare smtp-server, which discards messages. Prints its port. */
import { readFileSync } from "node:fs";
import { SMTPServer } from "smtp-server";

/** A PEM file with a certificate and its key, for STARTTLS. */
const certificateFile = process.argv[2];
const pem = certificateFile === undefined ? undefined : readFileSync(certificateFile, "utf8");

const server = new SMTPServer({
  disabledCommands: pem === undefined ? ["AUTH", "STARTTLS"] : ["AUTH"],
  ...(pem !== undefined && { key: pem, cert: pem }),
  disableReverseLookup: true,
  logger: false,
  onData: (stream, _session, done) => {
    stream.on("end", done);
    stream.resume();
  },
});
server.on("error", () => undefined);
const listening = server.listen(0, "127.0.0.1", () => {
  const address = listening.address();
  if (address !== null && typeof address === "object") process.stdout.write(`${address.port}\n`);
});
