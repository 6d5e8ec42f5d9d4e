/** A server in front of us that hands a message on by LMTP (RFC 2033), line by line. */
import { once } from "node:events";
import { connect } from "node:net";
import { createInterface } from "node:readline";

export interface HandedOn {
  readonly to: readonly string[];
  readonly bytes: Buffer;
}

/** What the server said of each recipient: at RCPT where it refused, after the message where it took it. */
export async function handOnByLmtp(socketPath: string, { to, bytes }: HandedOn): Promise<readonly string[]> {
  const socket = connect(socketPath);
  await once(socket, "connect");
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  const reply = async (): Promise<string> => {
    for (;;) {
      const { value = "" } = await lines.next();
      if (!/^\d{3}-/.test(value)) return value;
    }
  };
  const ask = (line: string): Promise<string> => {
    socket.write(`${line}\r\n`);
    return reply();
  };
  try {
    await reply();
    await ask("LHLO mx.access.test");
    await ask("MAIL FROM:<ann@sender.example>");
    const said = new Map<string, string>();
    for (const recipient of to) said.set(recipient, await ask(`RCPT TO:<${recipient}>`));
    const accepted = to.filter((recipient) => said.get(recipient)?.startsWith("2"));
    if (accepted.length > 0) {
      await ask("DATA");
      socket.write(bytes.toString("latin1").replace(/^\./gm, ".."), "latin1");
      socket.write(".\r\n");
      // One for each recipient that was accepted (section 4.2).
      for (const recipient of accepted) said.set(recipient, await reply());
    }
    await ask("QUIT");
    return to.map((recipient) => said.get(recipient) ?? "");
  } finally {
    socket.destroy();
  }
}
