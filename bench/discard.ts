/** The ceiling: bare smtp-server, which reads a message and throws it away. Prints its port. */
import { SMTPServer } from "smtp-server";

const server = new SMTPServer({
  disabledCommands: ["AUTH", "STARTTLS"],
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
