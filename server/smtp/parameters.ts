/** The parameters of MAIL and RCPT (RFC 5321 §4.1.1.11): those of the extensions that we offer, and no others. */
import type { SMTPServerAddress } from "./library.ts";

/** RFC 1870 §4, RFC 6152 §3, RFC 6531 §3.4. */
const OF_SENDER: ReadonlySet<string> = new Set(["SIZE", "BODY", "SMTPUTF8"]);
const OF_RECIPIENT: ReadonlySet<string> = new Set();

/** What asks for something that we would not do must not be taken for agreed. */
export class UnknownParameter extends Error {
  override readonly name = "UnknownParameter";
}

/** Throws UnknownParameter. */
export function requireKnownParameters({ args }: SMTPServerAddress, of: "sender" | "recipient"): void {
  const known = of === "sender" ? OF_SENDER : OF_RECIPIENT;
  if (args !== false && Object.keys(args).some((name) => !known.has(name.toUpperCase()))) {
    throw new UnknownParameter("A parameter of an extension that is not offered.");
  }
}
